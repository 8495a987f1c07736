import { actorOf } from '../../clause/actors.ts'
import type { Scene } from '../../clause/scene.ts'
import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { type Candidate, PLAIN, type PositionRule } from '../candidate.ts'
import { undone } from '../polarity.ts'
import { addedTopic, topicFrom } from '../topic.ts'

const NOT = /^(?:not|n't|n’t|never)$/u
const NOBODY = /^(?:you|one|there|who|what|anyone|nobody|i|me)$/u

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
    while (NOT.test(low(s, to)) || (s.tokens[to]?.upos === 'ADV' && to < k + 5)) {
      if (NOT.test(low(s, to))) not = true
      to++
    }
  }
  if (word === 'should' || word === 'must' || word === 'ought') {
    // "should he win": a condition.
    if (word === 'should' && /^(?:PRON|DET|PROPN)$/u.test(s.tokens[k + 1]?.upos ?? '')) return null
    skip()
    if (word === 'ought') to++
    return { must: word === 'must', to, not }
  }
  const need = /^needs?$/u.test(word) && upos !== 'NOUN'
  if ((need || /^(?:has|have|had)$/u.test(word)) && low(s, k + 1) === 'to') {
    // "did not have to" frees and does not bind.
    if (s.tokens.slice(Math.max(0, k - 2), k).some((_, i) => NOT.test(low(s, Math.max(0, k - 2) + i))))
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
    /^(?:able|about|aware|noted|clear|fine|good|easy|interesting|ashamed|proud|careful)$/u.test(
      low(scene.s, to + 1),
    )) ||
  /^(?:know|remember|note|respect|thank|congratulate|applaud|see|say|understand|look|feel|think|expect|seem)$/u.test(
    low(scene.s, to),
  )

/** The noun phrase before a relative pronoun: "an operation in X which should not …". */
function beforeRelative(scene: Scene, subject: Range): Range | null {
  if (!/^(?:which|that|who)$/u.test(low(scene.s, subject.from)) || subject.from === 0) return null
  let head = subject.from - 1
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

/** `X should not get`, `must be included`, `would have to be prepared`: what somebody says ought to be is a position of whoever says it. */
export const should: PositionRule = {
  name: 'should',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 1; k++) {
      const duty = dutyAt(scene, k)
      if (!duty || (epistemic(scene, duty.to) && !(duty.not && low(s, duty.to + 1) === 'able'))) continue
      const verb = duty.to
      let finite = k
      while (finite > 0 && /^(?:AUX|ADV)$/u.test(s.tokens[finite - 1]?.upos ?? '')) finite--
      const subject = subjectOf(scene, finite, scene.tree.rel(k) === 'aux' ? scene.tree.head(k) : k)
      if (subject && NOBODY.test(low(s, subject.to - 1)) && subject.to - subject.from === 1) continue
      // "a way that should remove the doubts": what a thing is expected to do.
      if (
        !duty.must &&
        subject &&
        /^(?:that|which)$/u.test(low(s, subject.from)) &&
        subject.to - subject.from === 1 &&
        !/^(?:be|not)$/u.test(low(s, k + 1))
      )
        continue
      const { from, turns } = undone(scene, verb)
      const predicate = topicFrom(scene, from)
      const actor = subject ? actorOf(scene, subject)?.how === 'own' : false
      const passive = /^(?:be|being)$/u.test(low(s, verb))
      const whole =
        subject && !turns && (passive || !actor) ? (beforeRelative(scene, subject) ?? subject) : null
      // Subject and predicate stand together; what the duty is about is all of it.
      const topic: Range =
        whole && predicate.to - whole.from < 40 ? { from: whole.from, to: predicate.to } : predicate
      const against = duty.not !== turns
      const base: Candidate = {
        ...PLAIN,
        scene,
        rule: 'should',
        cue: { from: k, to: verb },
        holder: 'speaker',
        topic,
        stance: against ? 'oppose' : duty.must ? 'requires' : 'support',
        modality: 'asserted',
        confidence: (duty.must && low(s, k) !== 'must') || low(s, verb) === 'have' ? 0.72 : 0.8,
      }
      yield base
      const second = turns || duty.not ? addedTopic(scene, topic) : null
      if (second) yield { ...base, topic: second, confidence: 0.75 }
    }
  },
}
