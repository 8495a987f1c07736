import { compare } from '../model/canonical.ts'
import type { Evidence, Record } from '../model/record.ts'
import { bySpan } from '../model/span.ts'
import { eventTitle, meetingTitle, positionTitle } from './titles.ts'
import type { Mark } from './views.ts'

/** Everything that the record rests on an article, in the order of its text. Quoted terms are marked too, as terms. */
export function marksOf(record: Record, article: string): readonly Mark[] {
  const out: Mark[] = []
  const add = (entity: string, kind: string, title: string, evidence: readonly Evidence[]): void => {
    for (const e of evidence)
      if (e.article === article)
        out.push({
          entity,
          kind,
          title,
          finding: e.finding,
          sentence: e.sentence,
          spans: e.spans,
          confidence: e.confidence,
        })
  }
  for (const m of record.meetings) add(m.id, 'meeting', meetingTitle(m), m.evidence)
  for (const e of record.events) if (e.mirror === null) add(e.id, 'event', eventTitle(e), e.evidence)
  for (const s of record.statements) add(s.id, s.act === 'term' ? 'term' : 'statement', s.text, s.evidence)
  for (const p of record.positions) add(p.id, 'position', positionTitle(p), p.evidence)
  for (const a of record.actors) add(a.id, 'actor', a.name, a.evidence)
  for (const b of record.background) add(b.id, 'background', b.time.expression, b.evidence)
  const at = (m: Mark) => m.spans[0] ?? m.sentence
  return out.sort((a, b) => bySpan(at(a), at(b)) || compare(a.kind, b.kind) || compare(a.finding, b.finding))
}
