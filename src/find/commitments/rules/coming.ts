import { actorOf } from '../../clause/actors.ts'
import { phraseOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { EVENTS } from '../lexicon.data.ts'
import { doerOf } from '../subject.ts'

/** `The airline plans daily flights to Lima`, `has a rally planned`: what is planned is a thing that one holds or runs. */
export const coming: CommitmentRule = {
  name: 'coming',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 1; k < s.tokens.length - 1; k++) {
      const t = s.tokens[k]
      if (!t || !/^(?:plans|plan|planning|planned)$/iu.test(t.form) || t.upos !== 'VERB') continue
      if (t.xpos === 'VBN' && !/^(?:has|have|'ve)$/u.test(low(s, k - 1))) continue
      if (t.xpos === 'VBD') continue
      const object = tree.kids(k, 'obj').find(o => o > k && o < k + 9)
      const noun = object === undefined ? undefined : s.tokens[object]
      if (object === undefined || noun?.upos !== 'NOUN') continue
      if (tree.kids(k, 'xcomp', 'ccomp').length > 0) continue
      let finite = k
      while (finite > 0 && /^(?:AUX|PART|ADV)$/u.test(s.tokens[finite - 1]?.upos ?? '')) finite--
      const subject = doerOf(scene, finite, k)
      const own = subject ? actorOf(scene, subject)?.how === 'own' : false
      yield {
        scene,
        rule: 'coming',
        cue: { from: k, to: k + 1 },
        head: object,
        from: phraseOf(scene, object, s.tokens.length).from,
        subject,
        passive: false,
        strength: 'plan',
        confidence: own || EVENTS.has(noun.lemma.toLowerCase()) ? 0.82 : 0.6,
      }
    }
  },
}
