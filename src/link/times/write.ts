import type { PartOfDay } from '../../model/lists.ts'
import type { Duration, Edge, Unit } from '../../model/time.ts'
import { civilOf, dayText, isoWeek, monthText, two, yearText } from './civil.ts'
import type { Clock, Place, Season } from './place.ts'

const SEASON_CODE: Readonly<Record<Season, readonly [timex: string, edtf: string]>> = {
  spring: ['SP', '21'],
  summer: ['SU', '22'],
  autumn: ['FA', '23'],
  winter: ['WI', '24'],
}

const PART_CODE: Readonly<Record<PartOfDay, string>> = {
  'early-morning': 'MO',
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  overnight: 'NI',
  day: 'DT',
}

const clockText = (c: Clock, seconds: boolean): string =>
  `${two(c.hour)}:${two(c.minute ?? 0)}${c.second !== undefined || seconds ? `:${two(c.second ?? 0)}` : ''}`

const zoneText = (zone: number | undefined): string =>
  zone === undefined
    ? ''
    : zone === 0
      ? 'Z'
      : `${zone < 0 ? '-' : '+'}${two(Math.floor(Math.abs(zone) / 60))}:${two(Math.abs(zone) % 60)}`

/** The TIMEX3 value of a place (TimeML 1.2.1 with the forms of TimeBank: weeks `1998-W08`, quarters `1989-Q3`, parts of day `TMO`). */
export function timexOf(p: Place): string {
  const c = civilOf(p.first)
  if (p.clock) return `${dayText(p.first)}T${clockText(p.clock, false)}${p.clock.zone === 0 ? 'Z' : ''}`
  if (p.part) return `${dayText(p.first)}T${PART_CODE[p.part]}`
  switch (p.grain) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return dayText(p.first)
    case 'week':
    case 'fortnight': {
      const w = isoWeek(p.first)
      return `${yearText(w.year)}-W${two(w.week)}`
    }
    case 'weekend': {
      const w = isoWeek(p.first)
      return `${yearText(w.year)}-W${two(w.week)}-WE`
    }
    case 'month':
      return monthText(c.year, c.month)
    case 'quarter':
      return `${yearText(c.year)}-Q${Math.ceil(c.month / 3)}`
    case 'half':
      return `${yearText(c.year)}-H${c.month <= 6 ? 1 : 2}`
    case 'season':
      return `${yearText(p.year ?? c.year)}-${SEASON_CODE[p.season ?? 'spring'][0]}`
    case 'year':
      return yearText(c.year)
    case 'decade':
      return yearText(c.year).slice(0, -1)
    case 'century':
      return yearText(c.year).slice(0, -2)
  }
}

/** One end of a place as EDTF, as coarse as the place's own width allows. */
export function edtfEnd(p: Place, end: 'first' | 'last'): string {
  const n = p[end]
  const c = civilOf(n)
  if (p.clock) return edtfOf(p).split('/')[0] ?? ''
  switch (p.grain) {
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
      return monthText(c.year, c.month)
    case 'year':
    case 'decade':
    case 'century':
      return yearText(c.year)
    default:
      return dayText(n)
  }
}

/** A place as EDTF. Weeks, weekends, quarters and halves are intervals; hours are intervals of date-times. */
export function edtfOf(p: Place): string {
  const c = civilOf(p.first)
  if (p.clock) {
    const { hour, minute, zone } = p.clock
    const at = (h: number): string =>
      `${dayText(p.first + Math.floor(h / 24))}T${clockText({ ...p.clock, hour: h % 24 }, true)}${zoneText(zone)}`
    return minute === undefined ? `${at(hour)}/${at(hour + 1)}` : at(hour)
  }
  switch (p.grain) {
    case 'season':
      return `${yearText(p.year ?? c.year)}-${SEASON_CODE[p.season ?? 'spring'][1]}`
    case 'month':
      return monthText(c.year, c.month)
    case 'year':
      return yearText(c.year)
    case 'decade':
      return `${yearText(c.year).slice(0, -1)}X`
    case 'century':
      return `${yearText(c.year).slice(0, -2)}XX`
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return dayText(p.first)
    default:
      return `${edtfEnd(p, 'first')}/${edtfEnd(p, 'last')}`
  }
}

