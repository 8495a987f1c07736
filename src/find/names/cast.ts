import type { Doc } from '../pipeline.ts'
import { agreeable, type Entity, entity, fits, genderOf, learn, samePerson } from './entity.ts'
import { foldWords } from './fold.ts'
import type { Mention } from './mention.ts'
import { inform } from './prior.ts'

const text = (doc: Doc, m: Mention): string => doc.text.slice(m.start, m.end).replace(/\s+/gu, ' ')

/**
 * The persons of one article: every full name first, wherever it stands, so that a headline's surname finds it; then the names of one
 * word that no full name explains. Gives for every mention of a person the entities that it can be.
 */
export function castOf(doc: Doc, mentions: readonly Mention[]): ReadonlyMap<Mention, readonly Entity[]> {
  const persons = mentions.filter(m => m.type === 'PER')
  const cast: Entity[] = []
  const full = persons.filter(m => foldWords(text(doc, m)).length > 1)
  for (const m of full) {
    const name = text(doc, m)
    const words = foldWords(name)
    const same = cast.find(e => samePerson(words, e.words) && agreeable(m, e))
    const e = same ?? entity('person', name, null)
    if (!same) cast.push(e)
    else if (words.length > e.words.length) {
      e.name = name
      e.words = words
      e.gender ??= genderOf(name)
    }
    learn(e, m.title)
  }
  for (const e of cast) inform(e)
  const out = new Map<Mention, readonly Entity[]>()
  for (const m of persons) {
    const name = text(doc, m)
    const words = foldWords(name)
    let possible = cast.filter(e => samePerson(words, e.words) && agreeable(m, e))
    if (possible.length === 0) {
      // A given name alone ("Hillary") means the one person who bears it.
      const given = cast.filter(e => words.length === 1 && e.words[0] === words[0] && agreeable(m, e))
      possible = given.length === 1 ? given : []
    }
    if (possible.length === 0) {
      const e = entity('person', name, null)
      learn(e, m.title)
      inform(e)
      cast.push(e)
      possible = [e]
    }
    // Among namesakes a full name means its own bearer.
    const exact = possible.filter(e => fits(words, e.words) && words.length === e.words.length)
    const own = exact.length > 0 && words.length > 1 ? exact : possible
    if (own.length === 1 && own[0]) learn(own[0], m.title)
    out.set(m, own)
  }
  return out
}
