import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import type { Entry, Lexicon } from './lexicon.ts'

/** Adverbs that may stand between a verb and the words that belong to it. */
const LOOSE = /^(?:\p{L}+ly|also|again|even|just|still|all|hard|long|out)$/u

/** How many tokens of a time, a count or adverbs may stand between. */
const FAR = 6

/** Where `word` stands from token `k` on, adverbs, a time and the count of a vote skipped: "called Wednesday for", "voted 6-1 against"; else -1. */
function wordAt(scene: Scene, k: number, word: string): number {
  const { s, times } = scene
  const timed = (i: number): boolean => {
    const t = s.tokens[i]
    return t !== undefined && times.some(x => x.spans.some(p => p.start <= t.start && t.end <= p.end))
  }
  for (let i = k, adverbs = 0; i < k + FAR; i++) {
    // "fought for years for": the first only says how long.
    const again = word === 'for' && timed(i + 1) ? wordAt(scene, i + 1, word) : -1
    if (low(s, i) === word) return again >= 0 ? again : i
    const loose = LOOSE.test(low(s, i)) && adverbs++ < 1
    const count =
      s.tokens[i]?.upos === 'NUM' || (/^[-\u2013]$/u.test(low(s, i)) && s.tokens[i + 1]?.upos === 'NUM')
    if (!loose && !count && !timed(i) && !(/^(?:on|in|for)$/u.test(low(s, i)) && timed(i + 1))) return -1
  }
  return -1
}

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
      to = wordAt(scene, to, word)
      if (to < 0) return []
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
