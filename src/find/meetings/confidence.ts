import { GENERAL_ISSUES, issueWords } from '../../knowledge/issues.ts'
import { cut } from '../../model/span.ts'
import type { Doc, Draft, Found } from '../pipeline.ts'
import { JUDGED, type Told } from './confidence.data.ts'

type Meeting = Draft<'meeting'>

/** The share of right ones over all judged meetings counts as so many of each kind: few labels say little. */
const WEIGHT = 5

/** A report on what states negotiate names an issue in every sixth of its sentences, or tells three meetings of states. */
const SHARE = 1 / 6
const MEETINGS = 3

const sums = Object.values(JUDGED).reduce(([r, n], [right, all]) => [r + right, n + all], [0, 0])
const MEAN = sums[0] / sums[1]

/** How sure a meeting is that is told so: the share of right ones among those judged, drawn towards the mean of all. */
export const sureOf = (told: Told): number => {
  const [right, all] = JUDGED[told]
  return Math.floor((1000 * (right + WEIGHT * MEAN)) / (all + WEIGHT)) / 1000
}

/** Sets the confidence of an article's meetings by how each is told, and by what the article is about. */
export function withConfidence(doc: Doc, found: Found, meetings: readonly Meeting[]): readonly Meeting[] {
  const offices: Offices = new Set(
    [...found.name.map(n => n.actor), ...meetings.flatMap(m => m.participants)].flatMap(a =>
      a?.office ? [a.name] : [],
    ),
  )
  const diplomacy = meetings.some(m => twoStates(m) || ofOffice(m)) && onDiplomacy(doc, meetings)
  return meetings.map(m => ({ ...m, confidence: sureOf(toldHow(doc, m, offices, diplomacy)) }))
}

/** Whom the article names with an office, at a meeting or anywhere else. */
type Offices = ReadonlySet<string>

/** No office but those that stand beside the names at the meeting itself. */
const BESIDE: Offices = new Set()

function toldHow(doc: Doc, m: Meeting, offices: Offices, diplomacy: boolean): Told {
  if (ofStates(m, offices) || (m.meetingKind === 'call' && ofOffices(m, offices) && !guessedAfar(doc, m)))
    return 'states'
  if (diplomacy) return 'diplomacy'
  const how = guessed(m) ? 'guessed' : 'named'
  return m.participants.length === 1 ? `one-${how}` : `several-${how}`
}

/** Whether its sides are of two states at least. */
const twoStates = (m: Meeting): boolean =>
  new Set(m.participants.flatMap(p => (p.country === null ? [] : [p.country]))).size > 1

/** Whether it names a side with its office in a state. */
const ofOffice = (m: Meeting): boolean =>
  m.participants.some(p => p.country !== null && p.office !== null && p.method !== 'pronoun')

const guessed = (m: Meeting): boolean => m.participants.some(p => p.method === 'pronoun')

/** Whether a side is guessed from a pronoun whose name stands in another sentence. */
function guessedAfar(doc: Doc, m: Meeting): boolean {
  const sentence = cut(doc.text, m.sentence)
  return m.participants.some(
    p => p.method === 'pronoun' && !sentence.includes(p.name.slice(p.name.lastIndexOf(' ') + 1)),
  )
}

/** Two sides whom the article names with their offices count like sides of two states: "Envoy A met President B". */
const ofOffices = (m: Meeting, offices: Offices): boolean =>
  m.participants.filter(p => p.office !== null || offices.has(p.name)).length > 1

const ofStates = (m: Meeting, offices: Offices): boolean =>
  (twoStates(m) || ofOffices(m, offices)) && !guessed(m) && !/^(?:visit|call)$/u.test(m.meetingKind)

function onDiplomacy(doc: Doc, meetings: readonly Meeting[]): boolean {
  if (meetings.filter(m => ofStates(m, BESIDE)).length >= MEETINGS) return true
  const naming = doc.sentences.filter(s => GENERAL_ISSUES.hits(issueWords(cut(doc.text, s))).length > 0)
  return naming.length >= doc.sentences.length * SHARE
}
