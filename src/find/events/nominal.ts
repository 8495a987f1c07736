import { caseOf, headOf, kidsBy, relOf, uposOf } from '../tree/index.ts'
import { actorsOf } from './actors.ts'
import type { Core } from './code.ts'
import { lemmaOf } from './lemma.ts'
import { nounEvent } from './noun-event.ts'
import type { Coded, Scene } from './scene.ts'

/** Roots that nouns tell by themselves ("the attack by X on Y", "X's visit to Y", "talks between X and Y"); others need a verb. */
const TELLS = /^(04[0-6]|18|19|1[78]\d|087|0841|0874|174|173)/

/** An event told by a noun alone: both sides must be named at it, and what is asked for or ruled out above it is none. */
export function nominalOf(scene: Scene, n: number): Core | null {
  const { tree } = scene
  if (uposOf(tree, n) !== 'NOUN') return null
  const hit = nounEvent(tree, n)
  if (!hit || !TELLS.test(hit.code) || hit.node !== n) return null
  const rel = relOf(tree, n)
  if (/^(compound|amod|conj|root)$/.test(rel)) return null
  if (
    kidsBy(tree, n, 'amod').some(k =>
      /^(planned|possible|proposed|future|alleged|potential|upcoming|further|scheduled)$/.test(
        lemmaOf(tree, k),
      ),
    )
  )
    return null
  // The complement of a noun ("plans for an attack", "end of the war") is not told as having happened.
  if (
    rel.startsWith('nmod') ||
    (rel === 'obl' && /^(for|without|against|before|until|on|to|about|of|into)$/.test(caseOf(tree, n)))
  )
    return null
  const at = (preps: readonly string[]): readonly Coded[] =>
    kidsBy(tree, n, 'nmod')
      .filter(k => preps.includes(caseOf(tree, k)))
      .flatMap(k => actorsOf(scene, k))
  const between = at(['between', 'among'])
  if (between.length > 1)
    return { code: hit.code, trigger: n, sources: between, targets: [], mutual: true, used: [n], path: [] }
  const owners = [...kidsBy(tree, n, 'nmod:poss').flatMap(k => actorsOf(scene, k)), ...at(['by'])]
  const own =
    owners.length > 0 ? owners : actorsOf(scene, n).filter(a => a.country !== null && adjectival(scene, n))
  const targets = at(
    /^04/.test(hit.code)
      ? ['with', 'to']
      : /^19|^18/.test(hit.code)
        ? ['on', 'against', 'in']
        : ['of', 'from', 'against', 'on'],
  ).filter(t => !own.some(o => o.node === t.node))
  if (own.length === 0 || targets.length === 0 || headOf(tree, n) < 0) return null
  return { code: hit.code, trigger: n, sources: own, targets, mutual: false, used: [n], path: [] }
}

/** "a Russian attack on …": the state stands before the noun. */
const adjectival = ({ tree }: Scene, n: number): boolean => kidsBy(tree, n, 'amod', 'compound').length > 0
