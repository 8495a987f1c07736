import type { PartOfDay } from '../../../model/lists.ts'
import type { Unit } from '../../../model/time.ts'
import { CARDINALS, SCALES } from '../../numbers.ts'
import { CLOCK_NAMES, DAY_PARTS, MONTHS, SEASONS, UNIT_PLURALS, UNIT_WORDS, WEEKDAYS } from './calendar.ts'
import {
  DAY_WORDS,
  EDGE_NOUNS,
  EDGE_WORDS,
  QUANTITY_MODS,
  SET_WORDS,
  STEPS,
  VAGUE_WORDS,
} from './deictics.ts'
import { HOLIDAY_FIRST_WORDS } from './holidays.ts'
import { DECADE_NAMES, MORE_CARDINALS, ORDINALS, VAGUE_COUNTS } from './numbers.ts'

/** All that the lexicon knows of one word; a word may be several things ("second", "may", "fall"). */
export interface Word {
  month?: number
  weekday?: number
  season?: 'spring' | 'summer' | 'autumn' | 'winter'
  unit?: Unit
  plural?: boolean
  part?: { readonly part: PartOfDay; readonly code: string }
  clock?: { readonly hour: number; readonly minute: number; readonly part: PartOfDay }
  cardinal?: number
  scale?: number
  ordinal?: number
  decade?: number
  vagueCount?: boolean
  step?: { readonly step: -1 | 0 | 1; readonly from: 'article' | 'previous' }
  day?: { readonly days: number; readonly night: boolean }
  edge?: 'early' | 'mid' | 'late'
  edgeNoun?: 'start' | 'mid' | 'end'
  vague?: 'past' | 'present' | 'future'
  set?: string
  holiday?: boolean
  /** May open an expression though it is none of the above. */
  opener?: boolean
}

/** Function words with which an expression may begin. */
const OPENERS = [
  'a',
  'an',
  'the',
  'earlier',
  'later',
  'every',
  'each',
  'half',
  'couple',
  'fiscal',
  'fy',
  'q',
  'h',
  'year',
  'its',
  'their',
  'his',
  'her',
  'our',
  'these',
  'those',
  'then',
  'one',
  'once',
  'from',
  'long',
  'near',
  'as',
  'election',
  'easter',
  'any',
  'all',
  'within',
  'right',
  'sometime',
  'post',
  'pre',
  'mid',
  'before',
  'more',
  'shortly',
  'very',
  'another',
  'dozen',
  'in',
  'at',
  'for',
  'between',
  'immediate',
  'short',
  'until',
  'over',
  'quarter',
  'weekdays',
  'weekday',
  'long-term',
  'foreseeable',
  'exactly',
  'presidency',
  'premiership',
  'chancellorship',
]

const NOTHING: Word = Object.freeze({})

function build(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>()
  const add = (key: string, what: Word): void => {
    words.set(key, { ...words.get(key), ...what })
  }
  for (const [k, month] of Object.entries(MONTHS)) add(k, { month })
  for (const [k, weekday] of Object.entries(WEEKDAYS)) {
    add(k, { weekday })
    if (k.endsWith('day')) add(`${k}s`, { weekday, plural: true })
  }
  for (const [k, season] of Object.entries(SEASONS)) {
    add(k, { season })
    add(`${k}s`, { season, plural: true })
  }
  for (const [k, unit] of Object.entries(UNIT_WORDS)) add(k, { unit })
  for (const [k, unit] of Object.entries(UNIT_PLURALS)) add(k, { unit, plural: true })
  for (const [k, part] of Object.entries(DAY_PARTS))
    add(k, { part, ...(k.endsWith('s') ? { plural: true } : {}) })
  for (const [k, clock] of Object.entries(CLOCK_NAMES)) add(k, { clock })
  for (const [k, cardinal] of [...CARDINALS, ...MORE_CARDINALS]) add(k, { cardinal })
  for (const [k, scale] of SCALES) add(k, { scale })
  for (const [k, ordinal] of Object.entries(ORDINALS)) add(k, { ordinal })
  for (const [k, decade] of Object.entries(DECADE_NAMES)) add(k, { decade })
  for (const k of VAGUE_COUNTS) add(k, { vagueCount: true })
  for (const [k, step] of Object.entries(STEPS)) add(k, { step })
  for (const [k, day] of Object.entries(DAY_WORDS)) add(k, { day })
  for (const [k, edge] of Object.entries(EDGE_WORDS)) add(k, { edge })
  for (const [k, edgeNoun] of Object.entries(EDGE_NOUNS)) add(k, { edgeNoun })
  for (const [k, vague] of Object.entries(VAGUE_WORDS)) add(k, { vague })
  for (const [k, set] of Object.entries(SET_WORDS)) add(k, { set })
  for (const k of HOLIDAY_FIRST_WORDS) add(k, { holiday: true })
  for (const [phrase] of QUANTITY_MODS) add(phrase[0] ?? '', { opener: true })
  for (const k of OPENERS) add(k, { opener: true })
  return words
}

const WORDS = build()

/** What is known of a lower-case word; an empty entry when nothing is. */
export const lookUp = (low: string): Word => WORDS.get(low) ?? NOTHING

/** Whether anything is known. */
export const known = (word: Word): boolean => word !== NOTHING
