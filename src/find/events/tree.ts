import type { Sentence, Token } from '../../model/language.ts'
import { NOUN_LEMMAS, VERB_LEMMAS } from './frames/lexicon.ts'

/** A sentence's dependency tree with its arcs turned round. Nodes are token indices from 0; -1 is above the root. */
export interface Tree {
  readonly tokens: readonly Token[]
  readonly kids: readonly (readonly number[])[]
}

export function treeOf(sentence: Sentence): Tree {
  const kids: number[][] = sentence.tokens.map(() => [])
  sentence.tokens.forEach((t, i) => {
    kids[t.head - 1]?.push(i)
  })
  return { tokens: sentence.tokens, kids }
}

const NONE: readonly number[] = []
export const kidsOf = (tree: Tree, i: number): readonly number[] => tree.kids[i] ?? NONE
export const headOf = (tree: Tree, i: number): number => (tree.tokens[i]?.head ?? 0) - 1
export const relOf = (tree: Tree, i: number): string => tree.tokens[i]?.deprel ?? ''
/** The relation without its subtype: `acl` of `acl:relcl`. */
export const baseRel = (tree: Tree, i: number): string => {
  const rel = relOf(tree, i)
  const colon = rel.indexOf(':')
  return colon < 0 ? rel : rel.slice(0, colon)
}
export const lemmaOf = (tree: Tree, i: number): string => {
  const t = tree.tokens[i]
  if (!t) return ''
  const lemma = t.lemma.toLowerCase()
  return t.upos === 'VERB'
    ? (VERB_REPAIRS.get(lemma) ?? lemma)
    : t.upos === 'NOUN' || t.upos === 'PROPN'
      ? singular(lemma)
      : lemma
}

/** Lemmas that a guesser leaves short ("upgrad") or doubled ("cancell"), to the verb of the lexicon that they mean. */
const VERB_REPAIRS: ReadonlyMap<string, string> = new Map(
  [...VERB_LEMMAS]
    .flatMap(l => [
      ...(l.endsWith('e') ? [[l.slice(0, -1), l] as const] : []),
      ...(/[^aeiou][aeiou][^aeiouwy]$/.test(l) ? [[`${l}${l.slice(-1)}`, l] as const] : []),
      ...(l.endsWith('y') ? [[`${l.slice(0, -1)}i`, l] as const] : []),
    ])
    .filter(([short]) => !VERB_LEMMAS.has(short)),
)

/** Nouns of the lexicon stand in the singular; a tagger that leaves "troops" as it is means the same. */
const singular = (lemma: string): string =>
  lemma.endsWith('s') && !NOUN_LEMMAS.has(lemma) && NOUN_LEMMAS.has(lemma.slice(0, -1))
    ? lemma.slice(0, -1)
    : lemma
export const formOf = (tree: Tree, i: number): string => (tree.tokens[i]?.form ?? '').toLowerCase()
export const uposOf = (tree: Tree, i: number): string => tree.tokens[i]?.upos ?? ''

/** Children by relation; a relation without subtype takes all its subtypes. */
export const kidsBy = (tree: Tree, i: number, ...rels: readonly string[]): readonly number[] =>
  kidsOf(tree, i).filter(k => rels.includes(relOf(tree, k)) || rels.includes(baseRel(tree, k)))

export const hasKid = (tree: Tree, i: number, test: (kid: number) => boolean): boolean =>
  kidsOf(tree, i).some(test)

/** The preposition that introduces a nominal: its first `case` child's lemma, or empty. "according to", "out of" give their first word. */
export const caseOf = (tree: Tree, i: number): string => {
  const mark = kidsOf(tree, i).find(
    k => relOf(tree, k) === 'case' && formOf(tree, k) !== "'s" && formOf(tree, k) !== '’s',
  )
  return mark === undefined ? '' : formOf(tree, mark)
}

/** All nodes below and including `i` over which `into` allows to go, in text order. */
export function subtree(
  tree: Tree,
  i: number,
  into: (kid: number) => boolean = () => true,
): readonly number[] {
  const out: number[] = []
  const walk = (n: number, depth: number): void => {
    out.push(n)
    if (depth > 60) return
    for (const k of kidsOf(tree, n)) if (into(k)) walk(k, depth + 1)
  }
  walk(i, 0)
  return out.sort((a, b) => a - b)
}

/** Nominals joined to `i` by "and" or commas, `i` first. */
export const conjuncts = (tree: Tree, i: number): readonly number[] => [i, ...kidsBy(tree, i, 'conj')]

/** The verb's lemma with its particle: `call_off`. */
export const predicate = (tree: Tree, v: number): string => {
  const particle = kidsOf(tree, v).find(k => relOf(tree, k) === 'compound:prt')
  return particle === undefined ? lemmaOf(tree, v) : `${lemmaOf(tree, v)}_${formOf(tree, particle)}`
}
