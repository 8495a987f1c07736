import type { ActorRef } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { overlap } from '../../model/span.ts'
import type { Draft, Refiner, Stage } from '../pipeline.ts'
import type { Candidate, Row } from './candidate.ts'
import { withConfidence } from './confidence.ts'
import { exchangeRule } from './exchange.ts'
import { invitedRule } from './invited.ts'
import { joiningRule } from './joining.ts'
import { BLANK, type Memory } from './memory.ts'
import { nounRule } from './noun.ts'
import { proposerOf } from './proposer.ts'
import { inSequence } from './sequence.ts'
import { durationOf, roomFor, windowOf } from './spell.ts'
import { stayRule } from './stay.ts'
import { agendaOf, outcomeOf, seriesOf } from './told.ts'
import { subject } from './topic.ts'
import { rowsOf, sideOf, type Unit } from './units.ts'
import { verbRule } from './verb.ts'
import { foretold, voicesOf } from './voices.ts'
import { carried, deedOf, timely } from './when.ts'

/** Meetings, calls and visits, from words of meeting with their sides, place, time and status. Rules in their order. */
export const meetingsStage: Stage = {
  name: 'meetings',
  version: '5',
  requires: ['time', 'name'],
  assigns: ['meeting'],
  run(doc, found) {
    const out: Draft<'meeting'>[] = []
    let memory = BLANK
    for (const { sentence, units } of rowsOf(doc, found)) {
      const nouns = [...nounRule.find({ units, memory })]
      const last = nouns.findLast(c => c.participants.length > 1)?.participants ?? memory.last
      const row = { units, memory: { ...memory, last } }
      const verbs = [
        ...verbRule.find(row),
        ...joiningRule.find(row),
        ...exchangeRule.find(row),
        ...stayRule.find(row),
        ...invitedRule.find(row),
      ]
      const seen = oncePerMeeting.refine([...nouns, ...verbs], { units, memory })
      const told = inSequence(units, seen).map(c => carried(units, timely(units, c), memory))
      for (const c of told) out.push(draft(units, sentence, c, memory))
      memory = after(memory, units, told)
    }
    return withConfidence(doc, found, out)
  },
}

/** "held talks with X" may be read by noun and verb alike: of two candidates that share words, or that tell the same sides nearby, the surer stays. */
const oncePerMeeting: Refiner<Row, Candidate> = {
  name: 'once-per-meeting',
  refine(found) {
    const rest: Candidate[] = []
    const byRank = [...found].sort(
      (a, b) => b.confidence - a.confidence || b.participants.length - a.participants.length || a.at - b.at,
    )
    for (const c of byRank) {
      const same = rest.some(
        d =>
          !(c.apart && d.apart && c.at === d.at) &&
          (overlap(c.trigger, d.trigger) > 0 ||
            (Math.abs(c.at - d.at) <= 14 &&
              inside(c, d) &&
              c.standing.modality === d.standing.modality &&
              (c.venue === null || c.venue.text === d.venue?.text) &&
              (c.venue !== null || (c.kind === d.kind && c.time?.span.start === d.time?.span.start)))),
      )
      if (!same) rest.push(c)
    }
    return rest.sort((a, b) => a.at - b.at)
  },
}

const inside = (a: Candidate, b: Candidate): boolean => {
  const names = new Set(b.participants.map(p => p.name))
  return a.participants.every(p => names.has(p.name))
}

/** What a row leaves for the rows after it. The topic is the row's first person, or stays when the row starts with a pronoun. */
function after(memory: Memory, units: readonly Unit[], seen: readonly Candidate[]): Memory {
  const people = units.map(sideOf).filter((a): a is ActorRef => a !== null && a.type === 'person')
  const first = units.slice(0, 4).find(u => /^(he|she)$/.test(u.lower))
  const topic = first ? memory.topic : (subject(units, memory) ?? memory.topic)
  const last = seen.findLast(c => c.participants.length > 1)?.participants ?? memory.last
  const told = seen.flatMap(c => (c.participants.length > 1 ? [c.participants] : []))
  const placed = seen.flatMap(c =>
    c.venue && c.participants.length > 1
      ? [
          {
            venue: c.venue.name,
            participants: c.participants,
            open: c.open,
            standing: c.standing,
            time: c.time,
          },
        ]
      : [],
  )
  return {
    people: [...memory.people, ...people],
    topic,
    last,
    told: told.length > 0 ? told : memory.told,
    placed: [...memory.placed, ...placed],
    deed: deedOf(units, subject(units, memory)?.name ?? null, memory.deed),
  }
}

/** What there is only time for has not been. */
const AHEAD: Candidate['standing'] = { status: 'planned', modality: 'planned' }

function draft(units: readonly Unit[], sentence: Sentence, c: Candidate, memory: Memory): Draft<'meeting'> {
  const chain = voicesOf(units, c)
  const room = roomFor(units, c.at)
  const standing = room && c.standing.status === 'held' ? AHEAD : foretold(c, chain)
  const window = windowOf(units, c)
  const own = room ? null : c.time
  const spans = [
    c.trigger,
    ...c.participants.map(p => p.span),
    ...(c.venue ? [c.venue.span] : []),
    ...(own ? [own.span] : []),
  ]
  const local = spans.filter(s => s.start >= sentence.start && s.end <= sentence.end)
  return {
    kind: 'meeting',
    sentence: { start: sentence.start, end: sentence.end },
    spans: [...new Map(local.map(s => [`${s.start}-${s.end}`, s])).values()].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    chain,
    confidence: c.confidence,
    meetingKind: c.kind,
    status: standing.status,
    modality: standing.modality,
    participants: c.participants,
    participantsIncomplete: c.open,
    venue: c.venue,
    host: c.host,
    proposer: c.proposer ?? proposerOf(units, c.at, standing, memory),
    time: own,
    timed: own ? (c.timed ?? 'told') : null,
    duration: durationOf(units, c),
    window,
    trigger: c.trigger,
    series: seriesOf(units, c.end - 1),
    agenda: agendaOf(units, c.end),
    outcome: /held|under-way/.test(standing.status) ? outcomeOf(units, c.end) : [],
    label: c.label,
  }
}
