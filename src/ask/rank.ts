import { compare } from '../model/canonical.ts'

/** A sentence that holds some of the words, as full text gives it: its folded words parted by single spaces. */
export interface Found {
  readonly reading: string
  readonly index: number
  readonly folded: string
}

/** How soon further occurrences of a word stop to count, and how much long sentences lose: BM25's usual k₁ and b. */
const K1 = 1.2
const B = 0.75

/**
 * Sentences by how well they fit some words, best first: BM25 over the sentences that hold any of them, so that rare words
 * weigh more (Robertson & Zaragoza 2009, The Probabilistic Relevance Framework). Equal ones in the order of reading and
 * place. The same over every store, since it rests on the sentences alone.
 */
export function rank<T extends Found>(found: readonly T[], words: readonly string[]): readonly T[] {
  const asked = [...new Set(words)]
  const split = found.map(f => f.folded.split(' '))
  const mean = split.reduce((sum, s) => sum + s.length, 0) / Math.max(1, split.length)
  const holding = (word: string): number => split.filter(s => s.includes(word)).length
  const weight = new Map(
    asked.map(w => [w, Math.log(1 + (found.length - holding(w) + 0.5) / (holding(w) + 0.5))] as const),
  )
  const score = (sentence: readonly string[]): number =>
    asked.reduce((sum, w) => {
      const n = sentence.filter(x => x === w).length
      return sum + ((weight.get(w) ?? 0) * n * (K1 + 1)) / (n + K1 * (1 - B + (B * sentence.length) / mean))
    }, 0)
  return found
    .map((f, i) => ({ f, score: score(split[i] ?? []) }))
    .sort((a, b) => b.score - a.score || compare(a.f.reading, b.f.reading) || a.f.index - b.f.index)
    .map(x => x.f)
}
