import { extentFrom, trimmed } from '../../clause/extent.ts'
import { low, spanOf } from '../../names/words.ts'
import { type ProposalRule, part, type Told } from '../candidate.ts'
import { subjectsOf } from '../govern.ts'
import { REQUESTING } from '../lexicon.data.ts'
import { lemmaForms } from '../verbs.ts'

const LIKE = /^(?:like|including)$/u

/**
 * `are calling for guarantees in return`: what is asked for something told before. `are seeking contributions like air cover and
 * logistics`: a list that somebody asks for, open at its end.
 */
export const requested: ProposalRule = {
  name: 'requested',
  read: ({ scene, sentence, table }) => {
    const { s } = scene
    return s.tokens.flatMap((t, k): readonly Told[] => {
      if (t.upos !== 'VERB' || !lemmaForms(REQUESTING).has(t.form.toLowerCase())) return []
      const from = low(s, k + 1) === 'for' ? k + 2 : k + 1
      const to = trimmed(scene, { from, to: extentFrom(scene, from) }).to
      if (to <= from) return []
      const back = s.tokens.findIndex(
        (_, n) => n > from && n <= to && low(s, n) === 'in' && /^(?:return|exchange)$/u.test(low(s, n + 1)),
      )
      const topic = table.last(sentence)
      if (back > 0 && topic)
        return [
          {
            title: topic.title,
            span: spanOf(s, k, back + 2),
            parties: topic.parties,
            conditions: [part(scene, spanOf(s, from, back))],
            status: 'proposed',
            modality: 'requested',
            confidence: 0.76,
          },
        ]
      const like = s.tokens.findIndex(
        (_, n) =>
          n > from && n < to && (LIKE.test(low(s, n)) || (low(s, n) === 'such' && low(s, n + 1) === 'as')),
      )
      const owners = subjectsOf(scene, k).filter(a => a.type !== 'unnamed')
      if (like < 0 || s.tokens[like - 1]?.upos !== 'NOUN') return []
      const items = listOf(like + (low(s, like) === 'such' ? 2 : 1), to)
      if (items.length < 2) return []
      const title = spanOf(s, from, like)
      return [
        {
          title: scene.doc.text.slice(title.start, title.end),
          span: spanOf(s, from, items.at(-1)?.to ?? to),
          elements: items.map(i => ({ ...part(scene, spanOf(s, i.from, i.to)), negative: false })),
          answers: owners.map(actor => ({ actor, answer: 'proposer' as const, time: null })),
          status: 'oral',
          modality: 'requested',
          confidence: 0.74,
        },
      ]
    })
    /** The items of "air cover, intelligence and logistics to support": each noun phrase up to a comma or "and". */
    function listOf(from: number, to: number): readonly { from: number; to: number }[] {
      const out: { from: number; to: number }[] = []
      let start = from
      for (let n = from; n <= to; n++) {
        const word = low(s, n)
        const ends =
          n === to || word === ',' || word === 'and' || word === 'or' || /^(?:to|for|that|which)$/u.test(word)
        if (!ends) continue
        if (n > start) out.push({ from: start, to: n })
        start = n + 1
        if (n === to || /^(?:to|for|that|which)$/u.test(word)) break
      }
      return out
    }
  },
}
