import type { ActorRef } from '../../model/finding.ts'
import type { MeetingKind } from '../../model/lists.ts'
import { cover } from '../../model/span.ts'
import type { Finder } from '../pipeline.ts'
import { clauseEnd, timeAround, venueAfter, venueBefore } from './around.ts'
import { type Candidate, kindOf, type Row } from './candidate.ts'
import { heAt, sideAt, sidesLeft, sidesRight, unique } from './sides.ts'
import { nounStanding } from './status.ts'
import { sideOf, type Unit } from './units.ts'
import { KINDS, LIGHT, NOUNS, type NounEntry } from './words.ts'

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

/** "The calls with A and B" are two calls: a plural noun with two or three named others and one side of its own. */
function split(c: Candidate | null, units: readonly Unit[], memory: Row['memory']): readonly Candidate[] {
  if (!c) return []
  const noun = units[c.at]?.lower ?? ''
  if (!/^(calls|meetings|visits|conversations)$/.test(noun)) return [c]
  // "A and B made visits to …": each made one.
  if (noun === 'visits' && linkAfter(units, c.at + 1) < 0)
    return c.participants.map(p => ({ ...c, participants: [p], apart: true }))
  const others = sidesRight(units, linkAfter(units, c.at + 1), memory).actors.filter(
    a => a.method !== 'description',
  )
  if (
    linkAfter(units, c.at + 1) < 0 ||
    units[linkAfter(units, c.at + 1) - 1]?.lower !== 'with' ||
    others.length < 2 ||
    others.length > 3
  )
    return [c]
  const own = c.participants.filter(p => !others.some(o => o.name === p.name))
  const one = own[0] ?? memory.topic
  if (!one) return []
  const confidence = own.length > 0 ? c.confidence : 0.5
  return others.map(o => ({
    ...c,
    participants: [own[0] ?? { ...one, method: 'pronoun' as const, confidence: 0.4 }, o],
    confidence,
    apart: true,
  }))
}

/** The noun of meeting that starts at `i`, the longest first. A name that holds the word ("… Conference") is no noun. */
function nounAt(units: readonly Unit[], i: number): { entry: NounEntry; length: number } | null {
  for (const length of [2, 1]) {
    const part = units.slice(i, i + length)
    if (part.length < length || part.some(u => u.name || u.time)) continue
    const entry = NOUNS.get(part.map(u => u.lower).join(' '))
    if (entry) return { entry, length }
  }
  return null
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
    take(mainSubject(units, end, memory) ?? sidesLeft(units, at, memory))
  if (entry.reading === 'visit' && sides.length === 0) take(sidesLeft(units, at, memory))
  if (entry.kind === 'conference' && /press|news/.test(units[at]?.lower ?? '') && unique(sides).length < 2)
    take(sidesLeft(units, at, memory))
  const participants = unique(sides)
  const stop = clauseEnd(units, end - 1)
  const venue =
    (joined ? null : venueBefore(units, at)) ??
    venueAfter(units, next, stop) ??
    (entry.reading === 'visit' ? venueAfter(units, 0, at) : null)
  const own = KINDS.get(before?.lower ?? '')
  if (participants.length === 0 && !(venue && light >= 0) && own !== 'internal' && entry.kind !== 'internal')
    return null
  const before1 = venueBefore(units, at)
  const time = timeAround(units, relative ? relative.to : next, stop)
  if (participants.length < 2 && entry.reading === 'weak' && !(participants.length === 1 && before1))
    return null
  // One side alone needs something that pins the meeting down; a general word for negotiating needs a verb that holds it.
  if (participants.length === 1 && entry.reading === 'event' && !time && !venue && light < 0) return null
  if (/^(negotiations|discussions?)$/.test(units[at]?.lower ?? '') && light < 0) return null
  if (entry.reading === 'visit' && !venue && participants.length < 2 && prep !== 'by') return null
  if (
    participants.length < 2 &&
    nounStanding(units.slice(0, at), units.slice(next)).modality === 'conditional'
  )
    return null
  if (/^(via|by)$/.test(before?.lower ?? '')) return null
  const kind: MeetingKind = own ?? kindOf(entry.kind, participants.length, open)
  const span = cover(units.slice(at, next))
  const left = units.slice(0, at)
  const told = verb?.status ?? null
  const standing = nounStanding(left, units.slice(next))
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
    host: verb?.lemma === 'host' ? (subject?.actors[0] ?? null) : null,
    time,
    confidence: participants.length >= 2 ? 0.85 : participants.length === 1 ? 0.65 : 0.6,
  }
}

