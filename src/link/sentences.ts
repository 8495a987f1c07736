import { segment } from '../language/index.ts'
import type { Reading } from '../model/article.ts'
import type { Span } from '../model/span.ts'

const made = new WeakMap<Reading, readonly Span[]>()

/** The sentences of a reading as rules alone cut them, made once a reading: what linking looks through for evidence. */
export function sentencesOf(reading: Reading): readonly Span[] {
  const there = made.get(reading)
  if (there) return there
  const spans = segment(reading).map(({ start, end }) => ({ start, end }))
  made.set(reading, spans)
  return spans
}
