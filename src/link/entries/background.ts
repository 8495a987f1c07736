import { edtfBounds } from '../../model/edtf.ts'
import type { TimeFinding } from '../../model/finding.ts'
import type { Background } from '../../model/record.ts'
import {
  entityId,
  evidenceOf,
  firstSeenOf,
  type LinkedArticle,
  type Member,
  members,
  placeKey,
  voicesOf,
} from '../linked.ts'
import { accepted } from '../thresholds.ts'

const YEAR = 365 * 86_400_000

/** Whether a resolved time is background: known to the year or coarser, or more than a year before the article's own date. */
function isBackground({ article, finding }: Member<TimeFinding>): boolean {
  const time = article.times.get(placeKey(finding.spans[0] ?? finding.sentence))
  if (!time?.edtf || finding.expression.type !== 'DATE' || !accepted(finding)) return false
  const bounds = edtfBounds(time.edtf)
  if (!bounds || bounds.to === null || bounds.from === null) return false
  const coarse =
    time.precision === 'year' ||
    time.precision === 'decade' ||
    time.precision === 'century' ||
    time.precision === 'interval'
  const published = article.published ? edtfBounds(article.published.edtf)?.from : null
  const past = published === null || published === undefined ? true : bounds.to <= published
  const old = published !== null && published !== undefined && bounds.to < published - YEAR
  return past && (coarse || old)
}

/**
 * Years and dates long past that articles speak of: drawn as a band behind the timeline, never as events of the negotiation.
 * The same time told in several places is one.
 */
export function background(articles: readonly LinkedArticle[]): readonly Background[] {
  const groups = new Map<string, Member<TimeFinding>[]>()
  for (const m of members(articles, 'time')) {
    if (!isBackground(m)) continue
    const key = m.article.times.get(placeKey(m.finding.spans[0] ?? m.finding.sentence))?.edtf ?? ''
    const list = groups.get(key)
    if (list) list.push(m)
    else groups.set(key, [m])
  }
  return [...groups.values()].flatMap(group => {
    const first = group[0]
    const time = first?.article.times.get(placeKey(first.finding.spans[0] ?? first.finding.sentence))
    if (!first || !time) return []
    return [
      {
        kind: 'background' as const,
        id: entityId('b', first),
        evidence: group.map(evidenceOf),
        firstSeen: firstSeenOf(group),
        voices: voicesOf(group),
        review: 'unreviewed' as const,
        time,
      },
    ]
  })
}
