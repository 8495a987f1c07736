import { spanOf } from '../../names/words.ts'
import type { ProposalRule } from '../candidate.ts'
import { subjectsOf, verbBefore } from '../govern.ts'
import { PROPOSING } from '../lexicon.data.ts'

/** `the president suggested that sequence`, `put forward the plan`: whose something told before is. */
export const suggested: ProposalRule = {
  name: 'suggested',
  read: ({ scene, mentions, topicOf }) =>
    mentions.flatMap(m => {
      if (!m.definite || m.specific) return []
      const verb = verbBefore(scene, m.phrase.from, PROPOSING)
      if (verb < 0 || verb !== m.phrase.from - 1) return []
      const topic = topicOf(m)
      if (topic.title === m.title) return []
      return subjectsOf(scene, verb).map(actor => ({
        title: topic.title,
        span: spanOf(scene.s, verb, m.full.to),
        parties: topic.parties,
        answers: [{ actor, answer: 'proposer' as const, time: null }],
        confidence: 0.8,
      }))
    }),
}
