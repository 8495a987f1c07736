import type { VectorIndex } from '../embed/nearest.ts'
import { compare } from '../model/canonical.ts'
import type { ArticleEntry, Record } from '../model/record.ts'
import { candidates, mayBeMeant, rounded, sentenceAt } from './candidates.ts'
import { sourceOf } from './chain.ts'
import type { Library } from './library.ts'
import { titleOf } from './shown.ts'
import type { Likeness, SentencePlaced } from './views.ts'

/**
 * A report less like another is not proposed. On the sample those of one event are .40 alike and more, those of one negotiation .30 to .45, those of
 * other matter less than .29.
 */
const LEAST = 0.35
/** Reports whose means are nearest, of which each is held against every sentence. */
const NEAREST = 64

interface Near {
  readonly score: number
  readonly entry: ArticleEntry
  readonly copies: string[]
}

/** The nearest reports, best first; those of one voice together. */
function nearReports(record: Record, index: VectorIndex, entry: ArticleEntry): readonly Near[] {
  const own = index.range(entry.reading)
  const means = index.alike(entry.reading)
  if (!own || !means) return []
  const entries = new Map(record.articles.map(a => [a.reading, a]))
  const byMean = index.readings
    .flatMap((reading, i) => {
      const other = entries.get(reading)
      return other && other.copyGroup !== entry.copyGroup ? [{ other, mean: means[i] ?? 0 }] : []
    })
    .sort((a, b) => b.mean - a.mean || compare(a.other.id, b.other.id))
    .slice(0, NEAREST)
  const scored = byMean
    .map(({ other }) => ({ other, score: index.together(own, index.range(other.reading) ?? [0, 0]) }))
    .sort((a, b) => b.score - a.score || compare(a.other.id, b.other.id))
  const groups = new Map<string, Near>()
  for (const { other, score } of scored) {
    const there = groups.get(other.copyGroup)
    if (there) there.copies.push(other.id)
    else if (score >= LEAST) groups.set(other.copyGroup, { score, entry: other, copies: [] })
  }
  return [...groups.values()]
}

/**
 * The reports nearest to one, sentence by sentence, best first, each with the two sentences that are nearest. Reports of one
 * voice count once, those of its own voice not at all.
 */
export async function reportsLike(
  record: Record,
  index: VectorIndex,
  entry: ArticleEntry,
  library: Library,
  limit: number,
): Promise<readonly Likeness[]> {
  const out: Likeness[] = []
  for (const near of nearReports(record, index, entry).slice(0, limit)) {
    const pair = await nearestPair(record, index, entry, near.entry, library)
    if (pair)
      out.push({
        score: rounded(near.score),
        ...pair,
        ...titleOf(near.entry),
        source: sourceOf(near.entry),
        published: near.entry.published?.edtf ?? null,
        copies: near.copies.sort(compare),
        entity: null,
        speaker: null,
        sameActor: false,
      })
  }
  return out
}

/** The two sentences, one of each report, that are most alike. */
async function nearestPair(
  record: Record,
  index: VectorIndex,
  a: ArticleEntry,
  b: ArticleEntry,
  library: Library,
): Promise<Pick<Likeness, 'own' | 'other'> | null> {
  const [from, to] = index.range(a.reading) ?? [0, 0]
  const own: SentencePlaced[] = []
  for (let i = 0; i < to - from; i++) {
    const placed = await sentenceAt(a, i, library)
    if (placed && (await mayBeMeant(a, placed, library))) own.push(placed)
  }
  const range = index.range(b.reading)
  if (!range) return null
  const vectors = own.map(o => index.row(from + o.index))
  const choice = { accepts: () => true, least: -1, limit: 1, range }
  const [best] = await candidates(record, index, vectors, library, choice)
  const by = best ? own[best.by] : undefined
  return best && by ? { own: by, other: best.other } : null
}
