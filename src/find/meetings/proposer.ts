import type { ActorRef } from '../../model/finding.ts'
import type { Memory } from './memory.ts'
import { owner } from './noun-sides.ts'
import { sideAt, sidesLeft } from './sides.ts'
import type { Standing } from './status.ts'
import { sideOf, type Unit } from './units.ts'

const ASKS =
  /^(offer|propos|suggest|urg|persuad|seek|invit|ask|request|demand|arrang|organi[sz]|call)(e|es|ed|ing|s)?$|^sought$/
const SAYS = /^(said|says|told|added)$/
const OFFER = /^(invitation|offer|proposal|suggestion|request)$/
const BE = /^(is|are|was|were|be|been|being)$/

/**
 * Who proposes a meeting that is only proposed or declined: whose invitation it is, else the subject of the verb that asks for it, of
 * several in a row ("sought to persuade") the first. Null in the passive, where nobody is told.
 */
export function proposerOf(
  units: readonly Unit[],
  at: number,
  standing: Standing,
  memory: Memory,
): ActorRef | null {
  if (standing.status !== 'proposed' && standing.status !== 'declined') return null
  const from = Math.max(0, at - 14)
  const offer = units.findLastIndex((u, i) => i >= from && i < at && OFFER.test(u.lower))
  if (offer >= 0) {
    const whose = owner(units, offer, memory)?.actors ?? []
    return whose.length === 1 ? (whose[0] ?? null) : null
  }
  if (standing.status !== 'proposed') return null
  const by = proposedBy(units, at)
  if (by > 0) return sideAt(units, by, memory)?.actors[0] ?? named(units, by)
  let verb = units.findLastIndex((u, i) => i >= from && i < at && asks(units, i) && !u.name)
  // "an official who asked not to be named said that …": what was said comes after the asking.
  if (verb < 0 || units.slice(verb, at).some(u => SAYS.test(u.lower))) return null
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) if (asks(units, i)) verb = i
  if (BE.test(units[verb - 1]?.lower ?? '')) return null
  const sides = sidesLeft(units, verb, memory)
  if (!sides) return null
  // "he had called Y and begun arranging a meeting": who calls arranges, and not who is called.
  const joined = units.slice(sides.to, verb).some(u => u.lower === 'and')
  const who = joined ? sidesLeft(units, sides.from, memory) : sides
  const near = joined || verb - sides.to <= 4
  const [one] = who?.actors ?? []
  if (!near || !one || who?.actors.length !== 1) return null
  // "the president wrote that he …": a description is too little to say whose plan it is.
  const guessed = units.some(u => u.name?.actor?.name === one.name && u.name.actor.method === 'description')
  return one.method === 'pronoun' && guessed ? null : one
}

/** "call" asks only with "for". */
const asks = (units: readonly Unit[], i: number): boolean => {
  const w = units[i]?.lower ?? ''
  return ASKS.test(w) && (!/^call/.test(w) || units[i + 1]?.lower === 'for')
}

/** "was proposed by X": the unit after "by" behind the meeting, or -1. */
function proposedBy(units: readonly Unit[], at: number): number {
  const by = units.findIndex((u, i) => i > at && i < at + 14 && u.lower === 'by' && asks(units, i - 1))
  return by < 0 ? -1 : by + 1
}

/** The first person named in the next words: behind a title. */
const named = (units: readonly Unit[], from: number): ActorRef | null =>
  units.slice(from, from + 5).reduce<ActorRef | null>((found, u) => found ?? sideOf(u), null)
