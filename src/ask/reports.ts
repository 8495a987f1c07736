import { compare } from '../model/canonical.ts'
import { fold } from '../model/fold.ts'
import type { ArticleEntry, Record } from '../model/record.ts'
import { pageOf } from './page.ts'
import type { ReportsQuestion } from './question.ts'
import { articlesOf, titleOf } from './shown.ts'
import { meetingTitle } from './titles.ts'
import type { ReportRow, ReportsView } from './views.ts'

type Related = ReportRow['related'][number]

/** For each article, the articles that tell of the same meetings or carry the same words, with those as reasons. */
function relations(record: Record): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const out = new Map<string, Map<string, string[]>>()
  const join = (articles: readonly string[], because: string): void => {
    for (const a of articles)
      for (const b of articles) {
        if (a === b) continue
        const of = out.get(a) ?? new Map<string, string[]>()
        out.set(a, of)
        const reasons = of.get(b)
        if (reasons) reasons.push(because)
        else of.set(b, [because])
      }
  }
  for (const m of record.meetings) join(articlesOf(m.evidence), `same meeting: ${meetingTitle(m)}`)
  for (const s of record.statements)
    if (s.act !== 'term' && s.mode !== 'indirect') join(articlesOf(s.evidence), `same words: “${s.text}”`)
  return out
}

const related = (
  of: ReadonlyMap<string, readonly string[]> | undefined,
  titles: ReadonlyMap<string, string>,
): readonly Related[] =>
  [...(of ?? [])]
    .map(([article, because]): Related => ({ article, title: titles.get(article) ?? article, because }))
    .sort((a, b) => b.because.length - a.because.length || compare(a.article, b.article))

const UNDATED = '~'
const day = (a: ArticleEntry): string => a.published?.edtf ?? UNDATED

/** All articles with what stands beside them: dated ones by date, then undated ones; a page's parts follow their page. */
export function reportRows(record: Record): readonly ReportRow[] {
  const relation = relations(record)
  const titles = new Map(record.articles.map(a => [a.id, titleOf(a).title]))
  const groups = new Map<string, string[]>()
  for (const a of record.articles) groups.set(a.copyGroup, [...(groups.get(a.copyGroup) ?? []), a.id])
  return record.articles
    .map(
      (a): ReportRow => ({
        ...a,
        copies: (groups.get(a.copyGroup) ?? []).filter(id => id !== a.id),
        related: related(relation.get(a.id), titles),
      }),
    )
    .sort(
      (a, b) =>
        compare(day(a), day(b)) ||
        compare(a.source, b.source) ||
        a.part.length - b.part.length ||
        compare(a.part, b.part),
    )
}

/** Reports as asked for: those whose headline, label, outlet or agency holds the words. */
export function reports(record: Record, question: ReportsQuestion = {}): ReportsView {
  const words = question.text === undefined ? null : fold(question.text)
  const rows = reportRows(record).filter(
    r =>
      words === null ||
      [r.title, r.label, r.publisher, r.agency, r.aggregator].some(
        t => t !== null && fold(t).includes(words),
      ),
  )
  return { asOf: record.asOf, ...pageOf(rows, question, r => r.id) }
}
