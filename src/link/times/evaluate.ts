import type { PartOfDay, Tense } from '../../model/lists.ts'
import type { Anchor, CalendarFields, Point, Unit, Which } from '../../model/time.ts'
import { type Anchors, anchored, open, place, type Where } from './anchors.ts'
import { choose } from './choose.ts'
import { addMonths, civilOf, dayOf, daysInMonth, isoWeek, mondayOf, two, weekdayOf } from './civil.ts'
import { holidayIn } from './holidays.ts'
import {
  type Clock,
  century,
  day,
  daysIn,
  decade,
  half,
  holding,
  month,
  monthsIn,
  moved,
  type Place,
  quarter,
  season,
  wider,
  year,
} from './place.ts'
import { shifted } from './shift.ts'
import { termDays } from './terms.ts'

/** Countries whose papers write the month first (Unicode CLDR short dates). */
const MONTH_FIRST: ReadonlySet<string> = new Set([
  'USA',
  'PHL',
  'FSM',
  'MHL',
  'PLW',
  'PRI',
  'GUM',
  'ASM',
  'VIR',
  'BLZ',
])

const valid = (y: number, m: number, d: number): boolean =>
  m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m)

function clockOf(f: CalendarFields): Clock | undefined {
  return f.hour === undefined ? undefined : { hour: f.hour, minute: f.minute, second: f.second, zone: f.zone }
}

/** A date all of whose larger parts are given. */
function whole(f: CalendarFields, y: number): Place | null {
  if (f.month !== undefined && f.day !== undefined)
    return valid(y, f.month, f.day) ? day(dayOf(y, f.month, f.day)) : null
  if (f.month !== undefined) return month(y, f.month)
  if (f.quarter !== undefined) return quarter(y, f.quarter)
  if (f.half !== undefined) return half(y, f.half)
  if (f.season !== undefined) return season(y, f.season)
  if (f.week !== undefined) {
    const monday = mondayOf(dayOf(y, 1, 4)) + (f.week - 1) * 7
    return isoWeek(monday).year === y ? { grain: 'week', first: monday, last: monday + 6 } : null
  }
  return year(y)
}

/** The X form of a date whose larger part is not known. */
function symbol(f: CalendarFields): string | null {
  const clock = f.hour === undefined ? '' : `T${two(f.hour)}:${two(f.minute ?? 0)}`
  if (f.month !== undefined)
    return `XXXX-${two(f.month)}${f.day === undefined ? '' : `-${two(f.day)}`}${clock}`
  if (f.weekday !== undefined) return `XXXX-WXX-${f.weekday}${clock}`
  if (f.quarter !== undefined) return `XXXX-Q${f.quarter}`
  if (f.half !== undefined) return `XXXX-H${f.half}`
  if (f.season !== undefined)
    return `XXXX-${{ spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' }[f.season]}`
  return clock === '' ? null : `XXXX-XX-XX${clock}`
}

/** "3/4" in the order of the outlet's country; without one, the reading that lies nearer to the anchor. */
function unslash(f: CalendarFields, a: Anchors): CalendarFields | null {
  if (!f.slashed) return f
  const [p, q] = f.slashed
  const { slashed, ...rest } = f
  const monthFirst: CalendarFields = { ...rest, month: p, day: q }
  const dayFirst: CalendarFields = { ...rest, month: q, day: p }
  if (a.country !== null) return MONTH_FIRST.has(a.country) ? monthFirst : dayFirst
  if (!a.article) return null
  const far = (g: CalendarFields): number => {
    const w = calendar(g, 'nearest', { ...a, tense: null })
    return w.kind === 'place' ? Math.abs(w.place.first - (a.article?.first ?? 0)) : Number.POSITIVE_INFINITY
  }
  return far(dayFirst) <= far(monthFirst) ? dayFirst : monthFirst
}

function withClock(w: Where, f: CalendarFields): Where {
  const clock = clockOf(f)
  return clock && w.kind === 'place'
    ? place({
        ...w.place,
        grain: clock.minute === undefined ? 'hour' : clock.second === undefined ? 'minute' : 'second',
        clock,
      })
    : w
}

