import { compare } from '../model/canonical.ts'
import type { Record } from '../model/record.ts'
import type { SummaryView } from './views.ts'

/** What a dossier holds, in numbers, with the days on which its reports appeared: the steps of an as-of date. */
export function summary(record: Record): SummaryView {
  const days = new Map<string, number>()
  for (const a of record.articles)
    if (a.published) days.set(a.published.edtf, (days.get(a.published.edtf) ?? 0) + 1)
  return {
    asOf: record.asOf,
    reports: record.articles.length,
    undated: record.articles.filter(a => !a.published).length,
    actors: record.actors.length,
    meetings: record.meetings.length,
    statements: record.statements.filter(s => s.act !== 'term').length,
    problems: record.problems.length,
    review: record.review.length,
    days: [...days].map(([day, reports]) => ({ day, reports })).sort((a, b) => compare(a.day, b.day)),
  }
}