/** An interval, or its one end where both are the same. */
export const between = (a: string, b: string): string => (a === b ? a : `${a}/${b}`)

const third = (p: Place, k: 0 | 1 | 2): readonly [number, number] => {
  const size = p.last - p.first + 1
  return [p.first + Math.floor((size * k) / 3), p.first + Math.floor((size * (k + 1)) / 3) - 1]
}

/** A third of a place in whole months where it is made of years, else in days; both ends approximate. */
function thirdText(p: Place, k: 0 | 1 | 2): string {
  if (p.first === p.last) return dayText(p.first)
  if (p.grain === 'year') {
    const { year } = civilOf(p.first)
    return `${monthText(year, k * 4 + 1)}~/${monthText(year, k * 4 + 4)}~`
  }
  if (p.grain === 'decade' || p.grain === 'century') {
    const { year } = civilOf(p.first)
    const size = p.grain === 'decade' ? 10 : 100
    return `${yearText(year + Math.round((size * k) / 3))}~/${yearText(year + Math.round((size * (k + 1)) / 3) - 1)}~`
  }
  const [a, b] = third(p, k)
  return between(`${dayText(a)}~`, `${dayText(b)}~`)
}

/** A piece of a place. `now` is the day that "earlier this year" and "later this year" split the place at. */
export function edtfEdge(p: Place, edge: Edge, now: number | null): string {
  const approx = (n: number): string =>
    p.grain === 'decade' || p.grain === 'century' ? `${yearText(civilOf(n).year)}~` : `${dayText(n)}~`
  switch (edge) {
    case 'start':
      return approx(p.first)
    case 'end':
      return approx(p.last)
    case 'early':
      return thirdText(p, 0)
    case 'mid':
      return thirdText(p, 1)
    case 'late':
      return thirdText(p, 2)
    case 'elapsed':
      if (p.first === p.last) return edtfOf(p)
      return now === null || now < p.first || now > p.last
        ? edtfOf(p)
        : between(dayText(p.first), dayText(now))
    case 'remaining':
      if (p.first === p.last) return edtfOf(p)
      return now === null || now < p.first || now > p.last
        ? edtfOf(p)
        : between(dayText(now), dayText(p.last))
  }
}

const CODES: Readonly<Record<Unit, readonly [letter: string, scale: number, time: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  weekend: ['WE', 1, false],
  week: ['W', 1, false],
  fortnight: ['W', 2, false],
  month: ['M', 1, false],
  quarter: ['Q', 1, false],
  half: ['M', 6, false],
  season: ['M', 3, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
}

const SMALLER: Partial<Readonly<Record<Unit, readonly [unit: Unit, count: number]>>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  week: ['day', 7],
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
  quarter: ['month', 3],
}

/** A length as an ISO 8601 period: `P3Y6M`, `PT1H30M`, and TIMEX3's `PXW` where no count is given. */
export function periodOf(d: Duration): string {
  if (d.amount === null) {
    const [letter, , time] = CODES[d.unit]
    return `P${time ? 'T' : ''}X${d.unit === 'century' ? 'C' : letter}`
  }
  const days: string[] = []
  const times: string[] = []
  const add = (amount: number, unit: Unit): void => {
    const [letter, scale, time] = CODES[unit]
    const scaled = amount * scale
    const whole = Math.floor(scaled + 1e-9)
    const rest = scaled - whole
    const finer = SMALLER[unit]
    if (rest < 1e-6 || (finer && scale > 1)) {
      if (scaled > 0 || (days.length === 0 && times.length === 0))
        (time ? times : days).push(`${Math.round(scaled)}${letter}`)
      return
    }
    if (!finer) {
      ;(time ? times : days).push(`${Math.max(1, Math.round(scaled))}${letter}`)
      return
    }
    if (unit === 'week') {
      add(Math.round(amount * 7), 'day')
      return
    }
    if (whole > 0) (time ? times : days).push(`${whole}${letter}`)
    add(Math.max(1, Math.round(rest * finer[1])), finer[0])
  }
  add(d.amount, d.unit)
  for (const m of d.more ?? []) add(m.amount, m.unit)
  return `P${days.join('')}${times.length ? `T${times.join('')}` : ''}`
}

/** The TIMEX3 code of a part of the day. */
export const partCode = (p: PartOfDay): string => PART_CODE[p]
