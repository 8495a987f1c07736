import type { Tense } from '../../model/lists.ts'
import type { Which } from '../../model/time.ts'
import type { Place } from './place.ts'

/**
 * Which occurrence of a recurring date is meant. `nearest` is the acceptance list's rule: the nearest one that the tense
 * allows, the anchor's own day (or month, or quarter) allowed in both directions. Where no tense is known the nearest of
 * both directions is taken, the past one where both are as near.
 *
 * @param at the occurrence in a given cycle (year, week), 0 being the cycle that holds the anchor; null where that cycle has none
 * @param anchor the day counted from
 * @param whole whether "this" means the anchor's own cycle ("this September" is this year's), else the next ("this Friday")
 */
export function choose(
  at: (cycle: number) => Place | null,
  anchor: number,
  which: Which,
  tense: Tense | null,
  whole = false,
): Place | null {
  const around = [-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(k => at(k) ?? [])
  const before = around.filter(p => p.first <= anchor)
  const after = around.filter(p => p.last >= anchor)
  const past = before.at(-1) ?? null
  const future = after[0] ?? null
  switch (which) {
    case 'last':
      return around.filter(p => p.last < anchor).at(-1) ?? null
    case 'next':
      return around.find(p => p.first > anchor) ?? null
    case 'this':
      return whole ? at(0) : tense === 'past' ? past : future
    case 'early':
    case 'late':
    case 'nearest':
      if (tense === 'past') return absurd(past, future, anchor) ? future : past
      if (tense === 'future') return absurd(future, past, anchor) ? past : future
      return nearest(past, future, anchor)
  }
}

const gap = (p: Place, anchor: number): number => Math.max(0, p.first - anchor, anchor - p.last)

/**
 * Whether the tense was surely misread: what it asks for lies most of a year away, the other side is close by. A day and
 * month without a year are not used for what is that far off.
 */
function absurd(asked: Place | null, other: Place | null, anchor: number): boolean {
  if (!asked || !other) return false
  const far = gap(asked, anchor)
  return asked.first === asked.last && far > 270 && gap(other, anchor) < 60
}

/** News tells more of what was than of what will be: without a tense the coming occurrence must be clearly nearer. */
const HEADWAY = 0.7

function nearest(past: Place | null, future: Place | null, anchor: number): Place | null {
  if (!past || !future) return past ?? future
  const back = Math.max(0, anchor - past.last)
  const ahead = Math.max(0, future.first - anchor)
  return ahead < back * HEADWAY ? future : past
}
