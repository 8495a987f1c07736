import { compare } from '../model/canonical.ts'
import type { Problem } from '../model/problem.ts'
import type { Record } from '../model/record.ts'
import { pageOf } from './page.ts'
import type { ProblemsQuestion } from './question.ts'
import { articleIndex, titleOf } from './shown.ts'
import type { ProblemsView } from './views.ts'

/** A file that gave no article. */
interface Refused {
  readonly name: string
  readonly problem: Problem
}

/**
 * What did not go as hoped: files that gave nothing, by name, then the problems of articles in the record's order, each
 * with the name of what has it.
 */
export function problems(
  record: Record,
  question: ProblemsQuestion = {},
  refused: readonly Refused[] = [],
): ProblemsView {
  const index = articleIndex(record)
  const files = [...refused]
    .sort((a, b) => compare(a.name, b.name) || compare(a.problem.code, b.problem.code))
    .map(r => ({ article: null, label: r.name, problem: r.problem }))
  const rows = record.problems.map(p => {
    const entry = index.get(p.article)
    return { article: p.article, label: entry ? titleOf(entry).title : null, problem: p.problem }
  })
  const fits = [...files, ...rows].filter(
    r => question.article === undefined || r.article === question.article,
  )
  return { asOf: record.asOf, ...pageOf(fits, question, (_, i) => String(i)) }
}
