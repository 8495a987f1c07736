import type { ActorRef, PlaceRef } from '../../model/finding.ts'
import { cover } from '../../model/span.ts'
import type { Finder } from '../pipeline.ts'
import { clauseEnd, timeAround, venueAfter } from './around.ts'
import { type Candidate, kindOf, type Row } from './candidate.ts'
import { unique } from './memory.ts'
import { sidesLeft, sidesRight } from './sides.ts'
import { ordinal, verbStanding } from './status.ts'
import { placeOf, type Unit } from './units.ts'
import { NOUNS, VERBS, type VerbEntry, type VerbForm } from './words.ts'

/** Meetings told by a verb: "X meets Y", "X spoke with Y", "X hosted Y", "X travelled to Z". */
export const verbRule: Finder<Row, Candidate> = {
  name: 'meeting-verb',
  *find({ units, memory }) {
    for (let i = 0; i < units.length; i++) {
      const u = units[i]
      if (!u || u.name || u.time) continue
      for (const { entry, form } of VERBS.get(u.lower) ?? []) {
        const made = read(units, i, entry, form, memory)
        if (!made) continue
        yield made
        break
      }
    }
  },
}

/** Prepositions between a verb and the first name behind it, by which that name is not its object. */
const THING = /^(of|for|on|upon|in|from|by|against|over|about)$/

/** Words by which a talk is one of its sides alone. */
const PRIVATELY = /^(in private|privately|alone|one-on-one|face to face|behind closed)/
const PRIVATE = 'private talk'

function read(
  units: readonly Unit[],
  at: number,
  entry: VerbEntry,
  form: VerbForm,
  memory: Row['memory'],
): Candidate | null {
  const trigger = units[at]
  if (!trigger || nominal(units, at, form)) return null
  const right = afterAdverbs(units, at + 1)
  // "telephoned last week with X": a time may stand before the preposition.
  const link = units[right]?.time ? right + 1 : right
  const from = entry.after ? (units[link]?.lower === entry.after ? link + 1 : -1) : right
  if (from < 0) return null
  const left = sidesLeft(units, at, memory)
  if (!left || between(units, left.to, at)) return null
  const lead = units.slice(Math.max(0, left.from - 3), left.from)
  const clause = [
    ...lead.filter(u => /^(when|once|if|declin|refus|reject|invit)/.test(u.lower)),
    ...units.slice(left.to, at),
  ]
  const stop = clauseEnd(units, at)
  const made = (over: Partial<Candidate>): Candidate => ({
    kind: entry.kind,
    label: entry.kind === 'visit' ? 'visit' : entry.kind === 'call' ? 'call' : 'meeting',
    trigger: cover(units.slice(at, Math.max(at + 1, entry.after ? from : at + 1))),
    at,
    end: Math.max(at + 1, entry.after ? from : at + 1),
    standing: verbStanding(clause, form, false),
    participants: left.actors,
    open: left.open,
    venue: venueAfter(units, from, stop) ?? venueWhere(units, left.from),
    host: null,
    time: timeAround(units, from, stop),
    confidence: 0.85,
    ...over,
  })
  if (entry.other === 'place') {
    const place =
      venueAfter(units, right, stop) ?? (entry.after ? null : placeOf(units[afterArticle(units, right)]))
    const met = sidesRight(units, from, memory, 6)
    if (entry.after === null && met.actors.length > 0 && !place)
      return done(
        made({ participants: unique([...left.actors, ...met.actors]) }),
        units,
        left.from,
        clause,
        form,
        left.open || met.open,
      )
    if (!place || left.actors.every(a => a.type === 'state')) return null
    const persons = left.actors.filter(a => a.type !== 'state')
    const company = withAfter(units, right, stop, memory)
    return done(
      made({ participants: unique([...persons, ...company]), venue: place, confidence: 0.65 }),
      units,
      left.from,
      clause,
      form,
      left.open,
    )
  }
  const apart = PRIVATELY.test(words(units, at + 1, 3))
  if (entry.other === 'private') {
    if (!apart || left.actors.length < 2) return null
    return done(made({ label: PRIVATE, confidence: 0.8 }), units, left.from, clause, form, left.open)
  }
  if (entry.other === 'both') {
    if (
      left.actors.length < 2 ||
      !/^(talks|a|the|lunch|dinner|discussions|bilateral|their)$/.test(units[from]?.lower ?? '')
    )
      return null
    return done(made({ confidence: 0.8 }), units, left.from, clause, form, left.open)
  }
  if (
    /^(reporters|journalists|the|a|an|demands?|needs?)$/.test(units[from]?.lower ?? '') &&
    NOUNS.has(nounAfter(units, from))
  )
    return null
  const right2 = sidesRight(units, from, memory)
  const others = right2.actors.filter(a => !left.actors.some(b => b.name === a.name))
  if (others.length === 0) {
    // "When Trump and Putin meet, …", "Trump and Zelenskyy spoke in private": a plural subject is enough.
    const mutual =
      entry.lemma === 'meet' || (entry.lemma === 'speak' && /^by phone/.test(words(units, right, 2)))
    if (!mutual || left.actors.length < 2) return null
    const label = apart ? { label: PRIVATE } : {}
    return done(made({ confidence: 0.8, ...label }), units, left.from, clause, form, left.open)
  }
  // "called for calm", "received the endorsement of X": what is called for or received is a thing, and X stands behind it.
  const first = units.findIndex((u, i) => i >= from && others.some(o => o.span.start === u.start))
  if (entry.after === null && units.slice(from, first).some(u => THING.test(u.lower))) return null
  const persons = others.some(a => a.type !== 'state')
  if (entry.lemma === 'call' && others.every(a => a.type !== 'person')) return null
  if (entry.lemma === 'call' && !callee(units, right2.to)) return null
  if (entry.other === 'host' && !persons) return null
  const open = left.open || right2.open
  return done(
    made({
      participants: unique([...left.actors, ...others]),
      open,
      host: entry.other === 'host' ? (left.actors[0] ?? null) : null,
      venue: venueAfter(units, right2.to, stop) ?? venueWhere(units, left.from),
      time: timeAround(units, right2.to, stop) ?? timeAround(units, from, stop),
    }),
    units,
    left.from,
    clause,
    form,
    open,
  )
}

