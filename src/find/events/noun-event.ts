import { caseOf, formOf, headOf, kidsBy, relOf, type Tree, uposOf } from '../tree/index.ts'
import { NOUNS, SENSES } from './frames/lexicon.ts'
import { lemmaOf } from './lemma.ts'

/** The event that a noun tells, through "a series of talks" and compounds; null for other nouns. */
export function nounEvent(tree: Tree, n: number): { code: string; node: number } | null {
  if (!/NOUN|PROPN/.test(uposOf(tree, n))) return null
  const lemma = lemmaOf(tree, n)
  const sense = SENSES.get(lemma)?.find(s => s.beside.some(w => beside(tree, n, w)))
  if (sense) return { code: sense.code, node: n }
  const own = NOUNS.get(lemma)
  if (own?.code) {
    if (own.classes[0] === 'joint') return null
    return { code: own.code, node: n }
  }
  if (
    /^(series|round|number|wave|string|set|kind|form|state|act|package|campaign|right|statement|lot|bout)$/.test(
      lemma,
    )
  ) {
    const inner = kidsBy(tree, n, 'nmod').find(k => caseOf(tree, k) === 'of' && nounEvent(tree, k) !== null)
    return inner === undefined ? null : nounEvent(tree, inner)
  }
  const modifier = kidsBy(tree, n, 'compound')
    .map(k => NOUNS.get(lemmaOf(tree, k)))
    .find(e => e?.code)
  return modifier?.code && /^(process|effort|order|regime|delivery|warrant)$/.test(lemma)
    ? { code: modifier.code, node: n }
    : null
}

/** Whether a word stands beside a noun: before it as a modifier, after it in "of", or, with `+`, as a preposition of what follows. */
function beside(tree: Tree, n: number, word: string): boolean {
  if (word.startsWith('+')) {
    const after = kidsBy(tree, n, 'nmod').some(k => caseOf(tree, k) === word.slice(1))
    return (
      after ||
      (relOf(tree, n) === 'obj' &&
        kidsBy(tree, headOf(tree, n), 'obl').some(k => caseOf(tree, k) === word.slice(1)))
    )
  }
  return kidsBy(tree, n, 'compound', 'amod', 'nmod').some(
    k => lemmaOf(tree, k) === word || formOf(tree, k) === word,
  )
}
