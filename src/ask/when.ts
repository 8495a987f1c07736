import { type Bounds, edtfBounds } from '../model/edtf.ts'
import { EXACT_PRECISIONS } from '../model/lists.ts'
import type { Time } from '../model/time.ts'
import type { When } from './views.ts'

/** A moment as views write it: `YYYY-MM-DDTHH:MM`, on the calendar, without a zone. */
const moment = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toISOString().replace(/:\d\d\.\d{3}Z$/u, '')

/** At any other precision something happened somewhere inside the bounds, so that its ends are nobody's statement. */
const EXACT: ReadonlySet<string> = new Set(EXACT_PRECISIONS)

const NONE: Bounds = { from: null, to: null, softFrom: true, softTo: true }

/** A time with its bounds. Ends are soft where the expression is approximate, the basis inferred, or the end open. */
export function whenOf(time: Time): When {
  const b = (time.edtf === null ? null : edtfBounds(time.edtf)) ?? NONE
  const soft = !EXACT.has(time.precision) || time.basis === 'inferred'
  return {
    time,
    from: moment(b.from),
    to: moment(b.to),
    softFrom: b.softFrom || soft,
    softTo: b.softTo || soft,
  }
}

/** `whenOf`, where there is a time. */
export const whenOrNull = (time: Time | null): When | null => (time ? whenOf(time) : null)

/** Whether a time has a place on the calendar. */
export const dated = (when: Pick<When, 'from' | 'to'> | null): boolean =>
  when !== null && (when.from !== null || when.to !== null)

/** Whether a time touches `[from, to)`, both `YYYY-MM-DDTHH:MM`; a time without bounds touches nothing. */
export function touches(
  when: Pick<When, 'from' | 'to'> | null,
  from: string | null,
  to: string | null,
): boolean {
  if (!when || !dated(when)) return false
  return (
    (to === null || when.from === null || when.from < to) &&
    (from === null || when.to === null || when.to > from)
  )
}

/** The day of a report as a time, for what no other time is known; null where the report has none. */
export const reported = (edtf: string | null): Pick<When, 'from' | 'to'> | null => {
  const b = edtf === null ? null : edtfBounds(edtf)
  return b ? { from: moment(b.from), to: moment(b.to) } : null
}

/** The bounds of what a user gives as a date: the first moment of `from` to the last of `to`, each EDTF or null. */
export function range(
  from: string | undefined,
  to: string | undefined,
): { readonly from: string | null; readonly to: string | null } {
  return {
    from: from === undefined ? null : moment(edtfBounds(from)?.from ?? null),
    to: to === undefined ? null : moment(edtfBounds(to)?.to ?? null),
  }
}
