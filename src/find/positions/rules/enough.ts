import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'

/** `not just any deal would do`, `words will not suffice`, `a truce is not enough`: what is called too little leaves more required. */
export const enough: PositionRule = {
  name: 'enough',
  *find(scene) {
    const { s } = scene
    for (let k = 2; k < s.tokens.length; k++) {
      const word = low(s, k)
      const does =
        /^(?:do|suffice)$/u.test(word) && /^(?:would|will|wo|'ll|’ll|not|n't|n’t)$/u.test(low(s, k - 1))
      const ends = /^(?:[.,;:!"\u201d\u2014]|and|but|$)$/u.test(low(s, k + 1))
      const falls =
        word === 'enough' &&
        /^(?:is|was|be|are|were|not|n't|n’t)$/u.test(low(s, k - 1)) &&
        (ends || low(s, k + 1) === 'to')
      if (!(does && ends) && !falls) continue
      const before = s.tokens.slice(Math.max(0, k - 8), k).map((_, i) => low(s, Math.max(0, k - 8) + i))
      if (!before.some(w => /^(?:not|n't|n’t|no|never|nothing)$/u.test(w))) continue
      let finite = k
      while (finite > 0 && /^(?:AUX|PART)$/u.test(s.tokens[finite - 1]?.upos ?? '')) finite--
      const head = scene.tree.kids(k, 'nsubj').findLast(i => i < k)
      const subject = head === undefined ? subjectOf(scene, finite, k) : phraseOf(scene, head, finite)
      if (!subject) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'enough',
        cue: { from: finite, to: k + 1 },
        holder: 'speaker',
        topic: subject,
        stance: 'requires',
        modality: 'asserted',
        confidence: 0.76,
      }
    }
  },
}
