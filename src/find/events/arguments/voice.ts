import { hasKid, headOf, kidsBy, relOf, type Tree } from '../../tree/index.ts'
import { auxiliaries } from './helping.ts'

/** Whether a verb is in the passive, also where only its participle tells. */
export const isPassive = (tree: Tree, v: number): boolean =>
  hasKid(tree, v, k => /^(nsubj:pass|csubj:pass|aux:pass)$/.test(relOf(tree, k))) || participle(tree, v)

/** "the men arrested on Monday": a past participle that modifies a noun. */
const participle = (tree: Tree, v: number): boolean =>
  (relOf(tree, v) === 'acl' ||
    (relOf(tree, v) === 'conj' &&
      auxiliaries(tree, v).length === 0 &&
      kidsBy(tree, v, 'nsubj').length === 0 &&
      isPassive(tree, headOf(tree, v)))) &&
  tree.tokens[v]?.xpos === 'VBN' &&
  kidsBy(tree, v, 'obj', 'nsubj').length === 0
