import type { RawPlace, Reading } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** A passage as full text finds it. */
export interface Hit {
  readonly reading: string
  readonly article: string
  readonly span: Span
}

/** What some questions need beside the record: the texts themselves. The store's side fills it; tests give a small one. */
export interface Library {
  /** A reading by its id; null where it is not in this dossier. */
  reading(id: string): Promise<Reading | null>
  /** The bytes of the source file that a span of a reading stands in; null where the source is not at hand. */
  place(reading: Reading, at: Span): Promise<RawPlace | null>
  /** Passages nearest to some words, best first. */
  search(query: string, limit: number): Promise<readonly Hit[]>
}
