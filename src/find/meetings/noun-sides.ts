import type { ActorRef, PlaceRef } from '../../model/finding.ts'
import type { Row } from './candidate.ts'
import type { PlacedMeeting } from './memory.ts'
import { heAt } from './pronouns.ts'
import { INSIDE } from './side-words.ts'
import { sideAt, sidesLeft, sidesRight } from './sides.ts'
import { sideOf, type Unit } from './units.ts'
import { ROLES, VERBS } from './words.ts'

/** Where the sides of a noun of meeting stand: before it, behind it, in a clause on it, in the main clause. */

/** "Putin-Zelenskyy meeting", "US-Russia talks": sides joined by a hyphen right before the noun. */
export function compound(
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
export function owner(
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
export function linkAfter(units: readonly Unit[], next: number): number {
  for (let i = next; i < Math.min(next + 7, units.length); i++) {
    const u = units[i]
    if (!u) return -1
    if (/^(with|between|among)$/.test(u.lower)) return i + 1
    if (u.lower === 'of' && i === next) return i + 1
    // "a second call, with X": nothing else stands between.
    if (u.lower === ',' && i === next && units[i + 1]?.lower === 'with') continue
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

/** Sides told in a clause on the noun: "a meeting that saw A and B …", "talks at which A …", "in Munich, where A and B will …". */
export function relativeSides(
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

/** The subject of the main clause after a fronted circumstance: first side after the comma. */
export function mainSubject(
  units: readonly Unit[],
  from: number,
  memory: Row['memory'],
): ReturnType<typeof sideAt> {
  const comma = units.findIndex((u, i) => i >= from && u.lower === ',')
  if (comma < 0 || comma > from + 8) return null
  for (let i = comma + 1; i < Math.min(comma + 5, units.length); i++) {
    const side = sideAt(units, i, memory)
    if (side) return side
  }
  return null
}

/** A word of a title before a name. */
const titled = (u: Unit | undefined): boolean =>
  u !== undefined && (ROLES.has(u.lower) || INSIDE.has(u.lower) || u.adjective !== null)

/** Whose meeting it is that the main clause before it came after: "X hosted Y after talks with Z" tells of X and Z, not of Y. */
export function doerBefore(
  units: readonly Unit[],
  at: number,
  memory: Row['memory'],
): ReturnType<typeof sidesLeft> {
  const near = sidesLeft(units, at, memory)
  if (!near) return null
  let verb = near.from - 1
  while (titled(units[verb])) verb--
  return VERBS.has(units[verb]?.lower ?? '') && !units[verb]?.name
    ? (sidesLeft(units, verb, memory) ?? near)
    : near
}

/**
 * "the meeting in Geneva", "the Alaska summit": the meeting at that place of which the rows before told, where its sides hold all that
 * are told here; null for "a meeting in Geneva".
 */
export function placedBefore(
  units: readonly Unit[],
  at: number,
  sides: readonly ActorRef[],
  venue: PlaceRef | null,
  { placed }: Row['memory'],
): (PlacedMeeting & { readonly actors: readonly ActorRef[] }) | null {
  const words = units.slice(Math.max(0, at - 3), at)
  const the = words.findLastIndex(u => u.lower === 'the')
  if (venue === null || the < 0 || words.slice(the + 1).some(u => !u.name && !/^[a-z-]+$/.test(u.lower)))
    return null
  const known = placed.findLast(p => p.venue === venue.name)
  return known && sides.every(s => known.participants.some(p => p.name === s.name))
    ? { ...known, actors: known.participants }
    : null
}

const LEADS = /^(lead|leads|led|head|heads|headed|represent|represents|represented)$/

/** "A and B will lead the US side at a meeting": those who lead it take part. */
export function leaders(
  units: readonly Unit[],
  at: number,
  memory: Row['memory'],
): ReturnType<typeof sidesLeft> {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const w = units[i]?.lower ?? ''
    if (/^(,|;|who|which|that|and|but)$/.test(w)) return null
    if (LEADS.test(w)) return sidesLeft(units, i, memory)
  }
  return null
}
