import type { PartOfDay } from '../../../model/lists.ts'
import type { Unit } from '../../../model/time.ts'

/** Names of the calendar in news English; keys are lower case. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Months whose name is also a word or a person's name. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'may',
  'august',
  'mar',
  'jun',
  'dec',
  'sep',
  'jan',
  'april',
  'june',
])

export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  tues: 2,
  wednesday: 3,
  wed: 3,
  weds: 3,
  thursday: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
}

export const SEASONS: Readonly<Record<string, 'spring' | 'summer' | 'autumn' | 'winter'>> = {
  spring: 'spring',
  springtime: 'spring',
  summer: 'summer',
  summertime: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
  wintertime: 'winter',
}

export const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  second: 'second',
  sec: 'second',
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  year: 'year',
  yr: 'year',
  decade: 'decade',
  century: 'century',
}

export const UNIT_PLURALS: Readonly<Record<string, Unit>> = {
  seconds: 'second',
  secs: 'second',
  minutes: 'minute',
  mins: 'minute',
  hours: 'hour',
  hrs: 'hour',
  days: 'day',
  weekends: 'weekend',
  weeks: 'week',
  fortnights: 'fortnight',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
  yrs: 'year',
  decades: 'decade',
  centuries: 'century',
}

/** Parts of the day, with TIMEX3's code for the value. */
export const DAY_PARTS: Readonly<Record<string, { readonly part: PartOfDay; readonly code: string }>> = {
  morning: { part: 'morning', code: 'MO' },
  mornings: { part: 'morning', code: 'MO' },
  afternoon: { part: 'afternoon', code: 'AF' },
  afternoons: { part: 'afternoon', code: 'AF' },
  evening: { part: 'evening', code: 'EV' },
  evenings: { part: 'evening', code: 'EV' },
  night: { part: 'night', code: 'NI' },
  nights: { part: 'night', code: 'NI' },
  overnight: { part: 'overnight', code: 'NI' },
  dawn: { part: 'early-morning', code: 'MO' },
  daybreak: { part: 'early-morning', code: 'MO' },
  dusk: { part: 'evening', code: 'EV' },
  lunchtime: { part: 'midday', code: 'MI' },
  nightfall: { part: 'evening', code: 'EV' },
}

/** Named clock times. */
export const CLOCK_NAMES: Readonly<
  Record<string, { readonly hour: number; readonly minute: number; readonly part: PartOfDay }>
> = {
  noon: { hour: 12, minute: 0, part: 'midday' },
  midday: { hour: 12, minute: 0, part: 'midday' },
  midnight: { hour: 24, minute: 0, part: 'night' },
}

/** Time zones as news writes them, minutes east of UTC; local zones that several places share are left out. */
export const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  hkt: 480,
  sgt: 480,
  aest: 600,
  aedt: 660,
  et: -300,
  pt: -480,
}
