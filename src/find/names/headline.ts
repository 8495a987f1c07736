import type { Sentence } from '../../model/language.ts'
import { cueVerb } from '../cues/verbs.ts'
import { isCapital, low } from './words.ts'

/** Words that headlines in title case write small. */
const SMALL =
  /^(?:an?|the|of|on|to|in|at|by|for|with|from|into|onto|over|after|amid|upon|than|that|when|while|under|about|before|as|and|but|or|nor|vs?|is|if)$/u

/** Whether a sentence is a headline in title case, in which a capital tells nothing: only small words of syntax bear none. */
function isTitleCase(s: Sentence): boolean {
  const words = s.tokens.filter(t => /^\p{L}/u.test(t.form))
  return words.length > 3 && words.every(t => isCapital(t.form) || SMALL.test(t.form))
}

/** Words that are no part of anybody's name, which headlines write with a capital. */
const BETWEEN = /^(?:over|of|on|to|for|with|as|after|about|against|in|at|by|from|and|but|the|is|will)$/u

/**
 * What is left of a name when the verb of a title-case headline is taken out of it: "Slams Ana Ruiz" is `Ana Ruiz`, "Ana Ruiz Endorses Ben
 * Lund" is both. The whole where no verb of saying, wanting or siding in its third person or word between stands in it.
 */
export function withoutVerb(
  s: Sentence,
  first: number,
  last: number,
): readonly (readonly [number, number])[] {
  if (last - first < 2 || !isTitleCase(s)) return [[first, last]]
  const parts: [number, number][] = []
  let from = first
  for (let k = first; k <= last; k++) {
    const verb = k < last ? cueVerb(low(s, k)) : null
    const third = verb !== null && low(s, k) !== verb.base && low(s, k).endsWith('s')
    if (k < last && !third && !BETWEEN.test(low(s, k))) continue
    // "Over Abortion": a lone word behind one that is no name is none.
    if (k - from > (from > first && BETWEEN.test(low(s, from - 1)) ? 1 : 0)) parts.push([from, k])
    from = k + 1
  }
  return parts
}
