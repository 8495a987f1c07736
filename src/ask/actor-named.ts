import { fold } from '../model/fold.ts'
import { ParleyError } from '../model/problem.ts'
import type { Actor, Record } from '../model/record.ts'

const names = (actor: Actor): readonly string[] => [actor.name, ...actor.aliases.map(a => a.form)]

/**
 * The ids of the actors that somebody means: an id, the start of an id, a name in any of its spellings, or, where no
 * actor has that name, words of a name. Throws `ask.no-actor` where there is none, since an empty list would read as
 * "said nothing".
 */
export function actorsNamed(record: Record, asked: string): ReadonlySet<string> {
  const now = record.ids[asked] ?? asked
  const tests: readonly ((a: Actor) => boolean)[] = [
    a => a.id === now,
    a => asked.length >= 4 && a.id.startsWith(asked),
    a => names(a).some(n => fold(n) === fold(asked)),
    a => names(a).some(n => ` ${fold(n)} `.includes(` ${fold(asked)} `)),
  ]
  for (const test of tests) {
    const hits = record.actors.filter(test)
    if (hits.length > 0) return new Set(hits.map(a => a.id))
  }
  throw new ParleyError('ask.no-actor', { name: asked })
}
