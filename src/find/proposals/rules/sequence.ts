import { extentFrom, trimmed } from '../../clause/extent.ts'
import type { Scene } from '../../clause/scene.ts'
import { low, spanOf } from '../../names/words.ts'
import type { Range } from '../../tree/index.ts'
import { type ProposalRule, part } from '../candidate.ts'
import { actorsIn } from '../mention.ts'

/** `a bilateral meeting, to be followed by a trilateral summit`: steps in the order in which they shall come. */
export const sequence: ProposalRule = {
  name: 'sequence',
  read: ({ scene, sentence, table }) => {
    const { s, doc } = scene
    for (let k = 2; k < s.tokens.length - 2; k++) {
      if (low(s, k) !== 'followed' || low(s, k + 1) !== 'by') continue
      const future = /^(?:be)$/u.test(low(s, k - 1)) && /^(?:to|will|would|should)$/u.test(low(s, k - 2))
      if (!future) continue
      const comma = k - 3
      const first = stepBefore(scene, low(s, comma) === ',' ? comma : k - 2)
      const second = trimmed(scene, { from: k + 2, to: extentFrom(scene, k + 2) })
      if (!first || second.to <= second.from) return []
      const [a, b] = [spanOf(s, first.from, first.to), spanOf(s, second.from, second.to)]
      const title = `${doc.text.slice(a.start, a.end)}, then ${doc.text.slice(b.start, b.end)}`.replace(
        /\s+/gu,
        ' ',
      )
      table.sequence(title, sentence, actorsIn(scene, first))
      return [
        {
          title,
          span: { start: a.start, end: b.end },
          parties: actorsIn(scene, { from: first.from, to: second.to }),
          steps: [part(scene, a), part(scene, b)],
          status: 'proposed' as const,
          modality: 'proposed' as const,
          confidence: 0.82,
        },
      ]
    }
    return []
  },
}

/** The step before "to be followed by": the noun phrase or predicate that ends at `end`. */
function stepBefore(scene: Scene, end: number): Range | null {
  const { s } = scene
  let from = end
  while (from > 0 && end - from < 16) {
    const t = s.tokens[from - 1]
    if (!t || /^[,.;:"\u201c]$/u.test(t.form)) break
    if (t.upos === 'VERB' || t.upos === 'AUX') {
      // "would first meet for direct talks": the verb is the step; "begun arranging a meeting": what it governs is.
      const gerund = t.xpos === 'VBG' || t.xpos === 'VBN' || t.xpos === 'VBD'
      return gerund ? { from, to: end } : { from: from - 1, to: end }
    }
    from--
  }
  return from < end ? { from, to: end } : null
}
