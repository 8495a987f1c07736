import { subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import { policy, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { ADJECTIVES, COPULA_FORMS, SEEMING_FORMS } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { groupStart, modalityOf, opposite, undone } from '../polarity.ts'
import { objectTopic } from '../topic.ts'

/** `is open to`, `remains opposed to`, `appeared cool on`, `was ready to support`: what one is said to be. */
export const adjective: PositionRule = {
  name: 'adjective',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length; k++) {
      const found = entryAt(scene, ADJECTIVES, k)
      if (!found) continue
      let be = k - 1
      while (be > 0 && /^(?:ADV|PART)$/u.test(s.tokens[be]?.upos ?? '') && be > k - 4) be--
      const seems = SEEMING_FORMS.has(low(s, be))
      if (!COPULA_FORMS.has(low(s, be)) && !seems) continue
      const no = s.tokens.slice(be, k).some((_, i) => /^(?:not|n't|n’t|never|no)$/u.test(low(s, be + i)))
      const verbal = /^(?:to|of|on|about)$/u.test(low(s, found.at.to - 1))
      const { from, turns } = verbal ? undone(scene, found.at.to) : { from: found.at.to, turns: false }
      const topic = objectTopic(scene, from)
      const stance = Number(no) + Number(turns) === 1 ? opposite(found.entry.value) : found.entry.value
      if (stance === null) continue
      const holder = subjectOf(scene, groupStart(scene, be), be) ?? subjectOf(scene, be, k)
      if (!holder) continue
      if (/_(?:with|about|over|by)$|^critical_of$/u.test(found.entry.base) && !policy(scene, topic)) continue
      if (!/^(?:to)$/u.test(low(s, found.at.to - 1)) && somebody(scene, topic)) continue
      const cue = { from: be, to: found.at.to }
      yield {
        ...PLAIN,
        scene,
        rule: 'adjective',
        cue,
        holder,
        topic,
        stance: seems && stance === 'oppose' ? 'oppose-hedged' : stance,
        modality: modalityOf(scene, { from: be, to: be + 1 }, 'asserted'),
        spoken: false,
        confidence: found.entry.base.includes('_') ? 0.85 : 0.7,
      }
    }
  },
}
