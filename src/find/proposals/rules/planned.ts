import { extentFrom, trimmed } from '../../clause/extent.ts'
import { low, spanOf } from '../../names/words.ts'
import { type ProposalRule, part } from '../candidate.ts'
import { subjectsOf } from '../govern.ts'

/** `has focused on leading a potential naval mission …, acting as a deterrent, demining waters`: what is thought of, with its tasks. */
export const planned: ProposalRule = {
  name: 'planned',
  read: ({ scene, mentions, topicOf }) => {
    const { s, tree } = scene
    return mentions.flatMap(m => {
      if (m.sort !== 'planned') return []
      let verb = m.phrase.from - 1
      while (verb > 0 && s.tokens[verb]?.upos !== 'VERB') verb--
      let top = verb
      while (
        top > 0 &&
        !(/^VB[DNZP]$/u.test(s.tokens[top]?.xpos ?? '') && tree.kids(top, 'nsubj').length > 0)
      )
        top--
      const owners = top > 0 ? subjectsOf(scene, top).filter(a => a.type !== 'unnamed') : []
      const tasks: { from: number; to: number }[] = []
      for (let k = m.full.to; k < s.tokens.length; k++) {
        const joined = /^(?:,|and)$/u.test(low(s, k - 1))
        if (!joined || s.tokens[k]?.xpos !== 'VBG') continue
        tasks.push(trimmed(scene, { from: k, to: Math.min(extentFrom(scene, k), nextTask(k)) }))
      }
      if (owners.length === 0) return []
      return [
        {
          title: topicOf(m).title,
          span: spanOf(s, m.phrase.from, m.full.to),
          elements: tasks.map(r => ({ ...part(scene, spanOf(s, r.from, r.to)), negative: false })),
          answers: owners.map(actor => ({ actor, answer: 'proposer' as const, time: null })),
          status: 'proposed' as const,
          modality: 'possible' as const,
          confidence: 0.75,
        },
      ]
    })
    function nextTask(from: number): number {
      for (let n = from + 1; n < s.tokens.length; n++)
        if (/^(?:,|and)$/u.test(low(s, n)) && s.tokens[n + 1]?.xpos === 'VBG') return n
      return s.tokens.length
    }
  },
}
