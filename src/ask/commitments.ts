import { compare } from '../model/canonical.ts'
import type { Commitment, Record } from '../model/record.ts'
import { actorsNamed } from './actor-named.ts'
import { pageOf } from './page.ts'
import type { CommitmentsQuestion } from './question.ts'
import type { CommitmentsView } from './views.ts'
import { whenOrNull } from './when.ts'

const LAST = '~'

/** By latest end, those without a day last; then by the day they were first reported, then by id. */
const byDeadline = (a: Commitment, b: Commitment): number =>
  compare(a.due?.last ?? LAST, b.due?.last ?? LAST) ||
  compare(a.firstSeen ?? LAST, b.firstSeen ?? LAST) ||
  compare(a.id, b.id)

/** Who has promised what by when, and what became of it: sorted by deadline; of an actor, in a status. */
export function commitments(record: Record, question: CommitmentsQuestion = {}): CommitmentsView {
  const who = question.actor === undefined ? null : actorsNamed(record, question.actor)
  const rows = record.commitments
    .filter(
      c =>
        (question.status === undefined || c.status === question.status) &&
        (who === null || [c.debtor, c.creditor].some(a => a !== null && who.has(a.id))),
    )
    .sort(byDeadline)
    .map(c => ({ ...c, when: whenOrNull(c.deadline) }))
  return { asOf: record.asOf, ...pageOf(rows, question, c => c.id) }
}
