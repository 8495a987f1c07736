import { low, spanOf } from '../../names/words.ts'
import { type ProposalRule, part } from '../candidate.ts'
import { EXPIRING } from '../lexicon.data.ts'
import { lemmaForms } from '../verbs.ts'

const IN_FORCE = new Set([
  'pact',
  'treaty',
  'agreement',
  'accord',
  'contract',
  'truce',
  'ceasefire',
  'deal',
  'memorandum',
])

/** `a nuclear pact that expires next year`: a deal in force, and when it runs out. */
export const expiry: ProposalRule = {
  name: 'expiry',
  read: ({ scene, mentions, topicOf }) => {
    const { s } = scene
    return mentions.flatMap(m => {
      if (!IN_FORCE.has(m.noun)) return []
      const verb = s.tokens.findIndex(
        (t, k) =>
          k > m.head &&
          k < m.head + 5 &&
          lemmaForms(EXPIRING).has(t.form.toLowerCase()) &&
          (!/^r[ua]n/u.test(low(s, k)) || low(s, k + 1) === 'out'),
      )
      const when =
        verb < 0
          ? undefined
          : scene.times.find(
              t =>
                t.spans.some(x => x.start >= (s.tokens[verb]?.end ?? 0)) &&
                (t.expression.type === 'DATE' || t.expression.type === 'TIME'),
            )
      const [span] = when?.spans ?? []
      if (!when || !span) return []
      const topic = topicOf(m)
      return [
        {
          title: topic.title.replace(/\s+(?:that|which)\b.*$/u, ''),
          span: spanOf(s, m.phrase.from, verb + 1),
          parties: topic.parties,
          elements: [
            {
              ...part(scene, { start: s.tokens[verb]?.start ?? span.start, end: span.end }),
              negative: false,
            },
          ],
          status: 'signed' as const,
          modality: 'asserted' as const,
          time: { span, text: when.text, expression: when.expression },
          confidence: 0.82,
        },
      ]
    })
  },
}
