import type { Point, Unit } from '../../../model/time.ts'
import { readDay } from '../read/date.ts'
import { readPoint, readPointOrAnaphor } from '../read/point.ts'
import { anchor, calendar, nth, type PointReading, part, shift } from '../read/points.ts'
import { readDecade } from '../read/small.ts'
import { readYear } from '../read/year.ts'
import { hyphen, lex, low, phrase } from '../scan.ts'
import type { Scan, TimeRule } from '../types.ts'
import { ofPoint } from './shared.ts'

/** "fiscal 1989", "fiscal year 1989", "FY2006", "the fiscal year", "the 1998 fiscal year". */
export const fiscal: TimeRule = {
  name: 'fiscal-year',
  read(s, i) {
    const the = low(s, i) === 'the' || low(s, i) === 'its' ? i + 1 : i
    const w = low(s, the)
    if (w !== 'fiscal' && w !== 'fy' && w !== 'financial') return null
    const unit = low(s, the + 1) === 'year' ? the + 2 : the + 1
    const y = readYear(s, unit)
    if (y && (w === 'fy' || y.year > 1900))
      return ofPoint(i, { point: calendar({ year: y.year, fiscal: true }), to: y.to, grain: 'year' })
    return unit > the + 1 && the > i
      ? ofPoint(i, { point: shift(anchor('previous'), 0, 'year'), to: unit, grain: 'year' })
      : null
  },
}

/** "the full year", "the entire week"; "the year ended Aug. 31" is a length, since only its end is a date. */
export const wholePeriod: TimeRule = {
  name: 'whole-period',
  read(s, i) {
    if (low(s, i) !== 'the') return null
    const full = /^(?:full|entire|whole)$/u.test(low(s, i + 1))
    const at = full ? i + 2 : low(s, i + 1) === 'fiscal' ? i + 2 : i + 1
    const u = lex(s, at)
    if (!u.unit || u.plural || (u.unit !== 'year' && u.unit !== 'week' && u.unit !== 'month')) return null
    const ended =
      /^(?:ended|ending)$/u.test(low(s, at + 1)) ||
      (low(s, at + 1) === 'that' && /^(?:ended|ends)$/u.test(low(s, at + 2)))
    if (ended)
      return { from: i, to: at + 1, type: 'DURATION', say: { duration: { amount: 1, unit: u.unit } } }
    return full ? ofPoint(i, { point: shift(anchor('article'), 0, u.unit), to: at + 1, grain: u.unit }) : null
  },
}

/** "first of the month", "15th of next month": a day by its number in a month that is not named. */
function dayOfMonth(s: Scan, i: number): PointReading | null {
  const d = readDay(s, i)
  if (!d?.ordinal || low(s, d.to) !== 'of') return null
  const p = readPointOrAnaphor(s, d.to + 1)
  return p?.grain === 'month' && p.point.op === 'shift'
    ? { point: nth(p.point, d.day, 'day'), to: p.to, grain: 'day' }
    : null
}

/** "the last week of March", "the second day of the trial" is not; "the first week of 2025", "the fourth week of April". */
export const nthOf: TimeRule = {
  name: 'nth-of',
  read(s, i) {
    const j = low(s, i) === 'the' ? i + 1 : i
    const n = low(s, j) === 'last' || low(s, j) === 'final' ? -1 : lex(s, j).ordinal
    const { unit, plural, weekday } = lex(s, j + 1)
    const numbered = dayOfMonth(s, j)
    if (numbered && j > i) return ofPoint(i, numbered)
    if (
      n === undefined ||
      plural ||
      !(low(s, j + 2) === 'of' || (low(s, j + 2) === 'in' && weekday !== undefined)) ||
      (!unit && weekday === undefined) ||
      unit === 'season' ||
      unit === 'second'
    )
      return null
    const p = readPointOrAnaphor(s, j + 3)
    if (!p || p.part || p.grain === 'day') return null
    const point: Point =
      weekday !== undefined ? nth(part(p.point, { weekday }), n, 'week') : nth(p.point, n, unit as Unit)
    return ofPoint(i, { point, to: p.to, grain: unit ?? 'day' })
  },
}

