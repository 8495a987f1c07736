import { dayOf, mondayOf, weekdayOf } from './civil.ts'

/** A named day in one year: whole days, both included; `approximate` where the rule is not the calendar's own. */
export interface HolidayDays {
  readonly first: number
  readonly last: number
  readonly approximate: boolean
}

/** Easter Sunday, Gregorian: the algorithm of Meeus, Jones and Butcher. */
export function easter(y: number): number {
  const a = y % 19
  const b = Math.floor(y / 100)
  const c = y % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(y, Math.floor(n / 31), (n % 31) + 1)
}

/** Easter Sunday of the Orthodox churches: the Julian Easter (Meeus), put on the Gregorian calendar. */
export function orthodoxEaster(y: number): number {
  const d = (19 * (y % 19) + 15) % 30
  const e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7
  const n = d + e + 114
  const offset = Math.floor(y / 100) - Math.floor(y / 400) - 2
  return dayOf(y, Math.floor(n / 31), (n % 31) + 1) + offset
}

/** The n-th weekday of a month; from its end when n is negative. */
function nthWeekday(y: number, m: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = dayOf(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayOf(y, m, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
}

/** The first day of a month of the tabular Islamic calendar (civil epoch); sighted months may differ by a day or two. */
export function islamicDay(year: number, month: number, day: number): number {
  return (
    day +
    Math.ceil(29.5 * (month - 1)) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    1948439 -
    1 -
    2440588 +
    1
  )
}

function islamic(y: number, month: number, day: number, length: number): HolidayDays | null {
  for (let h = Math.floor(((y - 622) * 33) / 32) - 1; h < ((y - 622) * 33) / 32 + 3; h++) {
    const first = islamicDay(h, month, day)
    if (first >= dayOf(y, 1, 1) && first < dayOf(y + 1, 1, 1))
      return { first, last: first + length - 1, approximate: true }
  }
  return null
}

/** The new moon nearest to a day, by the mean synodic month (Meeus, ch. 49, mean phase only); right to about half a day. */
function newMoonAfter(n: number): number {
  const epoch = 10962.76
  return Math.round(epoch + Math.ceil((n - 0.5 - epoch) / 29.530588861) * 29.530588861 - 0.5)
}

const on = (first: number, length = 1): HolidayDays => ({
  first,
  last: first + length - 1,
  approximate: false,
})
const about = (first: number, length: number): HolidayDays => ({
  first,
  last: first + length - 1,
  approximate: true,
})

type Rule = (y: number) => HolidayDays | null

const fixed =
  (m: number, d: number): Rule =>
  y =>
    on(dayOf(y, m, d))
const nth =
  (m: number, weekday: number, n: number): Rule =>
  y =>
    on(nthWeekday(y, m, weekday, n))
const fromEaster =
  (days: number): Rule =>
  y =>
    on(easter(y) + days)

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>(
  Object.entries({
    'new-years-day': fixed(1, 1),
    'new-years-eve': fixed(12, 31),
    christmas: fixed(12, 25),
    'christmas-eve': fixed(12, 24),
    'boxing-day': fixed(12, 26),
    thanksgiving: nth(11, 4, 4),
    'black-friday': y => on(nthWeekday(y, 11, 4, 4) + 1),
    'us-election-day': y => on(nthWeekday(y, 11, 1, 1) + 1),
    'us-inauguration-day': fixed(1, 20),
    'us-independence-day': fixed(7, 4),
    'us-labor-day': nth(9, 1, 1),
    'us-memorial-day': nth(5, 1, -1),
    'veterans-day': fixed(11, 11),
    'us-columbus-day': nth(10, 1, 2),
    'us-presidents-day': nth(2, 1, 3),
    'us-mlk-day': nth(1, 1, 3),
    halloween: fixed(10, 31),
    'valentines-day': fixed(2, 14),
    'st-patricks-day': fixed(3, 17),
    'april-fools-day': fixed(4, 1),
    easter: fromEaster(0),
    'easter-monday': fromEaster(1),
    'easter-week': y => on(mondayOf(easter(y)), 7),
    'good-friday': fromEaster(-2),
    'palm-sunday': fromEaster(-7),
    'ash-wednesday': fromEaster(-46),
    'holy-week': y => on(easter(y) - 7, 7),
    pentecost: fromEaster(49),
    'orthodox-easter': y => on(orthodoxEaster(y)),
    'orthodox-christmas': fixed(1, 7),
    'may-day': fixed(5, 1),
    'us-mothers-day': nth(5, 7, 2),
    'us-fathers-day': nth(6, 7, 3),
    'victory-day': fixed(5, 9),
    'bastille-day': fixed(7, 14),
    'armistice-day': fixed(11, 11),
    'remembrance-sunday': nth(11, 7, 2),
    'womens-day': fixed(3, 8),
    'earth-day': fixed(4, 22),
    'anzac-day': fixed(4, 25),
    'australia-day': fixed(1, 26),
    'canada-day': fixed(7, 1),
    juneteenth: fixed(6, 19),
    nowruz: y => about(dayOf(y, 3, 20), 2),
    ramadan: y => islamic(y, 9, 1, 30),
    'eid-al-fitr': y => islamic(y, 10, 1, 3),
    'eid-al-adha': y => islamic(y, 12, 10, 4),
    ashura: y => islamic(y, 1, 10, 1),
    'lunar-new-year': y => about(newMoonAfter(dayOf(y, 1, 21)), 1),
    diwali: y => about(newMoonAfter(dayOf(y, 10, 15)), 1),
  } satisfies Readonly<Record<string, Rule>>),
)

/** The days of a named day in a year; null where the name or its calendar is not known. Outside 1600–2300 nothing is told. */
export function holidayIn(name: string, y: number): HolidayDays | null {
  if (y < 1600 || y > 2300) return null
  return RULES.get(name)?.(y) ?? null
}
