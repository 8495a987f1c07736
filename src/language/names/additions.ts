import { OFFICE_HEADS, OFFICE_MODIFIERS } from '../../knowledge/offices.ts'
import {
  CALENDAR_WORD,
  type Gazetteer,
  IN_COUNTRY,
  IN_ORGANISATION,
  IN_PEOPLE,
  IN_PLACE,
  ORGANISATION_WORD,
  PLACE_WORD,
} from './gazetteer.ts'
import { LOC, ORG, PER, type WordSpan } from './labels.ts'
import { NOT_NAMES } from './stop-words.ts'
import { OUTLET_WORDS } from './subtype-words.ts'
import { bare, HYPHEN, isOffice } from './words.ts'

/** A run of capitalised proper nouns in which no name was found. */
interface Run {
  readonly from: number
  readonly to: number
}

export interface AdditionInput {
  readonly forms: readonly string[]
  readonly xpos: readonly string[]
  readonly gazetteer: Gazetteer
  /** How often the document writes a form. */
  readonly times: (form: string) => number
}

/** A rule that types a run, or gives null. */
type Rule = (x: AdditionInput, run: Run) => WordSpan | null

const proper = (x: AdditionInput, i: number): boolean =>
  /^\p{Lu}/u.test(x.forms[i] ?? '') && /^NNPS?$/u.test(x.xpos[i] ?? '')
const low = (x: AdditionInput, i: number): string => (x.forms[i] ?? '').toLowerCase()

/** The Institute of Islamic Studies, Tomorrow Group: a word for organisations heads the run, or starts it before "of". */
const organisation: Rule = (x, { from, to }) => {
  const last = low(x, to - 1)
  const after = x.forms[to] ?? ''
  if (/^(?:of|for)$/u.test(after) && proper(x, to + 1) && x.gazetteer.hasWord(last, ORGANISATION_WORD)) {
    let end = to + 2
    while (proper(x, end) || (x.forms[end] === 'and' && proper(x, end + 1))) end++
    return { from, to: end, type: ORG }
  }
  return to - from > 1 &&
    last.length > 2 &&
    x.gazetteer.hasWord(last, ORGANISATION_WORD) &&
    !x.gazetteer.hasWord(last, PLACE_WORD)
    ? { from, to, type: ORG }
    : null
}

/** A short form in capitals that the document uses again, or writes in brackets, is mostly an organisation. */
const acronym: Rule = (x, { from, to }) => {
  const form = x.forms[from] ?? ''
  if (to - from > 1 || !/^\p{Lu}{3,8}$/u.test(form) || (x.times(form) < 2 && x.forms[from - 1] !== '('))
    return null
  return { from, to, type: ORG }
}

/** Lands and waters: words that head the name of a place whatever stands before them, as "street" and "hotel" do not. */
const LAND =
  /^(?:strip|peninsula|island|islands|province|oblast|district|valley|river|sea|gulf|strait|bay|desert|mountains|region|archipelago|canal|coast)$/u

/** Listed for what speaks of places on them; in other texts they are as often signs of the sky and ways of speaking. */
const SKIES = /^(?:Earth|Moon|Mars|Venus|Jupiter|Wall Street)$/u

/** The longest listed name around `[from, to)`, by words, or null. */
function listedAround(
  x: AdditionInput,
  from: number,
  to: number,
): { from: number; to: number; bits: number } | null {
  for (let start = Math.max(0, from - 5); start <= from; start++)
    for (let end = Math.min(x.forms.length, to + 3); end >= to; end--) {
      const bits = x.gazetteer.lookUp(x.forms.slice(start, end))
      if (bits !== 0) return { from: start, to: end, bits }
    }
  return null
}

/** A listed place that is no organisation as well and no short form, as a whole: Tamil Nadu, the Democratic Republic of the Congo. */
const listed: Rule = (x, run) => {
  const name = listedAround(x, run.from, run.to)
  // "Turkey Today" is an outlet.
  if (!name || !/^\p{Lu}\p{Ll}/u.test(x.forms[name.to - 1] ?? '') || OUTLET_WORDS.has(low(x, name.to)))
    return null
  const { from, to, bits } = name
  const place = (bits & (IN_COUNTRY | IN_PLACE)) !== 0 && (bits & IN_ORGANISATION) === 0
  return place && !SKIES.test(x.forms.slice(from, to).join(' ')) ? { from, to, type: LOC } : null
}

