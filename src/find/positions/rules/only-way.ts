import { subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import { policy } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { itBefore, setBehind } from '../extraposed.ts'
import { topicFrom } from '../topic.ts'

/**
 * `X would be the only way to`, `there can be no Y without X`, `X is essential`, `securing X first was more important`: what somebody
 * calls indispensable is required by whoever calls it so.
 */
export const onlyWay: PositionRule = {
  name: 'only-way',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 1; k < s.tokens.length; k++) {
      const word = low(s, k)
      if (word === 'only' && /^(?:way|option|path|guarantee|chance|hope|solution)$/u.test(low(s, k + 1))) {
        let be = k - 1
        while (be > Math.max(0, k - 3) && s.tokens[be]?.upos === 'DET') be--
        if (!/^(?:is|was|be|are|were|'s|’s)$/u.test(low(s, be))) continue
        let finite = be
        while (finite > 0 && s.tokens[finite - 1]?.upos === 'AUX') finite--
        const subject = subjectOf(scene, finite, k + 1) ?? subjectOf(scene, finite, finite)
        // "in a position where closing the port is the only way": what may come to be.
        if (!subject || /^(?:where|when|if|whether)$/u.test(low(s, subject.from))) continue
        yield {
          ...PLAIN,
          scene,
          rule: 'only-way',
          cue: { from: be, to: k + 2 },
          holder: 'speaker',
          topic: subject,
          stance: 'requires',
          modality: 'asserted',
          confidence: 0.8,
        }
      }
      if (
        word === 'without' &&
        s.tokens
          .slice(Math.max(0, k - 10), k)
          .some((_, i) =>
            /^(?:no|not|n't|n’t|never|impossible|nothing|cannot)$/u.test(low(s, Math.max(0, k - 10) + i)),
          )
      ) {
        const topic = topicFrom(scene, k + 1)
        if (s.tokens[topic.from]?.xpos === 'VBG') continue
        // "cannot win without her help": how things are.
        if (!policy(scene, topic) && low(s, k - 1) !== 'deal') continue
        yield {
          ...PLAIN,
          scene,
          rule: 'only-way',
          cue: { from: k, to: k + 1 },
          holder: 'speaker',
          topic,
          stance: 'requires',
          modality: 'asserted',
          confidence: 0.74,
        }
      }
      if (
        /^(?:essential|indispensable|vital|imperative|necessary|crucial)$/u.test(word) &&
        s.tokens[k]?.upos === 'ADJ'
      ) {
        const be = s.tokens[k - 1]?.upos === 'ADV' ? k - 2 : k - 1
        const set =
          /^(?:is|was|be|'s|’s)$/u.test(low(s, be)) && itBefore(scene, be) ? setBehind(scene, k + 1) : null
        if (set) {
          yield {
            ...PLAIN,
            scene,
            rule: 'only-way',
            cue: { from: be, to: k + 1 },
            holder: 'speaker',
            topic: set,
            stance: 'requires',
            modality: 'asserted',
            confidence: 0.76,
          }
          continue
        }
        // "the bill is necessary" is a judgement on the bill.
        const cop = word === 'necessary' ? undefined : tree.kids(k, 'cop')[0]
        if (
          cop === undefined ||
          tree.kids(k, 'advmod').some(c => /^(?:not|n't|n’t|no|only)$/u.test(low(s, c)))
        )
          continue
        let finite = cop
        while (finite > 0 && s.tokens[finite - 1]?.upos === 'AUX') finite--
        const subject = subjectOf(scene, finite, k)
        if (subject)
          yield {
            ...PLAIN,
            scene,
            rule: 'only-way',
            cue: { from: cop, to: k + 1 },
            holder: 'speaker',
            topic: subject,
            stance: 'requires',
            modality: 'asserted',
            confidence: 0.6,
          }
      }
    }
  },
}
