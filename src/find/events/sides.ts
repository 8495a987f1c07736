import { formOf, hasKid, relOf, subtree, uposOf } from '../tree/index.ts'
import { actorsOf } from './actors.ts'
import { indirect, oblique } from './arguments/obliques.ts'
import { patientsOf } from './arguments/patients.ts'
import { lookup, statesBelow } from './places.ts'
import type { Coded, Scene } from './scene.ts'

/** Where the other side of a verb stands. */

/** Where the other side stands when a frame's own places hold nobody. */
const FALLBACK = [
  'with',
  'against',
  'to',
  'on',
  'from',
  'for',
  'of',
  'toward',
  'towards',
  'into',
  'at',
  'between',
  'over',
  'in',
]

/** Who is arrested, tried or expelled somewhere, with nobody named, is so by the state of that place. */
export function stateWhere(scene: Scene, v: number): readonly Coded[] {
  for (const n of oblique(scene.tree, v, 'in')) {
    const found = actorsOf(scene, n).filter(a => a.country !== null)
    if (found.length > 0) return found
  }
  return []
}

/** Victims of no told state are of the place where force was used. */
export function settled(scene: Scene, v: number, code: string, targets: readonly Coded[]): readonly Coded[] {
  if (!/^(18|19|20)/.test(code) || targets.length === 0 || targets.some(t => t.country !== null))
    return targets
  const place = stateWhere(scene, v)[0]
  return place ? targets.map(t => ({ ...t, country: place.country })) : targets
}

/** Whether a subject holds at least two states, so that it can act on itself. */
export const several = (sources: readonly Coded[]): boolean =>
  new Set(sources.flatMap(s => s.country ?? [])).size > 1

/** The first place that holds a known side gives the others. */
export function sidesAt(
  scene: Scene,
  v: number,
  places: readonly string[],
  skip: ReadonlySet<number>,
): readonly Coded[] {
  const first = firstAt(
    scene,
    v,
    places.filter(p => p !== '!'),
    skip,
  )
  if (places.includes('!') || first.some(a => a.country !== null)) return first
  const second = firstAt(scene, v, FALLBACK, skip)
  if (second.some(a => a.country !== null) && first.length === 0) return second
  const found = first.length > 0 ? first : second
  // A side of no state: the state told below it, else the first known side that the clause goes on to name.
  if (found.length > 0 && found.some(a => a.sectors.some(s => s === 'IGO' || s === 'NGO'))) return found
  for (const a of found) {
    const states = statesBelow(scene.tree, a.node)
    if (states.length > 0) return states.map(country => ({ ...a, country }))
  }
  if (found.length > 0) return found
  return laterSide(scene, v, skip)
}

/** The first side with a known state that stands under the verb and after it. */
function laterSide(scene: Scene, v: number, skip: ReadonlySet<number>): readonly Coded[] {
  const { tree } = scene
  const below = subtree(
    tree,
    v,
    k =>
      !/^(parataxis|ccomp)$/.test(relOf(tree, k)) &&
      !(relOf(tree, k) === 'conj' && /VERB|AUX/.test(uposOf(tree, k))) &&
      !(
        relOf(tree, k) === 'advcl' &&
        hasKid(tree, k, m => relOf(tree, m) === 'mark' && formOf(tree, m) !== 'to')
      ),
  ).filter(n => n > v && (/NOUN|PROPN/.test(uposOf(tree, n)) || lookup(tree.tokens[n]?.form ?? '') !== null))
  for (const n of below) {
    if (/^(compound|flat|amod|nmod:desc|appos)$/.test(relOf(tree, n))) continue
    const found = actorsOf(scene, n).filter(a => a.country !== null && !skip.has(a.node))
    if (found.length > 0) return found
  }
  return []
}

function firstAt(
  scene: Scene,
  v: number,
  places: readonly string[],
  skip: ReadonlySet<number>,
): readonly Coded[] {
  const { tree } = scene

  for (const place of places) {
    const nodes =
      place === 'obj'
        ? patientsOf(tree, v)
        : place === 'iobj'
          ? indirect(tree, v)
          : place === 'subj2'
            ? []
            : oblique(tree, v, place)
    for (const n of nodes) {
      const found = actorsOf(scene, n).filter(a => !skip.has(a.node))
      if (found.length > 0) return found
    }
  }
  return []
}
