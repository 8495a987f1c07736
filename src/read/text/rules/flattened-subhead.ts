import { BY_NAME } from '../../../knowledge/countries.ts'
import { FINITE_WORDS, OPEN_ENDS, SENTENCE_OPENERS } from '../lexicon/words.ts'
import { cutPiece, kept, type TextRule } from '../piece.ts'
import { sentenceStarts } from '../sentence-starts.ts'

/** Only where a whole article stands in one paragraph have its subheads lost their lines. */
const FLAT = 1_000
const MAX_WORDS = 6

/**
 * `… the paper said. Potential naval mission A second source told …`: a subhead that ran into its paragraph. It begins where
 * a sentence begins, has no finite verb and no stop, and the word after it can only begin a sentence.
 */
export const flattenedSubhead: TextRule = {
  name: 'flattened-subhead',
  apply(part, source) {
    let out = part
    for (const piece of kept(part)) {
      if (piece.kind !== 'body' || piece.end - piece.start < FLAT) continue
      const text = source.slice(piece.start, piece.end)
      const cuts = sentenceStarts(text).flatMap(start => {
        const length = headLength(text.slice(start, start + 120))
        return length === 0 || start === 0
          ? []
          : [{ start: piece.start + start, end: piece.start + start + length, kind: 'subhead' as const }]
      })
      if (cuts.length > 0) out = cutPiece(out, source, piece, cuts)
    }
    return out
  },
}

/** Length of the subhead that begins `text`, or 0. */
function headLength(text: string): number {
  const words = [...text.matchAll(/\S+/gu)]
  for (let n = 1; n < Math.min(words.length, MAX_WORDS + 1); n++) {
    const [word, before] = [words[n], words[n - 1]]
    if (!word || !before) return 0
    if (/[.,:;!?"”’)]/u.test(before[0]) || (n > 1 && /^\p{Lu}/u.test(before[0]) && BY_NAME.has(before[0])))
      return 0
    if (n === 1 && SENTENCE_OPENERS.has(before[0])) return 0
    if (FINITE_WORDS.has(before[0].toLowerCase())) return 0
    if (SENTENCE_OPENERS.has(word[0]))
      return n < 2 || OPEN_ENDS.has(before[0].toLowerCase()) ? 0 : before.index + before[0].length
  }
  return 0
}