/** "the week of March 6", "the week beginning 17 March", "the weekend", "the week", "the weekend of 3 May". */
export const weekOf: TimeRule = {
  name: 'week-of',
  read(s, i) {
    const j = low(s, i) === 'the' ? i + 1 : i
    const w = low(s, j)
    if (w !== 'week' && w !== 'weekend' && w !== 'month') return null
    if (/^(?:beginning|starting|commencing|ending)$/u.test(low(s, j + 1)) && j > i && w === 'week') {
      const p = readPoint(s, low(s, j + 2) === 'on' ? j + 3 : j + 2)
      if (p?.grain === 'day' && !p.part)
        return ofPoint(i, { point: shift(p.point, 0, 'week'), to: p.to, grain: 'week' })
    }
    if (low(s, j + 1) === 'of' && j > i) {
      const p = readPoint(s, j + 2)
      if (p?.grain === 'day') return ofPoint(i, { point: shift(p.point, 0, w), to: p.to, grain: w })
    }
    return w === 'weekend' && j > i
      ? ofPoint(i, { point: shift(anchor('article'), 0, 'weekend'), to: j + 1, grain: 'week' })
      : null
  },
}

/** What a report of results compares with: "the year-ago quarter", "a year-earlier", "the year-earlier third quarter", "the 1988 quarter". */
function comparison(s: Scan, i: number): PointReading | null {
  const the = low(s, i) === 'the' || low(s, i) === 'a' ? i + 1 : i
  const at =
    low(s, the) === 'comparable' ||
    low(s, the) === 'same' ||
    low(s, the) === 'corresponding' ||
    low(s, the) === 'similar'
      ? the + 1
      : the
  const y = readYear(s, at)
  if (y && at > i) {
    const w = low(s, y.to)
    const year = calendar({ year: y.year })
    if (w === 'quarter') return { point: part(year, {}), to: y.to + 1, grain: 'quarter' }
    return w === 'period' || w === 'year' ? { point: year, to: y.to + 1, grain: 'year' } : null
  }
  if (low(s, at) === 'year' && hyphen(s, at + 1) > at + 1) {
    const w = low(s, at + 2)
    if (w !== 'ago' && w !== 'earlier') return null
    const back = part(shift(anchor('article'), -1, 'year'), {})
    const q = lex(s, at + 3).ordinal
    if (q !== undefined && low(s, at + 4) === 'quarter')
      return {
        point: part(shift(anchor('article'), -1, 'year'), { quarter: q }),
        to: at + 5,
        grain: 'quarter',
      }
    const tail = low(s, at + 3)
    if (tail === 'quarter')
      return {
        point: shift(shift(anchor('previous'), 0, 'quarter'), -1, 'year'),
        to: at + 4,
        grain: 'quarter',
      }
    const to = tail === 'period' ? at + 4 : at + 3
    return { point: back, to, grain: 'year' }
  }
  return null
}

export const comparisons: TimeRule = {
  name: 'comparison',
  read(s, i) {
    const c = comparison(s, i)
    return c ? ofPoint(i, c) : null
  },
}

/** "the same period last year", "the corresponding month a year ago", "the latest quarter", "the latest period". */
export const samePeriod: TimeRule = {
  name: 'same-period',
  read(s, i) {
    if (low(s, i) !== 'the') return null
    const w = low(s, i + 1)
    const unit = low(s, i + 2)
    if (w === 'latest' && (unit === 'quarter' || unit === 'period' || unit === 'fiscal')) {
      const to = unit === 'fiscal' ? i + 4 : i + 3
      return ofPoint(i, {
        point: shift(anchor('previous'), 0, unit === 'fiscal' ? 'year' : 'quarter'),
        to,
        grain: 'quarter',
      })
    }
    if (
      (w !== 'same' && w !== 'corresponding' && w !== 'comparable' && w !== 'like') ||
      (unit !== 'period' && unit !== 'month' && unit !== 'quarter' && unit !== 'time')
    )
      return null
    const of = low(s, i + 3) === 'of' || low(s, i + 3) === 'in' ? i + 4 : i + 3
    const p = readPoint(s, of)
    if (p?.grain !== 'year') return null
    return ofPoint(i, { point: part(p.point, {}), to: p.to, grain: 'quarter' })
  },
}

/** "the last half of the '80s", "the first half of this century". */
export const halfOfDecade: TimeRule = {
  name: 'half-of-decade',
  read(s, i) {
    const j = low(s, i) === 'the' ? i + 1 : i
    if (!(lex(s, j).ordinal || low(s, j) === 'last') || low(s, j + 1) !== 'half' || low(s, j + 2) !== 'of')
      return null
    const d = readDecade(s, j + 3)
    return d
      ? ofPoint(i, {
          ...d,
          point: { op: 'edge', of: d.point, edge: phrase(s, j, ['first']) ? 'early' : 'late' },
        })
      : null
  },
}
