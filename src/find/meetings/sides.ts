import type { ActorRef } from '../../model/finding.ts'
import { STOP_WORDS } from './lexicon.ts'
import { sideOf, type Unit } from './units.ts'
import { BACK, ROLES } from './words.ts'

/** What reading a row of an article needs to know of the rows before it. Made anew for each article. */
export interface Memory {
  /** Persons named so far, in order; the last of a country is meant by "the Russian leader". */
  readonly people: readonly ActorRef[]
  /** Whom "he" or "she" means at the start of the row. */
  readonly topic: ActorRef | null
  /** Sides of the meeting told last, for "the pair". */
  readonly last: readonly ActorRef[]
}

export interface Sides {
  readonly actors: readonly ActorRef[]
  /** "and several leaders", "including": more than are named. */
  readonly open: boolean
  /** First and one past the last unit read. */
  readonly from: number
  readonly to: number
}

const PRONOUNS = new Set(['he', 'she', 'him'])
/** Whom "he", "she" or "his" at unit `i` means: by nearness in the row, else the topic. */
export function heAt(units: readonly Unit[], i: number, memory: Memory): ActorRef | null {
  const who = earlierPerson(units, i) ?? memory.topic
  const u = units[i]
  return who && u
    ? { ...who, text: u.text, span: { start: u.start, end: u.end }, method: 'pronoun', confidence: 0.6 }
    : null
}
const PLURALS = new Set(['they', 'we', 'them'])
const OPEN = new Set([
  'several',
  'many',
  'various',
  'other',
  'including',
  'some',
  'group',
  'contingent',
  'number',
])
const LINKS = new Set([',', 'and', '&', 'or', 'plus', 'both'])
/** Words that may stand before and inside the name of a side. */
const INSIDE =
  /^(the|a|an|his|her|its|their|of|'s|’s|'|’|-|–|former|then|visiting|new|top|senior|two|three|four|five|six|seven|ten|european|western|african|asian|arab|gulf|baltic|nordic|regional|world|foreign|prime|vice|deputy|mr|mrs|ms|dr|gen|general|secretary|special|acting|interim|crown|prince|king|queen|sheikh|chief|defence|defense|finance|interior|house|state|national|security|adviser|advisor|envoy|commissioner|chairman|director|several|many|various|other|some|group|contingent|number|including|member|members|peace|(?:mr|mrs|ms|dr|gen)\.)$/

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
      i = one.to - 1
      to = one.to
      continue
    }
    if (OPEN.has(u.lower)) open = true
    if (LINKS.has(u.lower) || INSIDE.test(u.lower) || ROLES.has(u.lower) || u.adjective || u.name) continue
    // A word that belongs to no name of a side: fine before the first side ("a reluctant ally"), the end after it.
    if (actors.length > 0 || i > from + 4) break
  }
  return { actors: unique(actors), open, from, to }
}

