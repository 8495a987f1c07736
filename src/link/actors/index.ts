import { BY_ISO } from '../../knowledge/countries.ts'
import { compare } from '../../model/canonical.ts'
import type { Decision } from '../../model/decision.ts'
import type { ActorRef } from '../../model/finding.ts'
import { idOf } from '../../model/ids.ts'
import type { ActorType } from '../../model/lists.ts'
import type { Actor, ActorLink, Alias, Role } from '../../model/record.ts'
import { entityId, evidenceOf, firstSeenOf, type LinkedArticle, type Member, voicesOf } from '../linked.ts'
import { blockKey } from './blocks.ts'
import { isCommentator } from './commentators.ts'
import { actorDecisions, decided } from './decisions.ts'
import { type ActorNode, nodeKey, nodesOf } from './nodes.ts'
import { groupPersons } from './persons.ts'

import { termsOf } from './terms.ts'

/** Actors of a record, and the way from a reference in an article to its actor. */
export interface LinkedActors {
  readonly actors: readonly Actor[]
  /** The actor that a reference of an article leads to; null for nobody and in off-topic articles. */
  linkOf(article: string, ref: ActorRef | null): ActorLink | null
}

/**
 * Groups the references of all articles into actors: three spellings are one, namesakes stay two, unnamed voices stay in their article.
 * Articles come in canonical order; the result does not depend on the order of adding. Decisions hold nodes together or apart.
 */
export function linkActors(
  articles: readonly LinkedArticle[],
  decisions: readonly Decision[] = [],
): LinkedActors {
  const nodes = articles.filter(a => a.onTopic).flatMap(nodesOf)
  const pairs = actorDecisions(nodes, decisions)
  const blocks = new Map<string, ActorNode[]>()
  for (const node of nodes) {
    const key = blockKey(node)
    const block = blocks.get(key)
    if (block) block.push(node)
    else blocks.set(key, [node])
  }
  const made = [...blocks.keys()].sort(compare).flatMap(key => {
    const block = blocks.get(key) ?? []
    return key.startsWith('person:') ? groupPersons(block, pairs) : [block]
  })
  const groups = decided(made, pairs)
  const links = new Map<string, ActorLink>()
  const actors = groups
    .map(g => {
      const actor = actorOf([...g].sort((a, b) => compare(a.key, b.key)))
      for (const n of g) links.set(n.key, { id: actor.id, name: actor.name, office: null })
      return actor
    })
    .sort((a, b) => compare(a.id, b.id))
  return {
    actors,
    linkOf(article, ref) {
      const link = ref ? links.get(nodeKey(article, ref)) : undefined
      return link && ref ? { ...link, office: ref.office } : null
    },
  }
}

/** A name of an actor that no name finding tells: one finding ("Russian and Ukrainian leaders met") may tell of several. */
const nameOf = (group: readonly ActorNode[]): string => group.map(n => n.name).sort(compare)[0] ?? ''

/** The fullest name that most articles use; ties go to the first by code units. */
function displayName(group: readonly ActorNode[]): string {
  const first = group[0]
  if (first && (first.type === 'state' || first.type === 'government') && first.country)
    return BY_ISO.get(first.country)?.name ?? first.name
  const counts = new Map<string, number>()
  for (const n of group) counts.set(n.name, (counts.get(n.name) ?? 0) + n.mentions.length)
  const words = (name: string): number => Math.min(name.split(/\s+/u).length, 3)
  const [best] = [...counts].sort(([a, m], [b, n]) => words(b) - words(a) || n - m || compare(a, b))
  return best?.[0] ?? ''
}

const isState = (group: readonly ActorNode[]): boolean =>
  group.some(n => n.type === 'state' || n.type === 'government')

function typeOf(group: readonly ActorNode[]): ActorType {
  if (isState(group)) return 'state'
  const type = group[0]?.type ?? 'person'
  const offices = group.flatMap(n => n.roles.map(r => r.finding)).filter(r => r.term === null)
  return type === 'person' && isCommentator(offices) ? 'commentator' : type
}

function actorOf(group: readonly ActorNode[]): Actor {
  const mentions: readonly Member[] = group.flatMap(n => n.evidence)
  const roles = group.flatMap(n => n.roles)
  const [first] = [...mentions].sort((a, b) => compare(a.finding.id, b.finding.id))
  if (!first) throw new Error('an actor without evidence')
  return {
    kind: 'actor',
    id: first.finding.kind === 'name' ? entityId('p', first) : idOf('p', [first.finding.id, nameOf(group)]),
    evidence: mentions.map(evidenceOf),
    firstSeen: firstSeenOf(mentions),
    voices: voicesOf(mentions),
    review: 'unreviewed',
    name: displayName(group),
    type: typeOf(group),
    country: group.find(n => n.country !== null)?.country ?? null,
    aliases: aliasesOf(group),
    roles: rolesOf(roles.filter(r => r.finding.term === null)),
    terms: termsOf(roles.filter(r => r.finding.term !== null)),
    group: null,
    mentions: group.reduce((n, g) => n + g.mentions.length, 0),
  }
}

/** Forms by which names mean the actor, with how often each article uses them; pronouns and descriptions are no aliases. */
function aliasesOf(group: readonly ActorNode[]): readonly Alias[] {
  const forms = new Map<string, Map<string, number>>()
  for (const n of group)
    for (const { finding } of n.mentions) {
      const method = finding.actor?.method
      if (method === 'pronoun' || method === 'description' || method === undefined) continue
      const counts = forms.get(finding.text) ?? new Map<string, number>()
      counts.set(n.article.id, (counts.get(n.article.id) ?? 0) + 1)
      forms.set(finding.text, counts)
    }
  return [...forms]
    .sort(([a], [b]) => compare(a, b))
    .map(([form, counts]) => ({
      form,
      counts: [...counts].sort(([a], [b]) => compare(a, b)).map(([article, count]) => ({ article, count })),
    }))
}

/** Offices with the days on which articles name them; one entry for each office, state and whether it is a former one. */
function rolesOf(found: readonly ActorNode['roles'][number][]): readonly Role[] {
  const by = new Map<string, ActorNode['roles'][number][]>()
  for (const r of found) {
    const key = [r.finding.office.toLowerCase(), r.finding.country ?? '', r.finding.former].join('\u0000')
    by.set(key, [...(by.get(key) ?? []), r])
  }
  return [...by]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, same]) => {
      const [head] = same
      if (!head) return []
      const days = same.flatMap(r => (r.article.published ? [r.article.published.edtf] : [])).sort(compare)
      return [
        {
          office: head.finding.office,
          country: head.finding.country,
          organisation: same.find(r => r.finding.organisation)?.finding.organisation ?? null,
          former: head.finding.former,
          seenFrom: days[0] ?? null,
          seenTo: days.at(-1) ?? null,
          evidence: same.map(evidenceOf),
        },
      ]
    })
}
