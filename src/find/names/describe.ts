import { OFFICE_HEADS, SAME_OFFICE } from '../../knowledge/offices.ts'
import { weight } from './antecedents/person.ts'
import type { Entity } from './entity.ts'
import { PERSON_NOUNS } from './nouns.ts'
import type { Reference } from './references.ts'

/** Whether an office of the entity can be meant by a description's head; null where its offices are not known. */
function office(e: Entity, head: string): boolean | null {
  if (e.heads.has(head) || (head === 'minister' && [...e.heads].some(h => h.endsWith(' minister'))))
    return true
  const also = SAME_OFFICE.get(head) ?? []
  for (const o of [...e.offices, ...e.heads])
    if (also.some(a => o === a || o.endsWith(` ${a}`) || o.startsWith(a))) return true
  if (head === 'premier' && [...e.offices].some(o => o === 'prime minister')) return true
  return e.heads.size === 0 || !OFFICE_HEADS.has(head) || PERSON_NOUNS.has(head) ? null : false
}

/** How far back, in sentences, an office without a state looks for its holder. */
const REACH = 6

/** The one of two that a description at this sentence means rather: by weight as an antecedent, else the later one. */
const likelier =
  (sentence: number) =>
  (a: Entity, b: Entity): Entity => {
    const [of, by] = [weight(a, sentence, REACH), weight(b, sentence, REACH)]
    if (of !== by) return by > of ? b : a
    return (b.seen?.start ?? -1) > (a.seen?.start ?? -1) ? b : a
  }

/** A description led to its entity, and how sure that is. */
export interface Described {
  readonly entity: Entity
  readonly confidence: number
}

/**
 * Whom "the British premier" or "the president" means among the persons of the article: same state and a fitting office, else the one
 * person whose state nothing tells and whose office fits (all others being ruled out). `null` when several fit equally or none does.
 */
export function describe(r: Reference, cast: readonly Entity[], sentence: number): Described | null {
  if (r.common) return null
  const persons = cast.filter(e => e.type === 'person')
  const rank = (e: Entity): number => {
    const o = office(e, r.head)
    return o === true ? 2 : o === null ? 1 : 0
  }
  const known = persons.filter(e => e.country === r.country && r.country !== null && rank(e) > 0)
  const best = (of: readonly Entity[], least: number): Entity | null => {
    const top = Math.max(0, ...of.map(rank))
    if (top < least) return null
    const ties = of.filter(e => rank(e) === top)
    const seen = ties.filter(e => e.seen !== null)
    if (ties.length === 1) return ties[0] ?? null
    return seen.length === 0 ? null : seen.reduce(likelier(sentence))
  }
  if (r.country !== null) {
    const sure = best(known, 2)
    if (sure) return { entity: sure, confidence: 0.85 }
    const likely = best(known, 1)
    if (likely && known.length === 1) return { entity: likely, confidence: 0.7 }
    const unknown = persons.filter(e => e.country === null && rank(e) > 0)
    const only = unknown.length === 1 ? unknown[0] : best(unknown, 2)
    if (known.length === 0 && only && (only.mentions > 1 || unknown.length === 1))
      return { entity: only, confidence: 0.55 }
    return likely ? { entity: likely, confidence: 0.5 } : null
  }
  const holders = persons.filter(e => office(e, r.head) === true && e.seen !== null)
  if (holders.length === 0) return null
  const last = holders.reduce(likelier(sentence))
  const near = sentence - (last.seen?.sentence ?? -99) <= REACH
  return near ? { entity: last, confidence: holders.length === 1 ? 0.75 : 0.6 } : null
}
