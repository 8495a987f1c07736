import { subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { PURPOSES } from '../lexicon.data.ts'
import { predicateAt } from '../predicate.ts'

const IS = /^(?:is|are|'s|'re|’s|’re)$/u

/** `the ministry is to begin issuing permits`, `the two are to meet`: what is settled to be. "The aim is to" tells a purpose and is none. */
export const destined: CommitmentRule = {
  name: 'destined',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 2; k++) {
      if (low(s, k + 1) !== 'to' || !IS.test(low(s, k)) || s.tokens[k + 2]?.xpos !== 'VB') continue
      const subject = subjectOf(scene, k, k + 2) ?? subjectOf(scene, k, k)
      const noun = subject ? (s.tokens[subject.to - 1]?.lemma.toLowerCase() ?? '') : ''
      if (!subject || PURPOSES.has(noun) || /^(?:it|this|that|what|there|all|who|which)$/u.test(noun))
        continue
      // "His task, as the chief of staff, is to"
      if (low(s, k - 1) === ',' && s.tokens.slice(0, k).some(t => PURPOSES.has(t.form.toLowerCase())))
        continue
      // "the way to end it is to", "what they want is to": a noun of purpose heads a longer phrase.
      if (
        s.tokens
          .slice(subject.from, subject.to)
          .some(t => PURPOSES.has(t.lemma.toLowerCase()) || t.upos === 'VERB')
      )
        continue
      // "how weak they are to lead"
      if (
        s.tokens.slice(Math.max(0, subject.from - 5), subject.from).some(t => /^(?:how|too)$/iu.test(t.form))
      )
        continue
      const p = predicateAt(scene, k + 2)
      if (!p || p.stative || p.counterfactual) continue
      yield {
        scene,
        rule: 'destined',
        cue: { from: k, to: k + 2 },
        head: p.head,
        from: p.from,
        subject,
        passive: p.passive,
        strength: 'plan',
        confidence: 0.82,
      }
    }
  },
}