function calendar(given: CalendarFields, which: Which, a: Anchors, from: Anchor = 'article'): Where {
  const f = unslash(given, a)
  if (!f) return open()
  if (f.century !== undefined) return place(century(f.century))
  if (f.decade !== undefined) return place(decade(f.decade))
  if (f.year !== undefined) return withClock(place(whole(f, f.year)), f)
  const base = anchored(a, from)
  if (
    !base ||
    (base.last - base.first > 3 &&
      wider(base.grain, f.weekday !== undefined && f.month === undefined ? 'day' : 'month'))
  )
    return open(symbol(f))
  const { year: y } = civilOf(base.first)
  if (f.month === undefined && f.weekday !== undefined) {
    const monday = mondayOf(base.first)
    const weekday = f.weekday
    return withClock(place(choose(k => day(monday + k * 7 + weekday - 1), base.first, which, a.tense)), f)
  }
  if (f.month === undefined && f.day !== undefined) {
    const c = civilOf(base.first)
    const n = f.day
    const at = (k: number): Place | null => {
      const m = addMonths({ ...c, day: 1 }, k)
      return valid(m.year, m.month, n) ? day(dayOf(m.year, m.month, n)) : null
    }
    return withClock(place(choose(at, base.first, which, a.tense)), f)
  }
  if (f.month === undefined && f.hour !== undefined) return withClock(place(day(base.first)), f)
  const said =
    f.day !== undefined && f.weekday !== undefined ? (byWeekday(f, y, base.first) ?? a.tense) : a.tense
  const tense = said === 'future' && (f.quarter !== undefined || f.half !== undefined) ? null : said
  return withClock(place(choose(k => whole(f, y + k), base.first, which, tense, true)), f)
}

/** A weekday beside a day and month tells the year: the nearest in which they agree. */
function byWeekday(f: CalendarFields, y: number, anchor: number): Tense | null {
  for (const k of [0, -1, 1]) {
    const p = whole(f, y + k)
    if (p && weekdayOf(p.first) === f.weekday && Math.abs(p.first - anchor) < 300)
      return p.first < anchor ? 'past' : p.first > anchor ? 'future' : null
  }
  return null
}

/** The widths that "the same period last year" takes over from the time told before. */
const LIKE: ReadonlySet<Unit> = new Set(['quarter', 'half', 'season', 'month'])

function partOf(p: Extract<Point, { op: 'part' }>, a: Anchors): Where {
  const w = evaluate(p.of, a)
  if (w.kind !== 'place') return open(symbol(p.fields))
  const base = w.place
  const f = unslash(p.fields, a)
  if (!f) return open()
  const { year: y } = civilOf(base.first)
  if (f.hour !== undefined && f.month === undefined && f.weekday === undefined)
    return base.last === base.first ? withClock(place(day(base.first)), f) : open()
  if (f.weekday !== undefined && f.month === undefined) {
    const n = mondayOf(base.first) + f.weekday - 1
    return withClock(place(day(n < base.first ? n + 7 : n)), f)
  }
  if (f.month !== undefined || f.quarter !== undefined || f.half !== undefined || f.season !== undefined)
    return withClock(place(whole(f, y)), f)
  const like = a.previous
  if (base.grain !== 'year' || !like || !LIKE.has(like.grain)) return place(base)
  return place(moved(like, y - civilOf(like.first).year, 'year', true))
}

function nthOf(p: Extract<Point, { op: 'nth' }>, a: Anchors): Where {
  const w = evaluate(p.of, a)
  if (w.kind !== 'place') return open()
  const { first, last } = w.place
  if (p.of.op === 'part' && p.of.fields.weekday !== undefined && w.place.first === w.place.last) {
    const outer = evaluate(p.of.of, a)
    if (outer.kind !== 'place') return open()
    const weekday = p.of.fields.weekday
    const start = outer.place.first + ((weekday - weekdayOf(outer.place.first) + 7) % 7)
    const end = outer.place.last - ((weekdayOf(outer.place.last) - weekday + 7) % 7)
    const n = p.n < 0 ? end + (p.n + 1) * 7 : start + (p.n - 1) * 7
    return place(n >= outer.place.first && n <= outer.place.last ? day(n) : null)
  }
  const inside: Place[] = []
  for (let n = first, k = 0; n <= last && k < 400; k++) {
    const x = holding(n, p.unit)
    const middle = Math.floor((x.first + x.last) / 2)
    if (p.unit !== 'week' ? x.first >= first && x.last <= last : middle >= first && middle <= last)
      inside.push(x)
    n = x.last + 1
  }
  return place(inside.at(p.n < 0 ? p.n : p.n - 1) ?? null)
}

