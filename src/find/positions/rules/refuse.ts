import { subjectOf } from '../../clause/subject.ts'
import { reportedBy } from '../../clause/voice.ts'
import { low, spanOf } from '../../names/words.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { EVADING, HARMING, STATES } from '../lexicon.ts'
import { hedged, undone } from '../polarity.ts'
import { topicFrom } from '../topic.ts'

const NOT = /^(?:not|n't|n’t|never)$/u

/** The main verb behind a modal at `k`, and whether a negation stands between; null where there is none. */
function verbAfter(
  words: readonly string[],
  upos: readonly string[],
  k: number,
): { readonly head: number; readonly not: boolean } | null {
  let not = false
  for (let i = k + 1; i < Math.min(words.length, k + 6); i++) {
    const word = words[i] ?? ''
    if (NOT.test(word)) not = true
    else if (upos[i] === 'ADV' || (upos[i] === 'PART' && word === 'to') || word === 'be' || word === 'going')
      continue
    else return upos[i] === 'VERB' || upos[i] === 'NOUN' ? { head: i, not } : null
  }
  return null
}

/** `will not accept`, `would not send troops`, `is not going to make guarantees`: what one says one will not do or allow. */
export const refuse: PositionRule = {
  name: 'refuse',
  *find(scene) {
    const { s, tree } = scene
    const words = s.tokens.map((_, i) => low(s, i))
    const upos = s.tokens.map(t => t.upos)
    for (let k = 0; k < words.length; k++) {
      const word = words[k] ?? ''
      const modal = /^(?:will|wo|would|shall|'ll|’ll|ca|can|can't)$/u.test(word)
      const going =
        word === 'going' && words[k + 1] === 'to' && words.slice(Math.max(0, k - 3), k).some(w => NOT.test(w))
      if (!modal && !going) continue
      if (/^ca/u.test(word)) continue
      const p = verbAfter(words, upos, k)
      if (!p || !(p.not || going)) continue
      const lemma = s.tokens[p.head]?.lemma.toLowerCase() ?? ''
      // "will not be allowed" has another doer; "will not win" is no will of his.
      if (
        STATES.has(lemma) ||
        EVADING.has(lemma) ||
        HARMING.has(lemma) ||
        words.slice(k, p.head).includes('be') ||
        tree.kids(p.head, 'aux:pass').length > 0
      )
        continue
      const reported = reportedBy(scene, spanOf(s, p.head, p.head + 1), p.head)
      const { from, turns } = undone(scene, p.head)
      const topic = topicFrom(scene, from)
      const finite = going ? Math.max(0, k - 2) : k
      const holder = subjectOf(scene, finite, going ? k : p.head)
      if (!holder) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'refuse',
        cue: { from: k, to: p.head + 1 },
        holder,
        topic,
        stance: turns
          ? 'support'
          : hedged(scene, { from: k, to: p.head }, topic)
            ? 'oppose-hedged'
            : 'oppose',
        modality: 'ruled-out',
        spoken: false,
        confidence: (reported ? 0.82 : 0.6) - (turns ? 0.15 : 0),
      }
    }
  },
}
