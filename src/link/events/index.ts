import type { EventFinding } from '../../model/finding.ts'
import type { Event, EventSide, Meeting } from '../../model/record.ts'
import { entityId, evidenceOf, firstSeenOf, type LinkedArticle, members, voicesOf } from '../linked.ts'
import { compatible, reasonOf } from './fit.ts'
import { type ActorOf, byTelling, type EventMention, eventMention } from './mention.ts'

/** Tellings of one event, in canonical order, with a reason for each joint. */
interface Group {
  readonly mentions: readonly EventMention[]
  readonly joined: readonly string[]
}

/**
 * Events of the record: tellings of one event, in one report or several, joined with the reason of every joint; its voices
 * count once. Statements have a register of their own and stay out. An event of words that tell a meeting names that meeting,
 * and one that only turns another round (two sides that met are two directed events) names the other.
 *
 * @param articles in any order; off-topic ones are left out.
 * @param meetings the record's meetings.
 * @param actorOf leads a mention of an actor to its entity of the record.
 * @returns events in the canonical order of their first telling.
 */
export function linkEvents(
  articles: readonly LinkedArticle[],
  meetings: readonly Meeting[],
  actorOf: ActorOf,
): readonly Event[] {
  const mentions = members(articles, 'event')
    .filter(m => m.finding.type !== 'STATEMENT')
    .map(m => eventMention(m, actorOf))
    .sort(byTelling)
  const groups = [...blocksOf(mentions).values()].flatMap(groupsIn)
  const met = meetingAt(meetings)
  const made = groups
    .flatMap(g => (g.mentions[0] ? [{ first: g.mentions[0], event: eventOf(g, g.mentions[0], met) }] : []))
    .sort((a, b) => byTelling(a.first, b.first))
    .map(m => m.event)
  return turnedRound(made, mentions)
}

/** Mentions that may be one event share their type and, on each side, a state or an actor. */
function blocksOf(mentions: readonly EventMention[]): ReadonlyMap<string, readonly EventMention[]> {
  const out = new Map<string, EventMention[]>()
  for (const m of mentions) {
    const key = `${m.member.finding.type}|${sideKey(m.source)}|${sideKey(m.target)}`
    const there = out.get(key)
    if (there) there.push(m)
    else out.set(key, [m])
  }
  return out
}

const sideKey = (sides: readonly EventSide[]): string => {
  const first = sides[0]
  return first ? (first.country ?? first.actor?.id ?? first.text) : '-'
}

/** At most this many earlier groups are asked for each telling; those told last come first, since news is told in its days. */
const LOOK_BACK = 60

/** Takes tellings in their order, each into the latest group that it fits as a whole. */
function groupsIn(block: readonly EventMention[]): readonly Group[] {
  const groups: { mentions: EventMention[]; joined: string[] }[] = []
  for (const m of block) {
    let into: { mentions: EventMention[]; joined: string[] } | undefined
    for (let i = groups.length - 1; i >= Math.max(0, groups.length - LOOK_BACK) && !into; i--) {
      const g = groups[i]
      if (!g?.mentions.every(x => compatible(x, m))) continue
      const why = g.mentions.reduce<string | null>((r, x) => r ?? reasonOf(x, m), null)
      if (why === null) continue
      g.joined.push(why)
      into = g
    }
    if (into) into.mentions.push(m)
    else groups.push({ mentions: [m], joined: [] })
  }
  return groups
}

/** The meeting that a sentence's words tell, by reading and place of the trigger. */
function meetingAt(meetings: readonly Meeting[]): (f: EventFinding) => string | null {
  const at = new Map<string, { id: string; spans: Meeting['evidence'][number]['spans'] }[]>()
  for (const m of meetings)
    for (const e of m.evidence) {
      const key = `${e.reading} ${e.sentence.start}`
      const entry = { id: m.id, spans: e.spans }
      const there = at.get(key)
      if (there) there.push(entry)
      else at.set(key, [entry])
    }
  return f =>
    /^(04|036)/.test(f.cameo)
      ? (at
          .get(`${f.reading} ${f.sentence.start}`)
          ?.find(m => m.spans.some(s => s.start < f.trigger.end && f.trigger.start < s.end))?.id ?? null)
      : null
}

function eventOf(
  { mentions, joined }: Group,
  first: EventMention,
  met: (f: EventFinding) => string | null,
): Event {
  const group = mentions.map(m => m.member)
  const { finding } = first.member
  // The code of most digits says most; among equals the first.
  const fullest = [...group].sort((a, b) => b.finding.cameo.length - a.finding.cameo.length)[0]?.finding
  const place = group.find(m => m.finding.place !== null)?.finding.place ?? null
  return {
    id: entityId('e', first.member),
    kind: 'event',
    evidence: group.map(evidenceOf),
    firstSeen: firstSeenOf(group),
    voices: voicesOf(group),
    review: 'unreviewed',
    type: finding.type,
    mode: fullest?.mode ?? finding.mode,
    contexts: [...new Set(group.flatMap(m => m.finding.contexts))],
    cameo: fullest?.cameo ?? finding.cameo,
    source: sidesOf(mentions.map(m => m.source)),
    target: sidesOf(mentions.map(m => m.target)),
    factuality: finding.factuality,
    negated: finding.negated,
    place: place ? { name: place.name, country: place.country } : null,
    time: timeOfAll(mentions),
    meeting: group.reduce<string | null>((id, m) => id ?? met(m.finding), null),
    mirror: null,
    joined,
  }
}

/** The fullest telling of a side: the one with most actors, named ones first. */
function sidesOf(told: readonly (readonly EventSide[])[]): readonly EventSide[] {
  const named = (s: readonly EventSide[]): number => s.filter(x => x.actor !== null).length
  return [...told].sort((a, b) => b.length - a.length || named(b) - named(a))[0] ?? []
}

/** The narrowest known time; without one, the first that was told at all. */
function timeOfAll(mentions: readonly EventMention[]): Event['time'] {
  const width = (m: EventMention): number => (m.to ?? 0) - (m.from ?? 0)
  const known = mentions.filter(m => m.from !== null && m.to !== null)
  return (
    [...known].sort((a, b) => width(a) - width(b) || byTelling(a, b))[0]?.time ??
    mentions.find(m => m.time)?.time ??
    null
  )
}

/** Of two events that the same words tell in both directions, the later names the earlier. */
function turnedRound(events: readonly Event[], mentions: readonly EventMention[]): readonly Event[] {
  const trigger = new Map(mentions.map(m => [m.member.finding.id, m.member.finding]))
  const seen = new Map<string, string>()
  return events.map(e => {
    const f = trigger.get(e.evidence[0]?.finding ?? '')
    if (!f) return e
    const key = (a: readonly EventSide[], b: readonly EventSide[]): string =>
      `${f.reading} ${f.trigger.start} ${e.cameo} ${sideKey(a)} ${sideKey(b)}`
    const mirror = seen.get(key(e.target, e.source)) ?? null
    if (!seen.has(key(e.source, e.target))) seen.set(key(e.source, e.target), e.id)
    return mirror === null ? e : { ...e, mirror }
  })
}
