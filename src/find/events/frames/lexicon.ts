import { AGENT_LINES, BODY_LINES } from './agents.data.ts'
import { NOUN_CLASS_LINES, NOUN_SENSE_LINES } from './nouns.data.ts'
import { COMBINE_LINES, OPERATOR_LINES } from './operators.data.ts'
import { VERB_FRAME_LINES } from './verbs.data.ts'

/** Reads the frame data into lookups, once. `check.ts` tells of entries that can never be used or that contradict each other. */

export const rows = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map(l => l.split('|').map(c => c.trim()))
export const parts = (cell: string | undefined, by = ';'): string[] =>
  (cell ?? '').split(by).filter(v => v !== '')

/** One demand of a frame on the words around its verb: `at` is a place (`obj`, `subj`, `prep` for any, or a preposition). */
export interface Condition {
  readonly at: string
  /** Noun classes or lemmas; empty = anything, `none` = must be missing. */
  readonly classes: readonly string[]
  readonly none: boolean
}
export interface VerbFrame {
  readonly lemma: string
  readonly conditions: readonly Condition[]
  /** CAMEO code, or `-` for "no event of its own". */
  readonly code: string
  readonly target: readonly string[]
}
export type How =
  | 'intent'
  | 'approve'
  | 'announce'
  | 'refuse'
  | 'veto'
  | 'fail'
  | 'threaten'
  | 'demand'
  | 'order'
  | 'appeal'
  | 'wish'
  | 'stop'
  | 'start'
  | 'try'
  | 'carry'
  | 'face'
  | 'must'
export interface Operator {
  readonly lemma: string
  readonly how: How
  readonly complements: readonly string[]
}

const condition = (text: string): Condition => {
  if (text.startsWith('-')) return { at: text.slice(1), classes: [], none: true }
  const [at = '', classes = '*'] = text.split(':')
  return { at, classes: classes === '*' ? [] : classes.split('/'), none: false }
}

export const VERB_FRAMES: readonly VerbFrame[] = rows(VERB_FRAME_LINES).map(
  ([lemma = '', when = '', code = '', target = '']) => ({
    lemma,
    conditions: when.split(/\s+/).filter(Boolean).map(condition),
    code,
    target: target === '' ? ['obj'] : parts(target),
  }),
)

const grouped = <T extends { readonly lemma: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const map = new Map<string, T[]>()
  for (const item of items) map.set(item.lemma, [...(map.get(item.lemma) ?? []), item])
  return map
}

/** Frames of a verb, most demanding first, then in the order of the data. */
export const FRAMES: ReadonlyMap<string, readonly VerbFrame[]> = new Map(
  [...grouped(VERB_FRAMES)].map(([lemma, frames]) => [
    lemma,
    frames
      .map((f, i) => ({ f, i }))
      .sort((a, b) => b.f.conditions.length - a.f.conditions.length || a.i - b.i)
      .map(({ f }) => f),
  ]),
)

export const OPERATOR_LIST: readonly Operator[] = rows(OPERATOR_LINES).map(
  ([lemma = '', how = '', complements]) => ({
    lemma,
    how: how as How,
    complements: parts(complements),
  }),
)
export const OPERATORS: ReadonlyMap<string, readonly Operator[]> = grouped(OPERATOR_LIST)

/** Classes of a noun lemma and the event that it tells by itself. */
export interface NounEntry {
  readonly classes: readonly string[]
  readonly code: string | null
}
export const NOUNS: ReadonlyMap<string, NounEntry> = (() => {
  const map = new Map<string, NounEntry>()
  for (const [name = '', nouns, code = '-'] of rows(NOUN_CLASS_LINES))
    for (const n of parts(nouns)) {
      const known = map.get(n)
      map.set(n, {
        classes: [...(known?.classes ?? []), name],
        code: known ? known.code : code === '-' ? null : code,
      })
    }
  return map
})()
export const NOUN_CLASSES: ReadonlySet<string> = new Set(rows(NOUN_CLASS_LINES).map(([name = '']) => name))

const COMBINE: ReadonlyMap<string, string> = new Map(
  rows(COMBINE_LINES).map(([how = '', prefix = '', result = '']) => [`${how} ${prefix}`, result]),
)

/** What an operator makes of an event's CAMEO code; null where it makes none. */
export function combine(how: How, code: string): string | null {
  for (let n = code.length; n > 0; n--) {
    const result = COMBINE.get(`${how} ${code.slice(0, n)}`)
    if (result === undefined) continue
    return result === '=' ? code : result === '-' ? null : result
  }
  return null
}

/** Meanings of a noun by what stands beside it. */
export interface NounSense {
  readonly beside: readonly string[]
  readonly code: string
}
export const SENSES: ReadonlyMap<string, readonly NounSense[]> = (() => {
  const map = new Map<string, NounSense[]>()
  for (const [noun = '', beside, code = ''] of rows(NOUN_SENSE_LINES))
    map.set(noun, [...(map.get(noun) ?? []), { beside: parts(beside), code }])
  return map
})()

/** Sectors of a noun by lemma. */
export const SECTORS: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>()
  for (const [sector = '', nouns] of rows(AGENT_LINES))
    for (const n of parts(nouns)) if (!map.has(n)) map.set(n, sector)
  return map
})()

export interface Body {
  readonly sector: string
  readonly country: string | null
}
/** Bodies of states and armed groups by the words of their names. */
export const BODIES: ReadonlyMap<string, Body> = new Map(
  rows(BODY_LINES).map(([name = '', sector = '', country = '-']) => [
    name,
    { sector, country: country === '-' ? null : country },
  ]),
)

/** Every verb and every noun that the data speak of, without particles. */
export const VERB_LEMMAS: ReadonlySet<string> = new Set(
  [...FRAMES.keys(), ...OPERATORS.keys()].map(k => k.split('_')[0] ?? k),
)
export const NOUN_LEMMAS: ReadonlySet<string> = new Set([...NOUNS.keys(), ...SECTORS.keys()])
