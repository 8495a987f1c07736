import { GENERAL_ISSUES } from '../../knowledge/issues.ts'
import type { Scene } from '../clause/scene.ts'
import { COMMON_PEOPLE, PERSON_NOUNS, VOICE_NOUNS } from '../names/nouns.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { POLICIES, QUALITIES, TOLD } from './lexicon.ts'

/** People who are sent, kept out or let in are an issue; people who are praised or welcomed are not. */
const AT_ISSUE =
  /^(?:troop|soldier|fighter|migrant|refugee|immigrant|prisoner|hostage|captive|detainee|settler)$/u

/** The noun that heads a topic: the last of its first run of nouns, before any preposition or clause; -1 where it begins with no noun phrase. */
export function headNoun({ s }: Scene, { from, to }: Range): number {
  let head = -1
  for (let k = from; k < to; k++) {
    const upos = s.tokens[k]?.upos ?? ''
    // "endorsed him en bloc": the pronoun is the object.
    if (head < 0 && /^(?:him|them|me|us|himself|herself|themselves)$/u.test(low(s, k))) break
    if (/^(?:NOUN|PROPN)$/u.test(upos)) head = k
    else if (head >= 0 ? !/^(?:PART|PUNCT|ADJ|NUM)$/u.test(upos) : /^(?:VERB|AUX|ADP|SCONJ)$/u.test(upos))
      break
    else if (head >= 0 && upos === 'PUNCT' && !/^[-\u2010\u2011]$/u.test(low(s, k))) break
  }
  return head
}

const lemma = ({ s }: Scene, k: number): string => (s.tokens[k]?.lemma ?? '').toLowerCase()

/** Whether a topic is only somebody: a name of a person, or a noun for people whom nobody sends or lets in. */
export function somebody(scene: Scene, topic: Range): boolean {
  const head = headNoun(scene, topic)
  if (head < 0) return /^(?:him|her|them|me|us|himself|herself|who|whom)$/u.test(low(scene.s, topic.from))
  const word = lemma(scene, head)
  if ((COMMON_PEOPLE.has(word) || VOICE_NOUNS.has(word) || PERSON_NOUNS.has(word)) && !AT_ISSUE.test(word))
    return true
  const at = spanOf(scene.s, head, head + 1)
  return scene.names.some(
    n => n.actor?.type === 'person' && n.spans.some(x => x.start <= at.start && at.end <= x.end),
  )
}

/** Whether a topic is a deed, a plan, a rule or a dealing, or one of the listed issues. */
export function policy(scene: Scene, topic: Range): boolean {
  const { s, doc } = scene
  if (s.tokens[topic.from]?.xpos === 'VBG') return true
  const head = headNoun(scene, topic)
  // "the investment spree", "the arms deal": a noun before the head tells it as well.
  for (let k = head; k >= Math.max(topic.from, head - 2); k--)
    if (s.tokens[k]?.upos === 'NOUN' && (POLICIES.has(lemma(scene, k)) || POLICIES.has(low(s, k))))
      return !somebody(scene, topic)
  if (head >= 0 && POLICIES.has(low(s, head))) return true
  const span = spanOf(s, topic.from, topic.to)
  return !somebody(scene, topic) && GENERAL_ISSUES.best(doc.text.slice(span.start, span.end)) !== null
}

/** What candidates seek: a wish to win. */
const PRIZE =
  /^(?:nomination|election|re-election|reelection|presidency|office|seat|term|vote|votes|support|endorsement|win|victory|job|delegate)$/u

/** Whether a topic is only what somebody wants to win. */
export function prize(scene: Scene, topic: Range): boolean {
  const head = headNoun(scene, topic)
  return head >= 0 && (PRIZE.test(lemma(scene, head)) || PRIZE.test(low(scene.s, head)))
}

/** Whether a topic is what somebody is or claims: his sincerity, an allegation. */
export function doubted(scene: Scene, topic: Range): boolean {
  const head = headNoun(scene, topic)
  return head >= 0 && (QUALITIES.has(lemma(scene, head)) || TOLD.has(low(scene.s, head)))
}
