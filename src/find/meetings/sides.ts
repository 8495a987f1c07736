import type { ActorRef } from '../../model/finding.ts'
import { described, owns } from './described.ts'
import { STOP_WORDS } from './lexicon.ts'
import { type Memory, unique } from './memory.ts'
import { heAt, peopleOf, pluralBefore } from './pronouns.ts'
import { INSIDE, LINKS, OPEN } from './side-words.ts'
import { sideOf, type Unit } from './units.ts'
import { BACK, NOUNS, ROLES } from './words.ts'

export interface Sides {
  readonly actors: readonly ActorRef[]
  /** "and several leaders", "including": more than are named. */
  readonly open: boolean
  /** First and one past the last unit read. */
  readonly from: number
  readonly to: number
}

const PRONOUNS = new Set(['he', 'she', 'him'])
const PLURALS = new Set(['they', 'we', 'them'])

/** Reads a list of sides rightwards from `from`: "Merz, Macron and several European leaders". Stops where a clause begins. */
export function sidesRight(units: readonly Unit[], from: number, memory: Memory, limit = 40): Sides {
  const actors: ActorRef[] = []
  let open = false
  let i = from
  let to = from
  for (; i < units.length && i < from + limit; i++) {
    const u = units[i]
    if (!u || u.time) break
    if (STOP_WORDS.has(u.lower) && !(actors.length === 0 && i === from)) break
    const one = sideAt(units, i, memory)
    if (one) {
      actors.push(...one.actors)
      open ||= one.open
      i = appositionEnd(units, one, memory) - 1
      to = i + 1
      continue
    }
    if (OPEN.has(u.lower)) open = true
    if (LINKS.has(u.lower) || INSIDE.has(u.lower) || ROLES.has(u.lower) || u.adjective || u.name) continue
    // A word that belongs to no name of a side: fine before the first side ("a reluctant ally"), the end after it.
    if (actors.length > 0 || i > from + 4) break
  }
  return { actors: unique(actors), open, from, to }
}

/** One past "…, Russia's envoy" where that only says who the person before is: somebody of the same state, or of whom no state is known. */
function appositionEnd(
  units: readonly Unit[],
  one: { readonly actors: readonly ActorRef[]; readonly to: number },
  memory: Memory,
): number {
  const who = one.actors.at(-1)
  if (who?.type !== 'person' || who.method === 'description' || units[one.to]?.lower !== ',') return one.to
  const next = described(units, one.to + 1, memory)
  const [meant] = next?.actors ?? []
  if (next?.actors.length !== 1 || meant?.type !== 'person') return one.to
  if (who.country !== null) return who.country === meant.country ? next.to : one.to
  return LINKS.has(units[next.to]?.lower ?? '') && units[next.to]?.lower !== ',' ? one.to : next.to
}

/** Reads the nearest list of sides that ends before unit `before`, going left; null at a clause's edge. */
export function sidesLeft(units: readonly Unit[], before: number, memory: Memory): Sides | null {
  let end = -1
  for (let i = before - 1; i >= 0; i--) {
    const u = units[i]
    if (!u) break
    if (u.lower === ';' || u.lower === ':' || u.lower === '"' || u.lower === '“') break
    const here = groupEndingAt(units, i, memory)
    // "X, invited by Y, came": Y does not come.
    if (here && units[i + 1]?.lower === ',' && governed(units, here.from)) {
      i = here.from
      continue
    }
    if (here) {
      end = here.from
      const found = [...here.actors]
      // A list: go on left over "and" and commas.
      let from = here.from
      let open = here.open
      for (;;) {
        const link = linkBefore(units, from)
        if (link < 0) break
        const more = groupEndingAt(units, link - 1, memory)
        if (!more) break
        found.unshift(...more.actors)
        open ||= more.open
        from = more.from
      }
      return { actors: unique(found), open, from, to: i + 1 }
    }
  }
  return end < 0 ? null : null
}

/** Whether the side at `from`, over its titles, is the agent or object of a participle in brackets of commas. */
function governed(units: readonly Unit[], from: number): boolean {
  let i = from - 1
  while (i >= 0 && (ROLES.has(units[i]?.lower ?? '') || units[i]?.adjective)) i--
  return units[i]?.lower === 'by' && units.slice(Math.max(0, i - 6), i).some(u => u.lower === ',')
}

