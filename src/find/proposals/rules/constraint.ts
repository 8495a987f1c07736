import { extentFrom, trimmed } from '../../clause/extent.ts'
import { subjectOf } from '../../clause/subject.ts'
import { low, spanOf } from '../../names/words.ts'
import { type ProposalRule, part } from '../candidate.ts'
import { APPROVERS, PASSING } from '../lexicon.data.ts'
import { lemmaForms } from '../verbs.ts'

const MUST = /^(?:must|need|needs|has|have|requires?)$/u

/**
 * `would have to be approved by a referendum`, `must be ratified by parliament`, `is enshrined in the constitution`: who must agree first,
 * or what law stands in the way.
 */
export const constraint: ProposalRule = {
  name: 'constraint',
  read: ({ scene }) => {
    const { s, tree } = scene
    return s.tokens.flatMap((t, k) => {
      if (!lemmaForms(PASSING).has(t.form.toLowerCase()) || !/^(?:by|in)$/u.test(low(s, k + 1))) return []
      const by = {
        from: k + 2,
        to: trimmed(scene, { from: k + 2, to: Math.min(k + 9, extentFrom(scene, k + 2)) }).to,
      }
      if (
        by.to <= by.from ||
        !s.tokens.slice(by.from, by.to).some(x => APPROVERS.has(x.form.toLowerCase().replace(/s$/u, '')))
      )
        return []
      const enshrined = low(s, k).startsWith('enshrin')
      let finite = k
      while (finite > 0 && /^(?:AUX|PART|ADV)$/u.test(s.tokens[finite - 1]?.upos ?? '')) finite--
      const hurdle = s.tokens.slice(Math.max(0, k - 5), k).some(x => MUST.test(x.form.toLowerCase()))
      if (!enshrined && !hurdle) return []
      while (
        finite > 0 &&
        /^(?:would|will|to|have|has|must|need|needs|be|also|first)$/u.test(low(s, finite - 1))
      )
        finite--
      const relative = /^(?:that|which)$/u.test(low(s, finite - 1))
      const subject = relative ? clauseSubject() : subjectOf(scene, finite, k)
      if (!subject || subject.to <= subject.from) return []
      const at = spanOf(s, subject.from, subject.to)
      return [
        {
          title: scene.doc.text.slice(at.start, at.end),
          span: { start: at.start, end: s.tokens[by.to - 1]?.end ?? at.end },
          conditions: [part(scene, spanOf(s, k, by.to))],
          status: 'constraint' as const,
          modality: 'asserted' as const,
          confidence: 0.82,
        },
      ]
    })
    /** "Joining the alliance is an objective that is enshrined …": what the whole clause is about. */
    function clauseSubject(): { from: number; to: number } | null {
      const root = s.tokens.findIndex(x => x.head === 0)
      const verb = s.tokens.findIndex(x => x.upos === 'AUX')
      if (verb <= 0) return null
      const node = tree.kids(root, 'csubj', 'nsubj')[0]
      return { from: node === undefined ? 0 : Math.min(...tree.subtree(node)), to: verb }
    }
  },
}
