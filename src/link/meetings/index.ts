import type { ActorRef, MeetingFinding, TimeRef } from '../../model/finding.ts'
import type { MeetingStatus, Modality } from '../../model/lists.ts'
import type { ActorLink, Meeting } from '../../model/record.ts'
import type { Time } from '../../model/time.ts'
import {
  entityId,
  evidenceOf,
  firstSeenOf,
  type LinkedArticle,
  members,
  timeOf,
  voicesOf,
} from '../linked.ts'
import { besideOthers } from './beside.ts'
import { type Cluster, cluster } from './cluster.ts'
import { type ActorOf, byTelling, type Mention, mentionOf } from './mention.ts'
import { withRelated } from './related.ts'

export type { ActorOf } from './mention.ts'

/**
 * Meetings of the record: tellings of one meeting before, after and in recollection joined, with the reason of every joint.
 *
 * @param articles in any order; off-topic ones are left out.
 * @param actorOf leads a mention of an actor to its entity of the record.
 * @returns meetings in the canonical order of their first telling.
 */
export function linkMeetings(articles: readonly LinkedArticle[], actorOf: ActorOf): readonly Meeting[] {
  const mentions = members(articles, 'meeting').map(m => mentionOf(m, actorOf))
  const made = cluster(mentions)
    .map(c => ({ c, first: c.mentions[0], meeting: meetingOf(c, actorOf) }))
    .sort((a, b) => (a.first && b.first ? byTelling(a.first, b.first) : 0))
    .flatMap(({ c, meeting }) => (meeting ? [{ c, meeting }] : []))
  const states = new Map(
    made.map(({ c, meeting }) => [
      meeting.id,
      new Set(c.mentions.flatMap(m => m.sides.flatMap(s => s.country ?? []))),
    ]),
  )
  return withRelated(
    besideOthers(
      made.map(m => m.meeting),
      articles,
    ),
    states,
  )
}

function meetingOf({ mentions, joined }: Cluster, actorOf: ActorOf): Meeting | null {
  const [first] = mentions
  if (!first) return null
  const group = mentions.map(m => m.member)
  const status = statusOf(mentions)
  return {
    id: entityId('m', first.member),
    kind: 'meeting',
    evidence: group.map(evidenceOf),
    firstSeen: firstSeenOf(group),
    voices: voicesOf(group),
    review: 'unreviewed',
    meetingKind: kindOf(mentions),
    label: labelOf(mentions),
    status,
    history: historyOf(mentions),
    participants: sidesOf(mentions),
    participantsIncomplete: mentions.some(m => m.member.finding.participantsIncomplete),
    venues: venuesOf(mentions),
    hosts: actorsIn(mentions, actorOf, f => f.host),
    proposers: actorsIn(mentions, actorOf, f => f.proposer),
    duration: firstTime(mentions, f => f.duration),
    window: firstTime(mentions, f => f.window),
    related: [],
    series: seriesOf(mentions),
    agenda: textsOf(group.flatMap(m => m.finding.agenda)),
    outcome: textsOf(group.flatMap(m => m.finding.outcome)),
    time: timeOfAll(mentions),
    joined,
  }
}

/** Held once anybody tells of it as held; else what was told last. */
function statusOf(mentions: readonly Mention[]): MeetingStatus {
  const told = mentions.map(m => m.member.finding.status)
  if (told.includes('held')) return 'held'
  return told.findLast(s => s !== 'proposed') ?? told.at(-1) ?? 'proposed'
}

/** What was told when: one entry a change, in the order of publication. */
function historyOf(mentions: readonly Mention[]): Meeting['history'] {
  const out: {
    status: MeetingStatus
    modality: Modality
    finding: string
    article: string
    published: string | null
  }[] = []
  for (const { member } of mentions) {
    const { status, modality, id } = member.finding
    const last = out.at(-1)
    if (last?.status === status && last.modality === modality) continue
    out.push({
      status,
      modality,
      finding: id,
      article: member.article.id,
      published: member.article.published?.edtf ?? null,
    })
  }
  return out
}

/** The kind told by the telling with the most sides, press conferences last. */
const kindOf = (mentions: readonly Mention[]): Meeting['meetingKind'] =>
  best(mentions)?.member.finding.meetingKind ?? 'talks'
const labelOf = (mentions: readonly Mention[]): string => best(mentions)?.member.finding.label ?? 'meeting'

const best = (mentions: readonly Mention[]): Mention | undefined =>
  [...mentions].sort(
    (a, b) => Number(a.press) - Number(b.press) || b.sides.length - a.sides.length || byTelling(a, b),
  )[0]

/** All sides, persons before the states for which they stand; a state is dropped where a person of it is there. */
function sidesOf(mentions: readonly Mention[]): readonly ActorLink[] {
  const all = mentions.flatMap(m => m.sides)
  const persons = new Set(all.filter(s => !s.state).map(s => s.country))
  const out = new Map<string, ActorLink>()
  for (const s of all) {
    if (s.state && s.country !== null && persons.has(s.country)) continue
    const known = out.get(s.id)
    if (!known && [...out.values()].some(o => o.name === s.name && s.name.includes(' '))) continue
    if (!known) out.set(s.id, { id: s.id, name: s.name, office: s.office })
    else if (known.office === null && s.office !== null) out.set(s.id, { ...known, office: s.office })
  }
  return [...out.values()]
}

/** Places as told, each once, the surest telling of it; where one is told as fact, possible ones of other names stay marked. */
function venuesOf(mentions: readonly Mention[]): Meeting['venues'] {
  const out = new Map<string, Meeting['venues'][number]>()
  for (const { member } of mentions) {
    const { venue, modality } = member.finding
    if (!venue) continue
    const known = out.get(venue.name)
    if (!known || (known.modality !== 'asserted' && modality === 'asserted'))
      out.set(venue.name, { name: venue.name, country: venue.country, modality })
  }
  return [...out.values()]
}

/** Those whom tellings name in a field (host, proposer), each once. */
function actorsIn(
  mentions: readonly Mention[],
  actorOf: ActorOf,
  field: (f: MeetingFinding) => ActorRef | null,
): readonly ActorLink[] {
  const out = new Map<string, ActorLink>()
  for (const { member } of mentions) {
    const ref = field(member.finding)
    if (!ref) continue
    const link = actorOf(member.article, ref)
    if (!out.has(link.id)) out.set(link.id, link)
  }
  return [...out.values()]
}

/** The first time that a telling gives in a field, under its article's date. */
const firstTime = (mentions: readonly Mention[], field: (f: MeetingFinding) => TimeRef | null): Time | null =>
  mentions.reduce<Time | null>(
    (found, { member }) => found ?? timeOf(member.article, field(member.finding)),
    null,
  )

function seriesOf(mentions: readonly Mention[]): Meeting['series'] {
  const told = mentions.flatMap(m => m.member.finding.series ?? [])
  const first = told.find(s => s.count !== null || s.ordinal !== null) ?? told[0]
  return first ? { text: first.text, count: first.count, ordinal: first.ordinal } : null
}

const textsOf = (words: readonly { readonly text: string }[]): readonly string[] => [
  ...new Set(words.map(w => w.text)),
]

/** The narrowest known time; among equals the canonically first. Without one, the first that was told at all. */
function timeOfAll(mentions: readonly Mention[]): Time | null {
  const known = mentions.filter(m => m.from !== null && m.to !== null)
  const width = (m: Mention): number => (m.to ?? 0) - (m.from ?? 0)
  return (
    [...known].sort((a, b) => width(a) - width(b) || byTelling(a, b))[0]?.time ??
    mentions.find(m => m.time)?.time ??
    null
  )
}
