import type { Doc } from '../pipeline.ts'
import { type Entity, entity } from './entity.ts'
import { foldWords } from './fold.ts'
import { FORMAT_NAME } from './formats.ts'
import type { Mention } from './mention.ts'
import { ministryOf } from './ministries.ts'

/** What companies put behind their name: a name with it and one without are one body. */
const CORPORATE =
  /^(?:inc|corp|corporation|company|co|group|ltd|limited|llc|plc|sa|spa|ag|gmbh|nv|holdings?|motors?|computer|airlines?|airways|industries|international|technologies|systems|bank)$/u

const nameOf = (doc: Doc, m: Mention): string => doc.text.slice(m.start, m.end).replace(/\s+/gu, ' ')

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter(w => /^\p{Lu}/u.test(w))
    .map(w => w.charAt(0))
    .join('')

const typeOf = (m: Mention, name: string): Entity['type'] =>
  FORMAT_NAME.test(name) ? 'format' : m.subtype === 'outlet' ? 'outlet' : 'organisation'

/**
 * The bodies of one article that `knowledge/` does not know: one for each name, its initials wherever they stand, and the short form of a
 * longer name ("Lockheed" where "Lockheed Martin" stands, "Harbour Motors" and "Harbour Motors Corp"). Full names come first, so that a
 * headline's acronym finds the name that the text spells out later. Two states' foreign ministries are two bodies.
 */
export function bodiesOf(doc: Doc, mentions: readonly Mention[]): ReadonlyMap<Mention, Entity> {
  const all = mentions.filter(m => m.type === 'ORG' && !m.known?.actorType)
  const names = new Map<string, Entity>()
  const initials = new Map<string, Entity>()
  const heads = new Map<string, Entity | null>()
  const out = new Map<Mention, Entity>()
  const length = (m: Mention): number => foldWords(nameOf(doc, m)).length
  for (const m of [...all].sort((a, b) => length(b) - length(a) || a.start - b.start)) {
    const name = nameOf(doc, m)
    const words = foldWords(name)
    const short = words.join(' ')
    const state = ministryOf(doc, m, mentions)
    const key = state === null ? short : `${short} of ${state}`
    const known =
      names.get(key) ??
      (/^\p{Lu}[\p{Lu}.]{1,7}$/u.test(name) ? initials.get(name.replace(/\./gu, '')) : undefined) ??
      (words.length > 0 && state === null ? heads.get(key) : undefined) ??
      undefined
    const e = known ?? entity(typeOf(m, name), name, state)
    out.set(m, e)
    names.set(key, e)
    if (state !== null && !names.has(short)) names.set(short, e)
    if (words.length < 2) continue
    const acronym = initialsOf(name)
    if (acronym.length > 1 && !initials.has(acronym)) initials.set(acronym, e)
    for (let n = words.length - 1; n > 0; n--) {
      // A two-word name answers to its first word, a longer one only to what is left without "Inc." and "Group".
      if (!(n === 1 && words.length === 2) && !words.slice(n).every(w => CORPORATE.test(w))) break
      const front = words.slice(0, n).join(' ')
      const there = heads.get(front)
      heads.set(front, there === undefined || there === e ? e : null)
    }
  }
  return out
}
