import { IN_COUNTRY, IN_ORGANISATION, IN_PEOPLE, IN_PLACE, ORGANISATION_WORD } from './gazetteer.ts'
import { type InstitutionInput, institutions } from './institutions.ts'
import { type FoundName, LOC, ORG, PER } from './labels.ts'
import { listOfPlaces } from './lists.ts'
import {
  apart,
  behindPlace,
  behindTitle,
  council,
  listedWhole,
  numbered,
  particles,
  surname,
  withPeople,
} from './mend.ts'
import { frontOfPlace, noMoney } from './places.ts'
import { bare, capital } from './words.ts'

/** A sentence for the refining rules. */
export type RefineInput = InstitutionInput

/** A rule gets the names of a sentence in order and gives them back, changed where it applies. */
export type Refiner = (x: RefineInput, spans: readonly FoundName[]) => FoundName[]

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  '&',
  'on',
  'the',
  'in',
  'to',
  'de',
  'des',
  'du',
  'la',
  'las',
  'los',
  'del',
  'y',
  "'s",
  '’s',
  '’',
  "'",
  '-',
  '–',
])

/** "US $5" is money. */
const money: Refiner = ({ forms }, spans) =>
  spans.filter(
    s => !(s.to - s.from === 1 && /^(?:US|A|C|HK|NZ)$/u.test(forms[s.from] ?? '') && forms[s.to] === '$'),
  )

/** What the lists hold with one type only has that type; words for peoples are no names. */
const listed: Refiner = ({ forms, gazetteer }, spans) =>
  spans.flatMap(s => {
    const bits = gazetteer.lookUp(forms.slice(s.from, s.to))
    const place = (bits & (IN_COUNTRY | IN_PLACE)) !== 0
    const organisation = (bits & IN_ORGANISATION) !== 0
    if ((bits & IN_PEOPLE) !== 0 && !place && !organisation) return []
    if (place && !organisation) return [{ ...s, type: LOC }]
    return organisation && !place ? [{ ...s, type: ORG }] : [s]
  })

/** The word that says what a name is: the last one before "of" or "for", else the last. */
function headWord(forms: readonly string[]): string {
  const at = forms.findIndex((f, i) => i > 0 && /^(?:of|for|on)$/u.test(f))
  return (forms[at > 0 ? at - 1 : forms.length - 1] ?? '').toLowerCase()
}

/** Nobody is called Council or Bank. */
const headed: Refiner = ({ forms, gazetteer }, spans) =>
  spans.map(s => {
    if (s.type !== PER || s.to - s.from < 2) return s
    return gazetteer.hasWord(headWord(forms.slice(s.from, s.to)), ORGANISATION_WORD) ? { ...s, type: ORG } : s
  })

/**
 * A place or an organisation whose capitals run on to a word like Commission or Council is the organisation as a whole:
 * China [Securities Regulatory Commission].
 */
const runsOn: Refiner = ({ forms, gazetteer }, spans) =>
  spans.map((s, i) => {
    if (s.type === PER) return s
    const limit = Math.min(spans[i + 1]?.from ?? forms.length, s.to + 6)
    let to = 0
    for (let k = s.to; k < limit; k++) {
      const f = forms[k] ?? ''
      if (capital(f)) {
        if (gazetteer.hasWord(f.toLowerCase(), ORGANISATION_WORD) && f.length > 3) to = k + 1
      } else if (!(LINKS.has(f) && k > s.to && capital(forms[k + 1]))) break
    }
    return to > s.to ? { ...s, to, type: ORG } : s
  })

/** A short form in brackets after a name is the same: the Tax Board (TB). A place's begins with its letter, else it is the longer name before it. */
const bracketed: Refiner = ({ forms }, spans) => {
  const out = [...spans]
  for (const s of spans) {
    const short = forms[s.to + 1] ?? ''
    if (
      forms[s.to] !== '(' ||
      forms[s.to + 2] !== ')' ||
      !/^\p{Lu}[\p{L}&-]*\p{Lu}$/u.test(short) ||
      s.type === PER ||
      (s.type === LOC && short.charAt(0) !== (forms[s.from] ?? '').charAt(0))
    )
      continue
    const there = out.findIndex(o => o.from <= s.to + 1 && o.to > s.to + 1)
    const same = { ...s, from: s.to + 1, to: s.to + 2 }
    if (there < 0) out.push(same)
    else if (out[there]?.from === same.from && out[there]?.to === same.to) out[there] = same
  }
  return out.sort((a, b) => a.from - b.from)
}

/** Titles before a person's name are no part of it. */
const untitled: Refiner = ({ forms, gazetteer }, spans) =>
  spans.map(s => {
    if (s.type !== PER) return s
    let from = s.from
    while (
      from < s.to - 1 &&
      !gazetteer.isGiven(forms[from] ?? '') &&
      gazetteer.isTitle(bare(forms[from] ?? ''))
    )
      from++
    return from === s.from ? s : { ...s, from }
  })

/** In this order. */
const REFINERS: readonly Refiner[] = [
  money,
  behindTitle,
  behindPlace,
  untitled,
  listedWhole,
  surname,
  particles,
  numbered,
  runsOn,
  headed,
  council,
  institutions,
  listed,
  listOfPlaces,
  frontOfPlace,
  noMoney,
  withPeople,
  (_, spans) => apart(spans),
  bracketed,
]

/** Corrects what a trained reading found by what lists and the build of names say for certain. */
export const refine = (x: RefineInput, spans: readonly FoundName[]): FoundName[] =>
  REFINERS.reduce<FoundName[]>((found, rule) => rule(x, found), [...spans])
