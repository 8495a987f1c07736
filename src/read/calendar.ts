import type { Precision } from '../model/lists.ts'

/** A calendar date as written in headers, datelines and bylines; never counted from a clock. */
export interface WrittenDate {
  readonly edtf: string
  readonly precision: Extract<Precision, 'day' | 'month' | 'year'>
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'

/** The forms in which a full date is written, as a source for regular expressions; case does not matter. */
export const DATE_FORMS = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{4}/\\d{2}/\\d{2}',
  `${WEEKDAY}\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}`,
  `${WEEKDAY}${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`,
] as const

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
const monthOf = (word: string): number => MONTHS.findIndex(m => word.toLowerCase().startsWith(m)) + 1
const lengthOf = (year: number, month: number): number =>
  [
    31,
    (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1] ?? 0

/** A calendar day if there is one: year 1000 to 2999, month 1 to 12, a day that the month has. */
export function calendarDay(year: number, month: number, day: number): WrittenDate | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month))
    return null
  return { edtf: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' }
}

const ISO = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T\s].*)?$/u
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH}),?\\s+(\\d{4})$`, 'iu')
const MONTH_FIRST = new RegExp(`^${WEEKDAY}(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'iu')

/** Reads a date that is the whole of `text`: ISO, "27th Feb, 2025", "February 27, 2025", "2025-02", "2025". Null when it is none. */
export function writtenDate(text: string): WrittenDate | null {
  const t = text.trim()
  const iso = ISO.exec(t)
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const day = DAY_FIRST.exec(t)
  if (day) return calendarDay(Number(day[3]), monthOf(day[2] ?? ''), Number(day[1]))
  const month = MONTH_FIRST.exec(t)
  if (month) return calendarDay(Number(month[3]), monthOf(month[1] ?? ''), Number(month[2]))
  const ym = /^([12]\d{3})-(0[1-9]|1[0-2])$/u.exec(t)
  if (ym) return { edtf: t, precision: 'month' }
  return /^[12]\d{3}$/u.test(t) ? { edtf: t, precision: 'year' } : null
}

/** Days from 1970-01-01 to a day written YYYY-MM-DD. */
export const dayNumber = (edtf: string): number =>
  Math.round(Date.parse(`${edtf.slice(0, 10)}T00:00:00Z`) / 86_400_000)
