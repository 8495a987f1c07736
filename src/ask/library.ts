import type { VectorIndex } from '../embed/nearest.ts'
import type { Vector } from '../embed/vector.ts'
import type { RawPlace, Reading } from '../model/article.ts'
import type { BlockKind } from '../model/lists.ts'
import type { Problem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'

/** A passage as full text finds it. */
export interface Hit {
  readonly reading: string
  readonly span: Span
}

/** A sentence's number in its reading and its place. */
export interface Place extends Span {
  readonly index: number
  readonly kind: BlockKind
}

/** Which model makes the vectors of a dossier, and of how much it has made them. */
export interface VectorStatus {
  readonly model: string
  readonly readings: readonly string[]
  readonly sentences: number
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
  /** The places of a reading's sentences, in their order. */
  sentences(reading: string): Promise<readonly Place[]>
  /** The vectors of the dossier's sentences. Throws `embed.no-vectors` where it has none. */
  vectors(): Promise<VectorIndex>
  /** The vector of some words, by the weights of the dossier's vectors. Throws `embed.*`. */
  encode(words: string): Promise<Vector>
  /** How far the dossier's vectors go; null where it has none. */
  vectorStatus(): Promise<VectorStatus | null>
  /** Passages nearest to some words, best first. */
  search(query: string, limit: number): Promise<readonly Hit[]>
}
