import { compare } from '../model/canonical.ts'
import { fold } from '../model/fold.ts'
import { ParleyError } from '../model/problem.ts'
import type { Position, Record } from '../model/record.ts'
import { actorsNamed } from './actor-named.ts'
import { pageOf } from './page.ts'
import type { PositionsQuestion } from './question.ts'
import type { PositionsView } from './views.ts'

/** Canonical order: by issue, those without one last; then by holder and id. */
const byIssue = (a: Position, b: Position): number =>
  compare(a.issue?.label ?? '~', b.issue?.label ?? '~') ||
  compare(fold(a.holder.name), fold(b.holder.name)) ||
  compare(a.id, b.id)

/** Issues whose id or label somebody means. Throws `ask.no-issue` where there is none. */
function issuesNamed(record: Record, asked: string): ReadonlySet<string> {
  const words = fold(asked)
  const all = record.scope.issues
  const exact = all.filter(i => i.id === words || fold(i.label) === words)
  const hits =
    exact.length > 0 ? exact : all.filter(i => fold(i.label).includes(words) || i.id.includes(words))
  if (hits.length === 0) throw new ParleyError('ask.no-issue', { name: asked })
  return new Set(hits.map(i => i.id))
}

/** Sides (states) of some actors: whoever asks for a state is given those who speak for it too. */
const sidesOf = (record: Record, ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(record.actors.flatMap(a => (ids.has(a.id) && a.type === 'state' && a.country ? [a.country] : [])))

/** Positions as asked for: by holder, or by a state with all who speak for it, and by issue. */
export function positions(record: Record, question: PositionsQuestion = {}): PositionsView {
  const who = question.actor === undefined ? null : actorsNamed(record, question.actor)
  const sides = who === null ? new Set<string>() : sidesOf(record, who)
  const issues = question.issue === undefined ? null : issuesNamed(record, question.issue)
  const rows = record.positions
    .filter(
      p =>
        (who === null || who.has(p.holder.id) || (p.side !== null && sides.has(p.side))) &&
        (issues === null || (p.issue !== null && issues.has(p.issue.id))),
    )
    .sort(byIssue)
  return { asOf: record.asOf, ...pageOf(rows, question, p => p.id) }
}
