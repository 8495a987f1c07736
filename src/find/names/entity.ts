import { FEMALE_NAMES, MALE_NAMES } from '../../knowledge/given-names.ts'
import type { ActorType } from '../../model/lists.ts'
import { foldWords } from './fold.ts'
import type { Mention, Title } from './mention.ts'

/** Somebody of one article while its mentions are led to their actors. Grows as the article is read. */
export interface Entity {
  readonly type: ActorType
  /** The fullest name so far. */
  name: string
  words: readonly string[]
  country: string | null
  gender: 'm' | 'f' | null
  /** Heads of its offices, lower case. */
  readonly heads: Set<string>
  readonly offices: Set<string>
  /** Where it was last seen: sentence, and how strongly it stood there. */
  seen: { readonly sentence: number; readonly start: number; readonly subject: boolean } | null
  mentions: number
  readonly plural: boolean
}

/** Gender that a given name usually tells. */
export function genderOf(name: string): 'm' | 'f' | null {
  const first = name.split(/\s+/u)[0] ?? ''
  const m = MALE_NAMES.has(first)
  const f = FEMALE_NAMES.has(first)
  return m === f ? null : m ? 'm' : 'f'
}

/** A new entity of the given kind, unseen. */
export const entity = (type: ActorType, name: string, country: string | null, plural = false): Entity => ({
  type,
  name,
  words: foldWords(name),
  country,
  gender: type === 'person' ? genderOf(name) : null,
  heads: new Set(),
  offices: new Set(),
  seen: null,
  mentions: 0,
  plural,
})

/** Takes in what a title says of an entity; a former office tells its state, and no present one. */
export function learn(e: Entity, title: Title | null): void {
  if (!title) return
  e.country ??= title.country
  e.gender = title.gender ?? e.gender
  if (title.head) e.heads.add(title.head)
  if (title.office) e.offices.add(title.office.toLowerCase())
}

/** Whether the words of a shorter name are the end of a longer one, or both agree in first and last ("Donald J. Trump"). */
export function fits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false
  const off = long.length - short.length
  if (short.every((w, i) => w === long[off + i])) return true
  return short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1)
}

/** Whether two persons' names can be one person's: one fits the other, and neither honorific nor gender speaks against it. */
export const samePerson = (a: readonly string[], b: readonly string[]): boolean =>
  a.length <= b.length ? fits(a, b) : fits(b, a)

/** Gender and honorific of a mention against an entity. */
export const agreeable = (m: Mention, e: Entity): boolean =>
  m.title?.gender == null || e.gender === null || m.title.gender === e.gender
