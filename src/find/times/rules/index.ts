import type { TimeRule } from '../types.ts'
import { anaphor } from './anaphora.ts'
import { clock, dayClock } from './clock.ts'
import { dayThenPart, earlyHours, edgedPart, partAlone, partThenDay } from './day-part.ts'
import { duration, fromEvent } from './duration.ts'
import { edgeAdverb, edgeNoun } from './edge.ts'
import { listedDay, numberedDay } from './listed.ts'
import { comparisons, fiscal, halfOfDecade, nthOf, samePeriod, weekOf, wholePeriod } from './periods.ts'
import { points } from './points.ts'
import { dayRange, yearRange } from './ranges.ts'
import { every, plurals, rate, setWord } from './sets.ts'
import { article, span } from './span.ts'
import { officeTerm } from './term.ts'
import { vagueWord } from './vague.ts'

/** The rules of time, in order: of two readings of equal length that begin at one place, the earlier rule's stands. */
export const RULES: readonly TimeRule[] = [
  every,
  plurals,
  rate,
  setWord,
  dayClock,
  clock,
  dayThenPart,
  partThenDay,
  edgedPart,
  earlyHours,
  dayRange,
  listedDay,
  numberedDay,
  yearRange,
  edgeAdverb,
  edgeNoun,
  fiscal,
  comparisons,
  samePeriod,
  halfOfDecade,
  nthOf,
  wholePeriod,
  weekOf,
  officeTerm,
  span,
  fromEvent,
  points,
  article,
  duration,
  partAlone,
  vagueWord,
  anaphor,
]
