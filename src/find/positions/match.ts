import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import type { Entry, Lexicon } from './lexicon.ts'

/** Adverbs that may stand between a verb and the words that belong to it. */
const LOOSE = /^(?:\p{L}+ly|also|again|even|just|still|all)$/u

/** All entries of a lexicon that stand at token `k`, with the tokens that they cover, the longest first. */
export function entriesAt<V>(
  scene: Scene,
  lexicon: Lexicon<V>,
  k: number,
): readonly { readonly entry: Entry<V>; readonly at: Range }[] {
  const found = lexicon.get(low(scene.s, k))
  if (!found) return []
  return found.flatMap(entry => {
    let to = k + 1
    for (const word of entry.rest) {
      if (low(scene.s, to) !== word && LOOSE.test(low(scene.s, to))) to++
      if (low(scene.s, to) !== word) return []
      to++
    }
    return [{ entry, at: { from: k, to } }]
  })
}

/** The longest entry at token `k`, or null. */
export const entryAt = <V>(
  scene: Scene,
  lexicon: Lexicon<V>,
  k: number,
): { readonly entry: Entry<V>; readonly at: Range } | null => entriesAt(scene, lexicon, k)[0] ?? null

/** Whether an entry stands somewhere in tokens `[from, to)`. */
export function anyIn(scene: Scene, lexicon: Lexicon<unknown>, { from, to }: Range): boolean {
  for (let k = Math.max(0, from); k < to; k++) if (entryAt(scene, lexicon, k)) return true
  return false
}
