/** Words that place a period beside another one, and words that bound a quantity; keys are lower case. */

/** Determiners and adjectives before a unit, weekday, month or season, with the step they take from the anchor. */
export const STEPS: Readonly<
  Record<string, { readonly step: -1 | 0 | 1; readonly from: 'article' | 'previous' }>
> = {
  last: { step: -1, from: 'article' },
  past: { step: -1, from: 'article' },
  this: { step: 0, from: 'article' },
  current: { step: 0, from: 'article' },
  present: { step: 0, from: 'article' },
  next: { step: 1, from: 'article' },
  coming: { step: 1, from: 'article' },
  upcoming: { step: 1, from: 'article' },
  previous: { step: -1, from: 'previous' },
  preceding: { step: -1, from: 'previous' },
  prior: { step: -1, from: 'previous' },
  following: { step: 1, from: 'previous' },
  ensuing: { step: 1, from: 'previous' },
  same: { step: 0, from: 'previous' },
  that: { step: 0, from: 'previous' },
}

/** Single words that name a day by counting from the article's. */
export const DAY_WORDS: Readonly<Record<string, { readonly days: number; readonly night: boolean }>> = {
  today: { days: 0, night: false },
  yesterday: { days: -1, night: false },
  tomorrow: { days: 1, night: false },
  tonight: { days: 0, night: true },
}

/** Words that open a third, or an end, of a period. */
export const EDGE_WORDS: Readonly<Record<string, 'early' | 'mid' | 'late'>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  middle: 'mid',
}
export const EDGE_NOUNS: Readonly<Record<string, 'start' | 'mid' | 'end'>> = {
  start: 'start',
  beginning: 'start',
  outset: 'start',
  onset: 'start',
  opening: 'start',
  middle: 'mid',
  end: 'end',
  close: 'end',
  ending: 'end',
}

/** Adverbs and adjectives that stand for a stretch without edges. */
export const VAGUE_WORDS: Readonly<Record<string, 'past' | 'present' | 'future'>> = {
  now: 'present',
  currently: 'present',
  presently: 'present',
  nowadays: 'present',
  current: 'present',
  recently: 'past',
  recent: 'past',
  lately: 'past',
  soon: 'future',
  someday: 'future',
  shortly: 'future',
}

/** Adverbs and adjectives that repeat, with TIMEX3's value. */
export const SET_WORDS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  hourly: 'PT1H',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  biannual: 'P6M',
  biennial: 'P2Y',
}

/** Words before a quantity, longest first, with the TIMEX3 modifier they give. */
export const QUANTITY_MODS: readonly (readonly [
  readonly string[],
  'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE',
])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['no', 'fewer', 'than'], 'EQUAL_OR_MORE'],
  [['not', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['not', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['well', 'over'], 'MORE_THAN'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['as', 'many', 'as'], 'EQUAL_OR_LESS'],
  [['as', 'little', 'as'], 'EQUAL_OR_MORE'],
  [['as', 'long', 'as'], 'EQUAL_OR_LESS'],
  [['a', 'maximum', 'of'], 'EQUAL_OR_LESS'],
  [['a', 'minimum', 'of'], 'EQUAL_OR_MORE'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['some'], 'APPROX'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
  [['under'], 'LESS_THAN'],
  [['over'], 'MORE_THAN'],
]

/** Adjectives that may stand between a count and its unit. */
export const INNER_ADJECTIVES: ReadonlySet<string> = new Set([
  'more',
  'consecutive',
  'straight',
  'successive',
  'trading',
  'working',
  'business',
  'full',
  'whole',
  'long',
  'calendar',
  'additional',
  'extra',
  'further',
  'other',
  'short',
  'brief',
  'crucial',
  'good',
  'solid',
  'entire',
  'critical',
  'hard',
  'difficult',
  'turbulent',
  'bloody',
  'fiscal',
  'complete',
])
