/** Number words; keys are lower case. */

/** Words beside the numbers of `find/numbers.ts` that count units of time: "both days"; a misspelling that papers print. */
export const MORE_CARDINALS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['fourty', 40],
])

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  final: -1,
}

/** Decades by name. */
export const DECADE_NAMES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
}

/** Counts that say no number: TIMEX3's X. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  'several',
  'few',
  'some',
  'many',
  'various',
  'multiple',
  'dozens',
  'scores',
  'numerous',
  'countless',
])

/** Fractions that Unicode writes as one sign. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
])
