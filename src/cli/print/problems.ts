import type { ProblemsView } from '../../ask/views.ts'
import type { Problem } from '../../model/problem.ts'
import type { Style } from '../io.ts'
import { clean, wrap } from '../text.ts'
import { count, head, type Paper } from './page.ts'

/** One problem: what happened, what to do next, and its code. */
export function problemLines(style: Style, width: number, p: Problem, indent = '  '): readonly string[] {
  const room = width - indent.length - 2
  return [
    ...wrap(clean(p.message), room).map((w, i) => `${indent}${i === 0 ? style.warn('!') : ' '} ${w}`),
    ...wrap(clean(`${p.next} [${p.code}]`), room).map(w => `${indent}  ${style.dim(w)}`),
  ]
}

/** Problems for a terminal, each under the report that has it. */
export function printProblems(paper: Paper, view: ProblemsView): string {
  const out = [
    head(paper, 'Problems', [paper.dossier, view.total === 0 ? 'none' : count(view.total, 'problem')]),
  ]
  let current: string | null | undefined
  for (const row of view.items) {
    if (row.article !== current) {
      const name = wrap(clean(row.label ?? ''), paper.width - 4, 1)[0] ?? ''
      out.push('', `  ${paper.style.strong(name)}`)
    }
    current = row.article
    out.push(...problemLines(paper.style, paper.width, row.problem, '    '))
  }
  return `${out.join('\n')}\n`
}
