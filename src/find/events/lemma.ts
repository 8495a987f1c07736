import { formOf, kidsOf, relOf, type Tree } from '../tree/index.ts'
import { NOUN_LEMMAS, VERB_LEMMAS } from './frames/lexicon.ts'

/** Lemmas as the frames know them. */

const known = new WeakMap<Tree, readonly string[]>()

/** The lemma of token `i` in lower case, mended where a guesser left it short or doubled; '' beyond the ends. */
export function lemmaOf(tree: Tree, i: number): string {
  let lemmas = known.get(tree)
  if (!lemmas) {
    lemmas = tree.tokens.map(t => mended(t.lemma.toLowerCase(), t.upos))
    known.set(tree, lemmas)
  }
  return lemmas[i] ?? ''
}

const mended = (lemma: string, upos: string): string =>
  upos === 'VERB'
    ? (VERB_REPAIRS.get(lemma) ?? lemma)
    : upos === 'NOUN' || upos === 'PROPN'
      ? singular(lemma)
      : lemma

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
/** The verb's lemma with its particle: `call_off`. */
export const predicate = (tree: Tree, v: number): string => {
  const particle = kidsOf(tree, v).find(k => relOf(tree, k) === 'compound:prt')
  return particle === undefined ? lemmaOf(tree, v) : `${lemmaOf(tree, v)}_${formOf(tree, particle)}`
}
