import { GENERIC_LEADERS, OFFICE_HEADS, OFFICE_MODIFIERS } from '../../knowledge/offices.ts'
import { PARTY_COUNTRY } from '../../knowledge/parties.ts'
import type { Sentence } from '../../model/language.ts'
import { isSpeechWord } from '../cues/verbs.ts'
import { BODY_NOUNS } from './body-nouns.ts'
import { adjectiveAt, knownAt } from './gazetteer.ts'
import { COMMON_PEOPLE, PERSON_NOUNS, VOICE_NOUNS } from './nouns.ts'
import { form, isCapital, isHyphen, isPossessive, low } from './words.ts'

/** Somebody meant without a name. Tokens `[from, to)`; the determiner is inside. */
export interface Reference {
  readonly kind: 'pronoun' | 'description' | 'unnamed' | 'body'
  readonly from: number
  readonly to: number
  /** Head noun in lower case and singular, or the pronoun. */
  readonly head: string
  readonly definite: boolean
  readonly plural: boolean
  readonly gender: 'm' | 'f' | null
  readonly country: string | null
  /** Words that say that it is somebody else than before: "another", "separate". */
  readonly distinct: boolean
  /** Whether the head is a word for anybody ("the driver", "his wife"), no voice or office. */
  readonly common: boolean
}

type Form = readonly [gender: 'm' | 'f' | null, plural: boolean]
const forms = (words: string, ...form: Form): readonly (readonly [string, Form])[] =>
  words.split(' ').map(w => [w, form] as const)

/** Pronouns of the third person, with the gender and number of whom they mean. */
const PRONOUNS: ReadonlyMap<string, Form> = new Map([
  ...forms('he him his himself', 'm', false),
  ...forms('she her hers herself', 'f', false),
  ...forms('it its itself', null, false),
  ...forms('they them their theirs themselves', null, true),
])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])
const DETERMINERS = new Set(
  'the a an another this that one some several many two three four both other these those few'.split(' '),
)
const INDEFINITE = new Set('a an another one some several many two three four few other'.split(' '))
const DISTINCT = new Set('another separate second different other third next future'.split(' '))
const BREAK =
  /^(?:of|and|or|to|in|is|was|were|are|that|who|which|on|at|by|for|from|with|as|but|not|he|she|it|they|we|i|has|had|have|said|says|will|would|could|his|her|their|its|a|an|the|be|been|than|if|when|while|after|before)$/u

const singular = (w: string): string =>
  w.endsWith('people')
    ? 'people'
    : w.endsWith('men')
      ? `${w.slice(0, -3)}man`
      : w.endsWith('s') && w !== 'press'
        ? w.slice(0, -1)
        : w

interface Head {
  readonly word: string
  readonly voice: boolean
  readonly plural: boolean
  readonly common: boolean
  readonly body: boolean
}

function headOf(s: Sentence, i: number): Head | null {
  const w = low(s, i)
  const one = singular(w)
  for (const [word, plural] of [
    [w, false],
    [one, true],
  ] as const) {
    if (plural && one === w) continue
    if (VOICE_NOUNS.has(word))
      return {
        word,
        voice: true,
        plural: plural || word === 'people' || word === 'media',
        common: false,
        body: false,
      }
    if (!plural && (OFFICE_HEADS.has(word) || GENERIC_LEADERS.has(word) || PERSON_NOUNS.has(word)))
      return { word, voice: false, plural: false, common: false, body: false }
    if (COMMON_PEOPLE.has(word))
      return { word, voice: false, plural: plural || word === 'people', common: true, body: false }
    if (BODY_NOUNS.has(word) && (!plural || word === 'authorities'))
      return { word, voice: false, plural: false, common: false, body: true }
  }
  return null
}

/** Words that make another office of the head behind them. */
const COMPOUND = /^(?:vice|deputy|prime|foreign|general|crown)$/u

/** Pronouns of the third person, descriptions of persons and unnamed voices of one sentence, in order. */
export function referencesIn(s: Sentence): readonly Reference[] {
  const out: Reference[] = []
  for (let i = 0; i < s.tokens.length; ) {
    const pronoun = PRONOUNS.get(low(s, i))
    if (pronoun !== undefined) out.push(pronounOf(s, i, ...pronoun))
    const r = nounPhraseAt(s, i)
    if (r) out.push(r)
    // Inside "his brother's wife" nobody else is looked for; a pronoun that opens a phrase is a mention of its own.
    i = r ? r.to : i + 1
  }
  return out
}

