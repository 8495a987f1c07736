import { lookUp, type Word } from './lexicon/index.ts'
import type { Atom, Scan } from './types.ts'

const NOTHING: Word = lookUp('')

/** The lower-case form of atom `i`; empty outside of the sentence. */
export const low = (s: Scan, i: number): string => s.atoms[i]?.low ?? ''

/** What the lexicon knows of atom `i`. */
export const lex = (s: Scan, i: number): Word => s.atoms[i]?.lex ?? NOTHING

/** Whether the lower-case atoms from `i` on are `words`. */
export function phrase(s: Scan, i: number, words: readonly string[]): boolean {
  return words.every((w, k) => low(s, i + k) === w)
}

export const isCapital = (a: Atom | undefined): boolean =>
  a !== undefined && a.kind === 'word' && a.raw.charAt(0) !== a.low.charAt(0)

/** The first atom that starts at or after an offset. */
export function atomAt(s: Scan, offset: number, from: number): number {
  let i = from
  while (i < s.atoms.length && (s.atoms[i]?.start ?? 0) < offset) i++
  return i
}

/** Skips one sign if it is there. */
export const skip = (s: Scan, i: number, sign: string): number => (low(s, i) === sign ? i + 1 : i)

/** Skips a hyphen that is glued on both sides, as in "third-quarter". */
export function hyphen(s: Scan, i: number): number {
  return low(s, i) === '-' && s.atoms[i]?.glued === true && s.atoms[i + 1]?.glued === true ? i + 1 : i
}

/** "'s" or "'" as a possessive; the atom after it, else `i`. */
export function possessive(s: Scan, i: number): number {
  if (low(s, i) !== "'" || s.atoms[i]?.glued !== true) return i
  return low(s, i + 1) === 's' && s.atoms[i + 1]?.glued === true ? i + 2 : i + 1
}

/** Where the phrase of a bound begins: "by close of business on Friday", "until the end of trading on Friday" have their preposition before it. */
export function boundAt(s: Scan, from: number): number {
  const at = low(s, from - 1) === 'on' ? from - 1 : from
  if (low(s, at - 2) !== 'of' || !/^(?:business|play|trading|trade|day)$/u.test(low(s, at - 1))) return from
  if (!/^(?:close|end)$/u.test(low(s, at - 3))) return from
  return low(s, at - 4) === 'the' ? at - 4 : at - 3
}
