import { GENERAL_ISSUES, issueWords } from '../../knowledge/issues.ts'
import { cut } from '../../model/span.ts'
import type { Doc, Draft } from '../pipeline.ts'
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
export function withConfidence(doc: Doc, meetings: readonly Meeting[]): readonly Meeting[] {
  const diplomacy = meetings.some(m => twoStates(m) || ofOffice(m)) && onDiplomacy(doc, meetings)
  return meetings.map(m => ({ ...m, confidence: sureOf(toldHow(m, diplomacy)) }))
}

function toldHow(m: Meeting, diplomacy: boolean): Told {
  if (ofStates(m)) return 'states'
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

/** Two sides that are told with their offices count like sides of two states: "Envoy A met President B". */
const ofOffices = (m: Meeting): boolean => m.participants.filter(p => p.office !== null).length > 1

const ofStates = (m: Meeting): boolean =>
  (twoStates(m) || ofOffices(m)) && !guessed(m) && !/^(?:visit|call)$/u.test(m.meetingKind)

function onDiplomacy(doc: Doc, meetings: readonly Meeting[]): boolean {
  if (meetings.filter(ofStates).length >= MEETINGS) return true
  const naming = doc.sentences.filter(s => GENERAL_ISSUES.hits(issueWords(cut(doc.text, s))).length > 0)
  return naming.length >= doc.sentences.length * SHARE
}
