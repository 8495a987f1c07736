import type { ActorRef } from '../../model/finding.ts'

/** What reading a row of an article needs to know of the rows before it. Made anew for each article. */
export interface Memory {
  /** Persons named so far, in order; the last of a country is meant by "the Russian leader". */
  readonly people: readonly ActorRef[]
  /** Whom "he" or "she" means at the start of the row. */
  readonly topic: ActorRef | null
  /** Sides of the meeting told last, for "the pair". */
  readonly last: readonly ActorRef[]
}

/** Each actor once, by its fullest name; the first mention wins. */
export function unique(actors: readonly ActorRef[]): readonly ActorRef[] {
  const seen = new Map<string, ActorRef>()
  for (const a of actors) if (!seen.has(a.name)) seen.set(a.name, a)
  return [...seen.values()]
}
