import { compare } from '../model/canonical.ts'
import { fold } from '../model/fold.ts'
import type { Record } from '../model/record.ts'
import { actorsNamed } from './actor-named.ts'
import { pageOf } from './page.ts'
import type { ActorsQuestion } from './question.ts'
import { shownOf } from './shown.ts'
import type { ActorRow, ActorsView } from './views.ts'

const tally = (ids: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Actors, most mentioned first; then by name and id. */
export function actors(record: Record, question: ActorsQuestion = {}): ActorsView {
  const who = question.name === undefined ? null : actorsNamed(record, question.name)
  const met = tally(record.meetings.flatMap(m => [...new Set(m.participants.map(p => p.id))]))
  const said = tally(
    record.statements.filter(s => s.act !== 'term').flatMap(s => (s.speaker ? [s.speaker.id] : [])),
  )
  const rows = record.actors
    .filter(a => who === null || who.has(a.id))
    .map(
      ({ evidence, ...a }): ActorRow => ({
        ...a,
        shown: shownOf(evidence),
        meetings: met.get(a.id) ?? 0,
        statements: said.get(a.id) ?? 0,
      }),
    )
    .sort((a, b) => b.mentions - a.mentions || compare(fold(a.name), fold(b.name)) || compare(a.id, b.id))
  return { asOf: record.asOf, ...pageOf(rows, question, a => a.id) }
}
