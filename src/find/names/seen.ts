import type { Sentence } from '../../model/language.ts'
import type { Seen } from './antecedents/others.ts'
import { type Entity, entity } from './entity.ts'
import { at, form, low } from './words.ts'

interface Place {
  readonly first: number
  readonly last: number
  readonly entity: Entity
}

/** Who stands where in the sentences read so far: what pronouns look back on. */
export class SeenSoFar implements Seen {
  private readonly sentences: readonly Sentence[]
  private readonly places = new Map<number, Place[]>()
  private readonly groups = new Map<string, Entity>()

  constructor(sentences: readonly Sentence[]) {
    this.sentences = sentences
  }

  add(sentence: number, first: number, last: number, e: Entity): void {
    const here = this.places.get(sentence)
    const place = { first, last, entity: e }
    if (here) here.push(place)
    else this.places.set(sentence, [place])
  }

  at(sentence: number, i: number): Entity | null {
    return this.places.get(sentence)?.find(p => p.first <= i && i < p.last)?.entity ?? null
  }

  group(sentence: number, i: number): Entity | null {
    const s = this.sentences[sentence]
    const here = this.places.get(sentence) ?? []
    const first = here.find(p => p.first <= i && i < p.last)
    if (!s || !first) return null
    const members = [first]
    // Names that follow each other over "and" and commas, however the parser hung them.
    for (let last = first; ; ) {
      const link = form(s, last.last)
      const joint = link === ',' && low(s, last.last + 1) === 'and' ? 2 : /^(?:and|,|&)$/u.test(link) ? 1 : 0
      const next = joint > 0 ? here.find(p => p.first === last.last + joint) : undefined
      if (!next) break
      members.push(next)
      if (link !== ',' || joint === 2) break
      last = next
    }
    const end = members.at(-1)
    const joined = end && end !== first && form(s, end.first - 1).toLowerCase() !== ','
    if (!joined) return null
    const name = [...new Set(members.map(m => m.entity.name))].join(' and ')
    const known = this.groups.get(name)
    if (known) return known
    const made = entity('group', name, null, true)
    this.groups.set(name, made)
    return made
  }

  sentence(index: number): Sentence | null {
    return this.sentences[index] ?? null
  }

  /** The last entity of the sentences from `sentence - reach` on, before token `before`, that `fits`. */
  last(sentence: number, before: number, reach: number, fits: (e: Entity) => boolean): Entity | null {
    for (let k = sentence; k >= Math.max(0, sentence - reach); k--) {
      const found = this.places.get(k)?.findLast(p => (k < sentence || p.first < before) && fits(p.entity))
      if (found) return found.entity
    }
    return null
  }
}

/** Notes that an entity was seen: where, and whether as a subject. */
export function saw(e: Entity, s: Sentence, sentence: number, first: number, subject: boolean): void {
  e.seen = { sentence, start: at(s, first).start, subject }
  e.mentions++
}
