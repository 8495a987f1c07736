import { caseOf, conjuncts, kidsBy, type Tree } from '../../tree/index.ts'
import { patientsOf } from './patients.ts'

interface Oblique {
  readonly node: number
  readonly preposition: string
}

const obliques = new WeakMap<Tree, Map<number, readonly Oblique[]>>()

/** Nominals after a preposition: of the verb, of its objects, and of the nouns within them. */
export const oblique = (tree: Tree, v: number, preposition: string): readonly number[] =>
  obliquesOf(tree, v)
    .filter(o => preposition === '*' || o.preposition === preposition)
    .map(o => o.node)

/** All of them with their prepositions, nearest to the verb first. Gathered once a verb. */
function obliquesOf(tree: Tree, v: number): readonly Oblique[] {
  let known = obliques.get(tree)
  if (!known) {
    known = new Map()
    obliques.set(tree, known)
  }
  const there = known.get(v)
  if (there) return there
  const objects = patientsOf(tree, v).flatMap(o => conjuncts(tree, o))
  const own = kidsBy(tree, v, 'obl')
  const nested = own.flatMap(o => kidsBy(tree, o, 'nmod'))
  const below = objects.flatMap(o => kidsBy(tree, o, 'nmod'))
  const made = [
    ...kidsBy(tree, v, 'obl', 'nmod'),
    ...below,
    ...nested,
    ...[...nested, ...below].flatMap(n => kidsBy(tree, n, 'nmod')),
  ].map(node => ({ node, preposition: caseOf(tree, node) }))
  known.set(v, made)
  return made
}

/** To or for whom it is done, where no preposition says so. */
export const indirect = (tree: Tree, v: number): readonly number[] => kidsBy(tree, v, 'iobj')
