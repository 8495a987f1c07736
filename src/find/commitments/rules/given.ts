import { low } from '../../names/words.ts'
import type { CommitmentRule } from '../candidate.ts'
import { WORDS_GIVEN } from '../lexicon.data.ts'
import { commitVerb } from '../lexicon.ts'
import { doerOf } from '../subject.ts'

/** `promised £5bn in aid`, `has pledged help`, `promising tariffs`: what is promised is a thing. */
export const given: CommitmentRule = {
  name: 'given',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 0; k < s.tokens.length - 1; k++) {
      const t = s.tokens[k]
      const verb = t && commitVerb(t.form, 'o')
      if (!t || !verb || t.upos !== 'VERB') continue
      const object = tree.kids(k, 'obj').find(o => o > k && o < k + 9)
      const noun = object === undefined ? undefined : s.tokens[object]
      if (object === undefined || !noun || !/^(?:NOUN|PROPN)$/u.test(noun.upos)) continue
      // "promised Sunday at a rally to": a time is nothing that is promised.
      if (scene.times.some(x => x.spans.some(p => p.start <= noun.start && noun.end <= p.end))) continue
      if (WORDS_GIVEN.has(noun.lemma.toLowerCase())) continue
      if (tree.kids(k, 'xcomp', 'ccomp').some(c => c < object + 3 && low(s, c) !== '')) continue
      if (/^(?:that|to)$/u.test(low(s, k + 1)) || (/^VBN$/u.test(t.xpos) && !hasHelper(scene, k))) continue
      let finite = k
      while (finite > 0 && /^(?:AUX|PART|ADV)$/u.test(s.tokens[finite - 1]?.upos ?? '')) finite--
      if (/^(?:not|n't|no)$/u.test(low(s, k - 1))) continue
      yield {
        scene,
        rule: 'given',
        cue: { from: k, to: k + 1 },
        head: object,
        from: k + 1,
        subject: doerOf(scene, finite, k),
        passive: false,
        strength: verb.strength,
        confidence: 0.74,
      }
    }
  },
}

/** "has promised", not "the promised help". */
const hasHelper = (scene: Parameters<CommitmentRule['find']>[0], k: number): boolean =>
  /^(?:has|have|had|'ve|’ve|'d)$/u.test(low(scene.s, k - 1)) ||
  /^(?:has|have|had)$/u.test(low(scene.s, k - 2))
