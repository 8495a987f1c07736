import type { RawPlace, Reading } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'

/** A passage as full text finds it. */
export interface Hit {
  readonly reading: string
  readonly span: Span
}

/** What some questions need beside the record: the texts themselves. The store's side fills it; tests give a small one. */
export interface Library {
  /** A reading by its id; null where it is not in this dossier. */
  reading(id: string): Promise<Reading | null>
  /** The bytes of the source file that a span of a reading stands in; null where the source is not at hand. */
  place(reading: Reading, at: Span): Promise<RawPlace | null>
  /** The decoded text of a reading's source file; null where the source is not at hand. */
  source(reading: Reading): Promise<string | null>
  /** What could not be added at all: files that gave no article. */
  refusals(): Promise<readonly { readonly name: string; readonly problem: Problem }[]>
  /** Passages nearest to some words, best first. */
  search(query: string, limit: number): Promise<readonly Hit[]>
}
