import { type FeatureBuffer, hashString } from '../linear/hash.ts'
import type { Pairs } from './words.ts'

/** How many features one decision about a boundary has at most. */
export const BOUNDARY_FEATURES = 40

/** The words of a block, as the boundary model sees them. */
export interface BlockWords {
  readonly n: number
  readonly lower: Int32Array
  readonly shape: Int32Array
  /** Kind of each word: see `kindOf`. */
  readonly kind: Uint8Array
  /** Whether white space stands before each word. */
  readonly spaced: Uint8Array
  /** Whether the rules end a sentence after each word. */
  readonly rule: Uint8Array
  /** How the block is written: 1 it ends with a stop, 2 it has one inside, 4 it is short. */
  readonly manner: number
}

const SMALL = 0
const CAPITAL = 1
const LOUD = 2
const FIGURE = 3
const STOP = 4
const COMMA = 5
const QUOTE = 6
const OPEN = 7
const CLOSE = 8
const DASH = 9
const MARK = 10

function kindOf(form: string): number {
  const c = form.charAt(0)
  if (/\p{Ll}/u.test(c)) return SMALL
  if (/\p{Lu}/u.test(c)) return form.length > 1 && form === form.toUpperCase() ? LOUD : CAPITAL
  if (/\p{N}/u.test(c)) return FIGURE
  if (/[.!?\u2026]/u.test(c)) return STOP
  if (/[,;:]/u.test(c)) return COMMA
  if (/["'\u2018\u2019\u201c\u201d`]/u.test(c)) return QUOTE
  if (/[([{<]/u.test(c)) return OPEN
  if (/[)\]}>]/u.test(c)) return CLOSE
  if (/[-\u2013\u2014*=_~#\u2022]/u.test(c)) return DASH
  return /\p{L}/u.test(c) ? SMALL : MARK
}

/** Reads the words of a block; `ends` are the sentence ends that the rules give. */
export function readBlock(text: string, pairs: Pairs, ends: readonly number[]): BlockWords {
  const n = pairs.length / 2
  const lower = new Int32Array(n)
  const shape = new Int32Array(n)
  const kind = new Uint8Array(n)
  const spaced = new Uint8Array(n)
  const rule = new Uint8Array(n)
  let inside = 0
  for (let i = 0; i < n; i++) {
    const form = text.slice(pairs[2 * i] ?? 0, Math.min(pairs[2 * i + 1] ?? 0, (pairs[2 * i] ?? 0) + 30))
    lower[i] = hashString(form.toLowerCase().replace(/\p{Nd}/gu, '0'))
    const k = kindOf(form)
    kind[i] = k
    shape[i] =
      k * 64 +
      Math.min(form.length, 12) * 4 +
      (form.includes('.') ? 1 : 0) +
      (form.includes('@') || form.includes('/') ? 2 : 0)
    spaced[i] = i === 0 || (pairs[2 * i - 1] ?? 0) < (pairs[2 * i] ?? 0) ? 1 : 0
    if (k === STOP && i < n - 2) inside = 2
  }
  for (const e of ends) rule[e - 1] = 1
  const last = kind[n - 1] ?? 0
  const finished = last === STOP || (last >= QUOTE && last <= CLOSE && kind[n - 2] === STOP) ? 1 : 0
  return { n, lower, shape, kind, spaced, rule, manner: finished | inside | (n < 12 ? 4 : 0) }
}

/** Whether a boundary after word `i` is worth asking the model about. */
export function isCandidate(b: BlockWords, i: number): boolean {
  if (i >= b.n - 1) return false
  const k = b.kind[i] ?? 0
  const next = b.kind[i + 1] ?? 0
  return (
    b.rule[i] === 1 ||
    k === STOP ||
    k === MARK ||
    k === DASH ||
    (b.spaced[i + 1] === 1 &&
      (next === CAPITAL ||
        next === LOUD ||
        next === FIGURE ||
        next === DASH ||
        next === OPEN ||
        next === QUOTE ||
        next === MARK))
  )
}

/** The features of a boundary after word `i`; `since` is how many words the sentence has by then. */
export function boundaryFeatures(b: BlockWords, i: number, since: number, out: FeatureBuffer): void {
  const { lower, shape, kind, spaced, rule, manner } = b
  const l = lower[i] ?? 0
  const l1 = i > 0 ? (lower[i - 1] ?? 0) : 1
  const r = lower[i + 1] ?? 1
  const r1 = lower[i + 2] ?? 1
  const kl = kind[i] ?? 0
  const kl1 = i > 0 ? (kind[i - 1] ?? 0) : 15
  const kl2 = i > 1 ? (kind[i - 2] ?? 0) : 15
  const kr = kind[i + 1] ?? 15
  const kr1 = i + 2 < b.n ? (kind[i + 2] ?? 0) : 15
  const kr2 = i + 3 < b.n ? (kind[i + 3] ?? 0) : 15
  const says = rule[i] ?? 0
  const gap = spaced[i + 1] ?? 0
  const long = since < 3 ? since : since < 6 ? 3 : since < 12 ? 4 : since < 25 ? 5 : 6
  const left = b.n - i < 3 ? b.n - i : b.n - i < 8 ? 3 : 4
  out.clear()
  out.two(1, says, gap)
  out.two(2, says, l)
  out.two(3, says, r)
  out.three(4, says, l, kr)
  out.three(5, says, kl, r)
  out.three(6, says, kl, kr)
  out.four(7, says, kl1, kl, kr)
  out.four(8, says, kl, kr, kr1)
  out.four(9, kl1, kl, kr, kr1)
  out.four(10, kl, kr, kr1, kr2)
  out.four(11, kl2, kl1, kl, kr)
  out.two(12, l, r)
  out.two(13, r, r1)
  out.two(14, l1, l)
  out.three(15, says, manner, kr)
  out.four(16, says, manner, kl, kr)
  out.three(17, says, manner, long)
  out.four(18, says, kl, kr, long)
  out.three(19, says, left, kr)
  out.two(20, shape[i] ?? 0, shape[i + 1] ?? 0)
  out.three(21, says, shape[i] ?? 0, kr)
  out.three(22, says, kl, shape[i + 1] ?? 0)
  out.three(23, r, kr1, manner)
  out.three(24, l, kl1, manner)
  out.four(25, says, gap, kl, kr)
  out.three(26, l1, kl, kr)
  out.three(27, kl, kr, r1)
}
