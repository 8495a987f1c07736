import { low } from '../../names/words.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { objectTopic, topicFrom } from '../topic.ts'

const BEST = /^(?:best|easiest|right|wisest|simplest|proper|fairest|safest|smartest|correct|sensible)$/u
const WAY = /^(?:way|option|solution|thing|course|answer|path|approach|step|choice|response|policy)$/u
const BE = /^(?:is|was|be|would|will|'s|’s)$/u
/** How far behind the noun the verb of being may stand: "the best way to end the war is". */
const FAR = 9

/** `the best option was the lifting of the ban`, `the easiest way is to lift it`: what somebody calls the best way is what he is for. */
export const best: PositionRule = {
  name: 'best',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 3; k++) {
      if (
        !BEST.test(low(s, k)) ||
        !WAY.test(low(s, k + 1)) ||
        !/^(?:the|our|their|only)$/u.test(low(s, k - 1))
      )
        continue
      let be = k + 2
      while (be < k + FAR && !BE.test(low(s, be)) && !/^[.,;:?!]$/u.test(low(s, be))) be++
      if (!BE.test(low(s, be))) continue
      let from = be + 1
      while (s.tokens[from]?.upos === 'AUX' || s.tokens[from]?.upos === 'ADV') from++
      if (/^(?:not|n't|n’t|no)$/u.test(low(s, from))) continue
      const verbal = low(s, from) === 'to'
      yield {
        ...PLAIN,
        scene,
        rule: 'best',
        cue: { from: k, to: k + 2 },
        holder: 'speaker',
        topic: verbal ? topicFrom(scene, from + 1) : objectTopic(scene, from),
        stance: 'support',
        modality: 'asserted',
        confidence: 0.8,
      }
    }
  },
}