function done(
  c: Candidate,
  units: readonly Unit[],
  from: number,
  clause: readonly Unit[],
  form: VerbForm,
  open: boolean,
): Candidate {
  return {
    ...c,
    kind:
      c.host && (open || c.participants.length > 2)
        ? 'multilateral'
        : kindOf(c.kind, c.participants.length, open),
    standing: ordinal(units.slice(Math.max(0, from - 1), c.at))
      ? { status: 'held', modality: 'asserted' }
      : verbStanding(clause, form, c.time !== null),
  }
}

/** "call" as naming ("called him a dictator") has more after its object; as phoning it has an end, a time or a new clause. */
const callee = (units: readonly Unit[], to: number): boolean => {
  const u = units[to]
  return (
    !u ||
    u.time !== null ||
    /^(and|on|to|in|at|after|before|,|\.|late|early|from|this|last|for|;)$/.test(u.lower)
  )
}

/** An -ing form after a determiner or adjective, or before "of", is the noun; "met" after "be" with no side is passive. */
function nominal(units: readonly Unit[], at: number, form: VerbForm): boolean {
  const prev = units[at - 1]?.lower ?? ''
  if (
    form === 'ing' &&
    /^(a|an|the|this|that|his|her|their|'s|’s|first|last|recent|office|cabinet|another|any|each|of)$/.test(
      prev,
    )
  )
    return true
  if (
    form === 'base' &&
    /^(a|an|the|this|his|her|their|phone|long|short|first|state|joint|'s|’s)$/.test(prev)
  )
    return true
  if (form === 'present' && NOUNS.has(units[at]?.lower ?? ''))
    return !(units[at - 1]?.name || /^(he|she|who|it)$/.test(prev))
  return (
    form === 'base' &&
    /^(visit|call|host)$/.test(units[at]?.lower ?? '') &&
    !/^(to|will|would|could|may|might|should|can|and|not|'ll|’ll|they|we|i|you)$/.test(prev)
  )
}

/** "… at the White House, where he hosted …": the place before "where". */
const venueWhere = (units: readonly Unit[], subject: number): PlaceRef | null => {
  const at = units.findLastIndex((u, i) => i < subject && i >= subject - 3 && u.lower === 'where')
  return at < 0 ? null : (placeOf(units[at - 1]) ?? placeOf(units[at - 2]))
}

/** Whether another finite clause stands between the sides and the verb ("Trump said the parties met"). */
const between = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(u => /^(said|says|told|that|because|although|while)$/.test(u.lower))

/** Sides after the first "with" of a visit's clause: "is in Brussels to sign a deal with …". */
function withAfter(
  units: readonly Unit[],
  from: number,
  stop: number,
  memory: Row['memory'],
): readonly ActorRef[] {
  const at = units.findIndex((u, i) => i >= from && i < stop && u.lower === 'with')
  return at < 0 ? [] : sidesRight(units, at + 1, memory, 8).actors.filter(a => a.type === 'person')
}

const afterAdverbs = (units: readonly Unit[], i: number): number => {
  let j = i
  while (
    /^(later|also|again|separately|briefly|privately|first|directly|together|face-to-face|there|here)$/.test(
      units[j]?.lower ?? '',
    )
  )
    j++
  return j
}
const afterArticle = (units: readonly Unit[], i: number): number =>
  /^(the|a)$/.test(units[i]?.lower ?? '') ? i + 1 : i
const nounAfter = (units: readonly Unit[], i: number): string => units[afterArticle(units, i)]?.lower ?? ''
const words = (units: readonly Unit[], i: number, n: number): string =>
  units
    .slice(i, i + n)
    .map(u => u.lower)
    .join(' ')
