import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'

/** What one does to reach something: "an effort by the union to block the merger". */
const EFFORT = /^(?:efforts?|attempts?|bids?|push|drive|campaigns?|moves?|fight|quest|crusade)$/u

/** What one makes up one's mind to do. */
const DECISION = /^(?:decisions?|plans?|proposals?|threats?|vows?|pledges?|promises?)$/u

/** The infinitive that the one at `k` is joined to: of "to weaken or repeal" the first; -1 where it is joined to none. */
export function joinedInfinitive({ s, tree }: Scene, k: number): number {
  if (!/^(?:and|or)$/u.test(low(s, k - 1)) || !/^VBP?$/u.test(s.tokens[k]?.xpos ?? '')) return -1
  if (low(s, k - 3) === 'to' && s.tokens[k - 2]?.upos === 'VERB') return k - 2
  const first = tree.head(k)
  return tree.rel(k) === 'conj' && first < k && low(s, first - 1) === 'to' ? first : -1
}

/** Whose effort the infinitive at `k` tells: "the union's bid to block", "attempts by deputies to repeal"; -1 where nobody's is. */
export function effortOf(scene: Scene, k: number): number {
  const { s, tree } = scene
  const first = joinedInfinitive(scene, k)
  if (first >= 0) return effortOf(scene, first)
  // "his decision to ask for": the noun stands right before, whatever the tree says.
  const noun = DECISION.test(low(s, k - 2)) ? k - 2 : tree.head(k)
  if (low(s, k - 1) !== 'to' || noun < 0 || noun > k) return -1
  if (noun !== k - 2 && !EFFORT.test(low(s, noun))) return -1
  return (
    tree
      .kids(noun, 'nmod')
      .find(c => (c < noun && tree.full(c) === 'nmod:poss') || (c > noun && tree.marker(c) === 'by')) ?? -1
  )
}

/** `was one of the first to back`, `is the only minister to oppose`: the noun of which the infinitive at `k` tells what it did; -1 where none is. */
export function amongFirst({ s, tree }: Scene, k: number): number {
  let noun = tree.head(k)
  if (low(s, k - 1) !== 'to' || noun < 0 || noun > k) return -1
  while (tree.rel(noun) === 'nmod' && tree.head(noun) < noun && tree.head(noun) >= 0) noun = tree.head(noun)
  const be = tree.kids(noun, 'cop').some(c => c < noun)
  const few = s.tokens
    .slice(Math.max(0, noun - 3), k)
    .some(t => /^(?:first|only|last|latest)$/iu.test(t.form))
  return be && few ? noun : -1
}
