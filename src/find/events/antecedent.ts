import { formOf, headOf, relOf, type Tree, uposOf } from '../tree/index.ts'
import { surfaceSubject } from './arguments/subject.ts'

/** The node a pronoun stands for: its noun for relatives, the subject of the clause above otherwise; -1 unknown; null when no pronoun. */
export function pronounAntecedent(tree: Tree, node: number): number | null {
  if (uposOf(tree, node) !== 'PRON' && !/^(who|which|that)$/.test(formOf(tree, node))) return null
  if (uposOf(tree, node) !== 'PRON') return null
  const form = formOf(tree, node)
  let clause = headOf(tree, node)
  while (clause >= 0 && !/VERB|ADJ|AUX/.test(uposOf(tree, clause))) clause = headOf(tree, clause)
  if (/^(who|which|that|whom)$/.test(form)) {
    for (let c = clause; c >= 0; c = headOf(tree, c))
      if (relOf(tree, c).startsWith('acl')) return headOf(tree, c)
    return -1
  }
  if (!/^(he|she|it|they|him|her|them|his|its|their)$/.test(form)) return -1
  // Upwards through the clauses: the first subject that is no pronoun and stands before it.
  for (let c = clause; c >= 0; c = headOf(tree, c)) {
    const subject = surfaceSubject(tree, c)
    if (subject >= 0 && subject !== node && subject < node && uposOf(tree, subject) !== 'PRON') return subject
  }
  return -1
}
