import { SAME_OFFICE } from '../../knowledge/offices.ts'
import { compare } from '../../model/canonical.ts'
import type { GroupFinding, GroupMember } from '../../model/finding.ts'
import type { Actor, ActorLink, Group, Meeting, Membership, Role } from '../../model/record.ts'
import { evidenceOf, type LinkedArticle, type Member, members } from '../linked.ts'
import type { LinkedActors } from './index.ts'

/** Offices that make somebody the head of a state or body, the highest first. */
const HEADS = [
  'president',
  'chancellor',
  'prime minister',
  'premier',
  'taoiseach',
  'secretary general',
  'secretary-general',
  'king',
  'leader',
  'chief',
  'head',
]

const plain = (office: string): string => office.toLowerCase().replace(/\u2010|\u2011/gu, '-')

/** How high an office stands among those that a group's word for it can mean; -1 where it cannot. */
function rank(role: Role, office: string): number {
  const held = plain(role.office)
  if (office === 'head' || office === 'leader') {
    if (/\b(?:vice|deputy|former)\b/u.test(held)) return -1
    return HEADS.findIndex(h => held === h || held.endsWith(` ${h}`))
  }
  if (held === office || held.endsWith(` ${office}`)) return 0
  return (SAME_OFFICE.get(office) ?? []).some(o => held === o || held.endsWith(` ${o}`)) ? 1 : -1
}

const of = (role: Role, m: GroupMember): boolean =>
  m.organisation !== null
    ? plain(role.organisation ?? '') === plain(m.organisation)
    : role.organisation === null && m.country !== null && role.country === m.country

/** Who holds the office that a member is told by, among actors whose roles `tells` lets count: the one of the highest rank. */
function holder(actors: readonly Actor[], m: GroupMember, tells: (role: Role) => boolean): Actor | null {
  const office = m.office ?? ''
  const found = actors
    .flatMap(actor =>
      actor.roles
        .filter(r => !r.former && of(r, m) && tells(r))
        .map(r => ({ actor, rank: rank(r, office) }))
        .filter(x => x.rank >= 0),
    )
    .sort((a, b) => a.rank - b.rank || compare(a.actor.id, b.actor.id))
  const [first] = found
  return first && !found.some(x => x.actor !== first.actor && x.rank === first.rank) ? first.actor : null
}

const linkTo = (a: Actor, office: string | null): ActorLink => ({ id: a.id, name: a.name, office })

/** A member as the record has it: by name, by the office that the same article gives somebody, or suggested by other articles. */
function membership(
  linked: LinkedActors,
  article: LinkedArticle,
  m: GroupMember,
): Pick<Membership, 'actor' | 'basis'> {
  if (m.actor) {
    const actor = linked.linkOf(article.id, m.actor)
    return { actor, basis: actor ? 'named' : 'unknown' }
  }
  const here = holder(linked.actors, m, r => r.evidence.some(e => e.article === article.id))
  if (here) return { actor: linkTo(here, m.office), basis: 'office' }
  const elsewhere = holder(linked.actors, m, () => true)
  return elsewhere
    ? { actor: linkTo(elsewhere, m.office), basis: 'suggested' }
    : { actor: null, basis: 'unknown' }
}

const keyOf = (m: Membership): string =>
  m.basis === 'named' && m.actor ? m.actor.id : [m.office, m.country, m.organisation].join('\u0000')

function groupOf(
  linked: LinkedActors,
  told: readonly Member<GroupFinding>[],
  meetings: readonly Meeting[],
): Group {
  const all = new Map<string, Membership>()
  for (const member of told)
    for (const m of member.finding.members) {
      const made: Membership = {
        ...membership(linked, member.article, m),
        office: m.office,
        country: m.country,
        organisation: m.organisation,
        evidence: [evidenceOf(member)],
      }
      const key = keyOf(made)
      const there = all.get(key)
      all.set(key, there ? { ...there, evidence: [...there.evidence, ...made.evidence] } : made)
    }
  const by = told.find(t => t.finding.appointedBy)
  const sentences = new Set(told.map(t => `${t.article.id}:${t.finding.sentence.start}`))
  return {
    members: [...all.values()],
    incomplete: told.some(t => t.finding.incomplete),
    appointedBy: by ? linked.linkOf(by.article.id, by.finding.appointedBy) : null,
    channel: told.find(t => t.finding.channel !== null)?.finding.channel ?? null,
    meetings: meetings
      .filter(m => m.evidence.some(e => sentences.has(`${e.article}:${e.sentence.start}`)))
      .map(m => m.id),
  }
}

/** The actors with what reports tell of those that are groups: members, who made them, at which meetings they were. */
export function linkGroups(
  articles: readonly LinkedArticle[],
  linked: LinkedActors,
  meetings: readonly Meeting[],
): readonly Actor[] {
  const told = new Map<string, Member<GroupFinding>[]>()
  for (const m of members(articles, 'group')) {
    const id = linked.linkOf(m.article.id, m.finding.actor)?.id
    if (id === undefined) continue
    const list = told.get(id)
    if (list) list.push(m)
    else told.set(id, [m])
  }
  return linked.actors.map(a => {
    const found = told.get(a.id)
    return found ? { ...a, group: groupOf(linked, found, meetings) } : a
  })
}
