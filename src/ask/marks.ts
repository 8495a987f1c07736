import { compare } from '../model/canonical.ts'
import type { Evidence, Record } from '../model/record.ts'
import { bySpan } from '../model/span.ts'
import { commitmentTitle, eventTitle, meetingTitle, positionTitle } from './titles.ts'
import type { Mark } from './views.ts'

/** A mark with the sentence as it stood when it was found, by which a lost place is known. */
export interface MarkedWords {
  readonly mark: Mark
  readonly words: string
}

/** Everything that the record rests on an article, in the order of its text. Quoted terms are marked too, as terms. */
export function marksOf(record: Record, article: string): readonly MarkedWords[] {
  const out: MarkedWords[] = []
  const add = (entity: string, kind: string, title: string, evidence: readonly Evidence[]): void => {
    for (const e of evidence)
      if (e.article === article)
        out.push({
          words: e.text,
          mark: {
            entity,
            kind,
            title,
            finding: e.finding,
            sentence: e.sentence,
            spans: e.spans,
            confidence: e.confidence,
          },
        })
  }
  for (const m of record.meetings) add(m.id, 'meeting', meetingTitle(m), m.evidence)
  for (const e of record.events) if (e.mirror === null) add(e.id, 'event', eventTitle(e), e.evidence)
  for (const s of record.statements) add(s.id, s.act === 'term' ? 'term' : 'statement', s.text, s.evidence)
  for (const p of record.positions) add(p.id, 'position', positionTitle(p), p.evidence)
  for (const p of record.proposals) add(p.id, 'proposal', p.title, p.evidence)
  for (const c of record.commitments) add(c.id, 'commitment', commitmentTitle(c), c.evidence)
  for (const f of record.figures) add(f.id, 'figure', f.text, f.evidence)
  for (const a of record.actors) add(a.id, 'actor', a.name, a.evidence)
  for (const b of record.background) add(b.id, 'background', b.time.expression, b.evidence)
  const at = (m: Mark) => m.spans[0] ?? m.sentence
  return out.sort(
    ({ mark: a }, { mark: b }) =>
      bySpan(at(a), at(b)) || compare(a.kind, b.kind) || compare(a.finding, b.finding),
  )
}
