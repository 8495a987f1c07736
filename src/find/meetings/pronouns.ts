import type { ActorRef } from '../../model/finding.ts'
import { owns } from './described.ts'
import { type Memory, unique } from './memory.ts'
import { INSIDE } from './side-words.ts'
import { sideOf, type Unit } from './units.ts'
import { NOUNS, ROLES } from './words.ts'

/** Whom pronouns and "the two" mean, by nearness in the row and by what the rows before told. */

/** Whom "he", "she" or "his" at unit `i` means: by nearness in the row, else the topic. */
export function heAt(units: readonly Unit[], i: number, memory: Memory): ActorRef | null {
  const who = othersOwn(units, i) ? null : (earlierPerson(units, i) ?? memory.topic)
  const u = units[i]
  return who && u
    ? { ...who, text: u.text, span: { start: u.start, end: u.end }, method: 'pronoun', confidence: 0.6 }
    : null
}

/** "Mr X's boss has picked … his first meeting": a person without a name is the subject, and "his" is neither X's nor anybody's known. */
const othersOwn = (units: readonly Unit[], before: number): boolean =>
  units.slice(0, Math.min(3, before)).some((u, i) => {
    const own = units.slice(i + 2, Math.min(i + 5, before))
    return (
      u.name?.type === 'PER' &&
      /^['’]s?$/.test(units[i + 1]?.lower ?? '') &&
      own.some(x => PEOPLE.test(x.lower)) &&
      !own.some(x => NOUNS.has(x.lower) || x.name?.type === 'PER')
    )
  })

const PEOPLE =
  /^(boss|aide|adviser|advisor|spokesman|spokeswoman|spokesperson|deputy|wife|husband|son|daughter|brother|ally|lawyer|rival|predecessor|successor|envoy|minister|chief|host|guest)$/

/**
 * The person that a pronoun in this row means by nearness: the first person of the row before it that no preposition
 * governs ("After a call with X, he …" is not X); an owner counts only at the row's start ("X's call … and he").
 */
function earlierPerson(units: readonly Unit[], before: number): ActorRef | null {
  for (let i = 0; i < before; i++) {
    const u = units[i]
    if (u?.name?.type !== 'PER' || !u.name.actor) continue
    // "X's deputy Y": the owner of a person is not whom it means, Y is.
    if (/^['’]s?$/.test(units[i + 1]?.lower ?? '') && (i > 2 || PEOPLE.test(units[i + 2]?.lower ?? '')))
      continue
    let j = i - 1
    while (
      j >= 0 &&
      (units[j]?.adjective ||
        units[j]?.name ||
        INSIDE.has(units[j]?.lower ?? '') ||
        ROLES.has(units[j]?.lower ?? ''))
    )
      j--
    if (/^(with|by|to|from|after|of|for|between|against|and)$/.test(units[j]?.lower ?? '')) continue
    return u.name.actor
  }
  return null
}

/** All persons named in the row before `before`, each once. */
export const peopleOf = (units: readonly Unit[], before: number): readonly ActorRef[] =>
  unique(units.slice(0, before).flatMap(u => (u.name?.type === 'PER' && u.name.actor ? [u.name.actor] : [])))

/** The first "A and B" of the row before `before`: whom "they" means. */
export function pluralBefore(units: readonly Unit[], before: number): readonly ActorRef[] | null {
  for (let i = 0; i + 2 < before; i++) {
    const a = sideOf(units[i])
    if (!a || units[i + 1]?.lower !== 'and') continue
    for (let j = i + 2; j < Math.min(i + 7, before); j++) {
      const b = sideOf(units[j])
      if (b && !owns(units, j)) return [a, b]
    }
  }
  return null
}
