import type { PartOfDay } from '../../../model/lists.ts'
import type { Anchor, CalendarFields, Edge, Point, TimexMod, Unit, Which } from '../../../model/time.ts'

/** What a reader of points gives: the point, the atom after it, how wide it is, and a part of the day if the words name one. */
export interface PointReading {
  readonly point: Point
  readonly to: number
  /** The width of the point as worded; `hour` and below make the expression a TIME. */
  readonly grain: Unit
  readonly part?: PartOfDay | undefined
  readonly mod?: TimexMod | undefined
}

/** Short makers of points. */
export const anchor = (of: Anchor): Point => ({ op: 'anchor', of })
export const calendar = (fields: CalendarFields, which: Which = 'nearest'): Point => ({
  op: 'calendar',
  fields,
  which,
})
export const shift = (from: Point, amount: number | null, unit: Unit, amountTo?: number): Point => ({
  op: 'shift',
  from,
  amount,
  unit,
  ...(amountTo === undefined ? {} : { amountTo }),
})
export const part = (of: Point, fields: CalendarFields): Point => ({ op: 'part', of, fields })
export const nth = (of: Point, n: number, unit: Unit): Point => ({ op: 'nth', of, n, unit })
export const edge = (of: Point, at: Edge): Point => ({ op: 'edge', of, edge: at })
export const vague = (ref: 'past' | 'present' | 'future'): Point => ({ op: 'vague', ref })

const WIDTH: readonly (readonly [keyof CalendarFields, Unit])[] = [
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['slashed', 'day'],
  ['weekday', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['season', 'season'],
  ['half', 'half'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]

/** The unit that calendar fields pin down. */
export function grainOf(fields: CalendarFields): Unit {
  return WIDTH.find(([key]) => fields[key] !== undefined)?.[1] ?? 'day'
}
