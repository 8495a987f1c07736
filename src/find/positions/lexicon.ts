import type { IssueState, Modality, Stance } from '../../model/lists.ts'
import { Modality as ModalityOf, Stance as StanceOf } from '../../model/lists.ts'
import { formsOf } from '../cues/inflect.ts'
import * as data from './lexicon.data.ts'

/** A row of words that begins with an inflected one, and what it says. */
export interface Entry<V> {
  /** Words behind the first, lower case. */
  readonly rest: readonly string[]
  /** The whole in its base form, joined by `_`. */
  readonly base: string
  readonly value: V
}

/** Entries by the form of their first word, those with most words first. */
export type Lexicon<V> = ReadonlyMap<string, readonly Entry<V>[]>

function lexicon<V>(rows: readonly (readonly [words: string, value: V])[], inflected: boolean): Lexicon<V> {
  const map = new Map<string, Entry<V>[]>()
  for (const [words, value] of rows) {
    const [first = '', ...rest] = words.split('_')
    const entry = { rest, base: words, value }
    for (const form of inflected ? new Set(formsOf(first)) : [first]) {
      const list = map.get(form)
      if (list) list.push(entry)
      else map.set(form, [entry])
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return map
}

const lines = (text: string): readonly string[] => text.trim().split('\n')
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** What a verb of position says, and how its topic is named. */
export interface VerbSense {
  readonly stance: Stance
  readonly modality: Modality
  readonly act: 'speech' | 'attitude'
  /** Whether the word praises or blames, so that only a deed or a policy makes it a position. */
  readonly verdict: boolean
  readonly frames: ReadonlySet<string>
}

export const VERBS: Lexicon<VerbSense> = lexicon(
  lines(data.VERB_LINES).flatMap(line => {
    const [stance, modality, act, frames = '', list = ''] = line.split('|')
    const value: VerbSense = {
      stance: StanceOf.parse(stance),
      modality: ModalityOf.parse(modality),
      act: act === 'attitude' ? 'attitude' : 'speech',
      verdict: act === 'verdict',
      frames: new Set(frames.split(' ')),
    }
    return list.split(' ').map(w => [w, value] as const)
  }),
  true,
)

export const ADJECTIVES: Lexicon<Stance> = lexicon(
  lines(data.ADJECTIVE_LINES).flatMap(line => {
    const [stance, list = ''] = line.split('|')
    return list.split(';').map(w => [w, StanceOf.parse(stance)] as const)
  }),
  false,
)

const forms = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap(v => formsOf(v.split('_')[0] ?? v)))
const BE = ['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", '’s', "'re", '’re', "'m", '’m', 'am']
export const COPULA_FORMS: ReadonlySet<string> = new Set([...BE, ...forms(data.COPULAS)])
export const SEEMING_FORMS: ReadonlySet<string> = forms(data.SEEMING)
export const GIVING_FORMS: ReadonlySet<string> = forms(data.GIVING_VERBS)

export interface NounSense {
  readonly stance: Stance
  readonly modality: Modality
}
/** A noun of stance; `deed`: whether only a deed or a policy makes it a position. */
export const NOUNS: Lexicon<NounSense & { readonly deed: boolean }> = lexicon(
  lines(data.NOUN_LINES).flatMap(line => {
    const [stance, modality, list = '', mark] = line.split('|')
    const value = {
      stance: StanceOf.parse(stance),
      modality: ModalityOf.parse(modality),
      deed: mark === 'deed',
    }
    return list.split(' ').map(w => [w, value] as const)
  }),
  false,
)

export const TOLD: ReadonlySet<string> = words(data.TOLD_NOUNS)
export const POINTING: ReadonlySet<string> = words(data.POINTING_NOUNS)
/** Nouns for what can be at issue, with their plurals. */
export const POLICIES: ReadonlySet<string> = new Set([...words(data.POLICY_NOUNS)].flatMap(w => [w, `${w}s`]))
/** Nouns for what people say, which is judged as deeds are. */
export const SAYINGS: ReadonlySet<string> = words(data.SAYING_NOUNS)
export const QUALITIES: ReadonlySet<string> = new Set(data.QUALITY_NOUNS.split(' '))
export const GOOD: ReadonlySet<string> = words(data.GOOD_WORDS)
export const BAD: ReadonlySet<string> = words(data.BAD_WORDS)
export const RECEIVING: Lexicon<true> = lexicon(
  data.RECEIVING_VERBS.split(' ').map(w => [w, true] as const),
  true,
)
export const RECEIVED: ReadonlyMap<string, 'support' | 'oppose'> = new Map(
  lines(data.RECEIVED_LINES).flatMap(line => {
    const [stance, list = ''] = line.split('|')
    return list.split(' ').map(w => [w, stance === 'support' ? 'support' : 'oppose'] as const)
  }),
)
export const HARMING: ReadonlySet<string> = new Set(data.HARMING_VERBS.split(' '))
export const SERVING: ReadonlySet<string> = new Set(data.SERVING_VERBS.split(' '))
export const BREAKING: Lexicon<true> = lexicon(
  data.BREAKING_VERBS.split(' ').map(w => [w, true] as const),
  true,
)
export const UNMISTAKABLE: ReadonlySet<string> = new Set(data.UNMISTAKABLE_FORMS.split(' '))
export const EVADING: ReadonlySet<string> = new Set(data.EVADING_VERBS.split(' '))
export const STATES: ReadonlySet<string> = words(data.STATE_VERBS)
export const UNDOING: Lexicon<true> = lexicon(
  data.UNDOING_VERBS.split(' ').map(w => [w, true] as const),
  true,
)
export const UNDONE: ReadonlySet<string> = words(data.UNDONE_NOUNS)
export const ISSUE_STATE: Lexicon<IssueState> = lexicon(
  lines(data.STATE_LINES).flatMap(line => {
    const [state, list = ''] = line.split('|')
    const value: IssueState = state === 'under-discussion' ? 'under-discussion' : 'not-under-discussion'
    return list.split(';').map(w => [w, value] as const)
  }),
  false,
)
export const HEDGE: Lexicon<true> = lexicon(
  data.HEDGES.split(' ').map(w => [w, true] as const),
  false,
)
export const LOOPHOLE: Lexicon<true> = lexicon(
  data.LOOPHOLES.split(' ').map(w => [w, true] as const),
  false,
)
export const REVERSAL: Lexicon<true> = lexicon(
  data.REVERSALS.replace(/\s+/gu, '')
    .split(';')
    .filter(w => w !== '')
    .map(w => [w, true] as const),
  true,
)
export const ATTITUDES: Lexicon<NounSense> = lexicon(
  lines(data.ATTITUDE_LINES).flatMap(line => {
    const [stance, modality, list = ''] = line.split('|')
    const value = { stance: StanceOf.parse(stance), modality: ModalityOf.parse(modality) }
    return list.split(';').map(w => [w, value] as const)
  }),
  true,
)
export const HELPING: ReadonlySet<string> = new Set(data.HELPING_VERBS.split(' '))
export const HELP: ReadonlySet<string> = new Set(data.HELPING_NOUNS.split(' '))
