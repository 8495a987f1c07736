import { low } from '../../names/words.ts'
import { somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { doerOf } from '../subject.ts'
import { topicFrom } from '../topic.ts'

/** Verbs behind which a bare form tells what ought to be, with or without "that". */
const MANDATING = /^(?:demand|propose|recommend|insist|request|urge|suggest)(?:s|ed|d|ing)?$|^proposing$/u
/** How many words the subject may have. */
const FAR = 6

/** `demands the minister resign`, `proposed they meet in May`, `insisted that it be closed`: the bare form behind such a verb is what is asked for. */
export const mandate: PositionRule = {
  name: 'mandate',
  *find(scene) {
    const { s } = scene
    for (let k = 0; k < s.tokens.length - 3; k++) {
      if (!MANDATING.test(low(s, k)) || s.tokens[k]?.upos !== 'VERB') continue
      const from = low(s, k + 1) === 'that' ? k + 2 : k + 1
      let verb = from
      while (verb < from + FAR && /^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/u.test(s.tokens[verb]?.upos ?? ''))
        verb++
      const not = /^(?:not|never)$/u.test(low(s, verb - 1))
      const t = s.tokens[verb]
      if (!t || verb === from || low(s, verb - 1) === 'to') continue
      // A bare form where the clause would have an ending or a past: be, or the lemma itself.
      const bare = /^(?:VERB|AUX)$/u.test(t.upos) && t.form === t.lemma && /^VBP?$/u.test(t.xpos)
      if (!bare || !/^(?:NOUN|PROPN|PRON)$/u.test(s.tokens[not ? verb - 2 : verb - 1]?.upos ?? '')) continue
      // "polls suggest voters prefer": only behind one in the singular is the form sure to be bare.
      const single =
        /^(?:NN|NNP)$/u.test(s.tokens[verb - 1]?.xpos ?? '') || /^(?:he|she|it)$/u.test(low(s, verb - 1))
      if (/^suggest/u.test(low(s, k)) && (not || !single || t.xpos === 'NN')) continue
      const holder = doerOf(scene, k)
      if (!holder) continue
      const { to } = topicFrom(scene, verb)
      const person = somebody(scene, { from, to: verb })
      yield {
        ...PLAIN,
        scene,
        rule: 'mandate',
        cue: { from: k, to: k + 1 },
        holder,
        topic: { from: not ? verb : from, to },
        stance: not ? 'oppose' : 'support',
        modality: 'requested',
        addressee: person ? { from, to: verb } : null,
        confidence: 0.82,
      }
    }
  },
}
