import type { RemovalReason } from '../../../model/lists.ts'
import {
  AGGREGATOR,
  CHROME_LINES,
  COMMENTS_EMPTY,
  COMMENTS_HEADING,
  RELATED_HEADING,
} from '../lexicon/chrome.ts'
import type { Piece, TextRule } from '../piece.ts'

const LONGEST = 120

/** Lines of the page in the article: AI panels, share bars, advertisements, the heading of the comments and what follows it. */
export const chrome: TextRule = {
  name: 'chrome',
  apply(part, source) {
    let aggregator = part.aggregator
    let inComments = false
    const pieces = part.pieces.map((p): Piece => {
      if (p.removed !== null) return p
      const line = source.slice(p.start, p.end)
      if (RELATED_HEADING.test(line)) {
        inComments = false
        return { ...p, removed: 'related' }
      }
      if (inComments) return { ...p, removed: 'comments' }
      if (line.length > LONGEST) return p
      for (const pattern of AGGREGATOR) {
        const name = pattern.exec(line)?.groups?.['name']
        if (name && !aggregator)
          aggregator = {
            value: name.trim(),
            basis: 'names itself on the page',
            source: { start: p.start, end: p.end },
          }
      }
      const reason = reasonFor(line)
      if (reason === 'comments') inComments = COMMENTS_HEADING.test(line)
      return reason ? { ...p, removed: reason } : p
    })
    return { ...part, pieces, aggregator }
  },
}

function reasonFor(line: string): RemovalReason | null {
  if (COMMENTS_HEADING.test(line) || COMMENTS_EMPTY.test(line)) return 'comments'
  return CHROME_LINES.find(c => c.pattern.test(line))?.reason ?? null
}
