import type { TimeRef } from '../../../model/finding.ts'
import type { Scene } from '../../clause/scene.ts'
import { low, spanOf } from '../../names/words.ts'
import type { ProposalRule, Told } from '../candidate.ts'
import { subjectsOf } from '../govern.ts'
import { HEDGES } from '../lexicon.data.ts'
import { type AnswerVerb, answerVerbs, type Reply } from '../lexicon.ts'

const NOT = /^(?:not|n't|n’t|never|yet|no)$/u

/** Whether words stand right before the verb that take half of it back. */
const hedged = (scene: Scene, verb: number): boolean =>
  HEDGES.some(h => h.every((w, n) => low(scene.s, verb - h.length + n) === w))

/** Where what is answered begins: right after the verb, or after its preposition. */
function objectAt(scene: Scene, verb: number, by: string): number {
  if (by === '') return verb + 1
  return low(scene.s, verb + 1) === by ? verb + 2 : -1
}

const reply = (answer: Reply, soft: boolean): Reply =>
  answer === 'rejected' && soft ? 'rejected-hedged' : answer

/** `agreed to the deal`, `has all but rejected the outline`, `which the president accepted`: who answers what, and how. */
export const answered: ProposalRule = {
  name: 'answered',
  read: ({ scene, sentence, mentions, table, topicOf }) => {
    const { s } = scene
    const out: Told[] = []
    const tell = (
      verb: number,
      v: AnswerVerb,
      title: string,
      at: Told['span'],
      sure: number,
      parties: Told['parties'] = [],
    ): void => {
      if ([1, 2, 3].some(n => NOT.test(low(s, verb - n)))) return
      if (/^(?:would|could|should|may|might|to|must)$/u.test(low(s, verb - 1)) && !hedged(scene, verb)) return
      const soft = hedged(scene, verb)
      const who = subjectsOf(scene, verb).filter(a => a.type !== 'unnamed' && a.type !== 'group')
      for (const actor of who)
        out.push({
          title,
          span: at,
          parties,
          answers: [{ actor, answer: reply(v.answer, soft), time: dayOf(scene, verb, at.end) }],
          confidence: v.base === 'support' || v.base === 'back' ? sure - 0.08 : sure,
        })
    }
    for (let k = 0; k < s.tokens.length; k++) {
      const t = s.tokens[k]
      if (!t || !/^(?:VERB|ADJ)$/u.test(t.upos)) continue
      for (const v of answerVerbs(t.form)) {
        const at = objectAt(scene, k, v.by)
        if (at < 0) continue
        const object = mentions.find(m => m.phrase.from <= at && at < m.phrase.to && m.sort !== 'planned')
        if (object) {
          const topic = topicOf(object)
          // A deal that nobody has told of before is answered only where it says what it is.
          if (topic.title === object.title && !object.specific) continue
          tell(
            k,
            v,
            topic.title,
            spanOf(s, k, object.full.to),
            topic.title === object.title ? 0.82 : 0.8,
            topic.parties,
          )
          continue
        }
        const earlier = mentions.findLast(m => m.full.to <= k)
        const which = s.tokens.findLastIndex(
          (x, n) => n < k && n > (earlier?.head ?? k) && x.form.toLowerCase() === 'which',
        )
        if (v.by === '' && earlier && which > 0 && k - which < 5 && k + 1 >= s.tokens.length - 1) {
          const topic = topicOf(earlier)
          tell(k, v, topic.title, spanOf(s, k, k + 1), 0.8, topic.parties)
          continue
        }
        if (low(s, at) === 'it' && table.last(sentence)) {
          const topic = table.last(sentence)
          if (topic) tell(k, v, topic.title, spanOf(s, k, at + 1), 0.68, topic.parties)
        }
      }
    }
    return out
  },
}

/** When it was answered: a past day right beside the verb and what is answered, or one that opens the sentence. */
function dayOf(scene: Scene, verb: number, end: number): TimeRef | null {
  const { s } = scene
  const last = s.tokens.findIndex(t => t.start >= end)
  const near = (at: number): boolean =>
    (at >= (s.tokens[verb - 4]?.start ?? s.start) &&
      at <=
        (s.tokens[Math.min(s.tokens.length - 1, (last < 0 ? s.tokens.length : last) + 2)]?.start ?? s.end)) ||
    at <= (s.tokens[2]?.start ?? s.start)
  const days = scene.times.filter(
    t => t.expression.type === 'DATE' && t.expression.tense !== 'future' && t.spans.some(x => near(x.start)),
  )
  const [t] = days
  const [span] = t?.spans ?? []
  return days.length === 1 && t && span ? { span, text: t.text, expression: t.expression } : null
}
