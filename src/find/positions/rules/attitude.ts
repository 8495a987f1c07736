import { low } from '../../names/words.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { ATTITUDES, COPULA_FORMS } from '../lexicon.ts'
import { entryAt } from '../match.ts'
import { denied } from '../polarity.ts'
import { doerOf } from '../subject.ts'
import { topicFrom } from '../topic.ts'

/** `hoped the meeting would lead to talks`, `worry he could force a deal`: hopes and fears, kept as such with whose they are. */
export const attitude: PositionRule = {
  name: 'attitude',
  *find(scene) {
    const { s } = scene
    for (let k = 1; k < s.tokens.length - 1; k++) {
      const found = entryAt(scene, ATTITUDES, k)
      const upos = s.tokens[k]?.upos
      if (!found || upos === 'NOUN') continue
      // "his worrying remarks"
      if (s.tokens[k]?.xpos === 'VBG' && scene.tree.rel(k) === 'amod') continue
      const adjective = upos === 'ADJ' || /ed$/u.test(low(s, k))
      const be = k - 1 - Number(s.tokens[k - 1]?.upos === 'ADV')
      if (adjective && !COPULA_FORMS.has(low(s, be)) && s.tokens[k]?.xpos !== 'VBD') continue
      // Hoping to do something is wanting it, and no position on what others do.
      if (low(s, found.at.to) === 'to' || /^(?:[.,;:?!]|for|about)$/u.test(low(s, found.at.to))) continue
      if (s.tokens[found.at.to]?.upos === 'AUX') continue
      const verb = adjective && COPULA_FORMS.has(low(s, be)) ? be : k
      const holder = doerOf(scene, verb) ?? doerOf(scene, k, verb)
      if (!holder || denied(scene, k)) continue
      // "hopes for a turn in momentum": a wish to win.
      const wish = s.tokens
        .slice(found.at.to, found.at.to + 5)
        .some(t => /^(?:momentum|upset|comeback|victory|nomination)$/u.test(t.form))
      if (wish && found.entry.value.stance === 'support') continue
      yield {
        ...PLAIN,
        scene,
        rule: 'attitude',
        cue: found.at,
        holder,
        topic: topicFrom(scene, found.at.to),
        stance: found.entry.value.stance,
        modality: found.entry.value.modality,
        spoken: false,
        // "is worried that the toll could": told of a side, it is right far more often than what somebody says to fear or hope.
        confidence: adjective && verb !== k && holder.to - holder.from > 1 ? 0.81 : 0.72,
      }
    }
  },
}
