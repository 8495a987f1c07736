import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { predicateAt } from '../predicate.ts'
import { doerOf } from '../subject.ts'

/** `Under the accord, Peru would cut its fleet by half`: what is agreed is told with "would". */
export const agreed: CommitmentRule = {
  name: 'agreed',
  *find(scene) {
    const { s } = scene
    const under = s.tokens.findIndex(
      (t, k) =>
        t.form.toLowerCase() === 'under' &&
        s.tokens
          .slice(k + 1, k + 7)
          .some(x =>
            /^(?:agreement|accord|deal|pact|treaty|contract|truce|ceasefire|settlement|memorandum|terms)$/iu.test(
              x.form,
            ),
          ),
    )
    if (under < 0 || s.tokens.some(t => t.form.toLowerCase() === 'if')) return
    for (let k = 0; k < s.tokens.length; k++) {
      if (low(s, k) !== 'would') continue
      const p = predicateAt(scene, k + 1)
      if (!p || p.stative || p.counterfactual || p.negated) continue
      yield {
        scene,
        rule: 'agreed',
        cue: { from: k, to: p.from },
        head: p.head,
        from: p.from,
        subject: doerOf(scene, k, p.head),
        passive: p.passive,
        strength: 'pledge',
        confidence: 0.8,
      }
    }
  },
}
