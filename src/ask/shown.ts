import type { ArticleEntry, Evidence, Record } from '../model/record.ts'
import type { Shown } from './views.ts'

/** The place that a list shows for an entity: its canonically first evidence. */
export function shownOf(evidence: readonly Evidence[]): Shown | null {
  const e = evidence[0]
  return e
    ? { finding: e.finding, article: e.article, reading: e.reading, sentence: e.sentence, text: e.text }
    : null
}

/** The articles of some evidence, each once, in the evidence's order. */
export const articlesOf = (evidence: readonly Evidence[]): readonly string[] => [
  ...new Set(evidence.map(e => e.article)),
]

/** Articles of a record by id. */
export const articleIndex = (record: Record): ReadonlyMap<string, ArticleEntry> =>
  new Map(record.articles.map(a => [a.id, a]))

/** What an article is called in lists; `generated` says that no publisher wrote it. */
export const titleOf = (
  entry: Pick<ArticleEntry, 'title' | 'label'>,
): { readonly title: string; readonly generated: boolean } => ({
  title: entry.title ?? entry.label,
  generated: entry.title === null,
})
