import { hashString } from '../src/language/linear/hash.ts'
import { normalForm } from '../src/language/tag/words.ts'
import type { GoldSentence } from './conllu.ts'

/**
 * The tags that frequent words took in training, as classes: words with the same set of tags (each at least 5 % of the word's
 * occurrences) share a class. Words seen fewer than `least` times are left out.
 */
export function tagLexicon(sentences: readonly GoldSentence[], least: number): Map<number, number> {
  const counts = new Map<string, Map<string, number>>()
  for (const s of sentences)
    for (const w of s.words) {
      const low = normalForm(w.form).toLowerCase()
      const of = counts.get(low) ?? new Map<string, number>()
      of.set(w.xpos, (of.get(w.xpos) ?? 0) + 1)
      counts.set(low, of)
    }
  const classes = new Map<string, number>()
  const out = new Map<number, number>()
  for (const [low, of] of counts) {
    const n = [...of.values()].reduce((a, b) => a + b, 0)
    if (n < least) continue
    const key = [...of]
      .filter(([, c]) => c >= n * 0.05)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(e => e[0])
      .slice(0, 3)
      .join(' ')
    const id = classes.get(key) ?? classes.size + 1
    classes.set(key, id)
    out.set(hashString(low), id)
  }
  return out
}
