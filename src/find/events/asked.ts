import { formOf, hasKid, kidsBy, relOf, uposOf } from '../tree/index.ts'
import { actorsOf } from './actors.ts'
import { oblique } from './arguments/obliques.ts'
import { patientsOf } from './arguments/patients.ts'
import type { Coded, Scene } from './scene.ts'

/** Of whom something is asked, and whom a threat means. */

/** "… unless X yields": whom a threat means, where nobody else is named. */
export function conditionOf(
  scene: Scene,
  clauses: readonly number[],
  skip: ReadonlySet<number>,
): readonly Coded[] {
  const { tree } = scene
  for (const k of clauses.flatMap(c => kidsBy(tree, c, 'advcl')))
    if (hasKid(tree, k, m => relOf(tree, m) === 'mark' && /^(unless|if)$/.test(formOf(tree, m))))
      for (const n of kidsBy(tree, k, 'nsubj')) {
        const found = actorsOf(scene, n).filter(a => !skip.has(a.node) && a.country !== null)
        if (found.length > 0) return found
      }
  return []
}

/** Of whom it is asked: the object, "on X", "to X", or the subject of the clause asked for. */
export function askedOf(scene: Scene, v: number, c: number, skip: ReadonlySet<number>): readonly Coded[] {
  const { tree } = scene
  const places = [
    ...patientsOf(tree, v),
    ...oblique(tree, v, 'on'),
    ...oblique(tree, v, 'to'),
    ...oblique(tree, v, 'from'),
    ...kidsBy(tree, c, 'nsubj', 'nsubj:pass'),
  ]
  for (const n of places) {
    const found = actorsOf(scene, n).filter(a => !skip.has(a.node))
    if (found.length > 0) return found
  }
  return []
}

/** The side named first after "that": whom a demand means where the tree does not tell its clause. */
export function afterThat(scene: Scene, v: number, skip: ReadonlySet<number>): readonly Coded[] {
  const { tree } = scene
  const that = tree.tokens.findIndex((_, i) => i > v && i < v + 5 && formOf(tree, i) === 'that')
  if (that < 0) return []
  for (let i = that + 1; i < Math.min(that + 8, tree.tokens.length); i++) {
    if (!/NOUN|PROPN/.test(uposOf(tree, i)) || /^(compound|flat|amod)/.test(relOf(tree, i))) continue
    const found = actorsOf(scene, i).filter(a => !skip.has(a.node) && a.country !== null)
    if (found.length > 0) return found
  }
  return []
}
