import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Peer } from './peer.ts'

/** Mozilla's Readability on linkedom: the main text of a page. */
export const readability: Peer = {
  name: 'readability + linkedom',
  kinds: ['pages'],
  annotate({ id, html = '' }) {
    const { document } = parseHTML(html)
    try {
      return { id, text: new Readability(document).parse()?.textContent ?? '' }
    } catch {
      return { id, text: '' }
    }
  },
}
