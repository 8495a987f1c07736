import type { Chain, PlaceRef, TimeRef } from '../../model/finding.ts'
import { cover, type Span } from '../../model/span.ts'
import type { Draft } from '../pipeline.ts'
import { baseRel, headOf, kidsOf, relOf, subtree, type Tree } from '../tree/index.ts'
import { actorsOf } from './actors.ts'
import { surfaceSubject } from './arguments/subject.ts'
import type { Scene } from './scene.ts'
import { saysAt } from './standing.ts'

/** When and where an event took place as its clause tells it, and by whose word. */

const spanAt = (tree: Tree, nodes: readonly number[]): Span | null => {
  const found = nodes.flatMap(n => tree.tokens[n] ?? [])
  return found.length > 0 ? cover(found) : null
}

/** The words of a verb's own clause: all below it but the clauses of others. */
const clauseOf = (tree: Tree, v: number): readonly number[] =>
  subtree(
    tree,
    v,
    k =>
      !/^(ccomp|advcl|acl|parataxis)$/.test(baseRel(tree, k)) &&
      !(baseRel(tree, k) === 'conj' && kidsOf(tree, k).some(x => relOf(tree, x).startsWith('nsubj'))),
  )

/** The time in the event's own clause that stands nearest to its verb; without one, the sentence's only time. Lengths and habits are none. */
export function timeOf(tree: Tree, v: number, times: readonly Draft<'time'>[]): TimeRef | null {
  const points = times.filter(t => /DATE|TIME/.test(t.expression.type) && t.expression.point !== null)
  const nodes = new Set(clauseOf(tree, v).flatMap(n => tree.tokens[n]?.start ?? []))
  const starts = (t: Draft<'time'>): boolean => {
    const at = cover(t.spans)
    return tree.tokens.some(k => k.start >= at.start && k.end <= at.end && nodes.has(k.start))
  }
  const inside = points.filter(starts)
  const trigger = tree.tokens[v]
  const far = (t: Draft<'time'>): number => Math.abs(cover(t.spans).start - (trigger?.start ?? 0))
  const best =
    inside.length > 0
      ? [...inside].sort((a, b) => far(a) - far(b))[0]
      : points.length === 1
        ? points.find(t => !asideOf(tree, v, t))
        : undefined
  return best ? { span: cover(best.spans), text: best.text, expression: best.expression } : null
}

/** Whether a time stands in a clause on a noun or beside the main one which does not hold the event: "Trump, who entered office on Jan 20, demands …". */
function asideOf(tree: Tree, v: number, time: Draft<'time'>): boolean {
  const at = cover(time.spans)
  let n = tree.tokens.findIndex(t => t.start >= at.start && t.end <= at.end)
  for (let steps = 0; n >= 0 && steps < 60; steps++) {
    if (/^(acl|advcl)$/.test(baseRel(tree, n)) && !subtree(tree, n, () => true).includes(v)) return true
    n = headOf(tree, n)
  }
  return false
}

/** The place named in the event's own clause after "in", "at", "near" or "outside"; a venue is told from a host by its preposition. */
export function placeOf(tree: Tree, v: number, names: readonly Draft<'name'>[]): PlaceRef | null {
  const at = spanAt(tree, clauseOf(tree, v))
  if (!at) return null
  for (const n of names) {
    const span = cover(n.spans)
    if (n.type !== 'LOC' || n.metonym || span.start < at.start || span.end > at.end) continue
    const head = tree.tokens.findIndex(t => t.end === span.end)
    const prep = head < 0 ? undefined : kidsOf(tree, head).find(k => relOf(tree, k) === 'case')
    if (prep === undefined || !/^(in|at|near|outside|inside)$/i.test(tree.tokens[prep]?.form ?? '')) continue
    return { span, text: n.text, name: n.actor?.name ?? n.text, country: n.actor?.country ?? null }
  }
  return null
}

/** By whose word an event is told, outermost first: the sayers of the clauses above it that the tree shows. */
export function chainOf(scene: Scene, v: number): Chain {
  const { tree } = scene
  const voices: Chain[number][] = []
  const speak = (verb: number): void => {
    const subject = surfaceSubject(tree, verb)
    const actor = subject < 0 ? undefined : actorsOf(scene, subject).find(a => a.actor !== null)?.actor
    const t = tree.tokens[verb]
    voices.unshift({
      actor: actor ?? null,
      evidential: actor ? 'indirect' : 'unnamed-source',
      marker: t ? { start: t.start, end: t.end } : null,
    })
  }
  for (let c = v, n = 0; c >= 0 && n < 8; c = headOf(tree, c), n++) {
    const h = headOf(tree, c)
    if (/^(ccomp|parataxis)$/.test(baseRel(tree, c)) && h >= 0 && saysAt(tree, h)) speak(h)
    for (const k of kidsOf(tree, c))
      if (baseRel(tree, k) === 'parataxis' && saysAt(tree, k) && k !== v && n === 0) speak(k)
  }
  return voices
}
