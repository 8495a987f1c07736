import { phraseOf, subjectOf } from '../../clause/subject.ts'
import { low } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { policy } from '../about.ts'
import { PLAIN, type PositionRule } from '../candidate.ts'
import { BAD, GOOD, POLICIES } from '../lexicon.ts'
import { doerOf } from '../subject.ts'
import { topicFrom } from '../topic.ts'

const BE = /^(?:is|are|was|were|be|been|being|'s|’s)$/u
const NOT = /^(?:not|n't|n’t|never|no|hardly)$/u
const CALLING =
  /^(?:call|calls|called|calling|deem|deems|deemed|deeming|describe|describes|described|describing)$/u

/** `the deal was a mistake`, `called the ban unacceptable`: a judgement on something at issue is a position of whoever gives it. */
export const judged: PositionRule = {
  name: 'judged',
  *find(scene) {
    const { s, tree } = scene
    const base = { ...PLAIN, scene, rule: 'judged', modality: 'asserted' } as const
    for (let k = 2; k < s.tokens.length; k++) {
      // "the deal is the guarantee that the country needs": what is called what is needed is supported.
      if (
        /^(?:needs?|wants?)$/u.test(low(s, k)) &&
        s.tokens[k]?.upos === 'VERB' &&
        !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|PART)$/u.test(s.tokens[k + 1]?.upos ?? '')
      ) {
        let be = k - 1
        while (
          be > Math.max(0, k - 9) &&
          !BE.test(low(s, be)) &&
          !/^(?:VERB|PUNCT)$/u.test(s.tokens[be]?.upos ?? '')
        )
          be--
        const subject =
          BE.test(low(s, be)) && /^(?:the|what|exactly)$/u.test(low(s, be + 1))
            ? subjectOf(scene, be, be)
            : null
        if (subject && policy(scene, subject))
          yield {
            ...base,
            cue: { from: be, to: k + 1 },
            holder: 'speaker',
            topic: bare(subject, be),
            stance: 'support',
            confidence: 0.82,
          }
      }
      const good = GOOD.has(low(s, k)) || GOOD.has(`${low(s, k)}_${low(s, k + 1)}`)
      const bad = BAD.has(low(s, k)) || BAD.has(`${low(s, k)}_${low(s, k + 1)}`)
      if (good === bad) continue
      // Behind articles and adjectives stands the verb of being, or what is called so.
      let at = k - 1
      while (at > 0 && /^(?:DET|ADJ|ADV|PART)$/u.test(s.tokens[at]?.upos ?? '')) at--
      while (at > 0 && /^["\u201c'\u2018]+$/u.test(low(s, at))) at--
      const from = at
      const no = s.tokens
        .slice(Math.max(0, from - 1), k)
        .some((_, i) => NOT.test(low(s, Math.max(0, from - 1) + i)))
      if (no && good === false) continue
      const stance = good !== no ? 'support' : 'oppose'
      const set = BE.test(low(s, at)) && low(s, at - 1) === 'it' ? setBehind(k + 1) : null
      if (set) {
        yield {
          ...base,
          cue: { from: at, to: k + 1 },
          holder: 'speaker',
          topic: set,
          stance,
          confidence: 0.82,
        }
        continue
      }
      if (BE.test(low(s, at))) {
        let finite = at
        while (finite > 0 && s.tokens[finite - 1]?.upos === 'AUX') finite--
        const subject = subjectOf(scene, finite, k) ?? subjectOf(scene, finite, at)
        if (!subject || !policy(scene, subject) || subject.to - subject.from > 20) continue
        yield {
          ...base,
          cue: { from: at, to: k + 1 },
          holder: 'speaker',
          topic: bare(subject, at),
          stance,
          confidence: 0.82,
        }
        continue
      }
      const called = calledBefore(k, at)
      if (!called) continue
      const holder = doerOf(scene, called.verb)
      if (holder && policy(scene, called.topic))
        yield {
          ...base,
          cue: { from: called.verb, to: called.verb + 1 },
          holder,
          topic: called.topic,
          stance,
          confidence: 0.85,
        }
    }

    /** `it was wrong for the council to act`, `it is unfair to tax them`: what is judged stands behind. */
    function setBehind(k: number): Range | null {
      const from = /^["\u201d]$/u.test(low(s, k)) ? k + 1 : k
      if (low(s, from) === 'to' && s.tokens[from + 1]?.upos === 'VERB') return topicFrom(scene, from + 1)
      if (low(s, from) !== 'for') return null
      const to = s.tokens.findIndex((t, i) => i > from + 1 && i < from + 9 && t.form === 'to')
      return to < 0 || s.tokens[to + 1]?.xpos !== 'VB'
        ? null
        : { from: from + 1, to: topicFrom(scene, to + 1).to }
    }

    /** A subject without the "that" before it; with the noun that the tagger took for a verb: "a minerals deal with Chile is". */
    function bare({ from, to }: Range, be: number): Range {
      const start = low(s, from) === 'that' && to - from > 1 ? from + 1 : from
      const noun = POLICIES.has(low(s, to)) && s.tokens[to + 1]?.upos === 'ADP' && be > to && be - to < 9
      return { from: start, to: noun ? be : to }
    }

    /** The verb of calling before a judgement at `k`, with what it calls so. */
    function calledBefore(k: number, last: number): { readonly verb: number; readonly topic: Range } | null {
      for (let v = last - 1; v > Math.max(-1, k - 14); v--) {
        if (/^[.;:?!]$/u.test(low(s, v))) return null
        if (!CALLING.test(low(s, v)) || s.tokens[v]?.upos !== 'VERB') continue
        const object = tree.kids(v, 'obj')[0]
        let to = last + 1
        while (to > v + 1 && /^(?:as|["\u201c])$/u.test(low(s, to - 1))) to--
        const topic = object !== undefined && object < k ? phraseOf(scene, object, to) : { from: v + 1, to }
        return topic.to > topic.from && topic.from > v ? { verb: v, topic } : null
      }
      return null
    }
  },
}
