import type { Scene } from '../../clause/scene.ts'
import { low } from '../../names/words.ts'
import { judgeable } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { STATES } from '../lexicon.ts'
import { objectTopic, topicFrom } from '../topic.ts'

/** What there is none of, where a thing ought not to be: with "for" before it, or "to" before a deed. */
const PLACE = /^(?:place|room|excuse|justification|reason|need|appetite|basis|case)$/u
const BE = /^(?:is|was|be|'s|’s)$/u

/** `there is no place for torture here`, `there is no reason to delay the vote`, `the mayor had no right to close it`: what somebody sees no ground for he is against. */
export const noPlace: PositionRule = {
  name: 'no-place',
  *find(scene) {
    const { s } = scene
    for (let k = 2; k < s.tokens.length - 2; k++) {
      if (low(s, k - 1) !== 'no') continue
      const there = PLACE.test(low(s, k)) && BE.test(low(s, k - 2)) && low(s, k - 3) === 'there'
      const right = /^(?:right|business)$/u.test(low(s, k)) && /^(?:has|have|had)$/u.test(low(s, k - 2))
      if (!there && !right) continue
      const topic = groundless(scene, k + 1)
      if (topic)
        yield {
          ...PLAIN,
          scene,
          rule: 'no-place',
          cue: { from: k - 2, to: k + 1 },
          holder: 'speaker',
          topic,
          stance: 'oppose',
          modality: 'asserted',
          confidence: 0.8,
        }
    }
  },
}

/** What stands behind "for" or "to" from `k` on, where it is no state of mind. */
function groundless(scene: Scene, k: number): { readonly from: number; readonly to: number } | null {
  const { s } = scene
  const word = low(s, k)
  if (word === 'for') {
    const topic = objectTopic(scene, k + 1)
    // "no room for the chairs"
    return s.tokens[k + 1]?.upos === 'DET' && !judgeable(scene, topic) ? null : topic
  }
  const verb = s.tokens[k + 1]
  if (word === 'to' && verb?.xpos === 'VB') return STATES.has(low(s, k + 1)) ? null : topicFrom(scene, k + 1)
  return verb && s.tokens[k]?.xpos === 'VBG' ? topicFrom(scene, k) : null
}
