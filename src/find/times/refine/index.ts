import type { TimeRefiner } from '../types.ts'
import { possibleDates } from './possible.ts'
import { rangeEnds } from './range-ends.ts'

/** What happens to the readings of a sentence, in order. */
export const REFINERS: readonly TimeRefiner[] = [possibleDates, rangeEnds]
