import { low } from '../../names/words.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { VERBS } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { denied } from '../polarity.ts'
import { doerOf } from '../subject.ts'
import { topicFrom } from '../topic.ts'

/** Words of blame that take a person and what he did. */
const BLAMING =
  /^(?:faulted|faults|faulting|chided|chides|chiding|scolded|scolds|scolding|rebuked|rebukes|rebuking|mocked|mocks|mocking)$/u
/** How far behind the verb its "for" may stand. */
const FAR = 10

/** `blasted the government for not arming them`, `railed against rivals for refusing a hearing`: blame or praise of somebody for a deed judges the deed. */
export const blame: PositionRule = {
  name: 'blame',
  *find(scene) {
    const { s } = scene
    for (let k = 0; k < s.tokens.length - 3; k++) {
      if (s.tokens[k]?.upos !== 'VERB' || /^(?:is|are|was|were|be|been|being)$/u.test(low(s, k - 1))) continue
      const found = entryAt(scene, VERBS, k)
      const judges =
        found?.entry.value.verdict === true && /^(?:support|oppose)$/u.test(found.entry.value.stance)
      const harsh = found !== null && /^(?:denounce|condemn)$/u.test(found.entry.base)
      if (!(judges && found.entry.value.modality === 'asserted') && !harsh && !BLAMING.test(low(s, k)))
        continue
      let at = found ? found.at.to : k + 1
      const end = Math.min(s.tokens.length - 1, at + FAR)
      while (at < end && low(s, at) !== 'for' && !/^[.,;:?!\u2014]$/u.test(low(s, at))) at++
      if (low(s, at) !== 'for') continue
      let deed = at + 1
      while (/^(?:ADV|PART)$/u.test(s.tokens[deed]?.upos ?? '')) deed++
      if (s.tokens[deed]?.xpos !== 'VBG') continue
      const holder = doerOf(scene, k)
      if (!holder || denied(scene, k)) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'blame',
        cue: { from: k, to: found ? found.at.to : k + 1 },
        holder,
        topic: topicFrom(scene, at + 1),
        stance: judges && found.entry.value.stance === 'support' ? 'support' : 'oppose',
        modality: 'asserted',
        confidence: 0.68,
      }
    }
  },
}
