import { HOLDERS } from '../../knowledge/holders.ts'
import type { ActorRef } from '../../model/finding.ts'
import type { Memory } from './memory.ts'
import { INSIDE, LINKS, OPEN } from './side-words.ts'
import type { Unit } from './units.ts'
import { ROLES } from './words.ts'

/** "the Russian leader", "his Ukrainian counterpart", "Turkish officials", "Russian, Ukrainian and British counterparts". */
export function described(
  units: readonly Unit[],
  i: number,
  memory: Memory,
): { actors: readonly ActorRef[]; open: boolean; to: number } | null {
  // ", Russia's envoy" begins with Russia; "both" belongs to whom it joins.
  if (LINKS.has(units[i]?.lower ?? '') && units[i]?.lower !== 'both') return null
  const people = units[i]?.people ?? null
  if (people !== null && !units[i]?.name) return { actors: [folk(units, i, people)], open: true, to: i + 1 }
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
      const part = units.slice(i, to)
      const words = part.reduce(
        (said, x, k) => said + (k > 0 && part[k - 1]?.end !== x.start ? ' ' : '') + x.text,
        '',
      )
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
    if (iso || LINKS.has(u.lower) || OPEN.has(u.lower) || INSIDE.has(u.lower)) continue
    return null
  }
  return null
}

/** Whether the state at `i` only modifies a person, an office or a thing: "France's President", "Istanbul talks". */
export function owns(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1]
  if (!next) return false
  if (/^['’]s?$/.test(next.lower)) return true
  if (ROLES.has(next.lower) || ROLES.has(`${next.lower} ${units[i + 2]?.lower ?? ''}`)) return true
  if (next.lower === '-' || next.lower === '–') return false
  for (let j = i + 1; j < i + 5; j++) {
    const u = units[j]
    if (!u) return false
    if (u.name?.type === 'PER') return true
    if (!INSIDE.has(u.lower) && !ROLES.has(u.lower) && !/^[A-Z]/.test(u.text)) return false
    if (LINKS.has(u.lower)) return false
  }
  return false
}

/** The head of a state or government of this state whom the article named last: by the office beside the name, else as `knowledge/` has it. */
const lastOf = (people: readonly ActorRef[], iso: string): ActorRef | null =>
  people.findLast(
    p =>
      p.country === iso &&
      (/president|prime minister|chancellor|premier|king|leader/i.test(p.office ?? '') ||
        HEADS.get(p.name) === iso),
  ) ?? null

const HEADS: ReadonlyMap<string, string> = new Map(
  HOLDERS.filter(h => h.to === null && /^(president|prime minister|chancellor)$/.test(h.office)).map(h => [
    h.name,
    h.country,
  ]),
)

/** "Russians": people of a state who stand for a side. */
const folk = (units: readonly Unit[], i: number, iso: string): ActorRef => {
  const u = units[i]
  const span = u ? spanOf(u) : { start: 0, end: 0 }
  const text = u?.text ?? ''
  return {
    text,
    span,
    name: text,
    type: 'group',
    country: iso,
    office: null,
    method: 'description',
    confidence: 0.5,
  }
}

const spanOf = (u: Unit) => ({ start: u.start, end: u.end })
