import { PROMOTION_CALLS, PROMOTION_GOODS } from '../lexicon/promotion.ts'
import { cutPiece, kept, type TextRule } from '../piece.ts'
import { sentenceStarts } from '../sentence-starts.ts'

const CALL = new RegExp(`\\b(?:${PROMOTION_CALLS.join('|')})\\b`, 'giu')
const anyCase = (word: string): string => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`
/** Case counts here: a capital letter after the goods begins the sentence that follows the promotion. */
const GOODS = new RegExp(
  `\\b(?:${PROMOTION_GOODS.map(anyCase).join('|')})\\b(?=\\s+["'“‘]?\\p{Lu}|\\s*$)`,
  'gu',
)
const STOP = /[.!?…]["'”’]?(?=\s|$)/gu
/** A promotion is short: a call that stands further from its sentence's start or end than this is none. */
const LONGEST = 320

/**
 * Invitations to newsletters, apps and channels, as paragraphs of their own or in the middle of one. A promotion begins where
 * a sentence begins and ends with its stop, or, where it has none, after the last thing offered before a capital letter.
 */
export const promotion: TextRule = {
  name: 'promotion',
  apply(part, source) {
    let out = part
    for (const piece of kept(part)) {
      const text = source.slice(piece.start, piece.end)
      const cuts: { start: number; end: number; removed: 'promotion' }[] = []
      for (const call of text.matchAll(CALL)) {
        const start = sentenceStarts(text).findLast(s => s <= call.index) ?? 0
        if (call.index - start > LONGEST / 2 || (cuts.at(-1)?.end ?? 0) > piece.start + start) continue
        if (
          start < call.index &&
          !/^(?:new|get|want|don't miss|for more|our|the latest|stay|keep|read|please|\S+ (?:newsletter|app|channel))/iu.test(
            text.slice(start),
          )
        )
          continue
        const end = endOf(text, call.index + call[0].length)
        if (end - start > LONGEST) continue
        cuts.push({ start: piece.start + start, end: piece.start + end, removed: 'promotion' })
      }
      if (cuts.length > 0) out = cutPiece(out, source, out.pieces.find(p => p === piece) ?? piece, cuts)
    }
    return out
  },
}

function endOf(text: string, from: number): number {
  STOP.lastIndex = from
  const stop = STOP.exec(text)
  const stopAt = stop ? stop.index + stop[0].length : text.length
  let goods = -1
  for (const g of text.slice(from, stopAt).matchAll(GOODS)) goods = from + g.index + g[0].length
  return goods > 0 ? goods : stopAt
}
