import { civilOf, two, yearText } from './civil.ts'
import { type KnownDate, placeOf } from './context.ts'
import { moved } from './place.ts'
import { shifted } from './shift.ts'
import { edtfOf } from './write.ts'

/** A time that a page gives for itself or for a part of it, counted back from when it was captured: "3 hours ago". */
export interface RelativePublication {
  readonly amount: number
  readonly unit: 'minute' | 'hour' | 'day' | 'week'
}

const NOBODY = {
  article: null,
  capture: null,
  previous: null,
  quarter: null,
  event: null,
  tense: null,
  country: null,
} as const

/**
 * The date of publication that a relative time means, given the moment of capture. Hours and minutes need a capture with a
 * clock time; from a bare day only the day (or, across midnight, the day before as well) can be told.
 *
 * @returns null where the capture cannot be read
 */
export function relativePublication(relative: RelativePublication, capture: KnownDate): KnownDate | null {
  const base = placeOf(capture.edtf)
  if (!base) return null
  const { amount, unit } = relative
  const basis = capture.basis === 'inferred' ? 'inferred' : 'relative'
  if (unit === 'day' || unit === 'week') {
    const p = unit === 'day' ? moved(base, -amount, 'day', false) : moved(base, -amount * 7, 'day', false)
    return { edtf: edtfOf({ ...p, clock: undefined }), precision: 'day', basis }
  }
  if (!base.clock) {
    if (base.first !== base.last) return { edtf: capture.edtf, precision: 'interval', basis }
    const days = Math.floor((unit === 'hour' ? amount : amount / 60) / 24)
    const { year, month, day } = civilOf(base.first - days)
    return { edtf: `${yearText(year)}-${two(month)}-${two(day)}`, precision: 'day', basis }
  }
  const from = { op: 'anchor', of: 'capture' } as const
  const w = shifted({ op: 'shift', from, amount: -amount, unit }, { kind: 'place', place: base }, NOBODY)
  return w.kind === 'place' ? { edtf: edtfOf(w.place), precision: unit, basis } : null
}
