import { BY_ADJECTIVE } from '../../../knowledge/countries.ts'
import type { Scene } from '../../clause/scene.ts'
import { phraseOf } from '../../clause/subject.ts'
import { low, tokenAt } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { GIVING_FORMS, NOUNS } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { denied } from '../polarity.ts'
import { doerOf } from '../subject.ts'
import { objectTopic } from '../topic.ts'
import { had } from './backed.ts'

/** `a US proposal for`, `Turkish objections to`: the side right before the noun, by its name or adjective. */
function sideBefore({ s, names }: Scene, k: number): Range | null {
  const before = s.tokens[k - 1]
  if (!before) return null
  if (BY_ADJECTIVE.has(before.form)) return { from: k - 1, to: k }
  const name = names.find(
    n =>
      n.actor &&
      /^(?:state|government|organisation|alliance)$/u.test(n.actor.type) &&
      n.spans.some(x => x.end === before.end),
  )
  return name?.spans[0] ? { from: tokenAt(s, name.spans[0].start), to: k } : null
}

/** `voiced support for`, `repeated its opposition to`, `Moscow's objections to`: nouns of stance with whoever gives or has them. */
export const noun: PositionRule = {
  name: 'noun',
  *find(scene) {
    const { s, tree } = scene
    for (let k = 1; k < s.tokens.length; k++) {
      const found = entryAt(scene, NOUNS, k)
      if (!found || s.tokens[k]?.upos !== 'NOUN' || had(scene, k) >= 0) continue
      let verb = k - 1
      while (verb > Math.max(0, k - 5) && /^(?:ADJ|DET|ADV|PRON|NOUN)$/u.test(s.tokens[verb]?.upos ?? ''))
        verb--
      const given = GIVING_FORMS.has(low(s, verb)) && s.tokens[verb]?.upos === 'VERB'
      const owner = tree.kids(k, 'nmod').find(c => tree.full(c) === 'nmod:poss' && c < k)
      const side = owner === undefined ? sideBefore(scene, k) : null
      const holder: Range | null = given
        ? doerOf(scene, verb)
        : owner === undefined
          ? side
          : phraseOf(scene, owner, k)
      if (!holder || (given && denied(scene, verb))) continue
      // "questioned Norway's commitment to" doubts it.
      if (!given && /^(?:question|doubt|challeng)/u.test(tree.forms[tree.head(k)] ?? '')) continue
      const against = found.entry.base.endsWith('_against')
      if ((!given || against) && somebody(scene, objectTopic(scene, found.at.to))) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'noun',
        cue: { from: given ? verb : k, to: found.at.to },
        holder,
        topic: objectTopic(scene, found.at.to),
        stance: found.entry.value.stance,
        modality: found.entry.value.modality,
        spoken: given,
        confidence: given ? 0.85 : found.entry.value.modality === 'requested' ? 0.65 : 0.8,
      }
    }
  },
}
