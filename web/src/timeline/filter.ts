import { sayWhen } from '../../../src/ask/say-when.ts'
import type { TimelineEntry } from '../../../src/ask/views.ts'
import { fold } from '../../../src/model/fold.ts'

/** What a timeline can be narrowed to; an empty string narrows nothing. All of it stands in the address. */
export interface Filter {
  /** Words that an entry must hold, folded. */
  readonly words: string
  /** Name of an actor. */
  readonly actor: string
  /** Name of a place. */
  readonly place: string
  /** What kind of meeting, statement, event or report it is: an entry's `detail`. */
  readonly type: string
}

/** What there is to choose from, in the order of how often it occurs. */
export interface Choices {
  readonly actors: readonly string[]
  readonly places: readonly string[]
  readonly types: readonly string[]
}

function byCount(names: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name)
}

/** The actors, places and types of some entries. Precisions of background years are no types. */
export const choicesOf = (entries: readonly TimelineEntry[]): Choices => ({
  actors: byCount(entries.flatMap(e => e.actors.map(a => a.name))),
  places: byCount(entries.flatMap(e => e.places)),
  types: byCount(entries.flatMap(e => (e.kind === 'background' ? [] : [e.detail]))),
})

/** Words of an entry in which a filter looks, folded. */
export const wordsOf = (e: TimelineEntry): string =>
  fold(
    [e.title, e.shown?.text ?? '', e.source, sayWhen(e.when), ...e.actors.map(a => a.name), ...e.places].join(
      ' ',
    ),
  )

/** Whether an entry passes; `words` are the entry's own (`wordsOf`). */
export const passes = (e: TimelineEntry, words: string, filter: Filter): boolean =>
  (filter.words === '' || words.includes(filter.words)) &&
  (filter.actor === '' || e.actors.some(a => a.name === filter.actor)) &&
  (filter.place === '' || e.places.includes(filter.place)) &&
  (filter.type === '' || (e.kind !== 'background' && e.detail === filter.type))
