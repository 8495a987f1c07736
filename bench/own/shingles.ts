import { prf } from './prf.ts'

/** How many words a shingle has, as in the article-extraction benchmark's measure. */
const SIZE = 4

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const out = new Map<string, number>()
  const last = Math.max(words.length - SIZE, words.length ? 0 : -1)
  for (let i = 0; i <= last; i++) {
    const key = words.slice(i, i + SIZE).join(' ')
    out.set(key, (out.get(key) ?? 0) + 1)
  }
  return out
}

/** Precision, recall and F1 of the shingles that each text shares with its gold, over all pairs of gold and found. */
export function shingleScore(pairs: readonly (readonly [gold: string, found: string])[]): {
  p: number
  r: number
  f1: number
} {
  let right = 0
  let found = 0
  let gold = 0
  for (const [want, have] of pairs) {
    const g = shingles(want)
    for (const n of g.values()) gold += n
    for (const [key, n] of shingles(have)) {
      found += n
      right += Math.min(n, g.get(key) ?? 0)
    }
  }
  return prf(right, found, gold)
}
