import type { Scene } from '../../clause/scene.ts'
import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { judgeable } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { RECEIVED, RECEIVING } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { groupStart } from '../polarity.ts'
import { objectTopic } from '../topic.ts'

/** How many words may stand between the verb and the noun of judging, and between that and those who judge. */
const FAR = 5

/** `was met with opposition from the unions`, `drew praise from ministers`, `faces resistance in parliament`: how a thing was received, and by whom. */
export const reception: PositionRule = {
  name: 'reception',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 3; k++) {
      if (s.tokens[k]?.upos !== 'VERB') continue
      const verb = entryAt(scene, RECEIVING, k)
      if (!verb) continue
      let noun = verb.at.to
      while (
        noun < verb.at.to + FAR &&
        !RECEIVED.has(low(s, noun)) &&
        /^(?:DET|ADJ|ADV|CCONJ|NOUN)$/u.test(s.tokens[noun]?.upos ?? '')
      )
        noun++
      const stance = RECEIVED.get(low(s, noun))
      if (!stance || !/^(?:from|by|among)$/u.test(low(s, noun + 1))) continue
      const subject = subjectOf(scene, groupStart(scene, k), k)
      if (!subject) continue
      let head = noun + 2
      for (
        let i = head;
        i < Math.min(s.tokens.length, head + 10) &&
        /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/u.test(s.tokens[i]?.upos ?? '');
        i++
      )
        if (/^(?:NOUN|PROPN)$/u.test(s.tokens[i]?.upos ?? '')) head = i
      const holder = { ...phraseOf(scene, head, s.tokens.length), from: noun + 2 }
      // "he drew criticism from the unions for closing the mine"
      const topic = judgeable(scene, subject) ? subject : deedBehind(scene, head + 1)
      if (!topic) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'reception',
        cue: { from: k, to: noun + 2 },
        holder: topic.from > noun ? { from: noun + 2, to: head + 1 } : holder,
        topic,
        stance,
        modality: 'asserted',
        spoken: false,
        confidence: 0.8,
      }
    }
  },
}

/** What stands behind "for" or "over" at `k`, where it is a deed or what somebody said. */
function deedBehind(scene: Scene, k: number): Range | null {
  if (!/^(?:for|over)$/u.test(low(scene.s, k))) return null
  const topic = objectTopic(scene, k + 1)
  return judgeable(scene, topic) ? topic : null
}
