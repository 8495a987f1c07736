import { subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { adjectiveStrength, commitVerb } from '../lexicon.ts'
import { predicateAt } from '../predicate.ts'

const IS = /^(?:is|are|'s|'re|’s|’re|was|were|be|been|remains?|remained)$/u

/** `is expected to sign`, `is set to visit`, `are due to begin`, `is ready to help`: what others or the course of things have in store. */
export const scheduled: CommitmentRule = {
  name: 'scheduled',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 2; k++) {
      if (low(s, k + 1) !== 'to') continue
      const word = s.tokens[k]?.form ?? ''
      const strength = commitVerb(word, 'p')?.strength ?? adjectiveStrength(word)
      if (!strength) continue
      let finite = k - 1
      while (finite > 0 && s.tokens[finite]?.upos === 'ADV' && k - finite < 4) finite--
      if (!IS.test(low(s, finite)) || /^(?:not|n't|never)$/u.test(low(s, k - 1))) continue
      let p = predicateAt(scene, k + 2)
      if (!p || p.counterfactual) continue
      if (p.stative) {
        // "is expected to be in the capital on Friday to sign": the deed is what one comes for.
        const purpose = s.tokens.findIndex(
          (t, n) => n > k + 3 && n < k + 14 && t.form === 'to' && s.tokens[n + 1]?.xpos === 'VB',
        )
        if (purpose < 0) continue
        p = predicateAt(scene, purpose + 1)
        if (!p || p.stative) continue
      }
      yield {
        scene,
        rule: 'scheduled',
        cue: { from: k, to: k + 2 },
        head: p.head,
        from: p.from,
        subject: subjectOf(scene, finite, k),
        passive: p.passive,
        strength,
        // "was ready to" tells how somebody was, and offers nothing.
        confidence:
          strength === 'forecast'
            ? 0.6
            : strength !== 'offer'
              ? 0.88
              : // What one is said to be ready for is seldom more than a mood; "was ready to" offers nothing.
                /^(?:was|were|be|been)$/u.test(low(s, finite))
                ? 0.64
                : 0.72,
      }
    }
  },
}
