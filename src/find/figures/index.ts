import type { Chain, TimeRef } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { contains, overlap, type Span } from '../../model/span.ts'
import type { Doc, Draft, Found, Stage } from '../pipeline.ts'
import { spanOf } from '../tree/index.ts'
import { boundAfter, boundBefore } from './bound.ts'
import { quantitiesOf } from './candidate.ts'
import { FIGURE_RULES } from './rules/index.ts'

/** Figures: what is counted or measured, with its bound and the voice that gives it. Needs trees; without them it is silent. */
export const figuresStage: Stage = {
  name: 'figures',
  version: '1',
  requires: ['time', 'name', 'statement'],
  assigns: ['figure'],
  run: (doc, found) =>
    doc.sentences.filter(s => s.parsed && s.kind !== 'dateline').flatMap(s => figuresOf(s, doc, found)),
}

function figuresOf(sentence: Sentence, doc: Doc, found: Found): readonly Draft<'figure'>[] {
  const here = <D extends Draft>(drafts: readonly D[]): readonly D[] =>
    drafts.filter(d => d.spans.some(s => overlap(s, sentence) > 0))
  const times = here(found.time)
  const names = here(found.name)
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
          chain: chainAt(span, found),
          confidence: read.confidence,
          value: quantity.value,
          quantityClass: quantity.quantityClass,
          unit: read.unit,
          bound,
          measured: read.measured,
          scope: read.scope,
          time: timeOf(times),
        },
      ]
    }
    return []
  })
}

/** The voices of the innermost statement that holds the figure; the article's own where none does. */
function chainAt(at: Span, found: Found): Chain {
  const holders = found.statement.filter(s => s.act !== 'term' && s.content.some(c => contains(c, at)))
  const width = (s: Draft<'statement'>): number => s.content.reduce((n, c) => n + c.end - c.start, 0)
  return holders.toSorted((a, b) => width(a) - width(b))[0]?.chain ?? []
}

/** The date of the sentence, when it has just one. */
function timeOf(times: readonly Draft<'time'>[]): TimeRef | null {
  const dates = times.filter(t => t.expression.type === 'DATE')
  const [only] = dates
  const [span] = only?.spans ?? []
  return dates.length === 1 && only && span ? { span, text: only.text, expression: only.expression } : null
}
