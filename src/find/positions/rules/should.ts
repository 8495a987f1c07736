import type { Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import { policy } from '../about.ts'
import { type Candidate, PLAIN, type PositionRule } from '../candidate.ts'
import { dutyAt, ending, epistemic, expected, foretold, stirring, supposed, sureness } from '../duty.ts'
import {
  asked,
  atPolls,
  clauseOnly,
  contrary,
  followed,
  unmeant,
  unsaidBefore,
  unthought,
} from '../duty-clause.ts'
import { dutyWords } from '../duty-topic.ts'
import { nobody, undone } from '../polarity.ts'
import { addedTopic, topicFrom } from '../topic.ts'

const NOBODY = /^(?:you|one|who|what|anyone|nobody|i|me)$/u
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
    // "there should be exceptions", "there needs to be a signal": of what sort, nobody says.
    confidence: topic.to - topic.from < 3 && !policy(scene, topic) ? 0.72 : 0.8,
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
      if (expected(scene, k, subject) || supposed(scene, k, subject, verb)) continue
      const told = !modal && subject !== null && followed(scene, subject)
      // "states he won should": the noun that somebody's clause describes, of which only the end is known.
      const broken = subject !== null && s.tokens[subject.to - 1]?.upos === 'VERB'
      const there = low(s, finite - 1) === 'there'
      const clause = there ? finite - 1 : (subject?.from ?? finite)
      if (
        unmeant(scene, clause) ||
        unsaidBefore(scene, clause) ||
        (subject && !single && asked(scene, subject))
      )
        continue
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
      if (atPolls(scene, subject, verb) || stirring(scene, verb, subject) || contrary(scene, clause)) continue
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
      const none = subject !== null && nobody(scene, subject)
      const words = dutyWords(scene, { subject, verb, from, turns, denied: duty.not || none })
      const doubted = unthought(scene, clause)
      // "I do not think that we must": it need not be.
      if (!words || (doubted && duty.must)) continue
      const { topic } = words
      const against = [duty.not, turns, doubted, none, words.turns].filter(Boolean).length % 2 === 1
      const base: Candidate = {
        ...PLAIN,
        scene,
        rule: 'should',
        cue: { from: k, to: verb },
        holder: 'speaker',
        topic,
        stance: against ? 'oppose' : (words.turns && !turns) || !duty.must ? 'support' : 'requires',
        modality: 'asserted',
        confidence: told
          ? 0.5
          : sureness(scene, k, verb) -
            words.doubt -
            (broken ? 0.15 : 0) -
            (!duty.must && foretold(scene, verb, subject) ? 0.15 : 0),
      }
      yield base
      const second = turns || duty.not ? addedTopic(scene, topic) : null
      if (second) yield { ...base, topic: second, confidence: 0.75 }
    }
  },
}
