import { type AgeClue, findAges } from '../../find/times/ages.ts'
import { segment } from '../../language/index.ts'
import type { ArticleEntry } from '../../model/record.ts'
import { cover } from '../../model/span.ts'
import { cached, type LinkCache } from '../cache.ts'
import { type DatingSource, datingEvidence } from '../times/index.ts'
import type { DatedArticle } from './articles.ts'

/** What an undated article's own words and its neighbours allow of its date. */
export type Inferred = NonNullable<ArticleEntry['inferred']>

/** Raise it whenever the same text gives other ages: results of older versions are not taken from a cache. */
const VERSION = 1

function sourceOf(
  { reading, findings, published }: DatedArticle,
  cache: LinkCache | undefined,
): DatingSource {
  const ages = cached(cache, `ages/${VERSION}`, [reading.id], (): readonly AgeClue[] =>
    findAges(segment(reading), reading.text),
  )
  const times = findings.flatMap(f =>
    f.kind === 'time' ? [{ id: f.id, ...cover(f.spans), text: f.text, expression: f.expression }] : [],
  )
  return { id: reading.label, text: reading.text, published, times, ages }
}

/**
 * Intervals for the undated articles of a dossier, from the ages and beginnings that they and the dated ones tell, by article
 * id. Parts of a page that say "an hour ago" are left to the date of their page.
 */
export function inferDates(
  articles: readonly DatedArticle[],
  cache?: LinkCache,
): ReadonlyMap<string, Inferred> {
  const out = new Map<string, Inferred>()
  const undated = articles.filter(a => !a.published && !a.reading.relativePublished)
  if (undated.length === 0) return out
  const others = articles.filter(a => a.published).map(a => sourceOf(a, cache))
  for (const a of undated) {
    const told = datingEvidence(sourceOf(a, cache), others)
    if (told) out.set(a.reading.article, { edtf: told.edtf, confidence: 'low', because: told.because })
  }
  return out
}
