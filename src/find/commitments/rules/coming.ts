import { actorOf } from '../../clause/actors.ts'
import type { Scene } from '../../clause/scene.ts'
import { phraseOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { EVENTS } from '../lexicon.data.ts'
import { doerOf } from '../subject.ts'

/** The "has" or "have" that a noun before "planned" is the object of; -1 where none is. */
function haveBefore({ s }: Scene, k: number): number {
  for (let n = k - 2; n > Math.max(0, k - 6); n--) {
    if (/^(?:has|have)$/u.test(low(s, n))) return n
    if (low(s, n) === 'no' || !/^(?:DET|ADJ|NUM|NOUN)$/u.test(s.tokens[n]?.upos ?? '')) return -1
  }
  return -1
}

/** `The airline plans daily flights to Lima`, `has a rally planned`: what is planned is a thing that one holds or runs. */
export const coming: CommitmentRule = {
  name: 'coming',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 1; k < s.tokens.length - 1; k++) {
      const t = s.tokens[k]
      if (!t || !/^(?:plans|plan|planning|planned)$/iu.test(t.form) || t.upos !== 'VERB') continue
      if (/^(?:not|n't|n’t|never)$/u.test(low(s, k - 1))) continue
      if (t.xpos === 'VBD') continue
      // "has a rally planned for Monday"
      const had = t.xpos === 'VBN' && s.tokens[k - 1]?.upos === 'NOUN' ? haveBefore(scene, k) : -1
      const object = had >= 0 ? k - 1 : tree.kids(k, 'obj').find(o => o > k && o < k + 9)
      const noun = object === undefined ? undefined : s.tokens[object]
      if (t.xpos === 'VBN' && had < 0 && !/^(?:has|have|'ve)$/u.test(low(s, k - 1))) continue
      if (object === undefined || noun?.upos !== 'NOUN') continue
      if (tree.kids(k, 'xcomp', 'ccomp').length > 0) continue
      let finite = had >= 0 ? had : k
      while (finite > 0 && /^(?:AUX|PART|ADV)$/u.test(s.tokens[finite - 1]?.upos ?? '')) finite--
      const subject = doerOf(scene, finite, had >= 0 ? had : k)
      const own = subject ? actorOf(scene, subject)?.how === 'own' : false
      yield {
        scene,
        rule: 'coming',
        cue: had >= 0 ? { from: had, to: had + 1 } : { from: k, to: k + 1 },
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
