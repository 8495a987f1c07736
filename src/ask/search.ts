import type { ArticleEntry, Record } from '../model/record.ts'
import { cut, type Span } from '../model/span.ts'
import { candidates } from './candidates.ts'
import { sourceOf } from './chain.ts'
import type { Library } from './library.ts'
import type { SearchQuestion } from './question.ts'
import { titleOf } from './shown.ts'
import type { Passage, SearchView } from './views.ts'

const passageOf = (entry: ArticleEntry, span: Span, text: string): Passage => ({
  article: entry.id,
  label: titleOf(entry).title,
  source: sourceOf(entry),
  published: entry.published?.edtf ?? null,
  span,
  text,
  score: null,
  copies: [],
})

/**
 * The passages nearest to some words, in articles that the record holds: what came after its as-of date is left out. By meaning
 * it throws `embed.no-vectors` and what else keeps the words from being encoded; it never goes by words instead.
 */
export async function search(
  record: Record,
  question: SearchQuestion,
  library: Library,
): Promise<SearchView> {
  return question.by === 'meaning' ? byMeaning(record, question, library) : byWords(record, question, library)
}

async function byWords(
  record: Record,
  { query, limit }: SearchQuestion,
  library: Library,
): Promise<SearchView> {
  const index = new Map(record.articles.map(a => [a.reading, a]))
  const passages: Passage[] = []
  for (const hit of await library.search(query, limit)) {
    const entry = index.get(hit.reading)
    const reading = entry ? await library.reading(hit.reading) : null
    if (entry && reading) passages.push(passageOf(entry, hit.span, cut(reading.text, hit.span)))
  }
  return { query, by: 'words', model: null, passages }
}

async function byMeaning(
  record: Record,
  { query, limit }: SearchQuestion,
  library: Library,
): Promise<SearchView> {
  const index = await library.vectors()
  const choice = { accepts: () => true, least: 0, limit }
  const found = await candidates(record, index, [await library.encode(query)], library, choice)
  return {
    query,
    by: 'meaning',
    model: index.model,
    passages: found.map(({ entry, other, score, copies }) => ({
      ...passageOf(entry, other.span, other.text),
      score,
      copies,
    })),
  }
}
