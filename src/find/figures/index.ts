import type { Chain, TimeRef } from '../../model/finding.ts'
import { contains, overlap, type Span } from '../../model/span.ts'
import { type Scene, scenesOf } from '../clause/scene.ts'
import { reportedBy } from '../clause/voice.ts'
import type { Draft, Stage } from '../pipeline.ts'
import { spanOf } from '../tree/index.ts'
import { boundAfter, boundBefore } from './bound.ts'
import { quantitiesOf } from './candidate.ts'
import { FIGURE_RULES } from './rules/index.ts'
import { standingOf } from './standing.ts'

/** Figures: what is counted or measured, with its bound and the voice that gives it. Needs trees; without them it is silent. */
export const figuresStage: Stage = {
  name: 'figures',
  version: '3',
  requires: ['time', 'name', 'statement'],
  assigns: ['figure'],
  run: (doc, found) => scenesOf(doc, found).flatMap(scene => figuresOf(scene)),
}

function figuresOf(scene: Scene): readonly Draft<'figure'>[] {
  const { s: sentence, doc, times, names } = scene
  // What is a date, and what is part of a name ("Article 5"), is no figure.
  const taken = (at: Span): boolean =>
    times.some(t => t.spans.some(s => overlap(s, at) > 0)) ||
    names.some(n => n.actor?.type !== 'unnamed' && n.spans.some(s => contains(s, at)))
  return quantitiesOf(sentence, taken).flatMap((quantity): Draft<'figure'>[] => {
    for (const rule of FIGURE_RULES) {
      const read = rule.read({ sentence, text: doc.text, quantity })
      if (!read) continue
      const before = boundBefore(sentence.tokens, read.from)
      const bound = boundAfter(sentence.tokens, read.to) ?? before.bound
      const span = spanOf(sentence, [before.from, read.to - 1])
      if (!span) return []
      return [
        {
          kind: 'figure',
          sentence: { start: sentence.start, end: sentence.end },
          spans: [span],
          chain: chainAt(scene, span, read.to - 1),
          confidence: read.confidence,
          value: quantity.value,
          quantityClass: quantity.quantityClass,
          unit: read.unit,
          bound,
          measured: read.measured,
          scope: read.scope,
          modality: standingOf(scene.tree, read.to - 1),
          time: timeOf(times),
        },
      ]
    }
    return []
  })
}

/** The voices that give a figure: of the statement that holds it or the clause of saying above it; the article's own where neither is. */
const chainAt = (scene: Scene, at: Span, token: number): Chain => reportedBy(scene, at, token)?.chain ?? []

/** The date of the sentence, when it has just one. */
function timeOf(times: readonly Draft<'time'>[]): TimeRef | null {
  const dates = times.filter(t => t.expression.type === 'DATE')
  const [only] = dates
  const [span] = only?.spans ?? []
  return dates.length === 1 && only && span ? { span, text: only.text, expression: only.expression } : null
}
