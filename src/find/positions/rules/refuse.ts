import { actorOf } from '../../clause/actors.ts'
import type { Scene } from '../../clause/scene.ts'
import { subjectOf } from '../../clause/subject.ts'
import { reportedBy } from '../../clause/voice.ts'
import { low, spanOf } from '../../names/words.ts'
import { type Candidate, PLAIN, type PositionRule } from '../candidate.ts'
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

/** What one will not do who takes a side. */
const SIDING: ReadonlySet<string> = new Set(
  'accept support back endorse approve sign allow permit tolerate recognise recognize consider negotiate pay fund vote agree compromise stand'.split(
    ' ',
  ),
)

/** What one cannot bear or let be: "we cannot allow", "the country can't afford", "I cannot support". */
const BEARING: ReadonlySet<string> = new Set(
  'accept support back endorse approve allow permit tolerate afford let continue condone'.split(' '),
)

/** `we cannot allow this treaty to fail`: what somebody says cannot be borne is a position of whoever says it. */
function bearing(scene: Scene, k: number, head: number): Candidate | null {
  const { s } = scene
  const lemma = s.tokens[head]?.lemma.toLowerCase() ?? ''
  if (!BEARING.has(lemma) || low(s, head - 1) === 'be') return null
  if (!reportedBy(scene, spanOf(s, head, head + 1), head)) return null
  const subject = subjectOf(scene, k, head)
  if (!subject || /^(?:you|it|who|which|that|he|she)$/u.test(low(s, subject.to - 1))) return null
  // "many families cannot afford a doctor" tells of their means.
  const side = actorOf(scene, subject)
  const speaks = /^(?:we|i|country|nation|world)$/u.test(low(s, subject.to - 1))
  if (!speaks && (side?.how !== 'own' || side.actor.type === 'group' || side.actor.type === 'person'))
    return null
  // "cannot continue to pay", "can't afford to wait": what is behind the infinitive.
  const from = low(s, head + 1) === 'to' ? head + 2 : head + 1
  const topic = topicFrom(scene, from)
  if (
    topic.to <= topic.from ||
    !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|VERB)$/u.test(s.tokens[topic.from]?.upos ?? '')
  )
    return null
  return {
    ...PLAIN,
    scene,
    rule: 'refuse',
    cue: { from: k, to: from },
    holder: 'speaker',
    topic,
    stance: 'oppose',
    modality: 'ruled-out',
    confidence: 0.84,
  }
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
      const modal = /^(?:will|wo|would|shall|'ll|’ll)$/u.test(word)
      const can = /^(?:ca|can)$/u.test(word)
      const going =
        word === 'going' && words[k + 1] === 'to' && words.slice(Math.max(0, k - 3), k).some(w => NOT.test(w))
      if (!modal && !going && !can) continue
      const p = verbAfter(words, upos, k)
      if (!p || !(p.not || going)) continue
      const lemma = s.tokens[p.head]?.lemma.toLowerCase() ?? ''
      if (can) {
        const found = bearing(scene, k, p.head)
        if (found) yield found
        continue
      }
      // "will not be allowed" has another doer; "will not win" is no will of his.
      if (
        STATES.has(lemma) ||
        EVADING.has(lemma) ||
        HARMING.has(lemma) ||
        words.slice(k, p.head).includes('be') ||
        tree.kids(p.head, 'aux:pass').length > 0
      )
        continue
      // "will not change his position"
      if (
        lemma === 'change' &&
        /^(?:his|her|its|their|my|our)$/u.test(low(s, p.head + 1)) &&
        /^(?:position|mind|tune|stance|views?|ways?)$/u.test(low(s, p.head + 2))
      )
        continue
      const reported = reportedBy(scene, spanOf(s, p.head, p.head + 1), p.head)
      // "won't rule out a toll" leaves it open.
      const open = lemma === 'rule' && low(s, p.head + 1) === 'out'
      const { from, turns } = open ? { from: p.head + 2, turns: true } : undone(scene, p.head)
      const topic = topicFrom(scene, from)
      const finite = going ? Math.max(0, k - 2) : k
      const holder = subjectOf(scene, finite, going ? k : p.head)
      if (!holder) continue
      yield {
        ...PLAIN,
        scene,
        rule: 'refuse',
        cue: { from: k, to: p.head + (open ? 2 : 1) },
        holder,
        topic,
        stance: turns
          ? 'support'
          : hedged(scene, { from: k, to: p.head }, topic)
            ? 'oppose-hedged'
            : 'oppose',
        modality: open ? 'possible' : 'ruled-out',
        spoken: false,
        confidence: (reported ? (SIDING.has(lemma) ? 0.86 : 0.82) : 0.6) - (turns && !open ? 0.15 : 0),
      }
    }
  },
}
