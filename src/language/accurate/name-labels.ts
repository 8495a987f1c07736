import type { FoundName } from '../names/labels.ts'

/** Labels of the name head: 0 outside, then begin and inside of each of `TYPES`. */
export const NAME_LABELS = 7
const OUTSIDE = 0
export const typeOf = (label: number): number => (label - 1) >> 1
const isInside = (label: number): boolean => label > 0 && (label - 1) % 2 === 1

/** A probability that no label falls below, so that no way is closed by rounding. */
const LEAST = 1e-6

/** Whether `next` may stand behind `before`; -1 is the start of the sentence. */
const mayFollow = (before: number, next: number): boolean =>
  !isInside(next) || before === next || before === next - 1

/** Logarithm of the sum of what these are logarithms of. */
function logSum(logs: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (const x of logs) most = Math.max(most, x)
  if (most === Number.NEGATIVE_INFINITY) return most
  let sum = 0
  for (const x of logs) sum += Math.exp(x - most)
  return most + Math.log(sum)
}

/** Scores of a label behind another; a row for each label before, the last for the start of a sentence. */
export type Moves = readonly (readonly number[])[]

/**
 * How likely each label of each word is, over all ways to label the sentence (the marginals of a chain, by sums forwards and backwards).
 * `scores` has a row a word.
 */
export function shares(scores: Float32Array, n: number, moves: Moves): Float64Array {
  const L = NAME_LABELS
  const move = (before: number, next: number): number =>
    mayFollow(before, next) ? (moves[before < 0 ? L : before]?.[next] ?? 0) : Number.NEGATIVE_INFINITY
  const forward = new Float64Array(n * L)
  const backward = new Float64Array(n * L)
  const all = new Float64Array(L)
  for (let i = 0; i < n; i++)
    for (let l = 0; l < L; l++) {
      for (let p = 0; p < L; p++) all[p] = (forward[(i - 1) * L + p] ?? 0) + move(p, l)
      forward[i * L + l] = (scores[i * L + l] ?? 0) + (i === 0 ? move(-1, l) : logSum(all))
    }
  for (let i = n - 2; i >= 0; i--)
    for (let l = 0; l < L; l++) {
      for (let q = 0; q < L; q++)
        all[q] = move(l, q) + (scores[(i + 1) * L + q] ?? 0) + (backward[(i + 1) * L + q] ?? 0)
      backward[i * L + l] = logSum(all)
    }
  const total = logSum(forward.subarray((n - 1) * L, n * L))
  return forward.map((f, k) => Math.exp(f + (backward[k] ?? 0) - total))
}

/** The likeliest labels of `n` words: nothing goes on inside a name that was not begun (Viterbi 1967). */
export function labelled(share: Float64Array, n: number): Int32Array {
  const score = new Float64Array(n * NAME_LABELS)
  const back = new Int32Array(n * NAME_LABELS)
  for (let i = 0; i < n; i++)
    for (let l = 0; l < NAME_LABELS; l++) {
      let best = i === 0 && !isInside(l) ? 0 : Number.NEGATIVE_INFINITY
      for (let p = 0; i > 0 && p < NAME_LABELS; p++) {
        if (!mayFollow(p, l)) continue
        const s = score[(i - 1) * NAME_LABELS + p] ?? 0
        if (s > best) {
          best = s
          back[i * NAME_LABELS + l] = p
        }
      }
      score[i * NAME_LABELS + l] = best + Math.log(Math.max(LEAST, share[i * NAME_LABELS + l] ?? 0))
    }
  const out = new Int32Array(n)
  let at = 0
  for (let l = 1; l < NAME_LABELS; l++)
    if ((score[(n - 1) * NAME_LABELS + l] ?? 0) > (score[(n - 1) * NAME_LABELS + at] ?? 0)) at = l
  for (let i = n - 1; i >= 0; i--) {
    out[i] = at
    at = back[i * NAME_LABELS + at] ?? OUTSIDE
  }
  return out
}

/** What the least certain word of a name may give at most, in thousandths. */
export const CERTAIN = 1000

/** The names that labels tell; `gap` is the share of the least certain word's label, in thousandths. */
export function namesOf(labels: Int32Array, share: Float64Array): FoundName[] {
  const out: FoundName[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE
    if (label === OUTSIDE || isInside(label)) continue
    let to = i + 1
    while (labels[to] === label + 1) to++
    let least = share[i * NAME_LABELS + label] ?? 0
    for (let k = i + 1; k < to; k++) least = Math.min(least, share[k * NAME_LABELS + label + 1] ?? 0)
    out.push({ from: i, to, type: typeOf(label), gap: Math.round(least * CERTAIN) })
    i = to - 1
  }
  return out
}
