import type { Point, Unit } from '../../../model/time.ts'
import { hyphen, low, phrase } from '../scan.ts'
import type { Scan } from '../types.ts'
import { anchor, type PointReading, part, shift, vague } from './points.ts'
import { type Quantity, readQuantity } from './quantity.ts'

/** A unit's count in the unit that the calendar counts it with, and the width of the result. */
export function shiftBy(
  from: Point,
  q: Quantity,
  sign: 1 | -1,
): { readonly point: Point; readonly grain: Unit } {
  const { amount, unit } = q.duration
  const [scale, u]: readonly [number, Unit] =
    unit === 'week' && amount === 1
      ? [7, 'day']
      : unit === 'fortnight'
        ? [2, 'week']
        : unit === 'century'
          ? [100, 'year']
          : unit === 'decade'
            ? [10, 'year']
            : [1, unit]
  if (amount === null) return { point: shift(from, null, u), grain: u }
  const signed = (n: number): number => sign * n * scale
  return {
    point: shift(from, signed(amount), u, q.amountTo === undefined ? undefined : signed(q.amountTo)),
    grain: u,
  }
}

const AGO: ReadonlySet<string> = new Set(['ago', 'back'])
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'previously', 'beforehand'])
const LATER: ReadonlySet<string> = new Set(['later', 'afterwards', 'afterward', 'thereafter'])

const HERE: Readonly<Record<string, 'day' | 'week' | 'month'>> = { week: 'week', month: 'month' }

/** The narrower time that years are counted back from: "three years ago last month", "ten years ago this week", "a year ago today". */
function besideAgo(s: Scan, i: number): PointReading | null {
  if (low(s, i) === 'today') return { point: shift(anchor('article'), 0, 'day'), to: i + 1, grain: 'day' }
  const step = low(s, i) === 'this' ? 0 : low(s, i) === 'last' ? -1 : low(s, i) === 'next' ? 1 : null
  const unit = HERE[low(s, i + 1)]
  return step === null || !unit
    ? null
    : { point: shift(anchor('article'), step, unit), to: i + 2, grain: unit }
}

/** "two years ago", "a week or so ago", "three days earlier", "a month later", "ten days from now", "a year hence". */
export function readAgo(s: Scan, i: number): PointReading | null {
  const q = readQuantity(s, i)
  if (!q) return null
  const j = q.hyphened ? q.to : hyphen(s, q.to)
  const w = low(s, j)
  const give = (from: Point, sign: 1 | -1, to: number): PointReading =>
    q.duration.amount === null
      ? from.op === 'anchor' && from.of === 'previous'
        ? { point: shift(from, null, q.duration.unit), grain: q.duration.unit, to }
        : { point: vague(sign < 0 ? 'past' : 'future'), grain: 'year', to }
      : { ...shiftBy(from, q, sign), to, mod: q.mod ?? undefined }
  const beside = AGO.has(w) && q.duration.amount !== null && q.mod === null ? besideAgo(s, j + 1) : null
  if (
    beside &&
    q.duration.amount !== null &&
    q.duration.unit === 'year' &&
    Number.isInteger(q.duration.amount)
  )
    return { point: shift(beside.point, -q.duration.amount, 'year'), to: beside.to, grain: beside.grain }
  if (AGO.has(w) && q.duration.amount === 1 && q.duration.unit === 'year' && q.mod === null)
    return { point: part(shift(anchor('article'), -1, 'year'), {}), to: j + 1, grain: 'year' }
  if (AGO.has(w)) return give(anchor('article'), -1, j + 1)
  if (EARLIER.has(w)) return give(anchor('previous'), -1, j + 1)
  if (LATER.has(w)) return give(anchor('previous'), 1, j + 1)
  if (phrase(s, j, ['from', 'now']) || phrase(s, j, ['from', 'today']))
    return give(anchor('article'), 1, j + 2)
  if (w === 'hence') return give(anchor('article'), 1, j + 1)
  return null
}
