import { z } from 'zod'

/** `[start, end)` in UTF-16 code units of a reading's text. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly()
export type Span = z.infer<typeof Span>

/** The characters that a span cuts from its text. */
export const cut = (text: string, at: Span): string => text.slice(at.start, at.end)

/** How many code units two spans share; 0 when they only touch. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Order by start, then the longer first: the order in which spans are written everywhere. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The smallest span that covers all of `parts`; `parts` must not be empty. */
export function cover(parts: readonly Span[]): Span {
  if (parts.length === 0) throw new RangeError('nothing to cover')
  return { start: Math.min(...parts.map(p => p.start)), end: Math.max(...parts.map(p => p.end)) }
}