function holiday(p: Extract<Point, { op: 'holiday' }>, a: Anchors): Where {
  const at = (y: number): Place | null => {
    const h = holidayIn(p.name, y)
    return h
      ? {
          grain: h.first === h.last ? 'day' : h.last - h.first === 6 ? 'week' : 'fortnight',
          first: h.first,
          last: h.last,
        }
      : null
  }
  const base = a.article
  const y = p.year ?? (base ? civilOf(base.first).year : null)
  if (y === null) return open()
  const found = p.year !== undefined || !base ? at(y) : choose(k => at(y + k), base.first, p.which, a.tense)
  return found
    ? { kind: 'place', place: found, approximate: holidayIn(p.name, civilOf(found.first).year)?.approximate }
    : open()
}

/** The far end of a span, to the day for days, weeks and months ("the next two weeks"), to the month for years. */
function endOfSpan(p: Extract<Point, { op: 'shift' }>, a: Anchors): Where {
  const start = p.from.op === 'anchor' ? place(anchored(a, p.from.of)) : evaluate(p.from, a)
  const plain = shifted(p, start, a)
  if (
    start.kind !== 'place' ||
    plain.kind !== 'place' ||
    p.amount === null ||
    start.place.first !== start.place.last
  )
    return plain
  const base = start.place.first
  const days = daysIn(p.unit)
  if (days !== null) return place(day(base + Math.round(p.amount * days)))
  const count = monthsIn(p.unit)
  if (count === null) return plain
  const to = addMonths(civilOf(base), Math.round(p.amount * count))
  return place(count < 12 ? day(dayOf(to.year, to.month, to.day)) : month(to.year, to.month))
}

/** The first of two dates of one stretch lies in the year that was found for its last ("Dec. 30-31"). */
const inYearOf = (p: Point, last: Place): Point =>
  p.op === 'calendar' && p.fields.month !== undefined && p.fields.year === undefined
    ? { ...p, fields: { ...p.fields, year: civilOf(last.first).year } }
    : p

/** What a point comes to, counted from its anchors. Total: any point in any anchors gives an answer. */
export function evaluate(p: Point, a: Anchors): Where {
  switch (p.op) {
    case 'anchor':
      return place(anchored(a, p.of))
    case 'calendar':
      return calendar(p.fields, p.which, a, p.from)
    case 'shift':
      return shifted(p, p.from.op === 'anchor' ? place(anchored(a, p.from.of)) : evaluate(p.from, a), a)
    case 'part':
      return partOf(p, a)
    case 'nth':
      return nthOf(p, a)
    case 'edge': {
      const w = evaluate(p.of, a)
      return w.kind === 'place' ? { kind: 'edge', of: w.place, edge: p.edge } : w
    }
    case 'holiday':
      return holiday(p, a)
    case 'term':
      return termDays(p)
    case 'vague':
      return { kind: 'vague', ref: p.ref }
    case 'interval': {
      const side = (q: Point | null): Place | null => {
        const w = q ? (q.op === 'shift' ? endOfSpan(q, a) : evaluate(q, a)) : null
        return w?.kind === 'place' ? w.place : null
      }
      const to = side(p.to)
      const from = side(p.from && to ? inYearOf(p.from, to) : p.from)
      return (p.from && !from) || (p.to && !to) ? open() : { kind: 'stretch', from, to }
    }
  }
}

/** The part of the day laid on a place. */
export const withPart = (p: Place, partOfDay: PartOfDay | null): Place =>
  partOfDay && p.first === p.last && !p.clock ? { ...p, part: partOfDay } : p
