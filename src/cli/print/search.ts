import type { SearchView } from '../../ask/views.ts'
import { clean, wrap } from '../text.ts'
import { count, head, nothing, type Paper, withId } from './page.ts'

/** Passages for a terminal, best first. */
export function printSearch(paper: Paper, view: SearchView): string {
  const out = [
    head(paper, `Search “${clean(view.query)}”`, [paper.dossier, count(view.passages.length, 'passage')]),
  ]
  if (view.passages.length === 0) out.push(...nothing(paper, 'No report of this dossier holds these words.'))
  for (const p of view.passages)
    out.push(
      '',
      ...wrap(clean(p.text), paper.width - 4, 6).map(w => `  ${w}`),
      ...withId(paper, '    ', `${clean(p.source)}, ${p.published ?? 'undated'}`, p.article),
    )
  return `${out.join('\n')}\n`
}
