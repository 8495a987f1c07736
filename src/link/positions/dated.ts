import { edtfBounds } from '../../model/edtf.ts'
import type { EventFinding, StatementFinding } from '../../model/finding.ts'
import type { Event, Held, Position, Statement } from '../../model/record.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { Time } from '../../model/time.ts'
import type { LinkedArticle } from '../linked.ts'

/** The words of an event or a statement that a position can share: what happened, or that something was said. */
const cuesOf = (f: EventFinding | StatementFinding): readonly Span[] =>
  f.kind === 'event' ? [f.trigger] : f.cue

/** When a telling's time begins, in milliseconds; undated ones come last. */
function from(h: Held): number {
  const when = h.time?.edtf ?? h.published
  return (when ? edtfBounds(when)?.from : null) ?? Number.POSITIVE_INFINITY
}

/**
 * Positions with the days that order gave: a telling without a time of its own ("just before the talks began, the ministry ruled out …") has that of
 * the event or statement which the same words tell. A series that this re-orders stays one in time.
 *
 * @param entities events and statements as `linkOrders` left them
 */
export function datedByOrder(
  positions: readonly Position[],
  articles: readonly LinkedArticle[],
  entities: readonly (Event | Statement)[],
): readonly Position[] {
  const timeOf = new Map<string, Time>()
  for (const e of entities)
    if (e.time?.edtf) for (const { finding } of e.evidence) timeOf.set(`${e.kind} ${finding}`, e.time)
  const found = new Map<string, Time>()
  for (const { findings } of articles) {
    const told = findings.flatMap(f => {
      if (f.kind !== 'event' && f.kind !== 'statement') return []
      const time = timeOf.get(`${f.kind} ${f.id}`)
      return time ? [{ time, cues: cuesOf(f) }] : []
    })
    if (told.length === 0) continue
    for (const f of findings) {
      const cue = f.kind === 'position' ? f.spans[0] : undefined
      const same = cue && told.find(x => x.cues.some(c => overlap(c, cue) > 0))
      if (same) found.set(f.id, same.time)
    }
  }
  return positions.map(p => {
    const series = p.series.map(h => (h.time === null ? { ...h, time: found.get(h.finding) ?? null } : h))
    if (series.every((h, i) => h === p.series[i])) return p
    const ordered = [...series].sort((a, b) => (from(a) === from(b) ? 0 : from(a) - from(b)))
    const last = ordered.findLast(h => h.stance !== 'none') ?? ordered.at(-1)
    return { ...p, series: ordered, stance: last?.stance ?? p.stance, topic: last?.topic ?? p.topic }
  })
}
