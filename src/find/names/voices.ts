import { type Entity, entity } from './entity.ts'
import type { Reference } from './references.ts'

/** Voice nouns that are offices too: "the minister" without an antecedent is nobody. */
export const OFFICE_LIKE: ReadonlySet<string> = new Set([
  'leader',
  'minister',
  'commander',
  'officer',
  'ambassador',
  'politician',
  'report',
])

/** The unnamed people of one article, who are nobody outside it. */
export class Voices {
  readonly all: Entity[] = []

  /** The one that "the official" takes up again: the last of the same noun whose state does not differ. */
  again(r: Reference): Entity | null {
    return (
      this.all.findLast(
        v =>
          v.heads.has(r.head) &&
          v.plural === r.plural &&
          (r.country === null || v.country === null || v.country === r.country),
      ) ?? null
    )
  }

  meet(r: Reference, text: string): Entity {
    const made = entity('unnamed', text, r.country, r.plural)
    made.heads.add(r.head)
    made.gender = r.gender
    this.all.push(made)
    return made
  }
}
