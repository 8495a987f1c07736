import { reportedBy } from '../../clause/voice.ts'
import { low, spanOf } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { predicateAt } from '../predicate.ts'
import { doerOf } from '../subject.ts'

/** `the two countries could reach a deal "very shortly"`: what somebody holds possible, by a time to come. */
export const possible: CommitmentRule = {
  name: 'possible',
  *find(scene) {
    const { s } = scene
    for (let k = 0; k < s.tokens.length; k++) {
      if (!/^(?:could|may|might)$/u.test(low(s, k)) || s.tokens[k]?.upos !== 'AUX') continue
      const p = predicateAt(scene, k + 1)
      if (!p || p.stative || p.counterfactual || p.negated) continue
      if (!reportedBy(scene, spanOf(s, p.head, p.head + 1), p.head)) continue
      // "did not think he could"
      if (s.tokens.slice(0, k).some(t => /^(?:not|n't|n’t|never)$/iu.test(t.form))) continue
      const after = s.tokens[p.head]?.end ?? 0
      const timely = scene.times.some(
        t =>
          t.spans.some(x => x.start >= after) &&
          (t.expression.deadline ||
            (t.expression.point?.op === 'vague' && t.expression.point.ref === 'future')),
      )
      if (!timely) continue
      yield {
        scene,
        rule: 'possible',
        cue: { from: k, to: p.from },
        head: p.head,
        from: p.from,
        subject: doerOf(scene, k, p.head),
        passive: p.passive,
        strength: 'forecast',
        confidence: 0.72,
      }
    }
  },
}
