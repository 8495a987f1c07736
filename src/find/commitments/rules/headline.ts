import { phraseOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { predicateAt } from '../predicate.ts'

/** `Carrier to sell its fleet`: the future of headlines. */
export const headline: CommitmentRule = {
  name: 'headline',
  *find(scene) {
    const { s, tree } = scene
    if (s.kind !== 'headline' || s.tokens.some(t => /^(?:AUX)$/u.test(t.upos) || /^VB[DZ]$/u.test(t.xpos)))
      return
    const to = s.tokens.findIndex(
      (t, k) => k > 0 && k < 7 && /^to$/iu.test(t.form) && /^VBP?$|^NN/u.test(s.tokens[k + 1]?.xpos ?? ''),
    )
    const before = s.tokens[to - 1]
    if (to < 0 || !before || !/^(?:NOUN|PROPN)$/u.test(before.upos)) return
    const p = predicateAt(scene, to + 1)
    if (!p || p.counterfactual || low(s, p.head) === 'be') return
    let head = to - 1
    while (head > 0 && tree.head(head) >= 0 && tree.head(head) < to && tree.head(head) !== p.head)
      head = tree.head(head)
    yield {
      scene,
      rule: 'headline',
      cue: { from: to, to: to + 1 },
      head: p.head,
      from: p.from,
      subject: head < to ? phraseOf(scene, head, to) : { from: 0, to },
      passive: p.passive,
      strength: 'plan',
      confidence: 0.75,
    }
  },
}
