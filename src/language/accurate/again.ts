import type { FoundName, WordSpan } from '../names/labels.ts'
import { capital } from '../names/words.ts'

/** A sentence whose names are looked for again: its words, and the names found so far. */
export interface Told {
  readonly forms: readonly string[]
  readonly xpos: readonly string[]
  readonly names: readonly FoundName[]
}

/** How certain a name must be to tell what the same words mean elsewhere, in thousandths. */
const SURE = 900
/** The share of the certain names of these words that one type must have. */
const MOST = 2 / 3

const wordsOf = (forms: readonly string[], { from, to }: WordSpan): string => forms.slice(from, to).join(' ')

/** What the names of a document that are certain tell of the same words elsewhere in it: words to a type, where it is one. */
function certain(sentences: readonly Told[]): ReadonlyMap<string, number> {
  const votes = new Map<string, Map<number, number>>()
  for (const s of sentences)
    for (const n of s.names) {
      if (n.gap < SURE) continue
      const words = wordsOf(s.forms, n)
      const types = votes.get(words) ?? new Map<number, number>()
      votes.set(words, types.set(n.type, (types.get(n.type) ?? 0) + 1))
    }
  const out = new Map<string, number>()
  for (const [words, types] of votes) {
    const all = [...types.values()].reduce((a, b) => a + b, 0)
    for (const [type, n] of types) if (n >= MOST * all) out.set(words, type)
  }
  return out
}

/**
 * Names that a document has told for certain and that a sentence of it passed over, mostly because they stand before a common noun there ("500
 * Apple engineers"): a whole run of proper nouns that is such a name elsewhere. Before a number or a code it is a thing ("Boeing 767").
 * Gives for every sentence what to add.
 */
export function again(sentences: readonly Told[]): WordSpan[][] {
  const known = certain(sentences)
  return sentences.map(({ forms, xpos, names }) => {
    const out: WordSpan[] = []
    const free = (i: number): boolean =>
      capital(forms[i]) && /^NNPS?$/u.test(xpos[i] ?? '') && !names.some(n => n.from <= i && i < n.to)
    for (let from = 0; from < forms.length; from++) {
      if (!free(from)) continue
      let to = from + 1
      while (free(to)) to++
      const type = known.get(wordsOf(forms, { from, to, type: 0 }))
      if (type !== undefined && !/\p{N}|^[-‐‑]$/u.test(forms[to] ?? '')) out.push({ from, to, type })
      from = to - 1
    }
    return out
  })
}
