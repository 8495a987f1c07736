import type { FoundName } from '../names/labels.ts'

/** Labels of the name head: 0 outside, then begin and inside of each of `TYPES`. */
export const NAME_LABELS = 7
const OUTSIDE = 0
export const typeOf = (label: number): number => (label - 1) >> 1
const isInside = (label: number): boolean => label > 0 && (label - 1) % 2 === 1

/** A probability that no label falls below, so that no way is closed by rounding. */
const LEAST = 1e-6

/** Scores of labels, a row a word, as probabilities. */
export function shares(scores: Float32Array, n: number): Float64Array {
  const out = new Float64Array(n * NAME_LABELS)
  for (let i = 0; i < n; i++) {
    const at = i * NAME_LABELS
    let most = Number.NEGATIVE_INFINITY
    for (let l = 0; l < NAME_LABELS; l++) most = Math.max(most, scores[at + l] ?? 0)
    let sum = 0
    for (let l = 0; l < NAME_LABELS; l++) sum += Math.exp((scores[at + l] ?? 0) - most)
    for (let l = 0; l < NAME_LABELS; l++) out[at + l] = Math.exp((scores[at + l] ?? 0) - most) / sum
  }
  return out
}

/** The likeliest labels of `n` words: nothing goes on inside a name that was not begun (Viterbi 1967). */
export function labelled(share: Float64Array, n: number): Int32Array {
  const score = new Float64Array(n * NAME_LABELS)
  const back = new Int32Array(n * NAME_LABELS)
  for (let i = 0; i < n; i++)
    for (let l = 0; l < NAME_LABELS; l++) {
      let best = i === 0 && !isInside(l) ? 0 : Number.NEGATIVE_INFINITY
      for (let p = 0; i > 0 && p < NAME_LABELS; p++) {
        if (isInside(l) && p !== l && p !== l - 1) continue
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
