import type { CalendarFields } from '../../../model/time.ts'
import { readDay, readMonth, yearAfter } from '../read/date.ts'
import { calendar } from '../read/points.ts'
import { low } from '../scan.ts'
import type { Scan, TimeRule } from '../types.ts'
import { ofPoint } from './shared.ts'

const JOINS: ReadonlySet<string> = new Set(['and', 'or', '&'])
const joins = (s: Scan, i: number): boolean => JOINS.has(low(s, i)) || low(s, i) === ','

/** Words that may go on behind a bare day, so that the number counts nothing: "on March 3 and 12 in Geneva", not "on March 3 and 12 others". */
const GOES_ON: ReadonlySet<string> = new Set(
  'in at of to with for as by from after before when where while that was were will is are has have had would could did to and or but it he she they which who'.split(
    ' ',
  ),
)

const ends = (s: Scan, i: number): boolean => s.atoms[i]?.kind !== 'word' || GOES_ON.has(low(s, i))

/** The month at the head of a list of days that reaches `i`: "April 24 and" before "25", "June 3, 4 and" before "5". */
function headOf(s: Scan, i: number): number | null {
  for (let k = i; joins(s, k - 1) && k > 2; ) {
    const suffix = /^(?:st|nd|rd|th)$/u.test(low(s, k - 2)) ? 1 : 0
    const at = k - 2 - suffix
    if (!readDay(s, at)) return null
    for (const back of [1, 2]) {
      const m = readMonth(s, at - back)
      if (m?.to === at) return m.month
    }
    k = at
  }
  return null
}

/** "25" of "April 24 and 25": the month stands before the first day. */
function behind(s: Scan, i: number): { readonly fields: CalendarFields; readonly to: number } | null {
  const d = readDay(s, i)
  const month = d ? headOf(s, i) : null
  if (!d || month === null) return null
  const y = yearAfter(s, d.to)
  const last = JOINS.has(low(s, i - 1))
  const listed = joins(s, d.to) && readDay(s, d.to + 1) !== null
  if (!(last ? y || ends(s, d.to) : listed)) return null
  return {
    fields: { month, day: d.day, ...(y && last ? { year: y.year } : {}) },
    to: y && last ? y.to : d.to,
  }
}

const BEFORE: ReadonlySet<string> = new Set(['on', 'the', 'for', 'until', 'of', 'from', 'since', 'by', 'for'])

/** "3" of "on 3, 4 and 5 June": the month stands behind the last day. */
function ahead(s: Scan, i: number): { readonly fields: CalendarFields; readonly to: number } | null {
  const first = readDay(s, i)
  if (!first) return null
  let start = i
  while (joins(s, start - 1) && s.atoms[start - 2]?.kind === 'number') start -= 2
  if (!BEFORE.has(low(s, start - 1))) return null
  let at = first.to
  for (let n = 0; n < 6 && joins(s, at); n++) {
    const d = readDay(s, at + 1)
    const m = d ? readMonth(s, d.to) : null
    if (!d) return null
    if (m) {
      const y = yearAfter(s, m.to)
      return { fields: { month: m.month, day: first.day, ...(y ? { year: y.year } : {}) }, to: first.to }
    }
    at = d.to
  }
  return null
}

/** A bare day in a list of days of one month: "April 24 and 25", "on 3, 4 and 5 June 2025". */
export const listedDay: TimeRule = {
  name: 'listed-day',
  read(s, i) {
    const d = behind(s, i) ?? ahead(s, i)
    return d ? ofPoint(i, { point: calendar(d.fields), to: d.to, grain: 'day' }) : null
  },
}

const CALLED: ReadonlySet<string> = new Set(['on', 'by', 'until', 'till', 'before', 'since', 'after'])

/** "on the 27th", "by the 3rd": a day by its number alone, of the month that the tense asks for. */
export const numberedDay: TimeRule = {
  name: 'numbered-day',
  read(s, i) {
    if (low(s, i) !== 'the' || !CALLED.has(low(s, i - 1)) || s.atoms[i + 1]?.kind !== 'number') return null
    const d = readDay(s, i + 1)
    return d?.ordinal && low(s, d.to) !== 'of' && ends(s, d.to)
      ? ofPoint(i, { point: calendar({ day: d.day }), to: d.to, grain: 'day' })
      : null
  },
}
