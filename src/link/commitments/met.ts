import type { Meeting } from '../../model/record.ts'
import { overlap } from '../../model/span.ts'
import type { Shown } from './evidence.ts'
import type { Told } from './member.ts'

/** Words by which a promise to meet begins. */
const MEETS =
  /^(?:meet|visit|host|receive|welcome|hold (?:\w+ )?(?:talks|a (?:\w+ )?(?:meeting|call|summit|conference)))\b/iu

/**
 * What the record's meetings show of a promise to meet: it was kept where its own words are one telling of a meeting that another
 * telling has as held. A meeting that nobody tells of as held shows nothing.
 */
export function metAsPromised(told: Told, meetings: readonly Meeting[]): readonly Shown[] {
  if (!MEETS.test(told.content)) return []
  const { article, finding } = told.member
  return meetings
    .filter(m => m.status === 'held')
    .filter(m =>
      m.evidence.some(e => e.article === article.id && e.spans.some(s => overlap(s, finding.content) > 0)),
    )
    .flatMap(m => {
      const held = new Set(m.history.flatMap(h => (h.status === 'held' ? [h.finding] : [])))
      return m.evidence
        .filter(e => held.has(e.finding))
        .map((evidence): Shown => ({ verdict: 'kept', evidence, because: 'a report tells of it as held' }))
    })
}
