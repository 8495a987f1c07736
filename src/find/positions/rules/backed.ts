import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import { policy, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { denied, groupStart } from '../polarity.ts'

const HAVING =
  /^(?:has|have|had|having|enjoys?|enjoyed|wins?|won|gets?|got|gain(?:s|ed)?|secure[ds]?|receive[ds]?|earn(?:s|ed)?)$/u
const BACKING = /^(?:support|backing|endorsement|approval|blessing)$/u

/** Whether a noun of support at `k` is had from those behind its "of": "has the full support of the unions". */
export function had(scene: Parameters<PositionRule['find']>[0], k: number): number {
  const { s } = scene
  if (!BACKING.test(low(s, k)) || !/^(?:of|from)$/u.test(low(s, k + 1))) return -1
  let verb = k - 1
  while (verb > Math.max(0, k - 5) && /^(?:ADJ|DET|ADV|NOUN)$/u.test(s.tokens[verb]?.upos ?? '')) verb--
  const definite = s.tokens.slice(verb + 1, k).some(t => /^(?:the|broad|strong|wide)$/iu.test(t.form))
  return HAVING.test(low(s, verb)) && (definite || low(s, k + 1) === 'from') ? verb : -1
}

/** `the plan had the support of the unions`: whose support a measure has stands behind the noun. */
export const backed: PositionRule = {
  name: 'backed',
  *find(scene) {
    const { s } = scene
    for (let k = 2; k < s.tokens.length - 2; k++) {
      const verb = had(scene, k)
      if (verb < 0 || denied(scene, verb)) continue
      const topic = subjectOf(scene, groupStart(scene, verb), verb)
      if (!topic || somebody(scene, topic) || !policy(scene, topic)) continue
      let head = k + 2
      while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(s.tokens[head + 1]?.upos ?? '')) head++
      yield {
        ...PLAIN,
        scene,
        rule: 'backed',
        cue: { from: verb, to: k + 2 },
        holder: { ...phraseOf(scene, head, s.tokens.length), from: k + 2 },
        topic,
        stance: 'support',
        modality: 'asserted',
        spoken: false,
        confidence: 0.8,
      }
    }
  },
}
