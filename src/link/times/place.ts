import type { PartOfDay } from '../../model/lists.ts'
import type { Unit } from '../../model/time.ts'
import { addMonths, type Civil, civilOf, dayOf, daysInMonth, mondayOf, weekdayOf } from './civil.ts'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

export interface Clock {
  readonly hour: number
  readonly minute?: number | undefined
  readonly second?: number | undefined
  readonly zone?: number | undefined
}

/** A place on the calendar: whole days `first` to `last`, both included, and what it was named as. */
export interface Place {
  readonly grain: Unit
  readonly first: number
  readonly last: number
  readonly clock?: Clock | undefined
  readonly part?: PartOfDay | undefined
  readonly season?: Season | undefined
  /** The year by which a season is called: that of its first month. */
  readonly year?: number | undefined
}

export const day = (n: number): Place => ({ grain: 'day', first: n, last: n })
export const week = (n: number): Place => ({ grain: 'week', first: mondayOf(n), last: mondayOf(n) + 6 })
export const weekend = (n: number): Place => ({
  grain: 'weekend',
  first: mondayOf(n) + 5,
  last: mondayOf(n) + 6,
})
export const month = (year: number, m: number): Place => ({
  grain: 'month',
  first: dayOf(year, m, 1),
  last: dayOf(year, m, daysInMonth(year, m)),
})
const months = (grain: Unit, year: number, m: number, count: number): Place => {
  const end = addMonths({ year, month: m, day: 1 }, count)
  return { grain, first: dayOf(year, m, 1), last: dayOf(end.year, end.month, 1) - 1 }
}
export const quarter = (year: number, q: number): Place => months('quarter', year, q * 3 - 2, 3)
export const half = (year: number, h: number): Place => months('half', year, h * 6 - 5, 6)
export const year = (y: number): Place => months('year', y, 1, 12)
export const decade = (d: number): Place => months('decade', d * 10, 1, 120)
export const century = (c: number): Place => months('century', c * 100, 1, 1200)

const SEASON_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** A meteorological season of the northern half, called by the year of its first month. */
export const season = (y: number, name: Season): Place => ({
  ...months('season', y, SEASON_MONTH[name], 3),
  season: name,
  year: y,
})

const seasonAt = (c: Civil): { readonly year: number; readonly name: Season } =>
  c.month <= 2
    ? { year: c.year - 1, name: 'winter' }
    : c.month <= 5
      ? { year: c.year, name: 'spring' }
      : c.month <= 8
        ? { year: c.year, name: 'summer' }
        : c.month <= 11
          ? { year: c.year, name: 'autumn' }
          : { year: c.year, name: 'winter' }

/** The place of a width that holds a day. */
export function holding(n: number, grain: Unit): Place {
  const c = civilOf(n)
  switch (grain) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return day(n)
    case 'week':
      return week(n)
    case 'fortnight':
      return { grain, first: mondayOf(n), last: mondayOf(n) + 13 }
    case 'weekend':
      return weekend(weekdayOf(n) <= 2 ? n - 7 : n)
    case 'month':
      return month(c.year, c.month)
    case 'quarter':
      return quarter(c.year, Math.ceil(c.month / 3))
    case 'half':
      return half(c.year, c.month <= 6 ? 1 : 2)
    case 'season': {
      const s = seasonAt(c)
      return season(s.year, s.name)
    }
    case 'year':
      return year(c.year)
    case 'decade':
      return decade(Math.floor(c.year / 10))
    case 'century':
      return century(Math.floor(c.year / 100))
  }
}

const RANK: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  weekend: 4,
  week: 5,
  fortnight: 6,
  month: 7,
  season: 8,
  quarter: 8,
  half: 9,
  year: 10,
  decade: 11,
  century: 12,
}

/** Whether `a` is wider than `b`. */
export const wider = (a: Unit, b: Unit): boolean => RANK[a] > RANK[b]

/** Months in a unit; null for units that are not made of months. */
export const monthsIn = (u: Unit): number | null =>
  u === 'month'
    ? 1
    : u === 'quarter' || u === 'season'
      ? 3
      : u === 'half'
        ? 6
        : u === 'year'
          ? 12
          : u === 'decade'
            ? 120
            : u === 'century'
              ? 1200
              : null

/** Days in a unit; null for units that are not made of days. */
export const daysIn = (u: Unit): number | null =>
  u === 'day' ? 1 : u === 'week' || u === 'weekend' ? 7 : u === 'fortnight' ? 14 : null

/** A place moved by a count of units (whole), becoming one `unit` wide unless it is wider already or `keep` asks for its own width. */
export function moved(from: Place, amount: number, unit: Unit, keep: boolean): Place {
  const inDays = daysIn(unit)
  const grain = keep ? from.grain : unit
  if (inDays !== null) {
    const n = from.first + amount * inDays
    if (unit === 'week' && keep) return day(n)
    return holding(unit === 'weekend' ? mondayOf(from.first) + 5 + amount * 7 : n, grain)
  }
  const count = monthsIn(unit)
  if (count === null) return from
  const to = addMonths(civilOf(from.first), amount * count)
  const n = dayOf(to.year, to.month, to.day)
  if (from.season && keep)
    return season((from.year ?? civilOf(from.first).year) + Math.round((amount * count) / 12), from.season)
  return holding(n, grain)
}
