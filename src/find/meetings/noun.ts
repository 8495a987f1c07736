import type { ActorRef } from '../../model/finding.ts'
import type { MeetingKind } from '../../model/lists.ts'
import { cover } from '../../model/span.ts'
import type { Finder } from '../pipeline.ts'
import { againOf } from './again.ts'
import { clauseEnd, timeAround, venueAfter, venueBefore } from './around.ts'
import { type Candidate, kindOf, type Row } from './candidate.ts'
import { hostBehind } from './host.ts'
import { unique } from './memory.ts'
import {
  compound,
  doerBefore,
  leaders,
  linkAfter,
  mainSubject,
  owner,
  placedBefore,
  relativeSides,
} from './noun-sides.ts'
import { bodyOf, labelOf, lightBefore, nounAt, prepBefore, verbal, wordBefore } from './noun-words.ts'
import { followed } from './sequence.ts'
import { split } from './several.ts'
import { sidesLeft, sidesRight } from './sides.ts'
import { nounStanding } from './status.ts'
import type { Unit } from './units.ts'
import { KINDS, LIGHT, type NounEntry } from './words.ts'

/** Meetings told by a noun: "a phone call with …", "the Putin-Zelenskyy meeting", "talks between … and …", "his visit to …". */
export const nounRule: Finder<Row, Candidate> = {
  name: 'meeting-noun',
  *find({ units, memory }) {
    let mem = memory
    for (let i = 0; i < units.length; i++) {
      const hit = nounAt(units, i)
      if (!hit) continue
      for (const made of split(read(units, i, hit.length, hit.entry, mem), units, mem)) {
        if (made.participants.length > 1) mem = { ...mem, last: made.participants }
        yield made
      }
      i += hit.length - 1
    }
  },
}

function read(
  units: readonly Unit[],
  at: number,
  length: number,
  entry: NounEntry,
  memory: Row['memory'],
): Candidate | null {
  const next = at + length
  // "meeting" after an auxiliary and before its object is the verb; "call for" and "session of parliament" are none.
  if (/^(meeting|call|calls|visit|visits)$/.test(units[at]?.lower ?? '') && verbal(units, at)) return null
  if (/^(call|calls)$/.test(units[at]?.lower ?? '') && units[next]?.lower === 'for') return null
  const before = units[at - 1]
  const sides: ActorRef[] = []
  let open = false
  const take = (s: { actors: readonly ActorRef[]; open: boolean } | null): void => {
    if (!s) return
    sides.push(...s.actors)
    open ||= s.open
  }
  const joined = compound(units, at, memory)
  take(joined)
  take(owner(units, at, memory))
  let end = next
  const prep = units[next]?.lower ?? ''
  const linked = linkAfter(units, next)
  if (linked >= 0) {
    const list = sidesRight(units, linked, memory)
    take(list)
    end = Math.max(end, list.to)
  } else if (prep === 'by' && entry.reading === 'visit') {
    const list = sidesRight(units, next + 1, memory)
    take(list)
    end = Math.max(end, list.to)
  }
  const relative = relativeSides(units, end, memory)
  take(relative)
  const light = lightBefore(units, at)
  const verb = light >= 0 ? LIGHT.get(units[light]?.lower ?? '') : undefined
  const subject = light >= 0 ? sidesLeft(units, light, memory) : null
  const hosting = verb?.lemma === 'host' && unique(sides).length >= 2
  const among = /^(between|among)$/.test(units[linked - 1]?.lower ?? '')
  if (subject && !hosting && !(among && unique(sides).length >= 2)) take(subject)
  const prepositional = light < 0 ? prepBefore(units, at) : ''
  const circumstantial = /^(after|following|before|during|at)$/.test(prepositional)
  // "After a call with X, he …": the other side is the subject of the main clause.
  const alone = unique(sides).length === 1 || (/^(during|at)$/.test(prepositional) && !relative)
  if (circumstantial && alone && unique(sides).length < 2)
    take(leaders(units, at, memory) ?? mainSubject(units, end, memory) ?? doerBefore(units, at, memory))
  if (entry.reading === 'visit' && sides.length === 0) take(sidesLeft(units, at, memory))
  if (entry.kind === 'conference' && /press|news/.test(units[at]?.lower ?? '') && unique(sides).length < 2)
    take(sidesLeft(units, at, memory))
  const stop = clauseEnd(units, end - 1)
  // "a meeting that is being prepared for Friday in Munich": a clause on the meeting itself may place it.
  const placing = units[next]?.lower === 'that' && /^(is|was|will|had)$/.test(units[next + 1]?.lower ?? '')
  const rest = placing ? next + 1 : next
  const venue =
    (joined ? null : venueBefore(units, at)) ??
    venueAfter(units, rest, stop) ??
    (entry.reading === 'visit' ? venueAfter(units, 0, at) : null)
  const own = KINDS.get(wordBefore(units, at))
  const back = light < 0 ? placedBefore(units, at, unique(sides), venue, memory) : null
  take(back)
  const again = unique(sides).length === 1 ? againOf(units, at, memory) : null
  take(again && { actors: [again], open: false })
  const participants = unique(sides)
  if (participants.length === 0 && !(venue && light >= 0) && own !== 'internal' && entry.kind !== 'internal')
    return null
  const before1 = venueBefore(units, at)
  const time = timeAround(units, relative ? relative.to : rest, stop)
  if (participants.length < 2 && entry.reading === 'weak' && !(participants.length === 1 && before1))
    return null
  // One side alone needs something that pins the meeting down; a general word for negotiating needs a verb that holds it.
  if (
    participants.length === 1 &&
    entry.reading === 'event' &&
    !time &&
    !venue &&
    light < 0 &&
    !followed(units, at)
  )
    return null
  if (/^(negotiations|discussions?)$/.test(units[at]?.lower ?? '') && light < 0) return null
  if (entry.reading === 'visit' && !venue && participants.length < 2 && prep !== 'by') return null
  if (
    participants.length < 2 &&
    nounStanding(units.slice(0, at), units.slice(next)).modality === 'conditional'
  )
    return null
  if (/^(via|by)$/.test(before?.lower ?? '')) return null
  // "made 150 phone calls": calls to nobody told are none of the record.
  if (entry.kind === 'call' && participants.length < 2 && /calls$/.test(units[next - 1]?.lower ?? ''))
    return null
  const kind: MeetingKind = own ?? kindOf(entry.kind, participants.length, open)
  const span = cover(units.slice(at, next))
  const left = units.slice(0, at)
  const told = verb?.status ?? null
  const read = nounStanding(left, units.slice(next))
  // What was held stays so whatever is said of it ("rejected claims that the summit was a win").
  const standing = back && (read.status === 'held' || back.standing.status === 'held') ? back.standing : read
  // Who stays away tells nothing of the others: "did not attend the summit".
  if (standing.modality === 'denied' && /^(attend|join)$/.test(verb?.lemma ?? '')) return null
  return {
    kind,
    label: labelOf(units, at, next) + bodyOf(units, next),
    trigger: span,
    at,
    end: next,
    standing:
      told && standing.status === 'held'
        ? { status: told, modality: told === 'proposed' ? 'proposed' : 'asserted' }
        : standing,
    participants,
    open,
    venue,
    host: verb?.lemma === 'host' ? (subject?.actors[0] ?? null) : hostBehind(units, end, stop),
    time: time ?? back?.time ?? null,
    confidence:
      back || again ? 0.65 : participants.length >= 2 ? 0.85 : participants.length === 1 ? 0.65 : 0.6,
  }
}
