import type { FiguresView } from '../../ask/views.ts'
import { clean, wrap } from '../text.ts'
import { asOfWords, count, head, nothing, type Paper, withId } from './page.ts'

/** Figures for a terminal: the words, what they measure, and how they compare with others of one matter. */
export function printFigures(paper: Paper, view: FiguresView): string {
  const out = [head(paper, 'Figures', [paper.dossier, asOfWords(view.asOf), count(view.total, 'figure')])]
  if (view.items.length === 0) out.push(...nothing(paper, 'No figure fits. See all with: parley figures'))
  for (const f of view.items) {
    const scope = f.scope === null ? '' : ` of ${f.scope}`
    out.push('', ...wrap(clean(`${f.text} – ${f.measured}${scope}`), paper.width - 2, 3).map(w => `  ${w}`))
    for (const c of f.comparisons)
      out.push(
        ...wrap(
          clean(`${c.verdict.replaceAll('-', ' ')} with ${paper.short(c.with)}: ${c.why}`),
          paper.width - 4,
          2,
        ).map(w => `    ${paper.style.dim(w)}`),
      )
    out.push(
      ...withId(paper, '    ', `${f.bound}${f.reported === null ? '' : ` · reported ${f.reported}`}`, f.id),
    )
  }
  return `${out.join('\n')}\n`
}