/** The Mitrovica Strip. */
const land: Rule = (x, { from, to }) =>
  to - from > 1 && LAND.test(low(x, to - 1)) ? { from, to, type: LOC } : null

/** In Ratthaphum. */
const inPlace: Rule = (x, { from, to }) =>
  to - from < 4 && low(x, from - 1) === 'in' ? { from, to, type: LOC } : null

/** Offices whose holders go by a forename alone: King Abdullah. */
const FORENAMED =
  /^(?:king|queen|prince|princess|emperor|sultan|emir|sheikh|pope|patriarch|cardinal|archbishop)$/iu
const PARTICLE = /^(?:bin|ibn|bint|von|van|al)$/u

/** Whether the proper nouns of a run may be somebody's name: one to four, on no list, none of them a word for organisations, places or offices. */
const personal = (x: AdditionInput, { from, to }: Run): boolean =>
  to - from < 5 &&
  x.gazetteer.lookUp(x.forms.slice(from, to)) === 0 &&
  x.forms.slice(from, to).every(f => {
    const w = f.toLowerCase()
    return (
      !/^\p{Lu}{4,}$/u.test(f) &&
      !x.gazetteer.hasWord(w, ORGANISATION_WORD) &&
      !x.gazetteer.hasWord(w, PLACE_WORD) &&
      !OFFICE_HEADS.has(w) &&
      !OFFICE_MODIFIERS.has(w)
    )
  })

/** Over a hyphen and the proper noun behind it: Lo Ping-cheng. */
const hyphened = (x: AdditionInput, to: number): number =>
  HYPHEN.test(x.forms[to] ?? '') && /^NNP/u.test(x.xpos[to + 1] ?? '') ? to + 2 : to

/** Chancellor Mirela Vostrikova: proper nouns right behind an office or an honorific. */
const titled: Rule = (x, run) => {
  const { from, to } = run
  const before = x.forms[from - 1] ?? ''
  return (to - from > 1 || FORENAMED.test(bare(before)) || PARTICLE.test(x.forms[to] ?? '')) &&
    isOffice(before) &&
    personal(x, run)
    ? { from, to: hyphened(x, to), type: PER }
    : null
}

/** Ana Ruiz: a given name and one or two proper nouns. */
const forenamed: Rule = (x, run) =>
  run.to - run.from > 1 &&
  run.to - run.from < 4 &&
  x.gazetteer.isGiven(x.forms[run.from] ?? '') &&
  personal(x, run)
    ? { from: run.from, to: hyphened(x, run.to), type: PER }
    : null

/** The first that applies wins. */
const RULES: readonly Rule[] = [listed, organisation, titled, forenamed, land, acronym, inPlace]

/** Names in runs of proper nouns that both readings left alone. `spans` are the names found, in order. */
export function additions(x: AdditionInput, spans: readonly WordSpan[]): WordSpan[] {
  const taken = new Uint8Array(x.forms.length)
  for (const s of spans) taken.fill(1, s.from, s.to)
  const out: WordSpan[] = []
  const usable = (i: number): boolean =>
    i < x.forms.length &&
    taken[i] === 0 &&
    proper(x, i) &&
    !x.gazetteer.hasWord(low(x, i), CALENDAR_WORD) &&
    !NOT_NAMES.has(bare(low(x, i)))
  for (let i = 0; i < x.forms.length; i++) {
    if (!usable(i)) continue
    let to = i + 1
    while (usable(to)) to++
    let from = i
    while (
      from < to - 1 &&
      x.gazetteer.isTitle(bare(x.forms[from] ?? '')) &&
      !x.gazetteer.isGiven(x.forms[from] ?? '')
    )
      from++
    const people = (x.gazetteer.lookUp(x.forms.slice(from, to)) & IN_PEOPLE) !== 0
    for (const rule of people ? [] : RULES) {
      const found = rule(x, { from, to })
      if (!found || taken.subarray(found.from, found.to).includes(1)) continue
      out.push(found)
      to = found.to
      break
    }
    i = to - 1
  }
  return out
}
