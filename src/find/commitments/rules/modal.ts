import { reportedBy } from '../../clause/voice.ts'
import { low, spanOf } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { commitVerb } from '../lexicon.ts'
import { predicateAt } from '../predicate.ts'
import { doerOf } from '../subject.ts'

const WILL = /^(?:will|shall|'ll|’ll|wo)$/u

/** `will send`, `won't sign`, `would resume` where somebody says so: the future as one tells it. */
export const modal: CommitmentRule = {
  name: 'modal',
  *find(scene) {
    const { s } = scene
    for (let k = 0; k < s.tokens.length; k++) {
      const word = low(s, k)
      const would = word === 'would' || (/^['’]d$/u.test(word) && s.tokens[k + 1]?.xpos === 'VB')
      if (!would && !WILL.test(word)) continue
      if (!/^(?:AUX|VERB|PART)$/u.test(s.tokens[k]?.upos ?? '') && !would) continue
      const p = predicateAt(scene, k + 1)
      if (!p || p.stative || p.counterfactual) continue
      // "will pledge to open it": the rule of explicit verbs reads what is pledged.
      if (low(s, p.head + 1) === 'to' && commitVerb(s.tokens[p.head]?.form ?? '', 'x')) continue
      const reported = reportedBy(scene, spanOf(s, p.head, p.head + 1), p.head)
      // "would" tells of the future only in somebody's mouth.
      if (would && !reported) continue
      yield {
        scene,
        rule: 'modal',
        cue: { from: k, to: p.from },
        head: p.head,
        from: p.from,
        subject: doerOf(scene, k, p.head),
        passive: p.passive,
        strength: null,
        confidence: would ? 0.85 : 0.9,
      }
    }
  },
}
