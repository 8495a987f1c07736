import { subjectOf } from '../../clause/subject.ts'
import { reportedBy } from '../../clause/voice.ts'
import { low, spanOf } from '../../names/words.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { STATES } from '../lexicon.ts'
import { groupStart } from '../polarity.ts'
import { topicFrom } from '../topic.ts'

/** How far behind its verb a condition may stand. */
const FAR = 16

/** `would sign the treaty only if Peru withdraws`: what somebody says to do on one condition alone is supported on that condition. */
export const onlyIf: PositionRule = {
  name: 'only-if',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 4; k++) {
      if (!/^(?:will|would|'ll|’ll|'d|’d)$/u.test(low(s, k))) continue
      let only = k + 2
      while (only < k + FAR && only < s.tokens.length && !opens(only) && !/^[.;:?!]$/u.test(low(s, only)))
        only++
      if (!opens(only)) continue
      let verb = k + 1
      while (s.tokens[verb]?.upos === 'ADV') verb++
      if (s.tokens[verb]?.xpos !== 'VB' || STATES.has(s.tokens[verb]?.lemma ?? '')) continue
      const holder = subjectOf(scene, groupStart(scene, k), verb)
      if (!holder || !reportedBy(scene, spanOf(s, verb, verb + 1), verb)) continue
      const topic = topicFrom(scene, verb)
      yield {
        ...PLAIN,
        scene,
        rule: 'only-if',
        cue: { from: k, to: verb },
        holder,
        topic: { from: topic.from, to: Math.min(topic.to, only) },
        stance: 'support-if',
        modality: 'asserted',
        confidence: 0.82,
      }
    }

    /** Whether "only if", "only when", "only after" stands at a token. */
    function opens(at: number): boolean {
      return low(s, at) === 'only' && /^(?:if|when|once|after|in)$/u.test(low(s, at + 1))
    }
  },
}
