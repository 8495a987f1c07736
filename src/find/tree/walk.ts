import type { Tree } from './tree.ts'

/** Small questions to a tree, as functions: what a node is, what hangs under it. -1 and other strangers have nothing. */

export const kidsOf = (tree: Tree, i: number): readonly number[] => tree.children(i)
export const headOf = (tree: Tree, i: number): number => tree.head(i)
export const relOf = (tree: Tree, i: number): string => tree.full(i)
/** The relation without its subtype: `acl` of `acl:relcl`. */
export const baseRel = (tree: Tree, i: number): string => tree.rel(i)
/** The word in lower case. */
export const formOf = (tree: Tree, i: number): string => tree.forms[i] ?? ''
export const uposOf = (tree: Tree, i: number): string => tree.tokens[i]?.upos ?? ''

/** Children by relation; a relation without subtype takes all its subtypes. */
export const kidsBy = (tree: Tree, i: number, ...rels: readonly string[]): readonly number[] =>
  tree.kids(i, ...rels)

export const hasKid = (tree: Tree, i: number, test: (kid: number) => boolean): boolean =>
  tree.children(i).some(test)

/** The preposition that introduces a nominal: its first `case` child's form, or empty. "according to", "out of" give their first word. */
export const caseOf = (tree: Tree, i: number): string => {
  const mark = tree
    .children(i)
    .find(k => tree.full(k) === 'case' && formOf(tree, k) !== "'s" && formOf(tree, k) !== '’s')
  return mark === undefined ? '' : formOf(tree, mark)
}

/** All nodes below and including `i` over which `into` allows to go, in text order. Ends in broken trees too. */
export function subtree(
  tree: Tree,
  i: number,
  into: (kid: number) => boolean = () => true,
): readonly number[] {
  const out: number[] = []
  const walk = (n: number, depth: number): void => {
    out.push(n)
    if (depth > 60) return
    for (const k of tree.children(n)) if (into(k)) walk(k, depth + 1)
  }
  walk(i, 0)
  return out.sort((a, b) => a - b)
}

/** Nominals joined to `i` by "and" or commas, `i` first. */
export const conjuncts = (tree: Tree, i: number): readonly number[] => [i, ...tree.kids(i, 'conj')]