/** Reads the nearest list of sides that ends before unit `before`, going left; null at a clause's edge. */
export function sidesLeft(units: readonly Unit[], before: number, memory: Memory): Sides | null {
  let end = -1
  for (let i = before - 1; i >= 0; i--) {
    const u = units[i]
    if (!u) break
    if (u.lower === ';' || u.lower === ':' || u.lower === '"' || u.lower === '“') break
    const here = groupEndingAt(units, i, memory)
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

/** Index of the "and" or comma right before `from` (over titles and adjectives of the side there), or -1. */
function linkBefore(units: readonly Unit[], from: number): number {
  for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
    const u = units[i]
    if (!u) return -1
    if (u.lower === 'and' || u.lower === '&') return units[i - 1]?.lower === ',' ? i - 1 : i
    if (u.lower === ',') return i
    const title =
      ROLES.has(u.lower) || INSIDE.test(u.lower) || u.adjective !== null || (u.name && u.name.type !== 'PER')
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
  const back = [3, 2]
    .map(n =>
      units
        .slice(i, i + n)
        .map(x => x.lower)
        .join(' '),
    )
    .find(w => BACK.has(w))
  if (back && endsGroup(units[i + back.split(' ').length])) {
    const count = back.includes('three') ? 3 : 2
    const told = memory.last.length === count ? memory.last : peopleOf(units, i)
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
  const actor = sideOf(u)
  if (actor && u.name) {
    if (u.name.type !== 'PER' && (owns(units, i) || (u.name.type === 'LOC' && where(units, i)))) return null
    return { actors: [actor], open: false, to: i + 1 }
  }
  return described(units, i, memory)
}

/** "the Russian leader", "his Ukrainian counterpart", "Turkish officials", "Russian, Ukrainian and British counterparts". */
function described(
  units: readonly Unit[],
  i: number,
  memory: Memory,
): { actors: readonly ActorRef[]; open: boolean; to: number } | null {
  const countries: { iso: string; at: Unit }[] = []
  let j = i
  let open = false
  if (/^(the|his|her|their|a|an)$/.test(units[j]?.lower ?? '')) j++
  for (; j < units.length && j < i + 14; j++) {
    const u = units[j]
    if (!u) return null
    if (OPEN.has(u.lower)) open = true
    const iso =
      u.adjective ??
      (u.name?.type === 'LOC' && u.name.subtype === 'state' ? (u.name.actor?.country ?? null) : null)
    if (iso) countries.push({ iso, at: u })
    const pair = `${u.lower} ${units[j + 1]?.lower ?? ''}`
    const role = ROLES.get(pair) ?? ROLES.get(u.lower)
    if (role) {
      const to = j + (ROLES.has(pair) ? 2 : 1)
      // "Prime Minister Keir Starmer", "Ukrainian counterpart Volodymyr …": the name itself is the side.
      if (units[to]?.name?.type === 'PER') return null
      if (countries.length === 0) return null
      const first = units[i]
      const last = units[to - 1]
      if (!first || !last) return null
      const text = { start: first.start, end: last.end }
      const words = units
        .slice(i, to)
        .map(x => x.text)
        .join(' ')
      return {
        actors: countries.map(({ iso, at }) => {
          const known = role.head && !role.group ? lastOf(memory.people, iso) : null
          const at2 = countries.length > 1 ? spanOf(at) : text
          return known
            ? { ...known, text: words, span: at2, method: 'description' as const, confidence: 0.6 }
            : {
                text: countries.length > 1 ? at.text : words,
                span: at2,
                name: countries.length > 1 ? `${at.text} ${last.text}` : words,
                type: role.group ? ('group' as const) : ('person' as const),
                country: iso,
                office: last.text,
                method: 'description' as const,
                confidence: 0.5,
              }
        }),
        open: open || role.group,
        to,
      }
    }
    if (iso || LINKS.has(u.lower) || OPEN.has(u.lower) || INSIDE.test(u.lower)) continue
    return null
  }
  return null
}

/** Whether the state at `i` only modifies a person, an office or a thing: "France's President", "Istanbul talks". */
function owns(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1]
  if (!next) return false
  if (/^['’]s?$/.test(next.lower)) return true
  if (ROLES.has(next.lower) || ROLES.has(`${next.lower} ${units[i + 2]?.lower ?? ''}`)) return true
  if (next.lower === '-' || next.lower === '–') return false
  for (let j = i + 1; j < i + 5; j++) {
    const u = units[j]
    if (!u) return false
    if (u.name?.type === 'PER') return true
    if (!INSIDE.test(u.lower) && !ROLES.has(u.lower) && !/^[A-Z]/.test(u.text)) return false
    if (LINKS.has(u.lower)) return false
  }
  return false
}

/** "the two" stands for two people only where no noun of its own follows. */
const endsGroup = (u: Unit | undefined): boolean =>
  !u ||
  u.time !== null ||
  !/^[a-z]/.test(u.text) ||
  /^(will|would|have|had|has|met|meet|spoke|talked|also|are|were|could|may|might|should|in|at|on|after|before|to|and|last|first|later|discussed|agreed|held)$/.test(
    u.lower,
  )

/** "in Ukraine", "of Russia": a state after such a preposition is a place or an owner, no side. */
const where = (units: readonly Unit[], i: number): boolean =>
  /^(in|of|on|against|for|over)$/.test(units[i - 1]?.lower ?? '')

/**
 * The person that a pronoun in this row means by nearness: the first person of the row before it that no preposition
 * governs ("After a call with X, he …" is not X); an owner counts only at the row's start ("X's call … and he").
 */
function earlierPerson(units: readonly Unit[], before: number): ActorRef | null {
  for (let i = 0; i < before; i++) {
    const u = units[i]
    if (u?.name?.type !== 'PER' || !u.name.actor) continue
    if (/^['’]s?$/.test(units[i + 1]?.lower ?? '') && i > 2) continue
    let j = i - 1
    while (
      j >= 0 &&
      (units[j]?.adjective ||
        units[j]?.name ||
        INSIDE.test(units[j]?.lower ?? '') ||
        ROLES.has(units[j]?.lower ?? ''))
    )
      j--
    if (/^(with|by|to|from|after|of|for|between|against|and)$/.test(units[j]?.lower ?? '')) continue
    return u.name.actor
  }
  return null
}

/** All persons named in the row before `before`, each once. */
const peopleOf = (units: readonly Unit[], before: number): readonly ActorRef[] =>
  unique(units.slice(0, before).flatMap(u => (u.name?.type === 'PER' && u.name.actor ? [u.name.actor] : [])))

/** The first "A and B" of the row before `before`: whom "they" means. */
function pluralBefore(units: readonly Unit[], before: number): readonly ActorRef[] | null {
  for (let i = 0; i + 2 < before; i++) {
    const a = sideOf(units[i])
    if (!a || units[i + 1]?.lower !== 'and') continue
    for (let j = i + 2; j < Math.min(i + 7, before); j++) {
      const b = sideOf(units[j])
      if (b && !owns(units, j)) return [a, b]
    }
  }
  return null
}

const lastOf = (people: readonly ActorRef[], iso: string): ActorRef | null =>
  people.findLast(
    p => p.country === iso && /president|prime minister|chancellor|premier|king|leader/i.test(p.office ?? ''),
  ) ?? null

const spanOf = (u: Unit) => ({ start: u.start, end: u.end })

/** Each actor once, by its fullest name; the first mention wins. */
export function unique(actors: readonly ActorRef[]): readonly ActorRef[] {
  const seen = new Map<string, ActorRef>()
  for (const a of actors) if (!seen.has(a.name)) seen.set(a.name, a)
  return [...seen.values()]
}
