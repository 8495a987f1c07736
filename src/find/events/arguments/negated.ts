import { formOf, hasKid, relOf, type Tree } from '../../tree/index.ts'

/** Whether a word of denial stands with the verb itself. */
export const negated = (tree: Tree, v: number): boolean =>
  hasKid(
    tree,
    v,
    k => /^(not|n't|n’t|never|no)$/.test(formOf(tree, k)) && /advmod|neg|det/.test(relOf(tree, k)),
  )
