import type { Scene } from '../../clause/scene.ts'
import { phraseOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import { headNoun, policy, somebody } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { EVADING, STATES } from '../lexicon.ts'
import { undone } from '../polarity.ts'
import { topicFrom } from '../topic.ts'

const OPENS = /^(?:to|for)$/u
/** What campaigns need: that is a wish to win. */
const LEADING =
  /^(?:leadership|leaders?|presidents?|candidates?|nominees?|votes?|help|change|money|cash|time)$/u
const NOT = /^(?:not|n't|n’t|no|never)$/u
/** What binds whoever has it. */
const DUTY = /^(?:duty|obligation|responsibility)$/u

/** Whether a duty at `k` is said to be somebody's: "we have a moral duty", "it is our right and duty". */
function owed({ s }: Scene, k: number): boolean {
  let i = k - 1
  while (i > 0 && /^(?:DET|ADJ|PRON|NOUN|CCONJ)$/u.test(s.tokens[i]?.upos ?? '')) i--
  const no = [i - 1, i, i + 1].some(n => NOT.test(low(s, n)))
  if (no) return false
  if (/^(?:have|has)$/u.test(low(s, i))) return true
  const whose = s.tokens.slice(i + 1, k).some(t => /^(?:our|its|their|his|her|the)$/iu.test(t.form))
  return /^(?:is|'s|’s)$/u.test(low(s, i)) && whose
}

/** Whether the clause before token `k` says that nothing will be: "nothing will change unless", "there will be no deal unless". */
function nothing({ s }: Scene, k: number): boolean {
  const words = s.tokens.slice(0, k).map((_, i) => low(s, i))
  const open = words.findLastIndex(w => /^[;:\u201c"]$/u.test(w))
  const clause = words.slice(open + 1)
  const will = clause.findIndex(w => /^(?:will|would|can|could|'ll|’ll)$/u.test(w))
  return (
    will > 0 &&
    (/^(?:nothing|none|nobody)$/u.test(clause[0] ?? '') ||
      (clause[0] === 'no' && s.tokens[open + 2]?.upos === 'NOUN') ||
      (clause[0] === 'there' && clause.slice(will, will + 3).includes('no')))
  )
}

/** "it is time", "it's about time", "it is high time". */
function isTime({ s }: Scene, k: number): boolean {
  const be = /^(?:about|high|past|now)$/u.test(low(s, k - 1)) ? k - 2 : k - 1
  return /^(?:is|'s|’s|was)$/u.test(low(s, be)) && /^(?:it|now)$/u.test(low(s, be - 1))
}

/** `we need bold action`, `the need to scrap the treaty`, `it is time for the council to act`: what is called needed is required by whoever calls it so. */
export const need: PositionRule = {
  name: 'need',
  *find(scene) {
    const { s, tree } = scene
    const base = { ...PLAIN, scene, rule: 'need', holder: 'speaker', modality: 'asserted' } as const
    for (let k = 1; k < s.tokens.length - 2; k++) {
      const word = low(s, k)
      const before = low(s, k - 1)
      // "we need X": a country's or a side's need, told by one who speaks for it.
      if (
        /^needs?$/u.test(word) &&
        s.tokens[k]?.upos === 'VERB' &&
        /^(?:we|country|nation|world)$/u.test(before)
      ) {
        const topic = topicFrom(scene, k + 1)
        const object =
          tree.kids(k, 'obj').some(o => o > k) || /^(?:DET|ADJ|NOUN)$/u.test(s.tokens[k + 1]?.upos ?? '')
        if (
          low(s, k + 1) !== 'to' &&
          object &&
          !LEADING.test(tree.forms[headNoun(scene, topic)] ?? '') &&
          !somebody(scene, topic) &&
          s.tokens[k + 1]?.upos !== 'PRON'
        )
          yield { ...base, cue: { from: k, to: k + 1 }, topic, stance: 'requires', confidence: 0.84 }
      }
      // "we do not need another war", "we don't need to build the dam": what is said not to be needed.
      if (
        word === 'need' &&
        NOT.test(before) &&
        low(s, k - 2) === 'do' &&
        /^(?:we|country|nation|world)$/u.test(low(s, k - 3))
      ) {
        const from = low(s, k + 1) === 'to' ? k + 2 : k + 1
        const topic = topicFrom(scene, from)
        const lemma = s.tokens[from]?.lemma.toLowerCase() ?? ''
        if (
          /^(?:DET|ADJ|NOUN|NUM|VERB|PROPN)$/u.test(s.tokens[from]?.upos ?? '') &&
          !STATES.has(lemma) &&
          !EVADING.has(lemma) &&
          !somebody(scene, topic)
        )
          yield { ...base, cue: { from: k - 2, to: from }, topic, stance: 'oppose', confidence: 0.76 }
      }
      // "what we need is a new constitution".
      const after = low(s, k + 1)
      if (
        word === 'need' &&
        /^(?:is|are)$/u.test(after) &&
        /^(?:we|country|nation|world)$/u.test(before) &&
        low(s, k - 2) === 'what'
      ) {
        const topic = topicFrom(scene, k + 2)
        if (/^(?:DET|ADJ|NOUN)$/u.test(s.tokens[k + 2]?.upos ?? '') && !somebody(scene, topic))
          yield { ...base, cue: { from: k, to: k + 2 }, topic, stance: 'requires', confidence: 0.82 }
      }
      // "nothing will change unless we have a new treaty": what all else depends on is required.
      if (word === 'unless' && k > 2 && nothing(scene, k))
        yield {
          ...base,
          cue: { from: k, to: k + 1 },
          topic: topicFrom(scene, k + 1),
          stance: 'requires',
          confidence: 0.8,
        }
      // "the need to", "the need for": what is to be done or had.
      if (
        word === 'need' &&
        s.tokens[k]?.upos === 'NOUN' &&
        OPENS.test(low(s, k + 1)) &&
        /^(?:DET|ADJ)$/u.test(s.tokens[k - 1]?.upos ?? '') &&
        !NOT.test(before) &&
        // "felt the need to ask": what somebody did.
        !/^(?:feel|feels|felt)$/u.test(low(s, k - 2))
      ) {
        const { from, turns } = low(s, k + 1) === 'to' ? undone(scene, k + 2) : { from: k + 2, turns: false }
        yield {
          ...base,
          cue: { from: k, to: k + 2 },
          topic: topicFrom(scene, from),
          stance: turns ? 'oppose' : 'requires',
          confidence: 0.78,
        }
      }
      // "we have a duty to", "it is our responsibility to": what is owed is required.
      if (DUTY.test(word) && low(s, k + 1) === 'to' && s.tokens[k + 2]?.xpos === 'VB' && owed(scene, k)) {
        const { from, turns } = undone(scene, k + 2)
        yield {
          ...base,
          cue: { from: k, to: k + 2 },
          topic: topicFrom(scene, from),
          stance: turns ? 'oppose' : 'requires',
          confidence: 0.8,
        }
      }
      // "it is time for the council to act", "it's about time to act", "the time has come to act".
      const due = word === 'time' && isTime(scene, k)
      if (due || (word === 'come' && low(s, k - 2) === 'time' && /^(?:has|'s|’s)$/u.test(before))) {
        if (!OPENS.test(low(s, k + 1))) continue
        let to = k + 1
        while (to < Math.min(s.tokens.length - 1, k + 9) && low(s, to) !== 'to') to++
        const act = low(s, to) === 'to' && s.tokens[to + 1]?.xpos === 'VB'
        // "it is time for a ceasefire".
        if (!act && low(s, k + 1) === 'for' && policy(scene, topicFrom(scene, k + 2)))
          yield {
            ...base,
            cue: { from: k, to: k + 2 },
            topic: topicFrom(scene, k + 2),
            stance: 'support',
            confidence: 0.82,
          }
        if (!act) continue
        const asked = to > k + 1 ? phraseOf(scene, Math.max(k + 2, to - 1), to) : null
        // "to get serious, close the loopholes, and prevent …": each that has an object is a demand.
        for (const verb of [to + 1, ...tree.kids(to + 1, 'conj')]) {
          const { from, turns } = undone(scene, verb)
          const topic = topicFrom(scene, from)
          if (headNoun(scene, { from: verb + 1, to: topic.to }) < 0) continue
          yield {
            ...base,
            cue: { from: k, to: k + 2 },
            topic,
            stance: turns ? 'oppose' : 'support',
            modality: asked ? 'requested' : 'asserted',
            addressee: asked,
            confidence: 0.84,
          }
        }
      }
    }
  },
}
