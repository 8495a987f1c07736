import { change, kept, type TextRule } from '../piece.ts'

const HANDLE = /^\(?(@[\w.]{2,40})\)?$/u

/** A social handle that stands alone before the text: who put it up, perhaps; no voice of the article. */
export const handle: TextRule = {
  name: 'handle',
  apply(part, source) {
    const first = kept(part)[0]
    const found = first ? HANDLE.exec(source.slice(first.start, first.end)) : null
    if (!first || !found?.[1]) return part
    const byline = { value: found[1], role: 'unknown', basis: 'social handle before the text' }
    return { ...change(part, first, { removed: 'handle' }), byline }
  },
}
