import type { Io } from './io.ts'
import { clip } from './text.ts'

/** Work shorter than this shows no progress. */
const QUIET_MS = 300
/** Redrawn at most so often. */
const EVERY_MS = 80
const BACK_TO_START = '\r\u001b[2K'

/** A line on stderr that says how far long work is. Draws only where somebody watches. */
export interface Progress {
  readonly step: (words: string) => void
  readonly done: () => void
}

/** Makes a progress line; the clock moves this line only, nothing that is kept or printed to stdout. */
export function progressOn(io: Io, now: () => number = () => performance.now()): Progress {
  if (!io.watched) return { step: () => {}, done: () => {} }
  const start = now()
  let last = Number.NEGATIVE_INFINITY
  let drawn = false
  return {
    step: words => {
      const t = now()
      if (t - start < QUIET_MS || t - last < EVERY_MS) return
      last = t
      drawn = true
      void io.err(BACK_TO_START + clip(words, io.width - 1))
    },
    done: () => {
      if (drawn) void io.err(BACK_TO_START)
    },
  }
}
