import { byPlace } from '../../find/pipeline.ts'
import type { Published, Reading } from '../../model/article.ts'
import { compare } from '../../model/canonical.ts'
import type { Decision } from '../../model/decision.ts'
import { edtfBounds } from '../../model/edtf.ts'
import type { Finding } from '../../model/finding.ts'
import { captureDay, relativeDate } from './capture.ts'
import { dateDecisions, ownDate } from './dates.ts'

/** A reading with its findings and its effective date. */
export interface DatedArticle {
  readonly reading: Reading
  readonly findings: readonly Finding[]
  readonly published: Published | null
}

/**
 * Dates every article: the user's word, its own, or for parts of a page the moment of capture that their weekdays tell once
 * the main article is dated. Canonical order: by article id.
 */
export function dateArticles(
  readings: readonly Reading[],
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly DatedArticle[] {
  const decided = dateDecisions(decisions)
  const byArticle = new Map<string, Finding[]>()
  for (const f of findings) {
    const list = byArticle.get(f.article)
    if (list) list.push(f)
    else byArticle.set(f.article, [f])
  }
  const sorted = [...readings].sort((a, b) => compare(a.article, b.article))
  const of = (r: Reading): readonly Finding[] =>
    (byArticle.get(r.article) ?? []).filter(f => f.reading === r.id).sort(byPlace)
  const own = new Map(sorted.map(r => [r.article, ownDate(r, decided)] as const))
  const captures = new Map<string, number | null>()
  const captureOf = (parent: string): number | null => {
    const known = captures.get(parent)
    if (known !== undefined) return known
    const main = own.get(parent) ?? null
    const parts = sorted.filter(r => r.parent === parent && r.relativePublished)
    const at = main ? captureDay(main, parts.map(of)) : null
    captures.set(parent, at)
    return at
  }
  return sorted.map(reading => {
    const mine = own.get(reading.article) ?? null
    const capture =
      mine === null && reading.relativePublished && reading.parent ? captureOf(reading.parent) : null
    return {
      reading,
      findings: of(reading),
      published: mine ?? (capture === null ? null : relativeDate(reading, capture)),
    }
  })
}

const DAY = 86_400_000

/** The latest day on which an article may have been published, YYYY-MM-DD; null while it is undated. */
export function latestDay(published: Published | null): string | null {
  const to = published ? edtfBounds(published.edtf)?.to : null
  return to === null || to === undefined
    ? null
    : new Date(to - 1 - ((to - 1) % DAY)).toISOString().slice(0, 10)
}

/** The articles published by a date; undated ones enter only without one. */
export const publishedBy = (
  articles: readonly DatedArticle[],
  asOf: string | null,
): readonly DatedArticle[] => {
  if (asOf === null) return articles
  const limit = edtfBounds(asOf)?.to ?? null
  return articles.filter(a => {
    const to = a.published ? edtfBounds(a.published.edtf)?.to : null
    return to !== null && to !== undefined && (limit === null || to <= limit)
  })
}

/** The dossier's latest publication day: what "as of" means where no date is given. */
export const latestOf = (articles: readonly DatedArticle[]): string | null =>
  articles
    .flatMap(a => latestDay(a.published) ?? [])
    .sort(compare)
    .at(-1) ?? null
