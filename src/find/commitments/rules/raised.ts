import { actorOf } from '../../clause/actors.ts'
import { subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { predicateAt } from '../predicate.ts'

/** `expects the council to approve it`, `sees the carrier cutting`: what somebody foretells of another, whose name stands between. */
export const raised: CommitmentRule = {
  name: 'raised',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 3; k++) {
      if (
        !/^(?:expects|expected|expect|anticipates|anticipated)$/u.test(low(s, k)) ||
        s.tokens[k]?.upos !== 'VERB'
      )
        continue
      // "We expect them to pay" asks for it; "is expected to" is another rule's.
      const who = subjectOf(scene, k, k)
      if (!who || /^(?:i|we|you)$/u.test(low(s, who.to - 1)) || s.tokens[k]?.xpos === 'VBN') continue
      if (
        /^(?:not|n't|n’t|never)$/u.test(low(s, k - 1)) ||
        /^(?:no|nobody|few|neither)$/u.test(low(s, who.from))
      )
        continue
      let to = k + 2
      while (
        to < k + 12 &&
        low(s, to) !== 'to' &&
        !/^(?:VERB|AUX|SCONJ)$/u.test(s.tokens[to]?.upos ?? '') &&
        !/^[.;:]$/u.test(low(s, to))
      )
        to++
      if (low(s, to) !== 'to' || !/^(?:NOUN|PROPN|PRON)$/u.test(s.tokens[to - 1]?.upos ?? '')) continue
      const p = predicateAt(scene, to + 1)
      if (!p || p.counterfactual || p.stative) continue
      const subject = { from: k + 1, to }
      yield {
        scene,
        rule: 'raised',
        cue: { from: k, to: k + 1 },
        head: p.head,
        from: p.from,
        subject,
        passive: p.passive,
        strength: 'expectation',
        confidence: actorOf(scene, subject)?.how === 'own' || p.passive ? 0.8 : 0.6,
      }
    }
  },
}
