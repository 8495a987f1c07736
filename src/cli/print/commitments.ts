import { commitmentTitle } from '../../ask/titles.ts'
import type { CommitmentRow, CommitmentsView } from '../../ask/views.ts'
import { clean, wrap } from '../text.ts'
import { asOfWords, count, head, nothing, type Paper, withId } from './page.ts'

/** By when, in words: the day, or the two days between which its latest end lies. */
const dueWords = ({ due, deadline }: CommitmentRow): string =>
  due
    ? `by ${due.first === due.last ? due.last : `${due.first} to ${due.last}`}`
    : deadline
      ? `“${clean(deadline.expression)}”, no day`
      : 'no day named'

/** Commitments for a terminal, sorted by deadline: whose, by when, how strong, and what became of it. */
export function printCommitments(paper: Paper, view: CommitmentsView): string {
  const out = [
    head(paper, 'Commitments', [paper.dossier, asOfWords(view.asOf), count(view.total, 'commitment')]),
  ]
  if (view.items.length === 0)
    out.push(...nothing(paper, 'No commitment fits. See all with: parley commitments'))
  for (const c of view.items) {
    out.push(
      '',
      ...wrap(`${dueWords(c)} · ${c.status} · ${c.strength}`, paper.width - 2).map(
        w => `  ${paper.style.dim(w)}`,
      ),
    )
    out.push(...wrap(clean(commitmentTitle(c)), paper.width - 4, 4).map(w => `    ${w}`))
    if (c.condition !== null)
      out.push(...wrap(clean(`only ${c.condition}`), paper.width - 4, 2).map(w => `    ${w}`))
    out.push(...withId(paper, '    ', clean(c.because), c.id))
  }
  return `${out.join('\n')}\n`
}
