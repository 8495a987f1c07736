export { dependents, nounPhrase, relation, spanOf } from './phrase.ts'
export { type Range, runs, type Tree, treeOf } from './tree.ts'
export {
  baseRel,
  caseOf,
  conjuncts,
  formOf,
  hasKid,
  headOf,
  kidsBy,
  kidsOf,
  relOf,
  subtree,
  uposOf,
} from './walk.ts'
