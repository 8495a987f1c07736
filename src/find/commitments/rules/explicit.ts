import { subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { commitVerb } from '../lexicon.ts'
import { predicateAt } from '../predicate.ts'

const NOT = /^(?:not|n't|n’t|never|no|without|refused|declined)$/u

/** "agreed late last year to": a word of a time between the verb and its infinitive. */
const timed = (scene: Parameters<CommitmentRule['find']>[0], k: number): boolean => {
  const t = scene.s.tokens[k]
  return t !== undefined && scene.times.some(x => x.spans.some(p => p.start <= t.start && t.end <= p.end))
}

/** `vowed to send`, `plans to protest`, `has agreed to take on`, `is said to be planning to invest`: verbs that promise or plan. */
export const explicit: CommitmentRule = {
  name: 'explicit',
  *find(scene) {
    const { s } = scene
    for (let k = 0; k < s.tokens.length - 2; k++) {
      const t = s.tokens[k]
      const verb = t && commitVerb(t.form, 'x')
      if (!t || !verb || !/^(?:VERB|AUX|ADJ)$/u.test(t.upos)) {
        // Headlines and short sentences make nouns of plural verbs: "Supporters of a wage plan to protest".
        const verbal = t?.upos === 'NOUN' && /^plans?$/iu.test(t.form) && s.tokens[k - 1]?.upos === 'NOUN'
        if (!t || !verb || !verbal) continue
      }
      let to = k + 1
      while (to < k + 7 && low(s, to) !== 'to' && (s.tokens[to]?.upos === 'ADV' || timed(scene, to))) to++
      if (low(s, to) !== 'to') continue
      const negated = [1, 2, 3].some(n => NOT.test(low(s, k - n)) && !/^[,;]$/u.test(low(s, k - 1)))
      if (negated) continue
      // "is expected to", "was prepared to": another rule's.
      if (/^VBN$/u.test(t.xpos) && /^(?:is|are|was|were|be|been|'s|'re|’s|’re)$/u.test(low(s, k - 1)))
        continue
      const p = predicateAt(scene, to + 1)
      if (!p || p.counterfactual || (p.stative && verb.strength !== 'pledge')) continue
      let finite = k
      while (finite > 0 && /^(?:AUX|PART|ADV)$/u.test(s.tokens[finite - 1]?.upos ?? '')) finite--
      yield {
        scene,
        rule: 'explicit',
        cue: { from: k, to: to + 1 },
        head: p.head,
        from: p.from,
        subject: subjectOf(scene, finite, k),
        passive: p.passive,
        strength: verb.strength,
        // What was decided is often done by now.
        confidence: /^(?:decide|choose|resolve|mean|prepare|aim)$/u.test(verb.base)
          ? 0.68
          : verb.strength === 'plan' || verb.strength === 'expectation'
            ? 0.88
            : 0.92,
      }
    }
  },
}
