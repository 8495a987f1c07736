import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { cueVerb } from '../../cues/verbs.ts'
import { low } from '../../names/words.ts'
import { policy, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { pointsBack } from '../pointing.ts'

const FOR = /^(?:supporters|backers|advocates|proponents|champions|defenders)$/u
const AGAINST = /^(?:opponents|critics|foes|detractors|sceptics|skeptics)$/u
/** What opens the words that tell what is spoken of, and is no part of it. */
const OPENS = /^(?:that|,)$/u

/** `supporters say the move will cut costs`, `critics argue that the law is unfair`: those who are called by their side take it on what they speak of. */
export const camp: PositionRule = {
  name: 'camp',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 0; k < s.tokens.length - 3; k++) {
      const word = low(s, k)
      const stance = FOR.test(word) ? 'support' : AGAINST.test(word) ? 'oppose' : null
      if (stance === null || s.tokens[k]?.upos !== 'NOUN') continue
      // "they and their supporters": of somebody, and not of what they speak of.
      if (/^(?:his|her|their|its|my|our|['’]s)$/u.test(low(s, k - 1)) || s.tokens[k - 1]?.upos === 'PROPN')
        continue
      let verb = k + 1
      while (/^(?:AUX|ADV)$/u.test(s.tokens[verb]?.upos ?? '')) verb++
      const cue = cueVerb(low(s, verb))
      if (!cue?.frames.has('c') || cue.act !== 'speech' || s.tokens[verb]?.upos !== 'VERB') continue
      let from = verb + 1
      while (OPENS.test(low(s, from))) from++
      // The finite verb of what they say, with its subject right behind their verb.
      const finite = s.tokens.findIndex(
        (t, i) => i > from && i < from + 10 && (t.upos === 'AUX' || /^VB[DPZ]$/u.test(t.xpos)),
      )
      if (finite < 0) continue
      const head = tree.head(finite)
      const subject = subjectOf(scene, finite, tree.rel(finite) === 'aux' && head > finite ? head : finite)
      if (!subject || subject.from < from || subject.from > from + 1) continue
      const bare = pointsBack(scene, subject)
      if (somebody(scene, subject) || !(bare || policy(scene, subject))) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'camp',
        cue: { from: k, to: verb + 1 },
        holder: { from: phraseOf(scene, k, k + 1).from, to: k + 1 },
        topic: subject,
        stance,
        modality: 'asserted',
        confidence: bare ? 0.81 : 0.82,
      }
    }
  },
}
