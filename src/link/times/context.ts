import { edtfBounds } from '../../model/edtf.ts'
import type { Basis, Precision } from '../../model/lists.ts'
import type { Place } from './place.ts'
import { day } from './place.ts'

/** A date with what is known of it, as an article's `published` carries it. */
export interface KnownDate {
  readonly edtf: string
  readonly precision: Precision
  readonly basis: Basis
}

/** What the times of one article are resolved against. */
export interface TimeContext {
  /** The article's date; null while it is not known. */
  readonly published: KnownDate | null
  /** When the page was captured: what "an hour ago" beside a headline counts from. */
  readonly capture?: KnownDate | null
  /** The date in the article's dateline, where it has one: a header may be a day behind it. */
  readonly dateline?: string | null
  /** ISO 3166 alpha-3 of the outlet's country: which number of "3/4" is the month. */
  readonly country?: string | null
}

const DAY = 86_400_000

/** An EDTF date as a place; null for open intervals and what cannot be read. Clock times keep their hour and minute as written. */
export function placeOf(edtf: string): Place | null {
  const b = edtfBounds(edtf)
  if (!b || b.from === null || b.to === null) return null
  const first = Math.floor(b.from / DAY)
  const last = Math.max(first, Math.ceil(b.to / DAY) - 1)
  const t = /^-?\d+-\d\d-(\d\d)T(\d\d)(?::(\d\d))?(?::(\d\d))?[^/]*$/u.exec(edtf)
  if (t) {
    const written = /^(-?\d+)-(\d\d)-(\d\d)/u.exec(edtf)
    const n = written
      ? Math.floor(Date.UTC(Number(written[1]), Number(written[2]) - 1, Number(written[3])) / DAY)
      : first
    const zone = /Z$/u.test(edtf) ? 0 : undefined
    return {
      grain: 'minute',
      first: n,
      last: n,
      clock: { hour: Number(t[2]), minute: t[3] === undefined ? undefined : Number(t[3]), zone },
    }
  }
  return last === first
    ? day(first)
    : { grain: last - first > 360 ? 'year' : last - first > 27 ? 'month' : 'week', first, last }
}