/** "Putin-Zelenskyy meeting", "US-Russia talks": sides joined by a hyphen right before the noun. */
function compound(
  units: readonly Unit[],
  at: number,
  memory: Row['memory'],
): { actors: readonly ActorRef[]; open: boolean } | null {
  const one = units[at - 1]
  // "Putin-Zelenskyy" may be one word or three; surnames alone lead to whom the rows before named.
  const pair = /^(\p{Lu}[^-–‑]+)[-–‑](\p{Lu}[^-–‑]+)$/u.exec(one?.name ? '' : (one?.text ?? ''))
  if (pair) {
    const [x, y] = [named(pair[1], memory), named(pair[2], memory)]
    return x && y ? { actors: [x, y], open: false } : null
  }
  if (!/^[-–‑]$/.test(units[at - 2]?.lower ?? '')) return null
  const b = sideOf(one) ?? named(one?.text, memory)
  const a = sideOf(units[at - 3]) ?? named(units[at - 3]?.text, memory)
  return a && b ? { actors: [a, b], open: false } : null
}

/** The person named last whose name ends in this word, or null. */
const named = (word: string | undefined, memory: Row['memory']): ActorRef | null =>
  word === undefined ? null : (memory.people.findLast(p => p.name.split(' ').at(-1) === word) ?? null)

/** The possessor: "Trump's long call", "his trip". */
function owner(
  units: readonly Unit[],
  at: number,
  memory: Row['memory'],
): { actors: readonly ActorRef[]; open: boolean } | null {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const u = units[i]
    if (!u) return null
    if (u.lower === 'his' || u.lower === 'her') {
      const who = heAt(units, i, memory)
      return who ? { actors: [who], open: false } : null
    }
    if (/^['’]s?$/.test(u.lower)) {
      for (const from of [i - 3, i - 2, i - 1]) {
        const side = from >= 0 ? sideAt(units, from, memory) : null
        if (side?.to === i) return side
      }
      const side = sideOf(units[i - 1])
      return side && units[i - 1]?.name?.subtype !== 'facility' ? { actors: [side], open: false } : null
    }
    if (/^(of|in|and|to|with|for|the|a|an|,)$/.test(u.lower)) return null
  }
  return null
}

/** Index after "with", "between", "among", over place and time ("a meeting on Friday in Alaska with …"), or -1. */
function linkAfter(units: readonly Unit[], next: number): number {
  for (let i = next; i < Math.min(next + 7, units.length); i++) {
    const u = units[i]
    if (!u) return -1
    if (/^(with|between|among)$/.test(u.lower)) return i + 1
    if (u.lower === 'of' && i === next) return i + 1
    if (
      u.time ||
      u.name ||
      /^(in|on|at|the|late|early|last|this|here|there|directly|face-to-face)$/.test(u.lower)
    )
      continue
    return -1
  }
  return -1
}

/** Index of a light verb that governs the noun ("held a series of talks"), or -1. */
function lightBefore(units: readonly Unit[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const u = units[i]
    if (!u) return -1
    if (LIGHT.has(u.lower) && !u.name)
      return /^(the|a|an|this)$/.test(units[i - 1]?.lower ?? '') || helper(units, i, at) ? -1 : i
    if (/^(with|after|before|during|in|at|on|for|to|by|from|,|who|which|that|:|;)$/.test(u.lower)) return -1
  }
  return -1
}

