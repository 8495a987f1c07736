import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { GIVING_VERBS } from '../lexicon.data.ts'
import { nounStrength } from '../lexicon.ts'
import { predicateAt } from '../predicate.ts'

/** "announced plans on Tuesday to": a word of a time between the noun and its infinitive. */
const timed = (scene: Parameters<CommitmentRule['find']>[0], k: number): boolean => {
  const at = scene.s.tokens[low(scene.s, k) === 'on' ? k + 1 : k]
  return at !== undefined && scene.times.some(x => x.spans.some(p => p.start <= at.start && at.end <= p.end))
}

const NONE = /^(?:no|not|n't|n’t|never|any|without|neither)$/iu

/** `his promise to build`, `Brazil's offer to buy`, `a threat to leave`: whose it is stands before the noun. */
export const noun: CommitmentRule = {
  name: 'noun',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 1; k < s.tokens.length - 2; k++) {
      const strength = nounStrength(s.tokens[k]?.form ?? '')
      if (!strength || s.tokens[k]?.upos !== 'NOUN') continue
      let to = k + 1
      while (to < k + 6 && timed(scene, to)) to++
      if (low(s, to) !== 'to') continue
      const p = predicateAt(scene, to + 1)
      if (!p || (p.stative && strength !== 'pledge') || p.counterfactual || p.passive) continue
      // "questioned Norway's commitment to" doubts it, "declined an army offer to" is another's. What is withdrawn or kept stays one, with its status.
      if (/^(?:question|doubt|challeng|declin|refus|reject|turn)/u.test(tree.forms[tree.head(k)] ?? ''))
        continue
      const whose = tree.kids(k, 'nmod', 'compound', 'amod').find(c => c < k && tree.full(c) === 'nmod:poss')
      // "announced plans to expand": whoever gives the noun.
      const verb = tree.rel(k) === 'obj' ? tree.head(k) : -1
      const gives = verb >= 0 && verb < k && GIVING_VERBS.has(s.tokens[verb]?.lemma.toLowerCase() ?? '')
      const bound = /^(?:agreement|contract|deal)$/u.test(s.tokens[k]?.lemma ?? '')
      if (whose === undefined ? !gives : bound) continue
      // "has no plans to", "has not signed an agreement to"
      if (scene.s.tokens.slice(Math.max(0, (whose ?? verb) - 3), k).some(t => NONE.test(t.form))) continue
      const subject = whose === undefined ? subjectOf(scene, verb, verb) : phraseOf(scene, whose, k)
      if (!subject) continue
      yield {
        scene,
        rule: 'noun',
        cue: { from: k, to: to + 1 },
        head: p.head,
        from: p.from,
        subject,
        passive: false,
        strength,
        // "our commitment to keeping the peace": a mind, not a deed.
        confidence:
          low(s, k) === 'commitment' && s.tokens[p.head]?.xpos === 'VBG'
            ? 0.66
            : strength === 'plan' && whose !== undefined
              ? 0.72
              : 0.8,
      }
    }
  },
}
