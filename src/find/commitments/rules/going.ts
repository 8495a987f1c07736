import { statementAt } from '../../clause/scene.ts'
import { reportedBy } from '../../clause/voice.ts'
import { low, spanOf } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { predicateAt } from '../predicate.ts'
import { doerOf } from '../subject.ts'

const IS = /^(?:is|are|am|'s|'re|'m|’s|’re|’m|was|were)$/u

/** `is going to cancel the deal`. */
export const going: CommitmentRule = {
  name: 'going',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 2; k++) {
      const word = low(s, k)
      const gonna = word === 'gon' || word === 'gonna'
      if (!gonna && !(word === 'going' && low(s, k + 1) === 'to')) continue
      const p = predicateAt(scene, gonna && word === 'gonna' ? k + 1 : k + 2)
      if (!p || p.stative || p.counterfactual || !/^(?:VERB|AUX)$/u.test(s.tokens[p.head]?.upos ?? ''))
        continue
      let finite = k - 1
      let negated = false
      while (finite > 0 && !IS.test(low(s, finite)) && k - finite < 4) {
        if (/^(?:not|n't|n’t|never)$/u.test(low(s, finite))) negated = true
        finite--
      }
      if (!IS.test(low(s, finite))) continue
      const past = /^(?:was|were)$/u.test(low(s, finite))
      // "was going to" tells of the future only in another's words; in one's own it came otherwise.
      const at = spanOf(s, p.head, p.head + 1)
      if (past && (!reportedBy(scene, at, p.head) || statementAt(scene, at)?.mode === 'direct')) continue
      yield {
        scene,
        rule: 'going',
        cue: { from: finite, to: p.from },
        head: p.head,
        from: negated ? finite + 1 : p.from,
        subject: doerOf(scene, finite, k),
        passive: p.passive,
        strength: null,
        confidence: 0.88,
      }
    }
  },
}