/** Index of the "and" or comma right before `from` (over titles and adjectives of the side there), or -1. */
function linkBefore(units: readonly Unit[], from: number): number {
  for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
    const u = units[i]
    if (!u) return -1
    if (u.lower === 'and' || u.lower === '&') return units[i - 1]?.lower === ',' ? i - 1 : i
    if (u.lower === ',') return i
    const title =
      ROLES.has(u.lower) || INSIDE.has(u.lower) || u.adjective !== null || (u.name && u.name.type !== 'PER')
    if (!title) return -1
  }
  return -1
}

/** A side whose last unit is `i`: a name, a pronoun, or a described person or group. */
function groupEndingAt(units: readonly Unit[], i: number, memory: Memory): Sides | null {
  for (let from = Math.max(0, i - 4); from <= i; from++) {
    const one = sideAt(units, from, memory)
    if (one && one.to === i + 1) return { ...one, from }
  }
  return null
}

/** The side that starts at unit `i`, or null. A state that only owns what follows ("Russia's President X") is none. */
export function sideAt(
  units: readonly Unit[],
  i: number,
  memory: Memory,
): { actors: readonly ActorRef[]; open: boolean; to: number } | null {
  const u = units[i]
  if (!u) return null
  const back = backAt(units, i)
  if (back && endsGroup(units[i + back.split(' ').length])) {
    const count = back.includes('three') ? 3 : 2
    const told =
      memory.last.length === count
        ? memory.last
        : (memory.told.findLast(t => t.length === count) ?? peopleOf(units, i))
    if (told.length === count) return { actors: told, open: false, to: i + back.split(' ').length }
  }
  if (PLURALS.has(u.lower)) {
    const told = pluralBefore(units, i) ?? memory.last
    return told.length > 1 ? { actors: told, open: false, to: i + 1 } : null
  }
  if (PRONOUNS.has(u.lower)) {
    const who = heAt(units, i, memory)
    return who ? { actors: [who], open: false, to: i + 1 } : null
  }
  // "her foreign minister": whoever owns is no side.
  const next = units[i + 1]
  if (
    /^(his|her|its|their)$/.test(u.lower) &&
    next &&
    /^[a-z]/.test(next.text) &&
    !STOP_WORDS.has(next.lower) &&
    !LINKS.has(next.lower)
  )
    return described(units, i, memory)
  const actor = sideOf(u)
  if (actor && u.name) {
    // "Russia's president" is somebody of Russia, "Russia's offer" nobody.
    if (u.name.type === 'LOC' && /^['’]s?$/.test(units[i + 1]?.lower ?? '') && !where(units, i))
      return described(units, i, memory)
    if (u.name.type !== 'PER' && (owns(units, i) || (u.name.type === 'LOC' && where(units, i)))) return null
    return { actors: [actor], open: false, to: i + 1 }
  }
  return described(units, i, memory)
}

/** Words with which a group that points back begins. */
const BACK_FIRST: ReadonlySet<string> = new Set([...BACK].map(w => w.split(' ')[0] ?? w))

/** The words at `i` that point back at the sides of the last meeting ("the two leaders"), the longest first. */
function backAt(units: readonly Unit[], i: number): string | undefined {
  if (!BACK_FIRST.has(units[i]?.lower ?? '')) return undefined
  const words = units.slice(i, i + 3).map(x => x.lower)
  return [3, 2].map(n => words.slice(0, n).join(' ')).find(w => BACK.has(w))
}

/** "the two" stands for two people only where no noun of its own follows. */
const endsGroup = (u: Unit | undefined): boolean =>
  !u ||
  u.time !== null ||
  !/^[a-z]/.test(u.text) ||
  /^(will|would|have|had|has|met|meet|spoke|talked|also|are|were|could|may|might|should|in|at|on|after|before|to|and|last|first|later|discussed|agreed|held)$/.test(
    u.lower,
  )

/** "in Ukraine", "of Russia": a state after such a preposition is a place or an owner, no side, save in "talks of Russia and Ukraine". */
const where = (units: readonly Unit[], i: number): boolean =>
  /^(in|of|on|against|for|over)$/.test(units[i - 1]?.lower ?? '') && !sharedBy(units, i)

/** Whether the state at `i` is the first of those whose meeting the noun before "of" tells. */
const sharedBy = (units: readonly Unit[], i: number): boolean =>
  units[i - 1]?.lower === 'of' &&
  NOUNS.has(units[i - 2]?.lower ?? '') &&
  units[i + 1]?.lower === 'and' &&
  sideOf(units[i + 2]) !== null &&
  !owns(units, i + 2)
