import type { Commitment, Meeting } from '../../model/record.ts'
import { overlap } from '../../model/span.ts'
import type { Told } from './member.ts'

/**
 * Meetings to put beside a plan to meet: where its own words tell of a meeting that was only to come, the later one of the same sides that
 * linking has put beside that meeting. It is no evidence: whether the plan was carried out by it no report says.
 */
export function besideOf(group: readonly Told[], meetings: readonly Meeting[]): Commitment['related'] {
  const own = meetings.filter(m =>
    m.evidence.some(e =>
      group.some(
        ({ member: { article, finding } }) =>
          e.article === article.id && e.spans.some(s => overlap(s, finding.content) > 0),
      ),
    ),
  )
  const later = own.flatMap(m =>
    m.related.flatMap(({ to, relation, basis }) => (relation === 'later' ? [{ to, relation, basis }] : [])),
  )
  return later.filter((r, i) => later.findIndex(o => o.to === r.to) === i)
}