const pronounOf = (s: Sentence, i: number, gender: 'm' | 'f' | null, plural: boolean): Reference => ({
  kind: 'pronoun',
  from: i,
  to: i + 1,
  head: low(s, i),
  definite: true,
  plural,
  gender,
  country: null,
  distinct: false,
  common: false,
})

/** A noun phrase whose head is a person or a voice, from its determiner (or first modifier) at `i` on. */
function nounPhraseAt(s: Sentence, i: number): Reference | null {
  const word = low(s, i)
  const owned = POSSESSIVES.has(word)
  const determined = DETERMINERS.has(word) || owned
  if (!determined && (BREAK.test(word) || !/\p{L}/u.test(word))) return null
  let country: string | null = null
  let distinct = DISTINCT.has(word)
  let fresh = false
  let head: Head | null = null
  let at = -1
  let k = determined ? i + 1 : i
  for (; k < s.tokens.length && k < i + 9; k++) {
    const w = low(s, k)
    if (isHyphen(form(s, k)) || isPossessive(form(s, k))) continue
    if (BREAK.test(w) || !/^[\p{L}\p{M}'’.]+$/u.test(w)) break
    const adjective = adjectiveAt(s, k)
    const known = knownAt(s, k)
    country ??= adjective?.iso ?? known?.known.iso ?? PARTY_COUNTRY.get(form(s, k)) ?? null
    distinct ||= DISTINCT.has(w)
    fresh ||= /^(?:new|combined|merged|rival)$/u.test(w)
    const h = headOf(s, k)
    if (!h && isSpeechWord(w)) break
    if (h) {
      head = COMPOUND.test(low(s, k - 1)) && !h.voice ? { ...h, word: `${low(s, k - 1)} ${h.word}` } : h
      at = k
    } else if (head) break
  }
  if (!head || at < 0) return null
  // "the government of Costa Rica"; "the new company" is none that was named before.
  if (country === null && low(s, at + 1) === 'of') country = knownAt(s, at + 2)?.known.iso ?? null
  distinct ||= fresh && head.body
  const next = form(s, at + 1)
  // A title before a name is no description; "the minister's" is one of the minister.
  if (isCapital(next) && at + 1 < s.tokens.length && !/^["“‘'«]/u.test(next)) return null
  if (isHyphen(next)) return null
  const definite = determined && !INDEFINITE.has(word)
  if (!determined && !head.plural && !(head.body && country !== null)) return null
  if (
    !determined &&
    i > 0 &&
    /^\p{Ll}/u.test(form(s, i - 1)) &&
    !BREAK.test(low(s, i - 1)) &&
    !/^(?:citing|quoting)$/u.test(low(s, i - 1)) &&
    !/[,;]/u.test(form(s, i - 1))
  )
    return null
  if (head.body && (owned || head.plural)) return null
  if (owned && !head.common) return null
  if (!head.voice && !head.common && (!definite || head.plural) && !(head.body && country !== null))
    return null
  if (!determined && !opensBare(s, i, head)) return null
  const kind = head.body ? 'body' : definite && !head.plural ? 'description' : 'unnamed'
  return {
    kind,
    from: i,
    to: at + 1,
    head: head.word,
    definite,
    plural: head.plural,
    gender: head.common ? (COMMON_PEOPLE.get(head.word) ?? null) : null,
    country,
    distinct,
    common: head.common,
  }
}

/** What stands before voices that are not named: "official sources", "senior diplomats". */
const VOICE_MODIFIERS = new Set(
  'official senior unnamed unidentified anonymous informed diplomatic security government military intelligence western local'.split(
    ' ',
  ),
)

/** Whether a phrase without a determiner can begin at `i`: with its head, with a people, or with a word that offices are made of. */
const opensBare = (s: Sentence, i: number, head: Head): boolean =>
  singular(low(s, i)) === head.word ||
  low(s, i) === head.word ||
  adjectiveAt(s, i) !== null ||
  knownAt(s, i) !== null ||
  OFFICE_MODIFIERS.has(low(s, i)) ||
  VOICE_MODIFIERS.has(low(s, i)) ||
  i === 0
