import type { PlaceRef } from '../../../model/finding.ts'
import { placeOf, type Unit } from '../units.ts'

/** What stands around a verb of meeting. */

/** "… at the White House, where he hosted …": the place before "where"; `subject` is the first unit of the verb's sides. */
export const venueWhere = (units: readonly Unit[], subject: number): PlaceRef | null => {
  const at = units.findLastIndex((u, i) => i < subject && i >= subject - 3 && u.lower === 'where')
  return at < 0 ? null : (placeOf(units[at - 1]) ?? placeOf(units[at - 2]))
}

/** Whether another finite clause stands between the sides and the verb ("Trump said the parties met"). */
export const between = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(u => /^(said|says|told|that|because|although|while)$/.test(u.lower))

/** The first unit from `i` on that is no adverb of meeting. */
export const afterAdverbs = (units: readonly Unit[], i: number): number => {
  let j = i
  while (
    /^(later|also|again|separately|briefly|privately|first|directly|together|face-to-face|there|here)$/.test(
      units[j]?.lower ?? '',
    )
  )
    j++
  return j
}

/** `i`, or behind an article there. */
export const afterArticle = (units: readonly Unit[], i: number): number =>
  /^(the|a)$/.test(units[i]?.lower ?? '') ? i + 1 : i

/** The `n` words from `i` on, in lower case. */
export const wordsAt = (units: readonly Unit[], i: number, n: number): string =>
  units
    .slice(i, i + n)
    .map(u => u.lower)
    .join(' ')
