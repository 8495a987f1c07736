import type { Token } from '../../model/language.ts'
import type { Bound } from './candidate.ts'
import { BOUNDS } from './lexicon.ts'

/** How the words before a figure bound it, and where those words begin. */
export function boundBefore(
  tokens: readonly Token[],
  from: number,
): { readonly bound: Bound; readonly from: number } {
  for (const { words, bound } of BOUNDS) {
    const start = from - words.length
    if (start >= 0 && words.every((w, k) => tokens[start + k]?.form.toLowerCase() === w))
      return { bound, from: start }
  }
  return { bound: 'exact', from }
}

/** "or more", "or so" after a figure. */
export function boundAfter(tokens: readonly Token[], to: number): Bound | null {
  if (tokens[to]?.form.toLowerCase() !== 'or') return null
  const next = tokens[to + 1]?.form.toLowerCase()
  return next === 'more'
    ? 'at-least'
    : next === 'less' || next === 'fewer'
      ? 'at-most'
      : next === 'so'
        ? 'approximate'
        : null
}
