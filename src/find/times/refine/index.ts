import type { TimeRefiner } from '../types.ts'

/** What happens to the readings of a sentence, in order. */
export const REFINERS: readonly TimeRefiner[] = []
