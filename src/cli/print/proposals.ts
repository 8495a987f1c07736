import type { ProposalsView } from '../../ask/views.ts'
import { clean, wrap } from '../text.ts'
import { asOfWords, count, head, nothing, type Paper, withId } from './page.ts'

/** Proposals for a terminal: what is on the table, what is in it, and how each side answered. */
export function printProposals(paper: Paper, view: ProposalsView): string {
  const out = [head(paper, 'Proposals', [paper.dossier, asOfWords(view.asOf), count(view.total, 'proposal')])]
  if (view.items.length === 0)
    out.push(...nothing(paper, 'Nothing on the table fits. See all with: parley proposals'))
  const line = (name: string, words: readonly string[]): void => {
    if (words.length > 0)
      out.push(...wrap(clean(`${name}: ${words.join('; ')}`), paper.width - 4, 4).map(w => `    ${w}`))
  }
  for (const p of view.items) {
    out.push('', ...wrap(clean(p.title), paper.width - 2, 3).map(w => `  ${paper.style.strong(w)}`))
    line(
      'answers',
      p.answers.map(
        a => `${a.actor.name} ${a.answer.replace('-', ' ')}${a.time?.edtf ? ` (${a.time.edtf})` : ''}`,
      ),
    )
    line(
      'in it',
      p.elements.filter(e => !e.negative).map(e => e.text),
    )
    line(
      'not in it',
      p.elements.filter(e => e.negative).map(e => e.text),
    )
    line('steps', p.steps)
    line(
      'first',
      p.conditions.map(c => c.text),
    )
    const facts = [
      p.status,
      ...(p.duration === null ? [] : [p.duration]),
      ...(p.time?.edtf ? [p.time.edtf] : []),
    ]
    out.push(...withId(paper, '    ', facts.join(' · '), p.id))
  }
  return `${out.join('\n')}\n`
}
