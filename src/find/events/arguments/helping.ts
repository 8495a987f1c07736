import { headOf, kidsBy, kidsOf, relOf, type Tree } from '../../tree/index.ts'
import { lemmaOf } from '../lemma.ts'

/** Helping words of a verb, its own and those that a coordinated verb shares. */
export function auxiliaries(tree: Tree, v: number): readonly string[] {
  const own = kidsOf(tree, v)
    .filter(k => /^(aux|cop)/.test(relOf(tree, k)))
    .map(k => lemmaOf(tree, k))
  if (own.length > 0 || relOf(tree, v) !== 'conj' || kidsBy(tree, v, 'nsubj').length > 0) return own
  const head = headOf(tree, v)
  return head < 0 || tree.tokens[v]?.xpos !== 'VB' ? own : auxiliaries(tree, head)
}
