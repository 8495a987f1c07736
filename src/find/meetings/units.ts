import { BY_ADJECTIVE } from '../../knowledge/countries.ts'
import type { ActorRef, PlaceRef, TimeRef } from '../../model/finding.ts'
import type { Sentence, Token } from '../../model/language.ts'
import { cover, type Span } from '../../model/span.ts'
import type { Doc, Draft, Found } from '../pipeline.ts'
import { sentenceAt } from '../pipeline.ts'

/** A sentence as a row of units: words, names and times, so that rules can read it from left to right. */
export interface Unit extends Span {
  readonly text: string
  readonly lower: string
  readonly name: Draft<'name'> | null
  readonly time: TimeRef | null
  /** ISO alpha-3 where the word is a state's adjective. */
  readonly adjective: string | null
  /** ISO alpha-3 where the word is the plural for a state's people ("Russians"). */
  readonly people: string | null
}

/** The units of one sentence. `names` and `times` are those that start in it, in any order; names win over times. */
export function unitsOf(
  doc: Doc,
  sentence: Sentence,
  names: readonly Draft<'name'>[],
  times: readonly Draft<'time'>[],
  surnames: ReadonlyMap<string, Draft<'name'>> = new Map(),
): readonly Unit[] {
  // Unnamed groups are read word by word here, since their states are sides of their own ("Russian and Ukrainian leaders").
  const nameAt = new Map(names.filter(n => n.actor?.type !== 'unnamed').map(n => [cover(n.spans).start, n]))
  const timeAt = new Map(times.map(t => [cover(t.spans).start, t]))
  const out: Unit[] = []
  let until = -1
  for (const token of sentence.tokens) {
    if (token.start < until) continue
    const named = nameAt.get(token.start)
    // A surname of the article that reads as a place nobody knows is the person.
    const strange = named?.type === 'LOC' && named.subtype === 'other' && named.text === token.form
    const name = (strange ? surnameAt(token, surnames) : null) ?? named ?? surnameAt(token, surnames)
    const time = name ? null : (timeAt.get(token.start) ?? null)
    const at = name ? uptoTime(cover(name.spans), times) : time ? cover(time.spans) : token
    until = at.end
    const text = doc.text.slice(at.start, at.end)
    out.push({
      start: at.start,
      end: at.end,
      text,
      lower: text.toLowerCase(),
      name,
      time: time ? { span: at, text, expression: time.expression } : null,
      adjective: BY_ADJECTIVE.get(text)?.iso ?? null,
      people: /s$/.test(text) ? (BY_ADJECTIVE.get(text.slice(0, -1))?.iso ?? null) : null,
    })
  }
  return out
}

/** A surname that names somebody of the article, where the names of the sentence leave it out. */
function surnameAt(token: Token, surnames: ReadonlyMap<string, Draft<'name'>>): Draft<'name'> | null {
  const person = surnames.get(token.form)
  if (!person?.actor) return null
  const span = { start: token.start, end: token.end }
  return {
    ...person,
    spans: [span],
    text: token.form,
    actor: { ...person.actor, text: token.form, span, method: 'surname', confidence: 0.8 },
  }
}

/** Surnames of the persons whom an article names in full, where one person alone has them. */
function surnamesOf(names: readonly Draft<'name'>[]): ReadonlyMap<string, Draft<'name'>> {
  const map = new Map<string, Draft<'name'> | null>()
  for (const n of names) {
    const full = n.actor?.method === 'name' && n.type === 'PER' ? n.actor.name : ''
    const surname = full.slice(full.lastIndexOf(' ') + 1)
    if (full === surname || surname.length < 3) continue
    const known = map.get(surname)
    map.set(surname, known === undefined || known?.actor?.name === full ? n : null)
  }
  return new Map([...map].flatMap(([k, v]) => (v ? [[k, v] as const] : [])))
}

/** A name's place without a time that stands at its end. */
const uptoTime = (at: Span, times: readonly Draft<'time'>[]): Span => {
  const inner = times.map(t => cover(t.spans).start).find(s => s > at.start && s < at.end)
  return inner === undefined ? at : { start: at.start, end: inner }
}

/** Every sentence with its units, in text order. Captions and headlines are read like body text; bylines are not. */
export function rowsOf(doc: Doc, found: Found): readonly { sentence: Sentence; units: readonly Unit[] }[] {
  const bucket = <K extends 'name' | 'time'>(drafts: readonly Draft<K>[]): Map<Sentence, Draft<K>[]> => {
    const map = new Map<Sentence, Draft<K>[]>()
    for (const d of drafts) {
      const s = sentenceAt(doc.sentences, cover(d.spans))
      if (s) map.set(s, [...(map.get(s) ?? []), d])
    }
    return map
  }
  const names = bucket(found.name)
  const surnames = surnamesOf(found.name)
  const times = bucket(found.time)
  return doc.sentences
    .filter(s => s.kind !== 'byline' && s.kind !== 'dateline')
    .map(sentence => ({
      sentence,
      units: unitsOf(doc, sentence, names.get(sentence) ?? [], times.get(sentence) ?? [], surnames),
    }))
}

/** Whether a unit can be a side of a meeting: a person, or a state, government or organisation acting as one. */
export function sideOf(unit: Unit | undefined): ActorRef | null {
  const actor = unit?.name?.actor
  if (!unit?.name || !actor) return null
  if (unit.name.subtype === 'outlet' || actor.type === 'outlet') return null
  // Cities, seats and buildings act only where they stand for a government.
  if (unit.name.type === 'LOC' && unit.name.subtype !== 'state' && !unit.name.metonym) return null
  return actor
}

/** From here a name is surely of its type. */
const SURE = 0.5

/** A unit as a place where something happens, or null: places that stand for a government are none. */
export function placeOf(unit: Unit | undefined): PlaceRef | null {
  const n = unit?.name
  if (!unit || !n || n.type === 'PER') return null
  const where =
    ['state', 'city', 'government-seat', 'region', 'facility'].includes(n.subtype) ||
    // A place that nobody knows is one where the name is surely one.
    (n.type === 'LOC' && n.subtype === 'other' && n.confidence >= SURE)
  if (!where) return null
  return {
    span: { start: unit.start, end: unit.end },
    text: unit.text,
    name: n.actor?.name ?? unit.text,
    country: n.actor?.country ?? null,
  }
}
