import type { Sentence, Token } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { baseOf, treeOf } from './tree.ts'

/** The dependents of token `i` with one of the relations; subtypes count as their relation. */
export const dependents = (
  sentence: Sentence,
  i: number,
  ...relations: readonly string[]
): readonly number[] => treeOf(sentence).kids(i, ...relations)

/** A token's relation without its subtype. */
export const relation = (t: Token): string => baseOf(t.deprel)

/** From the first of some tokens to the last. */
export function spanOf(sentence: Sentence, tokens: readonly number[]): Span | null {
  const all = tokens.flatMap(k => sentence.tokens[k] ?? [])
  const [first, last] = [all[0], all.at(-1)]
  return first && last
    ? { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
    : null
}

const NOMINAL = new Set(['amod', 'compound', 'nmod', 'flat', 'case', 'det', 'advmod'])

/**
 * The noun phrase of a head without what is not its own: determiners, numbers and clauses stay out, modifiers and "of"
 * complements stay in. Gives the words as they stand.
 */
export function nounPhrase(sentence: Sentence, text: string, head: number): string {
  const inside = (k: number): boolean => {
    const t = sentence.tokens[k]
    if (!t) return false
    const r = relation(t)
    if (r === 'nmod')
      return (
        dependents(sentence, k, 'case').some(c => sentence.tokens[c]?.lemma === 'of') ||
        (t.deprel === 'nmod:poss' && t.upos !== 'PRON')
      )
    return r === 'amod' || r === 'compound' || r === 'flat' || r === 'case'
  }
  const tree = treeOf(sentence)
  const keep = [head]
  const walk = (at: number): void => {
    for (const k of tree.children(at)) {
      const r = tree.rel(k)
      if (!NOMINAL.has(r) || (at === head && r === 'case') || !inside(k)) continue
      keep.push(k)
      walk(k)
    }
  }
  walk(head)
  return wordsOf(
    sentence,
    text,
    keep.sort((a, b) => a - b),
  )
}

/** Tokens as words: spaced as in the text where they are neighbours, by one space where something between them was left out. */
function wordsOf(sentence: Sentence, text: string, keep: readonly number[]): string {
  return keep.reduce((words, k, i) => {
    const token = sentence.tokens[k]
    const before = sentence.tokens[keep[i - 1] ?? -1]
    if (!token) return words
    const gap = !before ? '' : keep[i - 1] === k - 1 ? text.slice(before.end, token.start) : ' '
    return words + gap + text.slice(token.start, token.end)
  }, '')
}
