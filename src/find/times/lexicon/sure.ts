/**
 * How sure a reading is by what kind of words it is: the share of such findings whose value is the gold's, over the three TIMEX3
 * files of `../shared/corpora/timex` together (2,180 findings), rounded to hundredths by hand and drawn towards their like where
 * there are few. Weeks and parts of the day stand higher than measured (.38 and .40), since there the gold is at odds with the
 * guidelines and with itself (bench/times.md).
 */
export const SURE = {
  /** "27 February 2025", "June 1994", "the third quarter of 1990". */
  'full-date': 0.96,
  /** "Feb. 27" beside a verb, and without one. */
  'day-month': 0.97,
  'day-month-loose': 0.9,
  /** "on Friday", told of what was; of what is to come. */
  weekday: 0.94,
  'weekday-ahead': 0.8,
  /** "in June" beside a verb, and without one. */
  month: 0.92,
  'month-loose': 0.75,
  year: 0.9,
  decade: 0.8,
  /** "the third quarter", the year left out. */
  quarter: 0.93,
  season: 0.8,
  holiday: 0.8,
  /** "his first term", "the Obama presidency": no gold marks them. */
  term: 0.75,
  /** "today", "yesterday"; "three days ago". */
  'near-day': 0.93,
  'count-of-days': 0.85,
  /** "last week"; "three weeks ago". */
  'near-week': 0.75,
  'count-of-weeks': 0.6,
  /** "last month", "two months ago". */
  'near-month': 0.91,
  /** "last year"; "five years ago". */
  'near-year': 0.87,
  'count-of-years': 0.6,
  /** "several years ago". */
  'vague-count': 0.55,
  /** "two days later", "the following month". */
  'from-told': 0.6,
  /** "that day", "the quarter". */
  'same-period': 0.5,
  /** "January last year", "Friday last week". */
  part: 0.75,
  /** "the first week of May". */
  nth: 0.85,
  /** "the end of the month", "the weekend". */
  'edge-of': 0.65,
  /** "from 3 to 5 April". */
  range: 0.8,
  /** "the year-earlier quarter", "the same period last year", "the fiscal year". */
  comparison: 0.6,
  /** "10 p.m. Friday"; "Friday night". */
  clock: 0.72,
  'part-of-day': 0.7,
  /** "30-day", "for three years", "the first nine months"; "three years"; "years". */
  'length-told': 0.91,
  length: 0.75,
  'length-loose': 0.47,
  /** "a week before the vote". */
  'length-from-event': 0.7,
  /** "the past three months"; "recent months". */
  span: 0.8,
  'span-loose': 0.47,
  /** "every Monday"; "daily"; "a year" behind a price. */
  set: 0.92,
  'set-word': 0.58,
  rate: 0.4,
  /** "the near future" and the like. */
  vague: 0.65,
} as const

export type SureClass = keyof typeof SURE

/** The same for single vague words. */
export const VAGUE_SURE: ReadonlyMap<string, number> = new Map([
  ['now', 0.68],
  ['recently', 0.67],
  ['currently', 0.57],
  ['current', 0.52],
  ['soon', 0.5],
  ['recent', 0.45],
])
