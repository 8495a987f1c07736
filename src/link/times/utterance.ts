import { compare } from '../../model/canonical.ts'
import type { Finding, TimeFinding } from '../../model/finding.ts'
import type { LinkedArticle } from '../linked.ts'
import { placeKey } from '../linked.ts'
import { dayText } from './civil.ts'
import { type KnownDate, placeOf } from './context.ts'

/** A report tells of the days just before it: a day further back than this is not what it reports. */
const WEEK = 6

const isTime = (f: Finding): f is TimeFinding => f.kind === 'time'

/**
 * The day of which a report mostly tells: the past day, within a week before its date, that its words name most often; the
 * later of two that are named as often. What was said without a day was said on it. Null where the article is undated or
 * names no such day: then what was said is counted from the article's date.
 */
export function utteranceDay(article: LinkedArticle): KnownDate | null {
  const published = article.published ? placeOf(article.published.edtf) : null
  if (!published || published.first !== published.last) return null
  const counts = new Map<number, number>()
  for (const f of article.findings.filter(isTime)) {
    const { type, tense, deadline } = f.expression
    const [at] = f.spans
    if (tense === 'future' || deadline || (type !== 'DATE' && type !== 'TIME') || !at) continue
    const time = article.times.get(placeKey(at))
    if (!time?.edtf || (time.precision !== 'day' && time.precision !== 'part-of-day')) continue
    const day = placeOf(time.edtf)?.first
    if (day === undefined) continue
    if (day <= published.last && day >= published.first - WEEK) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || compare(dayText(b), dayText(a)))
  return best ? { edtf: dayText(best[0]), precision: 'day', basis: 'inferred' } : null
}
