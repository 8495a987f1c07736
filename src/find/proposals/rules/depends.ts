import { actorOf } from '../../clause/actors.ts'
import { extentFrom, trimmed } from '../../clause/extent.ts'
import { subjectOf } from '../../clause/subject.ts'
import { low, spanOf } from '../../names/words.ts'
import { type ProposalRule, part } from '../candidate.ts'

/** `The type of force depends on the settlement`: what must be settled first. */
export const depends: ProposalRule = {
  name: 'depends',
  read: ({ scene }) => {
    const { s } = scene
    return s.tokens.flatMap((t, k) => {
      if (!/^(?:depends?|depended|hinges?|hinged)$/iu.test(t.form)) return []
      const on = [1, 2, 3, 4].map(n => k + n).find(n => /^(?:on|upon)$/u.test(low(s, n)))
      if (on === undefined || s.tokens.slice(k + 1, on).some(x => x.upos === 'NOUN')) return []
      const subject = subjectOf(scene, k, k)
      const to = trimmed(scene, { from: on + 1, to: extentFrom(scene, on + 1) }).to
      if (!subject || to <= on + 1 || /^(?:it|that|this|he|she|they|we|i)$/u.test(low(s, subject.from)))
        return []
      if (actorOf(scene, subject)?.how === 'own') return []
      const at = spanOf(s, subject.from, subject.to)
      return [
        {
          title: scene.doc.text.slice(at.start, at.end),
          span: { start: at.start, end: s.tokens[to - 1]?.end ?? at.end },
          conditions: [part(scene, spanOf(s, on + 1, to))],
          status: 'constraint' as const,
          modality: 'conditional' as const,
          confidence: 0.72,
        },
      ]
    })
  },
}
