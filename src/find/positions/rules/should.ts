import { actorOf } from '../../clause/actors.ts'
import type { Scene } from '../../clause/scene.ts'
import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { cueVerb } from '../../cues/verbs.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { policy } from '../about.ts'
import { type Candidate, PLAIN, type PositionRule } from '../candidate.ts'
import { denied, nobody, undone } from '../polarity.ts'
import { beforeTime } from '../subject.ts'
import { OPINING } from '../teller.ts'
import { addedTopic, topicFrom } from '../topic.ts'

const NOT = /^(?:not|n't|n’t|never)$/u
const NOBODY = /^(?:you|one|who|what|anyone|nobody|i|me)$/u
/** Words that a clause without a comma describes: "everything we need to do", "where they have to be". */
const DESCRIBED = /^(?:what|where|everything|all|anything|something|whatever|steps?)$/u

/** A word of duty at `k`: what it demands, and where its verb begins; null where there is none. */
function dutyAt(
  scene: Scene,
  k: number,
): { readonly must: boolean; readonly to: number; readonly not: boolean } | null {
  const { s } = scene
  const word = low(s, k)
  const upos = s.tokens[k]?.upos ?? ''
  let to = k + 1
  let not = false
  const skip = (): void => {
    const noLonger = (): boolean => low(s, to) === 'no' && low(s, to + 1) === 'longer'
    while (NOT.test(low(s, to)) || noLonger() || (s.tokens[to]?.upos === 'ADV' && to < k + 5)) {
      if (NOT.test(low(s, to)) || noLonger()) not = true
      to += noLonger() ? 2 : 1
    }
  }
  if (word === 'should' || word === 'must' || word === 'ought') {
    // "should he win": a condition.
    if (word === 'should' && /^(?:PRON|DET|PROPN)$/u.test(s.tokens[k + 1]?.upos ?? '')) return null
    skip()
    if (word === 'ought') to++
    return { must: word === 'must', to, not }
  }
  // "had better lift the ban", "is obliged to lift it".
  if (/^(?:had|'d|’d)$/u.test(word) && low(s, k + 1) === 'better') {
    not = NOT.test(low(s, k + 2))
    to = k + (not ? 3 : 2)
    return s.tokens[to]?.xpos === 'VB' ? { must: false, to, not } : null
  }
  if (word === 'obliged' && low(s, k + 1) === 'to' && /^(?:is|are|'s|’s|'re|’re)$/u.test(low(s, k - 1)))
    return { must: true, to: k + 2, not: false }
  const need = /^needs?$/u.test(word) && upos !== 'NOUN'
  // "we've got to", "has got to": as much as "have to".
  const got = word === 'got' && /^(?:has|have|'s|’s|'ve|’ve|we|they)$/u.test(low(s, k - 1))
  const verb = /^(?:VERB|AUX|ADV)$/u.test(s.tokens[k + 2]?.upos ?? '')
  if ((need || got || /^(?:has|have|had)$/u.test(word)) && low(s, k + 1) === 'to' && verb) {
    // "did not have to" frees and does not bind; "has had to" tells what was.
    const before = [k - 2, k - 1].map(i => low(s, i))
    if (before.some(w => NOT.test(w)) || (word === 'had' && /^(?:has|have|had)$/u.test(low(s, k - 1))))
      return null
    return { must: true, to: k + 2, not: false }
  }
  return null
}

/** Whether a participle stands at `k`, behind an adverb or not: "have known", "have already gone". */
const perfect = ({ s }: Scene, k: number): boolean =>
  s.tokens[s.tokens[k]?.upos === 'ADV' ? k + 1 : k]?.xpos === 'VBN'

/** Tells what may have been, and not what ought to be: "must have known", "should be able to". */
const epistemic = (scene: Scene, to: number): boolean =>
  (low(scene.s, to) === 'have' && perfect(scene, to + 1)) ||
  (low(scene.s, to) === 'do' && low(scene.s, to + 1) === 'with') ||
  (low(scene.s, to) === 'be' &&
    /^(?:able|about|aware|noted|clear|fine|good|easy|interesting|ashamed|proud|careful|nice|sure|happy|glad|joking|kidding)$/u.test(
      low(scene.s, to + 1),
    )) ||
  /^(?:know|remember|note|respect|thank|congratulate|applaud|see|say|understand|look|feel|think|expect|seem|wonder|ask|admit|guess|tell|hope|want|like|love|need|happen|occur|wait|win|lose|suffer|live|survive|die|hear)$/u.test(
    low(scene.s, to),
  )

/** `ought to be a golden opportunity`, `it should be a close race`: what one expects something to be. */
const expected = ({ s }: Scene, k: number, subject: Range | null): boolean => {
  const be = low(s, k) === 'ought' ? k + 2 : k + 1
  return (
    /^(?:should|ought)$/u.test(low(s, k)) &&
    subject !== null &&
    subject.to - subject.from === 1 &&
    /^(?:it|this|that)$/u.test(low(s, subject.from)) &&
    low(s, be) === 'be' &&
    /^(?:an?|the)$/u.test(low(s, be + 1))
  )
}

/**
 * Whether the clause of a subject only describes the word before it or follows from what was said: "a lever it had to press", "what they need to
 * win", "so they have to", "makes sure the board has to".
 */
function followed({ s }: Scene, { from }: Range): boolean {
  const before = s.tokens[from - 1]
  return (
    before !== undefined &&
    (before.upos === 'NOUN' ||
      DESCRIBED.test(low(s, from - 1)) ||
      /^(?:so|sure)$/u.test(low(s, from - 1)) ||
      (before.upos === 'VERB' && cueVerb(low(s, from - 1)) === null))
  )
}

/** Nouns that name somebody's own view, with the clause behind them. */
const VIEW =
  /^(?:argument|belief|view|position|opinion|conviction|comments?|remarks?|advice|warning|recommendation|call|demand|feeling|statement|message|point|insistence|declaration)$/u

/** Whether a clause that begins at `at` is asked, denied or somebody else's notion: "how it should", "not that it should", "the notion that it should". */
function unmeant(scene: Scene, at: number): boolean {
  const { s } = scene
  if (/^(?:how|why|what|when|where|whom)$/u.test(low(s, at - 1))) return true
  if (low(s, at - 1) !== 'that') return false
  const before = beforeTime(scene, at - 2)
  if (before < at - 2) return false
  return NOT.test(low(s, before)) || (s.tokens[before]?.upos === 'NOUN' && !VIEW.test(low(s, before)))
}

/** `does not think that the toll should rise`: the clause that begins at `at` hangs on a denied verb of opinion. */
function unthought(scene: Scene, at: number): boolean {
  const verb = low(scene.s, at - 1) === 'that' ? at - 2 : at - 1
  return OPINING.test(low(scene.s, verb)) && denied(scene, verb)
}

/** A subject without the clause that the tree has put before it: "I think that | should". */
function clauseOnly({ s }: Scene, subject: Range | null): Range | null {
  if (!subject) return null
  let { from } = subject
  for (let k = from; k < subject.to - 1; k++)
    if (s.tokens[k]?.upos === 'VERB' && cueVerb(low(s, k))?.frames.has('c') === true) from = k + 1
  return { from, to: subject.to }
}

/** The noun phrase before a relative pronoun: "an operation in X which should not …". */
function beforeRelative(scene: Scene, subject: Range): Range | null {
  if (!/^(?:which|that|who)$/u.test(low(scene.s, subject.from)) || subject.from === 0) return null
  let head = subject.from - 1
  // "I think that should be dropped": no noun before it.
  if (!/^(?:NOUN|PROPN|NUM|PUNCT|ADJ)$/u.test(scene.s.tokens[head]?.upos ?? '')) return null
  const up = scene.tree.head(head)
  // Out of the phrase of place or time into the noun that it describes.
  if (up >= 0 && up < head && /^(?:nmod|obl)$/u.test(scene.tree.rel(head))) {
    if (/^(?:NOUN|PROPN)$/u.test(scene.s.tokens[up]?.upos ?? '')) head = up
    else {
      let k = head - 1
      while (k > up && scene.s.tokens[k]?.upos !== 'NOUN') k--
      if (k > up) head = k
    }
  }
  let { from } = phraseOf(scene, head, subject.from)
  while (scene.s.tokens[from]?.upos === 'ADP' && from < head) from++
  return { from, to: subject.from }
}

/** `voters should go with her`, `she should be president`: whom to elect is no issue. */
function atPolls({ s }: Scene, subject: Range | null, verb: number): boolean {
  const who = subject ? low(s, subject.to - 1) : ''
  return (
    /^(?:voters?|delegates?|superdelegates?)$/u.test(who) ||
    /^(?:vote|elect)$/u.test(low(s, verb)) ||
    (low(s, verb) === 'be' && /^(?:president|elected|nominated)$/u.test(low(s, verb + 1)))
  )
}

/** Whether the verb at `k` says that its subject is to end, with no object: "the killing must stop now", "the war has to end". */
function ending({ s }: Scene, k: number): boolean {
  if (!/^(?:stop|end|cease)$/u.test(low(s, k))) return false
  const next = s.tokens[k + 1]
  return next === undefined || /^(?:PUNCT|ADV|SCONJ|CCONJ)$/u.test(next.upos)
}

/** What people are said to have a claim to: "the people should have a voice". */
const CLAIM = /^(?:voice|say|right|chance|choice|vote|access|opportunity)$/u

/** How sure a duty at `k` is a position: what had or would have to be done is often no more than told. */
function sureness({ s }: Scene, k: number, verb: number): number {
  // "should be a terrific state", "must be a bombshell": mostly what one expects.
  const article = /^(?:an?|the)$/u.test(low(s, verb + 1))
  const right = article && CLAIM.test(low(s, verb + 2))
  const supposed = low(s, verb) === 'be' && article && low(s, k) !== 'must'
  if ((low(s, verb) === 'have' && !right) || supposed) return 0.69
  if (/^(?:should|must|ought)$/u.test(low(s, k))) return 0.82
  if (low(s, k) === 'had' && low(s, k + 1) !== 'better') return 0.68
  return /^(?:would|will|'d|’d|'ll|’ll|may|might)$/u.test(low(s, k - 1)) ? 0.72 : 0.81
}

/** `there should be a vote`, `there must be no ban`: what is said to have to be there. Null where it is only what somebody supposes. */
function thereIs(
  scene: Scene,
  k: number,
  duty: { readonly must: boolean; readonly to: number; readonly not: boolean },
): Candidate | null {
  const { s } = scene
  if (low(s, duty.to) !== 'be') return null
  const no = low(s, duty.to + 1) === 'no'
  const topic = topicFrom(scene, duty.to + (no ? 2 : 1))
  // "there should be no doubt": said to be sure.
  if (/^(?:doubt|question|mistake|surprise|confusion|misunderstanding)$/u.test(low(s, topic.from)))
    return null
  // "there must be a reason".
  if (low(s, k) === 'must' && !no && !policy(scene, topic)) return null
  return {
    ...PLAIN,
    scene,
    rule: 'should',
    cue: { from: k, to: duty.to + (no ? 2 : 1) },
    holder: 'speaker',
    topic,
    stance: no || duty.not ? 'oppose' : duty.must ? 'requires' : 'support',
    modality: 'asserted',
    confidence: 0.8,
  }
}

/** `X should not get`, `must be included`, `would have to be prepared`: what somebody says ought to be is a position of whoever says it. */
export const should: PositionRule = {
  name: 'should',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 1; k++) {
      const duty = dutyAt(scene, k)
      if (!duty || (epistemic(scene, duty.to) && low(s, duty.to + 1) !== 'able')) continue
      const verb = duty.to
      let finite = k
      while (finite > 0 && /^(?:AUX|ADV)$/u.test(s.tokens[finite - 1]?.upos ?? '')) finite--
      const subject = clauseOnly(
        scene,
        subjectOf(scene, finite, scene.tree.rel(k) === 'aux' ? scene.tree.head(k) : k),
      )
      const single = subject !== null && subject.to - subject.from === 1
      if (subject && single && NOBODY.test(low(s, subject.to - 1))) continue
      const modal = /^(?:should|must|ought)$/u.test(low(s, k))
      if (expected(scene, k, subject)) continue
      const told = !modal && subject !== null && followed(scene, subject)
      // "states he won should": the noun that somebody's clause describes, of which only the end is known.
      const broken = subject !== null && s.tokens[subject.to - 1]?.upos === 'VERB'
      const there = low(s, finite - 1) === 'there'
      const clause = there ? finite - 1 : (subject?.from ?? finite)
      if (unmeant(scene, clause)) continue
      if (there) {
        const found = thereIs(scene, k, duty)
        if (found) yield found
        continue
      }
      // "a way that should remove the doubts": what a thing is expected to do.
      if (
        !duty.must &&
        subject &&
        /^(?:that|which)$/u.test(low(s, subject.from)) &&
        subject.to - subject.from === 1 &&
        !/^(?:be|not)$/u.test(low(s, k + 1))
      )
        continue
      // "we should be able to finish by May" foretells; "dealers should be able to be sued" does not.
      const pronoun = single && s.tokens[subject.from]?.upos === 'PRON'
      if (low(s, verb + 1) === 'able' && !duty.not && (pronoun || duty.must)) continue
      if (atPolls(scene, subject, verb)) continue
      const ends = subject !== null && !single && ending(scene, verb)
      if (ends) {
        yield {
          ...PLAIN,
          scene,
          rule: 'should',
          cue: { from: k, to: verb + 1 },
          holder: 'speaker',
          topic: subject,
          stance: duty.not ? 'support' : 'oppose',
          modality: 'asserted',
          confidence: told ? 0.5 : sureness(scene, k, verb),
        }
        continue
      }
      const { from, turns } = undone(scene, verb)
      const predicate = topicFrom(scene, from)
      const actor = subject ? actorOf(scene, subject)?.how === 'own' : false
      const passive = /^(?:be|being)$/u.test(low(s, verb))
      // "the mayor should resign": the verb alone names no thing.
      const lone = !single && s.tokens[predicate.from]?.upos === 'VERB' && predicate.to - predicate.from < 2
      const whole =
        subject && !turns && (passive || !actor || lone) ? (beforeRelative(scene, subject) ?? subject) : null
      // Subject and predicate stand together; what the duty is about is all of it.
      const topic: Range =
        whole && predicate.to - whole.from < 40 ? { from: whole.from, to: predicate.to } : predicate
      const doubted = unthought(scene, clause)
      // "I do not think that we must": it need not be.
      if (doubted && duty.must) continue
      const none = subject !== null && nobody(scene, subject)
      const against = [duty.not, turns, doubted, none].filter(Boolean).length % 2 === 1
      const base: Candidate = {
        ...PLAIN,
        scene,
        rule: 'should',
        cue: { from: k, to: verb },
        holder: 'speaker',
        topic,
        stance: against ? 'oppose' : duty.must ? 'requires' : 'support',
        modality: 'asserted',
        confidence: told ? 0.5 : sureness(scene, k, verb) - (broken ? 0.15 : 0),
      }
      yield base
      const second = turns || duty.not ? addedTopic(scene, topic) : null
      if (second) yield { ...base, topic: second, confidence: 0.75 }
    }
  },
}
