import type { Nearness, VectorIndex } from '../embed/nearest.ts'
import type { Vector } from '../embed/vector.ts'
import { compare } from '../model/canonical.ts'
import type { BlockKind } from '../model/lists.ts'
import type { ArticleEntry, Record } from '../model/record.ts'
import { cut } from '../model/span.ts'
import type { Library } from './library.ts'
import type { SentencePlaced } from './views.ts'

/** Blocks that hold no sentences of the report's own matter. */
const ASIDE: readonly BlockKind[] = ['byline', 'dateline', 'table']
/** A sentence of fewer words says too little to be like another. */
const LEAST_WORDS = 4
const QUESTION = /\?["'”’»)]*$/u
/** Two sentences of one voice from this likeness on are one sentence, printed twice. */
const REPRINTED = 0.95

/** A sentence that may be meant, with what it is like. */
export interface Candidate {
  /** Cosine of the two vectors, to three places. */
  readonly score: number
  /** Which of the vectors that were sought by it is nearest to. */
  readonly by: number
  readonly entry: ArticleEntry
  readonly other: SentencePlaced
  /** Further articles of the same voice that print the sentence too. */
  readonly copies: readonly string[]
}

/** A likeness as views give it: to three places, so that no digit is shown that means nothing. */
export const rounded = (likeness: number): number => Math.round(likeness * 1000) / 1000

/** A sentence of an article in words and place; null where it is none, or too short to be like another. */
export async function sentenceAt(
  entry: ArticleEntry,
  index: number,
  library: Library,
): Promise<SentencePlaced | null> {
  const [reading, places] = await Promise.all([
    library.reading(entry.reading),
    library.sentences(entry.reading),
  ])
  const place = places.find(p => p.index === index)
  if (!reading || !place) return null
  const span = { start: place.start, end: place.end }
  return { article: entry.id, reading: entry.reading, index, span, text: cut(reading.text, span) }
}

/** Whether a sentence may be proposed: it has some words, stands in the text, and is no question, which tells nothing. */
export async function mayBeMeant(
  entry: ArticleEntry,
  placed: SentencePlaced,
  library: Library,
): Promise<boolean> {
  const place = (await library.sentences(entry.reading)).find(p => p.index === placed.index)
  const words = placed.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return (
    place !== undefined && !ASIDE.includes(place.kind) && words >= LEAST_WORDS && !QUESTION.test(placed.text)
  )
}

/**
 * Sentences of the record's articles by their likeness to some vectors, best first; equal ones in the order of reading and place. A
 * sentence that several articles of one voice print counts once.
 *
 * @param accepts which articles and rows may be proposed.
 * @param least likeness that is proposed at all.
 */
export async function candidates(
  record: Record,
  index: VectorIndex,
  vectors: readonly Vector[],
  library: Library,
  choice: {
    readonly accepts: (entry: ArticleEntry, row: number) => boolean
    readonly least: number
    readonly limit: number
    /** The rows to look at; all, when not given. */
    readonly range?: readonly [from: number, to: number]
  },
): Promise<readonly Candidate[]> {
  const entries = new Map(record.articles.map(a => [a.reading, a]))
  const near = index.nearest(vectors, choice.range)
  const found: (Omit<Candidate, 'copies'> & { readonly row: number; readonly copies: string[] })[] = []
  for (const row of best(near, choice.least)) {
    const at = index.at(row)
    const entry = entries.get(at.reading)
    if (!entry || !choice.accepts(entry, row)) continue
    const twin = found.find(
      f =>
        f.entry.copyGroup === entry.copyGroup &&
        f.entry.id !== entry.id &&
        index.between(f.row, row) >= REPRINTED,
    )
    if (twin) {
      if (!twin.copies.includes(entry.id)) twin.copies.push(entry.id)
      continue
    }
    if (found.length >= choice.limit) break
    const other = await sentenceAt(entry, at.index, library)
    if (!other || !(await mayBeMeant(entry, other, library))) continue
    const score = rounded(near.likeness[row - near.from] ?? 0)
    found.push({ row, score, by: near.by[row - near.from] ?? 0, entry, other, copies: [] })
  }
  return found.map(({ row: _, copies, ...f }) => ({ ...f, copies: copies.sort(compare) }))
}

/** Rows by their likeness, best first. */
function best({ from, likeness }: Nearness, least: number): readonly number[] {
  const found: number[] = []
  likeness.forEach((x, i) => {
    if (x >= least) found.push(i)
  })
  return found.sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b).map(i => from + i)
}
