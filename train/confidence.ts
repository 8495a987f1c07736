import { calibrationLines } from './calibrate.ts'
import { packLines } from './pack.ts'

/** A found name with its signs, and whether it is right. */
export interface Judged {
  readonly signs: readonly string[]
  readonly right: boolean
  /** Whether the gold names were marked as such, not read out of another annotation that leaves some out. */
  readonly exact: boolean
}

const ROUNDS = 300
const RATE = 0.5
/** Pull towards zero, so that rare signs say little. */
const SHRINK = 0.002

/**
 * Fits the weights of signs by logistic regression (whole-batch gradient steps, so that the order does not matter), then the table that leads
 * sums to probabilities, on exact gold alone. Weights are rounded to thousandths; signs seen fewer than ten times are left out. Gives the sections
 * `signs` and `confidence`.
 */
export function fitConfidence(judged: readonly Judged[]): Map<string, Uint8Array> {
  const seen = judged.filter(j => j.exact)
  const counts = new Map<string, number>()
  for (const j of seen) for (const s of j.signs) counts.set(s, (counts.get(s) ?? 0) + 1)
  const signs = [...counts]
    .filter(([, n]) => n >= 10)
    .map(([s]) => s)
    .sort()
  const place = new Map(signs.map((s, i) => [s, i]))
  const rows = seen.map(j => ({
    right: j.right ? 1 : 0,
    at: Int32Array.from(j.signs.flatMap(s => place.get(s) ?? [])),
  }))
  const weight = new Float64Array(signs.length)
  const pull = new Float64Array(signs.length)
  for (let round = 0; round < ROUNDS; round++) {
    pull.fill(0)
    for (const { at, right } of rows) {
      let sum = 0
      for (const i of at) sum += weight[i] ?? 0
      const off = right - 1 / (1 + Math.exp(-sum))
      for (const i of at) pull[i] = (pull[i] ?? 0) + off
    }
    for (let i = 0; i < weight.length; i++) {
      const n = counts.get(signs[i] ?? '') ?? 1
      weight[i] = (weight[i] ?? 0) + RATE * ((pull[i] ?? 0) / (n + 20) - SHRINK * (weight[i] ?? 0))
    }
  }
  const whole = signs.map((_, i) => Math.round(1000 * (weight[i] ?? 0)))
  const sums = rows.map(({ at, right }) => ({
    gap: at.reduce((sum, i) => sum + (whole[i] ?? 0), 0),
    right: right === 1,
  }))
  return new Map([
    ['signs', packLines(signs.map((s, i) => `${whole[i] ?? 0} ${s}`))],
    ['confidence', packLines(calibrationLines(sums, 20))],
  ])
}
