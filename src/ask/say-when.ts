import type { Basis } from '../model/lists.ts'
import type { When } from './views.ts'

/** Times in words, in English whatever the machine's locale, so that a printed record has the same bytes everywhere. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

const DAY = 86_400_000
const at = (moment: string): Date => new Date(`${moment}:00.000Z`)
const month = (d: Date): string => MONTHS[d.getUTCMonth()] ?? ''
const weekday = (d: Date): string => WEEKDAYS[d.getUTCDay()] ?? ''
const clock = (d: Date): string => d.toISOString().slice(11, 16)
const dayMonth = (d: Date): string => `${d.getUTCDate()} ${month(d)}`
const year = (d: Date): string => String(d.getUTCFullYear())
const midnight = (d: Date): boolean => d.getTime() % DAY === 0
const first = (d: Date): boolean => midnight(d) && d.getUTCDate() === 1

/** "Thu 27 Feb 2025" */
const fullDay = (d: Date): string => `${weekday(d)} ${dayMonth(d)} ${year(d)}`

/** `[from, to)` in the largest units that it is made of: a day, a month, a year, or a stretch of them. */
function stretch(from: Date, to: Date): string {
  if (!midnight(from) || !midnight(to)) {
    const end = to.getTime() - from.getTime() <= 60_000 ? '' : `–${clock(to)}`
    return sameDay(from, to)
      ? `${fullDay(from)}, ${clock(from)}${end}`
      : `${dayMonth(from)}, ${clock(from)} – ${dayMonth(to)} ${year(to)}, ${clock(to)}`
  }
  const last = new Date(to.getTime() - DAY)
  if (last.getTime() === from.getTime()) return fullDay(from)
  if (first(from) && first(to)) return months(from, last)
  if (year(from) !== year(last)) return `${dayMonth(from)} ${year(from)} – ${dayMonth(last)} ${year(last)}`
  return month(from) === month(last)
    ? `${from.getUTCDate()}–${dayMonth(last)} ${year(last)}`
    : `${dayMonth(from)} – ${dayMonth(last)} ${year(last)}`
}

const sameDay = (a: Date, b: Date): boolean =>
  a.toISOString().slice(0, 10) === new Date(b.getTime() - 1).toISOString().slice(0, 10)

function months(from: Date, last: Date): string {
  const whole = from.getUTCMonth() === 0 && last.getUTCMonth() === 11
  if (whole) return year(from) === year(last) ? year(from) : `${year(from)}–${year(last)}`
  if (year(from) !== year(last)) return `${month(from)} ${year(from)} – ${month(last)} ${year(last)}`
  return month(from) === month(last)
    ? `${month(from)} ${year(from)}`
    : `${month(from)}–${month(last)} ${year(last)}`
}

/** A time as lists say it: "Thu 27 Feb 2025, morning", "Jul–Sep 2025", "by 12 Mar 2025", "“Monday”, not dated". */
export function sayWhen(when: When | null): string {
  if (!when) return 'no date'
  const { from, to, time } = when
  const part = time.partOfDay === undefined ? '' : `, ${time.partOfDay.replace('-', ' ')}`
  if (from === null && to === null)
    return time.expression === '' ? 'no date' : `“${time.expression}”, not dated`
  if (from === null && to !== null) return `by ${dayOnly(new Date(at(to).getTime() - 1))}`
  if (from !== null && to === null) return `from ${dayOnly(at(from))}`
  if (from === null || to === null) return 'no date'
  if (time.partOfDay !== undefined) {
    const whole = fullDay(at(from))
    return `${whole}${part}`
  }
  return stretch(at(from), at(to))
}

const dayOnly = (d: Date): string => `${dayMonth(d)} ${year(d)}`

const BASIS: { readonly [b in Basis]: string } = {
  explicit: 'stated',
  header: 'from the header',
  weekday: 'by weekday',
  relative: 'relative',
  inferred: 'inferred',
  user: 'set by you',
}

/** How a time is known, in a word or two. */
export const sayBasis = (basis: Basis): string => BASIS[basis]
