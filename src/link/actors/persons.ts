import { samePerson } from '../../find/names/entity.ts'
import { compare } from '../../model/canonical.ts'
import type { ActorNode } from './nodes.ts'

/** Pairs of nodes that a user's decision holds apart or together. */
export interface ActorDecisions {
  readonly together: (a: ActorNode, b: ActorNode) => boolean
  readonly apart: (a: ActorNode, b: ActorNode) => boolean
}

const clash = (a: ActorNode, b: ActorNode): boolean =>
  a.country !== null && b.country !== null && a.country !== b.country

/** Whether two persons share an office, so far as both have one. */
const shared = (a: ActorNode, b: ActorNode): boolean => [...a.offices].some(o => b.offices.has(o))

/**
 * Groups the persons of one block, who share a surname. Full names first: equal given name and surname are one person, whatever the
 * romanisation. A surname alone joins the one full name of the block, or among several the one of its state or office; where that does
 * not decide it stays alone, since two people of one surname are kept apart.
 */
export function groupPersons(
  nodes: readonly ActorNode[],
  decisions: ActorDecisions,
): readonly (readonly ActorNode[])[] {
  const order = [...nodes].sort((a, b) => b.words.length - a.words.length || compare(a.key, b.key))
  const groups: ActorNode[][] = []
  const may = (n: ActorNode, group: readonly ActorNode[]): boolean => !group.some(g => decisions.apart(n, g))
  for (const n of order) {
    const told = groups.filter(g => g.some(o => decisions.together(n, o)))
    const fitting = groups.filter(
      g => may(n, g) && g.some(o => samePerson(n.words, o.words)) && !g.every(o => clash(n, o)),
    )
    const exact = fitting.filter(g => g.some(o => o.words.join(' ') === n.words.join(' ')))
    const narrowed = n.words.length > 1 && exact.length > 0 ? exact : fitting
    const best =
      told[0] ??
      (narrowed.length <= 1
        ? narrowed[0]
        : (only(narrowed.filter(g => g.some(o => o.country !== null && o.country === n.country))) ??
          only(narrowed.filter(g => g.some(o => shared(o, n)))) ??
          only(narrowed.filter(g => g.every(o => o.words.length === 1)))))
    if (best) best.push(n)
    else groups.push([n])
  }
  return groups
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)
