import type { Published } from '../model/article.ts'
import { edtfBounds } from '../model/edtf.ts'

const precisionOf = (edtf: string): Published['precision'] => {
  if (edtf.includes('/')) return 'interval'
  if (/T\d{2}:\d{2}:\d{2}/u.test(edtf)) return 'second'
  if (/T\d{2}:\d{2}/u.test(edtf)) return 'minute'
  if (/T\d{2}/u.test(edtf)) return 'hour'
  if (/^-?\d{4}-\d{2}-\d{2}/u.test(edtf)) return 'day'
  if (/^-?\d{4}-\d{2}/u.test(edtf)) return 'month'
  return 'year'
}

/** A date that a carrier gives beside a text, in EDTF; null where it is none. */
export const givenDate = (edtf: string, because: string): Published | null =>
  edtfBounds(edtf) ? { edtf, precision: precisionOf(edtf), basis: 'header', because } : null

/** What a carrier gives beside a text, with its name for that: the entry of a feed, the header of a mail. */
export interface Given {
  readonly value: string
  readonly basis: string
}

/** What a carrier gives, where it gives anything. */
export const given = (value: string | null | undefined, basis: string): Given | null =>
  value ? { value, basis } : null
