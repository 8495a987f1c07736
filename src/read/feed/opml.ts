import { parseOpml } from 'feedsmith'
import { ParleyError } from '../../model/problem.ts'

/** A feed that a list names. */
export interface ListedFeed {
  readonly title: string | null
  readonly url: string
}

interface Outline {
  readonly text?: unknown
  readonly title?: unknown
  readonly xmlUrl?: unknown
  readonly outlines?: readonly Outline[] | undefined
}

/** Whether decoded text is an OPML list, by its beginning. */
export const looksLikeOpml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<opml\b/iu.test(text.slice(0, 8_192))

/**
 * The feeds of an OPML list, groups and all, in order, each address once.
 *
 * @throws ParleyError `read.unreadable` for what is no OPML.
 */
export function feedsOf(text: string, name: string): readonly ListedFeed[] {
  let outlines: readonly Outline[]
  try {
    outlines = parseOpml(text).body?.outlines ?? []
  } catch (error) {
    throw new ParleyError(
      'read.unreadable',
      { name, why: 'it is not a well-formed list of feeds' },
      { cause: error },
    )
  }
  const feeds = new Map<string, ListedFeed>()
  const open: Outline[] = [...outlines].reverse()
  for (let at = open.pop(); at; at = open.pop()) {
    const url = typeof at.xmlUrl === 'string' ? at.xmlUrl.trim() : ''
    const title = [at.title, at.text].find(t => typeof t === 'string' && t.trim() !== '')
    if (url && !feeds.has(url))
      feeds.set(url, { url, title: typeof title === 'string' ? title.trim() : null })
    open.push(...[...(at.outlines ?? [])].reverse())
  }
  return [...feeds.values()]
}
