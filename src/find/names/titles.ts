import {
  FORMER,
  GENERIC_LEADERS,
  HONORIFICS,
  OFFICE_ABBREVIATIONS,
  OFFICE_DOMAINS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
} from '../../knowledge/offices.ts'
import { PARTY_COUNTRY } from '../../knowledge/parties.ts'
import type { Sentence } from '../../model/language.ts'
import { adjectiveAt, type Known, knownAt } from './gazetteer.ts'
import type { Title } from './mention.ts'

import { form, glued, isAllCaps, isCapital, isHyphen, isPossessive, low } from './words.ts'

const SMALL = new Set(['of', 'the', 'and', 'for', 'to'])
const NOT_IN_TITLE = new Set(
  'the a an when as while but and or in on at after before since with for from by his her their its our my this that then monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** Whether token `i` can be the last word of an office. */
const isHead = (s: Sentence, i: number): boolean =>
  OFFICE_HEADS.has(low(s, i)) || OFFICE_ABBREVIATIONS.has(low(s, i)) || GENERIC_LEADERS.has(low(s, i))

/** Whether token `i` can stand in what an office is of: a domain, a state, a body, no part of a name ("Secretary of State | Ana"). */
const ofOffice = (s: Sentence, i: number): boolean =>
  OFFICE_DOMAINS.has(low(s, i)) ||
  OFFICE_MODIFIERS.has(low(s, i)) ||
  adjectiveAt(s, i) !== null ||
  knownAt(s, i) !== null ||
  knownAt(s, i - 1) !== null ||
  isAllCaps(form(s, i))

/** Where the office that ends before token `end` has its head: itself, or before an "of …" phrase ("Secretary of State"). */
function headBefore(s: Sentence, end: number): number {
  if (isHead(s, end - 1)) return end - 1
  // "Professor of | Medicine": what follows "of" is the office's own.
  if (SMALL.has(low(s, end - 1))) return -1
  if (SMALL.has(low(s, end - 2)) && adjectiveAt(s, end - 1) && !knownAt(s, end - 1)) return -1
  let k = end - 1
  while (k > 0 && k > end - 7 && (isCapital(form(s, k)) || SMALL.has(low(s, k)))) {
    if ((low(s, k) === 'of' || low(s, k) === 'for' || low(s, k) === 'to') && isHead(s, k - 1)) return k - 1
    if (!SMALL.has(low(s, k)) && !ofOffice(s, k)) return -1
    k--
  }
  return -1
}

/** Whether token `i` may stand inside an office before its head. */
function inside(s: Sentence, i: number): boolean {
  const f = form(s, i)
  const l = low(s, i)
  if (NOT_IN_TITLE.has(l)) return false
  if (isHyphen(f)) return glued(s, i)
  return OFFICE_MODIFIERS.has(l) || FORMER.has(l) || isHead(s, i) || (isCapital(f) && f.length > 1)
}

interface Owner {
  readonly country: string | null
  readonly organisation: string | null
}

const ownerOf = (known: Known, text: string): Owner =>
  known.iso && known.type === 'LOC' && known.subtype !== 'government-seat'
    ? { country: known.iso, organisation: null }
    : { country: known.iso, organisation: text }

/** Reads the words `[from, to)` of a title: the state and body that they name, and the office that is left. */
function read(
  s: Sentence,
  from: number,
  to: number,
  head: number,
): Pick<Title, 'office' | 'head' | 'country' | 'organisation' | 'former'> {
  let owner: Owner = { country: null, organisation: null }
  let former = false
  const words: string[] = []
  for (let i = from; i < to; ) {
    const adjective = adjectiveAt(s, i)
    const known = knownAt(s, i)
    const party = PARTY_COUNTRY.get(form(s, i)) ?? null
    if (adjective && i + adjective.length <= head) {
      owner = { ...owner, country: owner.country ?? adjective.iso }
      i += adjective.length
    } else if (known && known.known.subtype !== 'outlet' && i + known.length <= to && i !== head) {
      const text = Array.from({ length: known.length }, (_, k) => form(s, i + k)).join(' ')
      const found = ownerOf(known.known, text)
      owner = {
        country: owner.country ?? found.country,
        organisation: owner.organisation ?? found.organisation,
      }
      i += known.length
    } else {
      if (party !== null) owner = { ...owner, country: owner.country ?? party }
      if (FORMER.has(low(s, i))) former = true
      else if (!isPossessive(form(s, i)) && !(words.length === 0 && SMALL.has(low(s, i))))
        words.push(OFFICE_ABBREVIATIONS.get(low(s, i)) ?? form(s, i))
      i++
    }
  }
  while (words.length > 0 && SMALL.has((words.at(-1) ?? '').toLowerCase())) words.pop()
  const office = words.join(' ').replace(/ ?([-\u2010\u2011]) ?/gu, '$1')
  return { ...owner, former, office: office === '' ? null : office, head: headWord(s, head) }
}

/** The head with the words that make it another office: "vice president", "prime minister", "foreign minister". */
function headWord(s: Sentence, i: number): string {
  const word = (OFFICE_ABBREVIATIONS.get(low(s, i)) ?? low(s, i)).toLowerCase()
  return /^(?:vice|deputy|prime|foreign|general|crown)$/u.test(low(s, i - 1))
    ? `${low(s, i - 1)} ${word}`
    : word
}

/** The title that stands before the name at token `first`: "Russia's Deputy Foreign Minister", "Mr", "former US President". */
export function titleBefore(s: Sentence, first: number): Title | null {
  let end = first
  let honorific: string | null = null
  let gender: 'm' | 'f' | null = null
  const word = low(s, end - 1)
  if (HONORIFICS.has(word) && isCapital(form(s, end - 1))) {
    honorific = form(s, end - 1)
    gender = HONORIFICS.get(word) ?? null
    end--
  }
  const head = end > 0 ? headBefore(s, end) : -1
  if (head < 0)
    return honorific === null
      ? null
      : {
          office: null,
          head: null,
          honorific,
          gender,
          country: null,
          organisation: null,
          former: false,
          from: end,
          to: first,
        }
  let from = head
  while (from > 0 && inside(s, from - 1)) from--
  while (isHyphen(form(s, from))) from++
  if (from > 1 && isPossessive(form(s, from - 1)) && isCapital(form(s, from - 2))) {
    let k = from - 2
    while (k > 0 && isCapital(form(s, k - 1)) && !NOT_IN_TITLE.has(low(s, k - 1))) k--
    if (knownAt(s, k) ?? knownAt(s, from - 2)) from = knownAt(s, k) ? k : from - 2
  }
  return { ...read(s, from, end, head), honorific, gender, from, to: first }
}

/** The office in apposition behind the name that ends before token `last`: "…, a former Dutch prime minister,". */
export function titleAfter(s: Sentence, last: number): Title | null {
  if (form(s, last) !== ',') return null
  let from = last + 1
  if (/^(?:a|an|the|his|her|its|their|one|who)$/u.test(low(s, from))) from++
  let k = from
  let head = -1
  while (k < s.tokens.length && k < from + 9 && (inside(s, k) || isPossessive(form(s, k)))) {
    if (isHead(s, k)) head = k
    k++
  }
  if (head < 0) return null
  let to = head + 1
  // "director of the agency", "columnist for a newspaper": what follows the head belongs to the office.
  if (low(s, to) === 'of' || low(s, to) === 'for' || low(s, to) === 'to' || low(s, to) === 'at') {
    let j = to + 1
    while (j < s.tokens.length && (isCapital(form(s, j)) || SMALL.has(low(s, j)) || inside(s, j))) j++
    if (j > to + 1) to = j
  }
  // A clause that goes on with a verb ("…, President Trump said") is no apposition.
  const next = form(s, to)
  if (!/^[,.;:)]?$/u.test(next) && !/^(?:and|who|in|under)$/u.test(next)) return null
  return { ...read(s, from, to, head), honorific: null, gender: null, from, to }
}
