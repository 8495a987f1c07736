import { subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { giverOf } from '../giver.ts'
import { COPULA_FORMS } from '../lexicon.ts'
import { groupStart } from '../polarity.ts'
import { doerOf } from '../subject.ts'

/** "pro-union", "anti-abortion": for and against what stands behind the hyphen. */
const LEANING = /^(pro|anti)[-\u2010\u2011](?!(?:active|am)$)\p{L}{3,}/u
/** What somebody has who takes a side. */
const STAND = /^(?:stance|stances|position|positions|views?|agenda|policy|policies|beliefs|stand)$/u
const SELF = /^(?:himself|herself|itself|themselves)$/u

/** `his anti-abortion views`, `she is pro-union`, `calls himself pro-choice`: the side is in the word itself. */
export const leaning: PositionRule = {
  name: 'leaning',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length; k++) {
      const side = LEANING.exec(low(s, k))?.[1]
      if (!side) continue
      let be = k - 1
      while (be > 0 && s.tokens[be]?.upos === 'ADV') be--
      const ends = !/^(?:NOUN|PROPN|ADJ)$/u.test(s.tokens[k + 1]?.upos ?? '')
      const not = s.tokens.slice(be, k).some(t => /^(?:not|n't|n’t|never)$/iu.test(t.form))
      const owned = STAND.test(low(s, k + 1)) ? giverOf(scene, k + 1) : null
      const holder = owned
        ? owned.holder
        : ends && !not && COPULA_FORMS.has(low(s, be))
          ? subjectOf(scene, groupStart(scene, be), be)
          : ends && SELF.test(low(s, be)) && /^(?:call|describ|declar|consider)/u.test(low(s, be - 1))
            ? doerOf(scene, be - 1)
            : null
      if (!holder || owned?.vague) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'leaning',
        cue: { from: owned ? k + 1 : be, to: owned ? k + 2 : k },
        holder,
        topic: { from: k, to: k + 1 },
        stance: side === 'pro' ? 'support' : 'oppose',
        modality: 'asserted',
        spoken: false,
        confidence: owned ? 0.86 : 0.74,
      }
    }
  },
}
