import { extentFrom, trimmed } from '../../clause/extent.ts'
import { low, spanOf } from '../../names/words.ts'
import { type ProposalRule, part } from '../candidate.ts'
import { CONTAINING } from '../lexicon.data.ts'
import { lemmaForms } from '../verbs.ts'

const ANAPHOR = /^(?:it|those|these|they|this|that)$/u

/** `It includes no security guarantees`, `Those included handing over …`, `the deal would cover …`: what is in it, and what is not. */
export const included: ProposalRule = {
  name: 'included',
  read: ({ scene, sentence, mentions, table, topicOf }) => {
    const { s } = scene
    return s.tokens.flatMap((t, k) => {
      if (!lemmaForms(CONTAINING).has(t.form.toLowerCase()) || /^VB[GN]$/u.test(t.xpos)) {
        // A tagger takes "included" after a pronoun for a participle.
        if (!(/^included$/iu.test(t.form) && ANAPHOR.test(low(s, k - 1)))) return []
      }
      let before = k - 1
      let negative = false
      while (before >= 0 && /^(?:AUX|ADV|PART)$/u.test(s.tokens[before]?.upos ?? '')) {
        if (/^(?:not|n't|n’t|never)$/u.test(low(s, before))) negative = true
        before--
      }
      const named = mentions.find(m => m.phrase.to === before + 1)
      const topic = named
        ? topicOf(named)
        : ANAPHOR.test(low(s, before)) && before <= 1
          ? table.last(sentence)
          : null
      if (!topic || (named && topic.title === named.title && !named.specific)) return []
      if (low(s, k - 1) === 'to') return []
      let from = k + 1
      if (/^(?:no|not|neither)$/u.test(low(s, from))) {
        negative = true
        from++
      }
      const to = trimmed(scene, { from, to: extentFrom(scene, from) }).to
      if (to <= from) return []
      const excluded = /^exclud/u.test(low(s, k))
      const span = spanOf(s, from, to)
      return [
        {
          title: topic.title,
          span: spanOf(s, k, to),
          parties: topic.parties,
          elements: [{ ...part(scene, span), negative: negative || excluded }],
          status: 'proposed' as const,
          confidence: named ? 0.8 : 0.78,
        },
      ]
    })
  },
}
