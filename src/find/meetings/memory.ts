import type { ActorRef, TimeRef } from '../../model/finding.ts'
import type { Standing } from './status.ts'

/** What reading a row of an article needs to know of the rows before it. Made anew for each article. */
export interface Memory {
  /** Persons named so far, in order; the last of a country is meant by "the Russian leader". */
  readonly people: readonly ActorRef[]
  /** Whom "he" or "she" means at the start of the row. */
  readonly topic: ActorRef | null
  /** Sides of the meeting told last, for "the pair". */
  readonly last: readonly ActorRef[]
  /** Sides of all meetings of the row that told one last, for "the pair" after a meeting of two and one of three. */
  readonly told: readonly (readonly ActorRef[])[]
  /** Meetings told so far with their place, for "the meeting in Geneva". */
  readonly placed: readonly PlacedMeeting[]
  /** What the last person of whom a deed was told with its time did it at, and how many rows ago. */
  readonly deed: Deed | null
}

/** A meeting of the rows before, as far as words can point back at it. */
export interface PlacedMeeting {
  readonly venue: string
  readonly participants: readonly ActorRef[]
  readonly open: boolean
  readonly standing: Standing
  readonly time: TimeRef | null
}

export interface Deed {
  readonly name: string
  readonly time: TimeRef
  readonly rows: number
}

/** What is known at the head of an article. */
export const BLANK: Memory = { people: [], topic: null, last: [], told: [], placed: [], deed: null }

/** Each actor once, by its fullest name; the first mention wins. */
export function unique(actors: readonly ActorRef[]): readonly ActorRef[] {
  const seen = new Map<string, ActorRef>()
  for (const a of actors) if (!seen.has(a.name)) seen.set(a.name, a)
  return [...seen.values()]
}
