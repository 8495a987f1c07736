import type { MeetingFinding } from '../../model/finding.ts'
import { cover } from '../../model/span.ts'
import { CARDINALS } from '../numbers.ts'
import type { Unit } from './units.ts'

/** What words beside a meeting say of it: how many there are, what it is about, what came of it. */

type Words = MeetingFinding['agenda'][number]
type Series = NonNullable<MeetingFinding['series']>

const MANY = /^(several|many|multiple|numerous|some|few|various)$/
const ROUNDS = /^(rounds?|series|sessions?|string|number)$/
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])

/** The words of some units as they stand. */
const said = (units: readonly Unit[], from: number, to: number): Words | null => {
  const part = units.slice(from, to)
  if (part.length === 0) return null
  const text = part.reduce((t, u, i) => t + (i > 0 && part[i - 1]?.end !== u.start ? ' ' : '') + u.text, '')
  return { text, span: cover(part) }
}

/** "several meetings", "three rounds of talks", "the second round of talks": how many, or which of them; null for one alone. */
export function seriesOf(units: readonly Unit[], at: number): Series | null {
  const noun = units[at]?.lower ?? ''
  let ordinal: number | null = null
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const w = units[i]?.lower ?? ''
    if (units[i]?.name || units[i]?.time || /^(,|;|with|and|in|at|on|after|before)$/.test(w)) return null
    const rounds = units.slice(i + 1, at).some(u => ROUNDS.test(u.lower))
    const plural = /s$/.test(noun) && noun !== 'talks'
    const words = said(units, i, at + 1)
    if (!words) return null
    const count = CARDINALS.get(w)
    if (count !== undefined && count > 1 && (rounds || plural)) return { ...words, count, ordinal: null }
    if (MANY.test(w) && (rounds || plural)) return { ...words, count: null, ordinal: null }
    if (w === 'series' || w === 'string') return { ...words, count: null, ordinal: null }
    ordinal = ORDINALS.get(w) ?? null
    if (ordinal !== null && (rounds || noun === 'round')) return { ...words, count: null, ordinal }
  }
  return null
}

const STOP =
  /^(,|;|\.|—|–|-|while|whereas|although|but|after|before|following|ahead|which|who|where|when|as)$/

/** From `from` to the end of the phrase: the next comma, clause, time or, with `place`, place after "in" or "at". */
function phraseEnd(units: readonly Unit[], from: number): number {
  for (let i = from; i < units.length; i++) {
    const u = units[i]
    if (!u || STOP.test(u.lower) || u.time) {
      return u?.time && /^(on|in|at|by|during)$/.test(units[i - 1]?.lower ?? '') ? i - 1 : i
    }
    if (/^(in|at)$/.test(u.lower) && units[i + 1]?.name?.type === 'LOC' && i > from) return i
    if (u.lower === 'with' && units[i + 1]?.name?.type === 'PER' && i > from) return i
  }
  return units.length
}

/** What it is about: after "to discuss", "focused on", or "on" and "about" right behind the meeting and its sides. */
export function agendaOf(units: readonly Unit[], next: number): readonly Words[] {
  for (let i = next; i < Math.min(next + 24, units.length); i++) {
    const u = units[i]
    const w = u?.lower ?? ''
    if (!u || /^(;|while|whereas|although|but|which|who)$/.test(w)) return []
    const after = units[i + 1]
    const discuss = /^(discuss|negotiate|hammer|address|review)$/.test(w) && units[i - 1]?.lower === 'to'
    const focused = /^(focused|focusing|focussed|centred|centered)$/.test(w) && after?.lower === 'on'
    const on =
      /^(on|about|over|regarding|concerning)$/.test(w) &&
      after !== undefined &&
      !after.time &&
      after.name?.type !== 'LOC' &&
      !/^(the|this|his|her) (sidelines|phone|eve|way|day|margins?)$/.test(
        `${after.lower} ${units[i + 2]?.lower}`,
      )
    if (!discuss && !focused && !on) continue
    const from = focused ? i + 2 : i + 1
    const words = said(units, from, phraseEnd(units, from))
    return words ? [words] : []
  }
  return []
}

/** Verbs that say what came of a meeting, by their first word; what follows is the outcome, with the verb where it says it all. */
const CAME =
  /^(produced|yielded|resulted|led|brought|ended|failed|collapsed|concluded|culminated|broke|secured|descended|made)$/

/** What came of it as the sentence reports it: "which led to …", "ended in a shouting match", "without agreement". */
export function outcomeOf(units: readonly Unit[], next: number): readonly Words[] {
  for (let i = next; i < Math.min(next + 20, units.length); i++) {
    const u = units[i]
    if (!u || /^(;|while|whereas|although|but|before)$/.test(u.lower)) return []
    const free =
      u.lower === 'without' &&
      units
        .slice(i + 1, i + 6)
        .some(x => /^(agreement|breakthrough|deal|result|results|progress)$/.test(x.lower))
    const made = u.lower === 'made' && !/^(no|little|some|good)$/.test(units[i + 1]?.lower ?? '')
    if (!free && (!CAME.test(u.lower) || made || /^(be|been|being|to)$/.test(units[i - 1]?.lower ?? '')))
      continue
    const words = said(units, i, phraseEnd(units, i + 1))
    return words ? [words] : []
  }
  return []
}
