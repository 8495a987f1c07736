import { subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import { headNoun, policy, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { BREAKING, HARMING, POLICIES, SERVING } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { denied, groupStart, opposite } from '../polarity.ts'

const MODAL = /^(?:will|would|could|may|might|'ll|’ll|'d|’d)$/u

/** `the bill could harm trade`, `the deal will save lives`: what somebody foretells that a measure does, tells on which side of it he is. */
export const effect: PositionRule = {
  name: 'effect',
  *find(scene) {
    const { s } = scene
    for (let k = 2; k < s.tokens.length - 1; k++) {
      const word = low(s, k)
      const breaks = s.tokens[k]?.upos === 'VERB' && entryAt(scene, BREAKING, k) !== null
      const plain = breaks || HARMING.has(word) ? 'oppose' : SERVING.has(word) ? 'support' : null
      if (plain === null || s.tokens[k]?.upos !== 'VERB') continue
      const finite = groupStart(scene, k)
      if (!MODAL.test(low(s, finite)) && !(breaks && /^VB[DPZ]$/u.test(s.tokens[k]?.xpos ?? ''))) continue
      const subject = subjectOf(scene, finite, k)
      if (!subject || !policy(scene, subject) || somebody(scene, subject)) continue
      // "the former campaign adviser violated": somebody who has to do with a policy is none.
      if (
        POLICIES.has(low(s, headNoun(scene, subject) - 1)) &&
        !POLICIES.has(low(s, headNoun(scene, subject)))
      )
        continue
      // "will not defeat the rebels": whether that is meant for or against, the words do not tell.
      if (denied(scene, k) && /^(?:destroy|kill|end|defeat|stop)$/u.test(word)) continue
      const stance = denied(scene, k) ? opposite(plain) : plain
      if (stance === null) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'effect',
        cue: { from: finite, to: k + 1 },
        holder: 'speaker',
        topic: subject,
        stance,
        modality: 'asserted',
        confidence: 0.76,
      }
    }
  },
}
