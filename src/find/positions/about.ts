import { GENERAL_ISSUES } from '../../knowledge/issues.ts'
import type { Scene } from '../clause/scene.ts'
import { COMMON_PEOPLE, PERSON_NOUNS, VOICE_NOUNS } from '../names/nouns.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { POLICIES, QUALITIES, SAYINGS, TOLD } from './lexicon.ts'

/** People who are sent, kept out or let in are an issue; people who are praised or welcomed are not. */
const AT_ISSUE =
  /^(?:troop|soldier|fighter|migrant|refugee|immigrant|prisoner|hostage|captive|detainee|settler)$/u

/** The noun that heads a topic: the last of its first run of nouns, before any preposition or clause; -1 where it begins with no noun phrase. */
export function headNoun({ s, tree }: Scene, { from, to }: Range): number {
  let head = -1
  for (let k = from; k < to; k++) {
    const upos = s.tokens[k]?.upos ?? ''
    // "endorsed him en bloc": the pronoun is the object.
    if (head < 0 && upos === 'PRON' && /^(?:him|them|me|us|himself|herself|themselves)$/u.test(low(s, k)))
      break
    if (/^(?:NOUN|PROPN)$/u.test(upos)) head = k
    // "its whaling policy", "the proposed ban": the participle describes the noun behind it.
    else if (head < 0 && k > from && /^(?:amod|compound)$/u.test(tree.rel(k)) && tree.head(k) > k) continue
    else if (head >= 0 ? !/^(?:PART|PUNCT|ADJ|NUM)$/u.test(upos) : /^(?:VERB|AUX|ADP|SCONJ)$/u.test(upos))
      break
    else if (head >= 0 && upos === 'PUNCT' && !/^[-\u2010\u2011"'\u2018\u2019\u201c\u201d]$/u.test(low(s, k)))
      break
  }
  return head
}

const lemma = ({ s }: Scene, k: number): string => (s.tokens[k]?.lemma ?? '').toLowerCase()

/** Whether a topic is only somebody: a name of a person, or a noun for people whom nobody sends or lets in. */
export function somebody(scene: Scene, topic: Range): boolean {
  const head = headNoun(scene, topic)
  if (head < 0)
    return (
      scene.s.tokens[topic.from]?.upos === 'PRON' &&
      /^(?:him|her|them|me|us|himself|herself|who|whom)$/u.test(low(scene.s, topic.from))
    )
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

/** Whether a topic can be judged by itself: a policy or what somebody said. */
export function judgeable(scene: Scene, topic: Range): boolean {
  const head = headNoun(scene, topic)
  return policy(scene, topic) || (head >= 0 && SAYINGS.has(low(scene.s, head)))
}

/** Whether an infinitive or a noun phrase tells of a deed at issue: the object of the infinitive is a policy, or the words name a listed issue. */
export function deed(scene: Scene, topic: Range): boolean {
  if (policy(scene, topic)) return true
  if (!/^VB[DPZ]?$/u.test(scene.s.tokens[topic.from]?.xpos ?? '')) return false
  let from = topic.from + 1
  while (from < topic.to && /^(?:ADP|ADV|CCONJ)$/u.test(scene.s.tokens[from]?.upos ?? '')) from++
  // "to weaken or repeal the law"
  if (scene.s.tokens[from]?.xpos === 'VB') from++
  const object = { from, to: topic.to }
  return from < topic.to && !prize(scene, object) && policy(scene, object)
}

/** Whether a gerund or an infinitive tells of a deed at issue by its object. */
export function atIssue(scene: Scene, { from, to }: Range): boolean {
  const object = { from: from + 1, to }
  return from + 1 < to && !prize(scene, object) && policy(scene, object)
}

/** What candidates seek: a wish to win. */
const PRIZE =
  /^(?:nomination|election|re-election|reelection|presidency|office|seat|term|vote|votes|support|endorsement|win|victory|job|delegate)$/u

/** Whether a topic is only what somebody wants to win. */
export function prize(scene: Scene, topic: Range): boolean {
  const head = headNoun(scene, topic)
  return head >= 0 && (PRIZE.test(lemma(scene, head)) || PRIZE.test(low(scene.s, head)))
}

/** Words of a race for an office, where an office or a person stands before them. */
const RACE = /^(?:campaign|bid|run|ambition|candidacy|candidature|nomination|nominee)$/u
const OFFICE =
  /^(?:presidential|senate|senatorial|gubernatorial|mayoral|re-election|reelection|election|leadership|white)$/u
/** What one does for or against a candidate. */
const BACKING = /^(?:support|back|endorse|elect|nominate|defeat|beat|join|unite|vote|campaign|win|run)$/u

/** Whether a topic is somebody's race for an office, or standing by somebody in it: "her presidential campaign", "to support him". */
export function candidacy(scene: Scene, topic: Range): boolean {
  const { s } = scene
  const head = headNoun(scene, topic)
  if (head >= 0 && RACE.test(lemma(scene, head))) {
    const before = s.tokens.slice(topic.from, head).map((_, i) => low(s, topic.from + i))
    const whose = scene.names.some(
      n =>
        n.actor?.type === 'person' &&
        n.spans.some(
          x => x.start >= (s.tokens[topic.from]?.start ?? 0) && x.end <= (s.tokens[head]?.start ?? 0),
        ),
    )
    if (
      low(s, head + 1) === 'for' &&
      /^(?:president|governor|mayor|senate|congress|office)$/u.test(low(s, head + 2))
    )
      return true
    // "donors who backed his campaign", and not "his campaign to ban it".
    if (/^(?:his|her|their)$/u.test(before[0] ?? '') && head === topic.to - 1 && head === topic.from + 1)
      return true
    // "supports the Lee campaign", "his campaign for the presidency"
    if (whose && /^campaign$/u.test(lemma(scene, head)) && head === topic.to - 1) return true
    if (
      low(s, head + 1) === 'for' &&
      /^(?:president|presidency)$/u.test(low(s, low(s, head + 2) === 'the' ? head + 3 : head + 2))
    )
      return true
    if (before.some(w => OFFICE.test(w)) || (whose && !/^(?:campaign)$/u.test(lemma(scene, head))))
      return true
    if (/^(?:candidacy|candidature|nomination)$/u.test(lemma(scene, head))) return true
  }
  if (!BACKING.test(lemma(scene, topic.from)) || s.tokens[topic.from]?.upos !== 'VERB') return false
  const object = low(s, topic.from + 1) === 'for' ? topic.from + 2 : topic.from + 1
  // "to back her campaign for president"
  if (
    headNoun(scene, { from: object, to: topic.to }) >= 0 &&
    candidacy(scene, { from: object, to: topic.to })
  )
    return true
  return (
    object < topic.to &&
    /^(?:PRON|PROPN)$/u.test(s.tokens[object]?.upos ?? '') &&
    somebody(scene, { from: object, to: topic.to })
  )
}

/** Whether a topic is what somebody is or claims: his sincerity, an allegation. */
export function doubted(scene: Scene, topic: Range): boolean {
  const head = headNoun(scene, topic)
  return head >= 0 && (QUALITIES.has(lemma(scene, head)) || TOLD.has(low(scene.s, head)))
}
