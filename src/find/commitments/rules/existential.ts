import { reportedBy } from '../../clause/voice.ts'
import { low, spanOf } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { BENEFITS, EVENTS } from '../lexicon.data.ts'

/** `there's going to be a lot of help`, `there would be a ceasefire`: what somebody says will be there. */
export const existential: CommitmentRule = {
  name: 'existential',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 0; k < s.tokens.length - 3; k++) {
      if (low(s, k) !== 'there') continue
      let be = k + 1
      let future = false
      while (be < k + 8 && low(s, be) !== 'be') {
        if (/^(?:will|would|'ll|’ll|going)$/u.test(low(s, be))) future = true
        if (/^(?:not|n't|never|no|could|might|may|can|always)$/u.test(low(s, be))) return
        // "is building a base there that the council fears will be used": no subject that is only announced.
        if (!/^(?:AUX|PART|ADV|VERB)$/u.test(s.tokens[be]?.upos ?? '')) return
        be++
      }
      if (low(s, be) !== 'be' || !future || /^(?:no|nothing)$/u.test(low(s, be + 1))) continue
      if (!reportedBy(scene, spanOf(s, be, be + 1), be)) continue
      const nouns = s.tokens.flatMap((t, n) => (n > be && n < be + 7 && t.upos === 'NOUN' ? [n] : []))
      const head = nouns[0]
      if (head === undefined) continue
      const benefit = nouns.slice(0, 2).some(n => BENEFITS.has(s.tokens[n]?.lemma.toLowerCase() ?? ''))
      const told = nouns.some(n => EVENTS.has(s.tokens[n]?.lemma.toLowerCase() ?? ''))
      yield {
        scene,
        rule: 'existential',
        cue: { from: k, to: be + 1 },
        head: nouns.find(n => tree.rel(n) === 'nsubj') ?? head,
        from: be + 1,
        subject: null,
        passive: true,
        strength: benefit ? 'pledge' : 'forecast',
        confidence: benefit || told ? 0.75 : 0.64,
      }
    }
  },
}
