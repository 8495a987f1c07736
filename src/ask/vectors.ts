import type { Record } from '../model/record.ts'
import type { Library } from './library.ts'
import type { VectorsView } from './views.ts'

/** Of how much of a record there are vectors. */
export async function vectors(record: Record, library: Library): Promise<VectorsView> {
  const status = await library.vectorStatus()
  const has = new Set(status?.readings)
  return {
    model: status?.model ?? null,
    articles: record.articles.length,
    covered: record.articles.filter(a => has.has(a.reading)).length,
    sentences: status?.sentences ?? 0,
  }
}
