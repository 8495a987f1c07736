import type { Judgement } from './own/judge.ts'
import { round } from './own/prf.ts'

/** Findings of one kind held against gold, with how sure the product was of each. */

/** A row of a reliability table: of the findings in `[from, to)`, the mean confidence and the share that was right. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly confidence: number
  readonly right: number
}

/** What a threshold makes of the findings of a kind. */
export interface AtThreshold {
  readonly threshold: number
  readonly precision: number
  /** Share of the right findings that the threshold lets through. */
  readonly kept: number
  /** Share of the gold that is found and let through. */
  readonly recall: number
}

export interface Calibration {
  readonly found: number
  readonly gold: number
  readonly bins: readonly Bin[]
  /** Mean distance between confidence and truth over the bins, weighted by their size (expected calibration error). */
  readonly error: number
  readonly at: AtThreshold
  /** The lowest threshold whose precision is at least the wanted one; null where none is. */
  readonly suggested: AtThreshold | null
}

/** Edges of the bins: narrow at the top, where thresholds lie. */
const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.000001]

/** What a record of the product promises: nine of ten findings above the threshold are right. */
const WANTED = 0.9

/** Fewer findings than this above a threshold say nothing about its precision. */
const ENOUGH = 20

/** Reliability of the findings of one kind over many documents, and what `threshold` makes of them. */
export function calibrate(judgements: readonly Judgement[], threshold: number): Calibration {
  const all = judgements.flatMap(j => j.judged)
  const gold = judgements.reduce((n, j) => n + j.gold, 0)
  const right = all.filter(j => j.right).length
  const at = (from: number): AtThreshold & { readonly count: number } => {
    const kept = all.filter(j => j.confidence >= from)
    const good = kept.filter(j => j.right).length
    return {
      threshold: from,
      precision: round(kept.length ? good / kept.length : 0),
      kept: round(right ? good / right : 0),
      recall: round(gold ? good / gold : 0),
      count: kept.length,
    }
  }
  const bins = EDGES.slice(0, -1).flatMap((from, i) => {
    const to = EDGES[i + 1] ?? 1
    const inside = all.filter(j => j.confidence >= from && j.confidence < to)
    if (inside.length === 0) return []
    const mean = inside.reduce((n, j) => n + j.confidence, 0) / inside.length
    const good = inside.filter(j => j.right).length / inside.length
    return [{ from, to: Math.min(to, 1), count: inside.length, confidence: round(mean), right: round(good) }]
  })
  const strip = ({ count: _, ...rest }: ReturnType<typeof at>): AtThreshold => rest
  const steps = [...new Set(all.map(j => j.confidence))].sort((a, b) => a - b).map(at)
  const good = steps.find(s => s.precision >= WANTED && s.count >= ENOUGH)
  return {
    found: all.length,
    gold,
    bins,
    error: round(
      bins.reduce((n, b) => n + b.count * Math.abs(b.confidence - b.right), 0) / (all.length || 1),
    ),
    at: strip(at(threshold)),
    suggested: good ? strip(good) : null,
  }
}
