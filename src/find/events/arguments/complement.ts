import { formOf, hasKid, kidsOf, relOf, type Tree, uposOf } from '../../tree/index.ts'

/** The verb or adjective of a clause that depends on `v` as its complement ("agreed to meet", "demanded that X leave"), or -1. */
export function complementOf(tree: Tree, v: number): number {
  for (const rel of ['xcomp', 'ccomp'])
    for (const k of kidsOf(tree, v))
      if (relOf(tree, k) === rel && /VERB|ADJ|AUX|NOUN/.test(uposOf(tree, k))) return k
  // Parsers often hang the infinitive of "ready to" and "decided to" as an adverbial or on the object.
  for (const k of kidsOf(tree, v))
    if (
      relOf(tree, k) === 'advcl' &&
      uposOf(tree, k) === 'VERB' &&
      hasKid(tree, k, m => relOf(tree, m) === 'mark' && formOf(tree, m) === 'to')
    )
      return k
  return -1
}
