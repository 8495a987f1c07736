import { subjectOf } from '../../clause/subject.ts'
import { reportedBy } from '../../clause/voice.ts'
import { low, spanOf } from '../../names/words.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { HELP, HELPING } from '../lexicon.ts'
import { topicFrom } from '../topic.ts'

const NOT = /^(?:not|n't|n’t|never|no)$/u

/** The first word of a sentence that is no mark. */
const firstWord = (forms: readonly string[]): number =>
  Math.max(
    0,
    forms.findIndex(f => /\p{L}/u.test(f)),
  )

/** `would support Ukraine's security`, `we'll help them out`, `there's going to be a lot of help`: who says he will help is for it. */
export const help: PositionRule = {
  name: 'help',
  *find(scene) {
    const { s } = scene
    const words = scene.tree.forms
    for (let k = 0; k < s.tokens.length - 1; k++) {
      const word = low(s, k)
      if (word === 'there') {
        const noun = s.tokens.findIndex((_, i) => i > k && i < k + 10 && HELP.has(low(s, i)))
        const between = s.tokens.slice(k, noun).map((_, i) => low(s, k + i))
        const future =
          between.includes('will') ||
          between.includes("'ll") ||
          (between.includes('going') && between.includes('be'))
        if (noun < 0 || !future || between.some(w => NOT.test(w))) continue
        // "When it comes to security, there's going to be …": what it is about stands before.
        const lead =
          k > 1 && low(s, k - 1) === ','
            ? s.tokens.findIndex((_, i) => i < k && /^(?:to|on|for|about)$/u.test(low(s, i)))
            : -1
        const topic =
          lead >= 0 && lead < k - 1
            ? { from: firstWord(words), to: k - 1 }
            : { from: noun, to: topicFrom(scene, noun).to }
        yield {
          ...PLAIN,
          scene,
          rule: 'help',
          cue: { from: k, to: noun + 1 },
          holder: 'speaker',
          topic,
          stance: 'support',
          modality: 'asserted',
          confidence: 0.72,
        }
        continue
      }
      if (!/^(?:will|would|'ll|’ll)$/u.test(word)) continue
      let verb = k + 1
      while (verb < k + 4 && s.tokens[verb]?.upos === 'ADV' && !NOT.test(low(s, verb))) verb++
      if (!HELPING.has(low(s, verb)) || s.tokens[verb + 1] === undefined) continue
      const reported = reportedBy(scene, spanOf(s, verb, verb + 1), verb)
      if (!reported && s.kind !== 'headline') continue
      const holder = subjectOf(scene, k, verb)
      if (!holder) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'help',
        cue: { from: k, to: verb + 1 },
        holder,
        topic: topicFrom(scene, verb + 1),
        stance: 'support',
        modality: 'planned',
        spoken: false,
        confidence: 0.72,
      }
    }
  },
}