/** "has also headed …": a form of "have" that only helps another verb before the noun. */
const helper = (units: readonly Unit[], i: number, at: number): boolean =>
  LIGHT.get(units[i]?.lower ?? '')?.lemma === 'have' &&
  units.slice(i + 1, at).some(u => /(ed|en|been)$/.test(u.lower))

/** Sides told in a clause on the noun: "a meeting that saw A and B …", "talks at which A …", "in Munich, where A and B will …". */
function relativeSides(
  units: readonly Unit[],
  from: number,
  memory: Row['memory'],
): ReturnType<typeof sidesRight> | null {
  for (let i = from; i < Math.min(from + 10, units.length); i++) {
    const w = units[i]?.lower ?? ''
    if (w === 'where' || (w === 'which' && /^(in|at|during)$/.test(units[i - 1]?.lower ?? '')))
      return sidesRight(units, i + 1, memory)
    if (w === 'that' && units[i + 1]?.lower === 'saw' && i === from) return sidesRight(units, i + 2, memory)
    if (i === from) {
      const side = sideAt(units, i, memory)
      if (side && /^(joined|attended|hosted|chaired|skipped)$/.test(units[side.to]?.lower ?? ''))
        return { ...side, from: i }
    }
    if (w === 'that' || w === 'who' || w === 'and') return null
  }
  return null
}

const prepBefore = (units: readonly Unit[], at: number): string => {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const w = units[i]?.lower ?? ''
    if (/^(after|following|before|during|at|in|of|for|on)$/.test(w)) return w
  }
  return ''
}

/** The subject of the main clause after a fronted circumstance: first side after the comma. */
function mainSubject(units: readonly Unit[], from: number, memory: Row['memory']): ReturnType<typeof sideAt> {
  const comma = units.findIndex((u, i) => i >= from && u.lower === ',')
  if (comma < 0 || comma > from + 8) return null
  for (let i = comma + 1; i < Math.min(comma + 5, units.length); i++) {
    const side = sideAt(units, i, memory)
    if (side) return side
  }
  return null
}

/** Whether the word at `at` is used as a verb: after an auxiliary or a subject, before a side. */
function verbal(units: readonly Unit[], at: number): boolean {
  const prev = units[at - 1]
  const next = units[at + 1]
  if (!prev) return false
  if (
    /^(is|are|was|were|be|been|'s|’s|will|would|to|not|of|after|before|by|could|may|might|should|can)$/.test(
      prev.lower,
    )
  )
    return Boolean(
      next &&
        (next.name || next.adjective || /^(the|his|her|their|him|with|each|some)$/.test(next.lower)) &&
        prev.lower !== 'of',
    )
  return false
}

/** "a meeting of the … Group": the body that meets belongs to what the meeting is called. */
function bodyOf(units: readonly Unit[], next: number): string {
  if (units[next]?.lower !== 'of') return ''
  const to = units[next + 1]?.lower === 'the' ? next + 2 : next + 1
  let end = to
  while (/^\p{Lu}/u.test(units[end]?.text ?? '') && units[end]?.name?.type !== 'PER') end++
  const words = units.slice(next, end)
  const body = units[to]?.name
  return end - to > 1 || body?.type === 'ORG' || body?.subtype === 'other'
    ? ` ${words.map(u => u.text).join(' ')}`
    : ''
}

const labelOf = (units: readonly Unit[], at: number, next: number): string => {
  const words: string[] = []
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const w = units[i]?.lower ?? ''
    if (
      !/^(joint|bilateral|trilateral|multilateral|cabinet|phone|telephone|direct|technical|three-way|state|coalition|peace|private)$/.test(
        w,
      )
    )
      break
    words.unshift(w)
  }
  return [...words, ...units.slice(at, next).map(u => u.lower)].join(' ')
}
