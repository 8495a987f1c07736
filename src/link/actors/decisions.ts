import type { Decision, DecisionTarget } from '../../model/decision.ts'
import { cover } from '../../model/span.ts'
import { toSource } from '../../read/raw.ts'
import type { ActorNode } from './nodes.ts'
import type { ActorDecisions } from './persons.ts'

/** Pairs of actors' nodes that the user holds together or apart, the latest word on each pair. */
export interface DecidedPairs extends ActorDecisions {
  readonly merged: readonly (readonly [ActorNode, ActorNode])[]
  readonly split: readonly (readonly [target: ActorNode, from: ActorNode])[]
}

/**
 * The node that a decision points at: of its article the one that is mentioned by the quoted words; among several the one whose mention
 * stands nearest to the place. Null where the article is not in the record or nothing there is called so any more.
 */
function nodeOf(nodes: readonly ActorNode[], target: DecisionTarget): ActorNode | null {
  const here = nodes.filter(
    n => n.article.reading.source === target.sourceFile && n.article.reading.part === target.part,
  )
  const { words, raw } = target
  let best: { readonly node: ActorNode; readonly far: number } | null = null
  for (const node of here) {
    if (words !== null && node.name === words && best === null) best = { node, far: Number.POSITIVE_INFINITY }
    for (const { finding } of node.mentions) {
      if (words !== null && finding.text !== words) continue
      const at = toSource(node.article.reading, cover(finding.spans))
      const far = raw && at ? Math.abs(at.start - raw.start) : 0
      if (!best || far < best.far) best = { node, far }
    }
  }
  return best?.node ?? null
}

/** What the user decided on actors: which are one and which are not. A later decision on two of them wins over an earlier one. */
export function actorDecisions(nodes: readonly ActorNode[], decisions: readonly Decision[]): DecidedPairs {
  const latest = new Map<string, { verb: 'merge' | 'split'; a: ActorNode; b: ActorNode }>()
  for (const d of decisions) {
    if ((d.verb !== 'merge' && d.verb !== 'split') || d.target.kind !== 'actor') continue
    const a = nodeOf(nodes, d.target)
    const b = nodeOf(nodes, d.verb === 'merge' ? d.with : d.from)
    if (!a || !b || a === b) continue
    latest.set(pairKey(a, b), { verb: d.verb, a, b })
  }
  const all = [...latest.values()]
  const says = (verb: 'merge' | 'split') => (a: ActorNode, b: ActorNode) =>
    latest.get(pairKey(a, b))?.verb === verb
  return {
    merged: all.filter(d => d.verb === 'merge').map(d => [d.a, d.b] as const),
    split: all.filter(d => d.verb === 'split').map(d => [d.a, d.b] as const),
    together: says('merge'),
    apart: says('split'),
  }
}

const pairKey = (a: ActorNode, b: ActorNode): string =>
  a.key < b.key ? `${a.key}\u0001${b.key}` : `${b.key}\u0001${a.key}`

/**
 * Groups as the user wants them: two that were merged are one, whatever they are called, and who was split from another leaves its group
 * with all of its own article.
 */
export function decided(
  groups: readonly (readonly ActorNode[])[],
  { merged, split }: DecidedPairs,
): readonly (readonly ActorNode[])[] {
  let out = groups
  for (const [target, from] of split) {
    const both = out.find(g => g.includes(target) && g.includes(from))
    if (both) out = [...out.filter(g => g !== both), both.filter(n => n !== target), [target]]
  }
  for (const [a, b] of merged) {
    const first = out.find(g => g.includes(a))
    const second = out.find(g => g.includes(b))
    if (first && second && first !== second)
      out = [...out.filter(g => g !== first && g !== second), [...first, ...second]]
  }
  return out
}
