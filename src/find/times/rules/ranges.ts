import type { CalendarFields, Point } from '../../../model/time.ts'
import { readDay, readMonth, yearAfter } from '../read/date.ts'
import { calendar } from '../read/points.ts'
import { readYear } from '../read/year.ts'
import { hyphen, low } from '../scan.ts'
import type { Reading, Scan, TimeRule } from '../types.ts'

const DASH = /^[-–—]$/u

/** The atom after what joins two ends: "-", "–", "to", "through", "and" behind "between"; null where nothing does. */
function joined(s: Scan, i: number, from: number): number | null {
  const w = low(s, i)
  if (DASH.test(w) || w === 'to' || w === 'through' || w === 'until') return i + 1
  return w === 'and' && low(s, from - 1) === 'between' ? i + 1 : null
}

const interval = (from: CalendarFields, to: CalendarFields): Point => ({
  op: 'interval',
  from: calendar(from),
  to: calendar(to),
})

const dates = (from: number, to: number, first: CalendarFields, last: CalendarFields): Reading => ({
  from,
  to,
  type: 'DATE',
  say: { point: interval(first, last) },
})

/** "March 3-5", "Feb. 27–28, 2025": days of one month, the month before them. */
function monthFirst(s: Scan, i: number): Reading | null {
  const m = readMonth(s, i)
  const a = m ? readDay(s, m.to) : null
  const next = a ? joined(s, a.to, i) : null
  const b = next === null ? null : readDay(s, next)
  if (!m || !a || !b || b.day <= a.day || readMonth(s, b.to)) return null
  const y = yearAfter(s, b.to)
  const of = { month: m.month, ...(y ? { year: y.year } : {}) }
  return dates(i, y?.to ?? b.to, { ...of, day: a.day }, { ...of, day: b.day })
}

/** "3-5 March", "from 3 to 5 April 2025": days of one month, the month behind them. */
function monthLast(s: Scan, i: number): Reading | null {
  const a = readDay(s, i)
  const next = a && !readMonth(s, a.to) ? joined(s, a.to, i) : null
  const b = next === null ? null : readDay(s, next)
  const m = b ? readMonth(s, b.to) : null
  if (!a || !b || !m || b.day <= a.day) return null
  const y = yearAfter(s, m.to)
  const of = { month: m.month, ...(y ? { year: y.year } : {}) }
  return dates(i, y?.to ?? m.to, { ...of, day: a.day }, { ...of, day: b.day })
}

/** Days of one month from one to another, as one stretch. */
export const dayRange: TimeRule = {
  name: 'day-range',
  read: (s, i) => monthFirst(s, i) ?? monthLast(s, i),
}

/** Nouns of a span of years in office or of accounts, behind its two years: "the 2017 to 2021 term". */
const TERMS =
  /^(?:term|terms|presidency|mandate|administration|tenure|budget|season|plan|programme|program)$/u

/** "2025-26", "fiscal 2025/26": a year that runs into the next; "the 2017 to 2021 term": years that belong to one noun. */
export const yearRange: TimeRule = {
  name: 'year-range',
  read(s, i) {
    const j = low(s, i) === 'fiscal' ? i + 1 : i
    const y = s.atoms[j]?.kind === 'number' ? readYear(s, j) : null
    if (!y) return null
    const sign = s.atoms[y.to]
    const two = s.atoms[y.to + 1]
    if (
      (DASH.test(sign?.low ?? '') || sign?.low === '/') &&
      sign?.glued &&
      two?.glued &&
      two.raw === String((y.year + 1) % 100).padStart(2, '0')
    )
      return dates(i, y.to + 2, { year: y.year }, { year: y.year + 1 })
    const next = joined(s, y.to, i)
    const far = next === null ? null : readYear(s, next)
    return far && far.year > y.year && TERMS.test(low(s, hyphen(s, far.to)))
      ? dates(i, far.to, { year: y.year }, { year: far.year })
      : null
  },
}
