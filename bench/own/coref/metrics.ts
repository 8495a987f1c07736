import { bestAssignment } from './assign.ts'

/**
 * The three measures of coreference whose mean is the CoNLL score (Pradhan et al. 2012, with the definitions of Pradhan et al. 2014):
 * MUC counts links (Vilain et al. 1995), B³ mentions (Bagga and Baldwin 1998), CEAF-e entities (Luo 2005, φ4). A mention is any key;
 * the same key in gold and answer is the same mention, and a key on one side only counts against recall or precision.
 */

export type Clusters = readonly ReadonlySet<string>[]

/** Sums over documents: `num` of `den`, for recall and for precision. */
export interface Counts {
  readonly r: readonly [num: number, den: number]
  readonly p: readonly [num: number, den: number]
}

const indexOf = (clusters: Clusters): ReadonlyMap<string, number> =>
  new Map(clusters.flatMap((c, i) => [...c].map(m => [m, i] as const)))

/** Links of `key` that `other` keeps: of each entity its size less the number of parts into which the other side cuts it. */
function links(key: Clusters, other: Clusters): readonly [number, number] {
  const where = indexOf(other)
  let num = 0
  let den = 0
  for (const c of key) {
    const parts = new Set([...c].map(m => where.get(m) ?? m))
    num += c.size - parts.size
    den += c.size - 1
  }
  return [num, den]
}

export const muc = (gold: Clusters, found: Clusters): Counts => ({
  r: links(gold, found),
  p: links(found, gold),
})

/** For each mention of `key` the share of its entity that stands with it on the other side. */
function shares(key: Clusters, other: Clusters): readonly [number, number] {
  const where = indexOf(other)
  let num = 0
  let den = 0
  for (const c of key) {
    const together = new Map<number, number>()
    for (const m of c) {
      const w = where.get(m)
      if (w !== undefined) together.set(w, (together.get(w) ?? 0) + 1)
    }
    for (const n of together.values()) num += (n * n) / c.size
    den += c.size
  }
  return [num, den]
}

export const bCubed = (gold: Clusters, found: Clusters): Counts => ({
  r: shares(gold, found),
  p: shares(found, gold),
})

/** The best one-to-one alignment of entities by φ4: twice what two entities share, over the sum of their sizes. */
export function ceafE(gold: Clusters, found: Clusters): Counts {
  const where = indexOf(found)
  const weights = gold.map(g => {
    const row = new Array<number>(found.length).fill(0)
    for (const m of g) {
      const w = where.get(m)
      if (w !== undefined) row[w] = (row[w] ?? 0) + 1
    }
    return row.map((n, i) => (2 * n) / (g.size + (found[i]?.size ?? 0)))
  })
  const sum = gold.length > 0 && found.length > 0 ? bestAssignment(weights) : 0
  return { r: [sum, gold.length], p: [sum, found.length] }
}

export type Prf = {
  readonly p: number
  readonly r: number
  readonly f1: number
}

const round = (x: number): number => Math.round(x * 1000) / 1000
const ratio = (num: number, den: number): number => (den === 0 ? 0 : num / den)

/** Precision, recall and F1 of counts summed over documents. */
export function prfOf(all: readonly Counts[]): Prf {
  const sum = (side: 'p' | 'r', i: 0 | 1): number => all.reduce((n, c) => n + c[side][i], 0)
  const p = ratio(sum('p', 0), sum('p', 1))
  const r = ratio(sum('r', 0), sum('r', 1))
  return { p: round(p), r: round(r), f1: round(ratio(2 * p * r, p + r)) }
}

/** Entities of two mentions and more: what the CoNLL score is computed on where singletons are not asked for. */
export const withoutSingletons = (clusters: Clusters): Clusters => clusters.filter(c => c.size > 1)
