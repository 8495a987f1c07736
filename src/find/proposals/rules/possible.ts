import { extentFrom, trimmed } from '../../clause/extent.ts'
import { subjectOf } from '../../clause/subject.ts'
import { low, spanOf } from '../../names/words.ts'
import { type ProposalRule, part } from '../candidate.ts'
import { actorsIn } from '../mention.ts'

const OFFERED = /^(?:offered|given|granted|extended)$/u

/** `a guarantee of that kind could be offered to Peru in lieu of membership`: what might be put on the table, and in place of what. */
export const possible: ProposalRule = {
  name: 'possible',
  read: ({ scene }) => {
    const { s } = scene
    return s.tokens.flatMap((_, k) => {
      if (
        !OFFERED.test(low(s, k)) ||
        low(s, k - 1) !== 'be' ||
        !/^(?:could|might|may|can)$/u.test(low(s, k - 2))
      )
        return []
      const subject = subjectOf(scene, k - 2, k)
      if (!subject) return []
      const to = trimmed(scene, { from: k, to: extentFrom(scene, k) }).to
      const lieu = s.tokens.findIndex(
        (_, n) =>
          n > k &&
          n < to &&
          ((low(s, n) === 'in' && /^(?:lieu|exchange|return|place)$/u.test(low(s, n + 1))) ||
            (low(s, n) === 'instead' && low(s, n + 1) === 'of')),
      )
      const at = spanOf(s, subject.from, subject.to)
      return [
        {
          title: scene.doc.text.slice(at.start, at.end),
          span: { start: at.start, end: s.tokens[to - 1]?.end ?? at.end },
          parties: actorsIn(scene, { from: k, to: lieu < 0 ? to : lieu }),
          elements: [{ ...part(scene, spanOf(s, k, lieu < 0 ? to : lieu)), negative: false }],
          conditions: lieu < 0 ? [] : [part(scene, spanOf(s, lieu, to))],
          status: 'oral' as const,
          modality: 'possible' as const,
          confidence: 0.75,
        },
      ]
    })
  },
}
