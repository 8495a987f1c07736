import { phraseOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { nounStrength } from '../lexicon.ts'
import { predicateAt } from '../predicate.ts'

/** `his promise to build`, `Brazil's offer to buy`, `a threat to leave`: whose it is stands before the noun. */
export const noun: CommitmentRule = {
  name: 'noun',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 1; k < s.tokens.length - 2; k++) {
      const strength = nounStrength(s.tokens[k]?.form ?? '')
      if (!strength || s.tokens[k]?.upos !== 'NOUN' || low(s, k + 1) !== 'to') continue
      const p = predicateAt(scene, k + 2)
      if (!p || (p.stative && strength !== 'pledge') || p.counterfactual || p.passive) continue
      // "questioned Norway's commitment to" doubts it.
      if (/^(?:question|doubt|challeng)/u.test(tree.forms[tree.head(k)] ?? '')) continue
      const whose = tree.kids(k, 'nmod', 'compound', 'amod').find(c => c < k && tree.full(c) === 'nmod:poss')
      if (whose === undefined) continue
      yield {
        scene,
        rule: 'noun',
        cue: { from: k, to: k + 2 },
        head: p.head,
        from: p.from,
        subject: phraseOf(scene, whose, k),
        passive: false,
        strength,
        confidence: strength === 'plan' ? 0.72 : 0.8,
      }
    }
  },
}
