import type { Strength } from '../../model/lists.ts'
import { formsOf } from '../cues/inflect.ts'
import { ADJECTIVE_LINES, NOUN_LINES, VERB_LINES } from './lexicon.data.ts'

/** A verb that promises, plans or foretells. */
export interface CommitVerb {
  readonly base: string
  readonly strength: Strength
  readonly frames: ReadonlySet<string>
}

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map(l => l.split('|'))

const strengthOf = (word: string): Strength => {
  switch (word) {
    case 'pledge':
    case 'offer':
    case 'plan':
    case 'expectation':
    case 'forecast':
    case 'threat':
      return word
    default:
      throw new Error(`${word} is no strength of a commitment`)
  }
}

const VERBS: ReadonlyMap<string, readonly CommitVerb[]> = (() => {
  const out = new Map<string, CommitVerb[]>()
  for (const [strength = '', frames = '', words = ''] of lines(VERB_LINES))
    for (const base of words.split(' ')) {
      const verb = { base, strength: strengthOf(strength), frames: new Set(frames.split(' ')) }
      for (const form of new Set(formsOf(base))) out.set(form, [...(out.get(form) ?? []), verb])
    }
  return out
})()

const words = (text: string): ReadonlyMap<string, Strength> =>
  new Map(
    lines(text).flatMap(([strength = '', list = '']) =>
      list.split(' ').map(w => [w, strengthOf(strength)] as const),
    ),
  )

const NOUNS = words(NOUN_LINES)
const ADJECTIVES = words(ADJECTIVE_LINES)

/** The verb of the lexicon of which `word` is a form and that can stand in the frame, or null. */
export const commitVerb = (word: string, frame: string): CommitVerb | null =>
  VERBS.get(word.toLowerCase())?.find(v => v.frames.has(frame)) ?? null

/** The strength of a noun in singular or plural: "promise", "plans"; null for others. */
export const nounStrength = (word: string): Strength | null => {
  const w = word.toLowerCase()
  return NOUNS.get(w) ?? (w.endsWith('s') ? (NOUNS.get(w.slice(0, -1)) ?? null) : null)
}

/** The strength of an adjective before "to": "set", "ready"; null for others. */
export const adjectiveStrength = (word: string): Strength | null => ADJECTIVES.get(word.toLowerCase()) ?? null
