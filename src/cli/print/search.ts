import type { SearchView } from '../../ask/views.ts'
import { clean, wrap } from '../text.ts'
import { count, head, nothing, type Paper, remark, withId } from './page.ts'

/** Passages for a terminal, best first. */
export function printSearch(paper: Paper, view: SearchView): string {
  const out = [
    head(paper, `Search “${clean(view.query)}”`, [paper.dossier, count(view.passages.length, 'passage')]),
  ]
  if (view.passages.length === 0)
    out.push(
      ...nothing(
        paper,
        view.by === 'words' ? 'No report of this dossier holds these words.' : 'Nothing is like these words.',
      ),
    )
  for (const p of view.passages)
    out.push(
      '',
      ...wrap(clean(p.text), paper.width - 4, 6).map(w => `  ${w}`),
      ...withId(
        paper,
        '    ',
        `${p.score === null ? '' : `${p.score.toFixed(3)} · `}${clean(p.source)}, ${p.published ?? 'undated'}${p.copies.length > 0 ? ` · one voice with ${count(p.copies.length, 'other')}` : ''}`,
        p.article,
      ),
    )
  if (view.model !== null)
    out.push(...remark(paper, `By likeness of meaning (cosine of vectors, ${view.model}).`))
  return `${out.join('\n')}\n`
}
