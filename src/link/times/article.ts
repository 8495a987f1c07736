import { AGENCY_BY_NAME } from '../../knowledge/agencies.ts'
import type { Finding, TimeFinding } from '../../model/finding.ts'
import { bySpan } from '../../model/span.ts'
import type { Time } from '../../model/time.ts'
import type { DatedArticle } from '../articles/articles.ts'
import { cached, type LinkCache } from '../cache.ts'
import { placeKey } from '../linked.ts'
import type { TimeContext } from './context.ts'
import { resolveTimes } from './index.ts'
import { withHolder } from './terms.ts'

/** Raise it whenever the same expressions get other dates: results of older versions are not taken from a cache. */
const VERSION = 4

const isTime = (f: Finding): f is TimeFinding => f.kind === 'time'

/** What the times of an article are resolved against. */
export const contextOf = ({
  reading,
  published,
}: Pick<DatedArticle, 'reading' | 'published'>): TimeContext => ({
  published,
  dateline: reading.dateline?.date ?? null,
  country: AGENCY_BY_NAME.get(reading.agency?.value ?? '')?.country ?? null,
})

/**
 * What the times of one article mean under its effective date, by the place of their words. Together, not one by one: "that
 * day" is the nearest time told before it.
 */
export function resolveArticle(
  { reading, findings, published }: DatedArticle,
  cache?: LinkCache,
): ReadonlyMap<string, Time> {
  const times = findings.filter(isTime).flatMap(f => {
    const [at] = f.spans
    if (!at) return []
    const expression = withHolder(f.expression, at, findings)
    return [{ id: f.id, start: at.start, end: at.end, text: f.text, expression }]
  })
  times.sort(bySpan)
  const context = contextOf({ reading, published })
  // Whose term it is comes from another finding; all else of an expression is in its id.
  const holders = times.flatMap(t => (t.expression.point?.op === 'term' ? [t.expression.point.holder] : []))
  const resolved = cached(cache, `times/${VERSION}`, [times.map(t => t.id), holders, context], () =>
    resolveTimes(times, context),
  )
  return new Map(times.flatMap((t, i) => (resolved[i] ? [[placeKey(t), resolved[i]] as const] : [])))
}
