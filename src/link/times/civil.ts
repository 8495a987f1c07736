/**
 * The proleptic Gregorian calendar on whole day numbers (days since 1970-01-01), without the machine's clock or zone.
 * The two conversions are Howard Hinnant's `days_from_civil` and `civil_from_days` (public domain algorithms).
 */

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day number of a date; month and day must be valid. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy
  return era * 146097 + doe - 719468
}

/** The date of a day number. */
export function civilOf(n: number): Civil {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

export const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (n: number): number => ((((n + 3) % 7) + 7) % 7) + 1

/** The Monday of the ISO week that holds a day. */
export const mondayOf = (n: number): number => n - weekdayOf(n) + 1

/** ISO 8601 year and week of a day. */
export function isoWeek(n: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(n) + 3
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** A date moved by months, its day held inside the month that it lands in. */
export function addMonths(c: Civil, months: number): Civil {
  const at = c.year * 12 + (c.month - 1) + months
  const year = Math.floor(at / 12)
  const month = at - year * 12 + 1
  return { year, month, day: Math.min(c.day, daysInMonth(year, month)) }
}

const pad = (n: number, w: number): string => String(Math.abs(n)).padStart(w, '0')

/** Four digits, with a sign before the common era. */
export const yearText = (y: number): string => (y < 0 ? `-${pad(y, 4)}` : pad(y, 4))
export const monthText = (y: number, m: number): string => `${yearText(y)}-${pad(m, 2)}`
export const dayText = (n: number): string => {
  const { year, month, day } = civilOf(n)
  return `${monthText(year, month)}-${pad(day, 2)}`
}
export const two = (n: number): string => pad(n, 2)
