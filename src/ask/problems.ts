import type { Record } from '../model/record.ts'
import { pageOf } from './page.ts'
import type { ProblemsQuestion } from './question.ts'
import { articleIndex, titleOf } from './shown.ts'
import type { ProblemsView } from './views.ts'

/** What did not go as hoped while reading and linking, in the record's order, each with its article's name. */
export function problems(record: Record, question: ProblemsQuestion = {}): ProblemsView {
  const index = articleIndex(record)
  const rows = record.problems
    .filter(p => question.article === undefined || p.article === question.article)
    .map(p => {
      const entry = index.get(p.article)
      return { article: p.article, label: entry ? titleOf(entry).title : null, problem: p.problem }
    })
  return { asOf: record.asOf, ...pageOf(rows, question, (_, i) => String(i)) }
}
