import type { ScopeView } from '../../ask/views.ts'
import { clean, wrap } from '../text.ts'
import { asOfWords, count, head, type Paper } from './page.ts'

const line = (paper: Paper, name: string, words: string): readonly string[] =>
  wrap(clean(words), paper.width - 14).map(
    (w, i) => `  ${paper.style.dim((i === 0 ? name : '').padEnd(12))}${w}`,
  )

/** What a dossier is about, for a terminal: parties, period, issues, and what is off the topic. */
export function printScope(paper: Paper, view: ScopeView): string {
  const { scope } = view
  const named = scope.issues.filter(i => i.reports > 0)
  const out = [
    head(paper, 'Scope', [
      paper.dossier,
      asOfWords(view.asOf),
      scope.setBy === 'user' ? 'set by the user' : 'proposed',
    ]),
    '',
    ...line(
      paper,
      'parties',
      scope.parties.map(p => `${p.name} (${count(p.reports, 'report')})`).join(', ') || 'none yet',
    ),
    ...line(paper, 'period', `${scope.period.from ?? '…'} to ${scope.period.to ?? '…'}`),
    ...line(paper, 'issues', named.map(i => `${i.label} (${i.reports})`).join(', ') || 'none named'),
  ]
  if (scope.proposed.length > 0)
    out.push(
      ...line(
        paper,
        'not listed',
        scope.proposed
          .slice(0, 8)
          .map(p => p.words)
          .join('; '),
      ),
    )
  if (view.offTopic.length > 0) out.push('', paper.style.heading('Off the topic: kept, and in no register'))
  for (const a of view.offTopic)
    out.push(
      ...wrap(clean(a.title), paper.width - 4, 2).map((w, i) => `  ${i === 0 ? '·' : ' '} ${w}`),
      ...wrap(clean(a.because), paper.width - 6, 3).map(w => `    ${paper.style.dim(w)}`),
      `    ${paper.style.id(paper.short(a.id))}`,
    )
  return `${out.join('\n')}\n`
}

/** The dossier's issues for a terminal: id, label, in how many reports, and the phrases. */
export function printIssues(paper: Paper, view: ScopeView): string {
  const { issues } = view.scope
  const out = [head(paper, 'Issues', [paper.dossier, asOfWords(view.asOf), count(issues.length, 'issue')])]
  for (const i of issues)
    out.push(
      '',
      `  ${paper.style.strong(clean(i.label))}${paper.style.dim(` · ${i.id} · ${count(i.reports, 'report')}`)}`,
      ...wrap(clean(i.triggers.join('; ')), paper.width - 4, 3).map(w => `    ${w}`),
    )
  return `${out.join('\n')}\n`
}
