import type { Record } from '../model/record.ts'
import { cut } from '../model/span.ts'
import { sourceOf } from './chain.ts'
import type { Library } from './library.ts'
import type { SearchQuestion } from './question.ts'
import { titleOf } from './shown.ts'
import type { Passage, SearchView } from './views.ts'

/** The passages nearest to some words, in articles that the record holds: what came after its as-of date is left out. */
export async function search(
  record: Record,
  question: SearchQuestion,
  library: Library,
): Promise<SearchView> {
  const index = new Map(record.articles.map(a => [a.reading, a]))
  const passages: Passage[] = []
  for (const hit of await library.search(question.query, question.limit)) {
    const entry = index.get(hit.reading)
    const reading = entry ? await library.reading(hit.reading) : null
    if (!entry || !reading) continue
    passages.push({
      article: entry.id,
      label: titleOf(entry).title,
      source: sourceOf(entry),
      published: entry.published?.edtf ?? null,
      span: hit.span,
      text: cut(reading.text, hit.span),
    })
  }
  return { query: question.query, passages }
}
