import { compare } from '../model/canonical.ts'
import type { Proposal, Record } from '../model/record.ts'
import { actorsNamed } from './actor-named.ts'
import { pageOf } from './page.ts'
import type { ProposalsQuestion } from './question.ts'
import type { ProposalsView } from './views.ts'
import { whenOrNull } from './when.ts'

const LAST = '~'

/** By the day they were first reported, undated ones last; then by place in their report and by id. */
const bySeen = (a: Proposal, b: Proposal): number =>
  compare(a.firstSeen ?? LAST, b.firstSeen ?? LAST) ||
  compare(a.evidence[0]?.article ?? '', b.evidence[0]?.article ?? '') ||
  (a.evidence[0]?.sentence.start ?? 0) - (b.evidence[0]?.sentence.start ?? 0) ||
  compare(a.id, b.id)

/** What is on the table, with every side's answer; of an actor, in a standing. */
export function proposals(record: Record, question: ProposalsQuestion = {}): ProposalsView {
  const who = question.actor === undefined ? null : actorsNamed(record, question.actor)
  const rows = record.proposals
    .filter(
      p =>
        (question.status === undefined || p.status === question.status) &&
        (who === null || [...p.parties, ...p.answers].some(x => who.has(x.actor.id))),
    )
    .sort(bySeen)
    .map(p => ({ ...p, when: whenOrNull(p.time) }))
  return { asOf: record.asOf, ...pageOf(rows, question, p => p.id) }
}
