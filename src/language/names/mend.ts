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
import { type FoundName, LOC, ORG, PER } from './labels.ts'
import type { RefineInput, Refiner } from './refine.ts'
import { bare, capital, HYPHEN, isOffice } from './words.ts'

/** Small words inside the names of people. */
const PARTICLE = /^(?:al|el|bin|ibn|bint|ben|von|van|der|den|de|da|di|del|della|dos|du|la|le|ter|abu|y|e)$/u
/** Those that also begin one: "de" and "la" stand before too much else. */
const FIRST_PARTICLE = /^(?:al|el|bin|ibn|von|van|della|ter|abu)$/u
/** Roman numbers from two on; one and five alone are letters of other things, too. */
const ORDINAL = /^(?:II|III|IV|VI|VII|VIII|IX|X[IVX]{1,4})$/u

const isPlace = (g: Gazetteer, forms: readonly string[]): boolean =>
  (g.lookUp(forms) & (IN_COUNTRY | IN_PLACE)) !== 0

/** Whether words look like a person's name: one to five, capitals, particles, hyphens and initials, none of them a word for organisations or places. */
function looksPersonal(g: Gazetteer, forms: readonly string[]): boolean {
  const last = (forms.at(-1) ?? '').toLowerCase()
  return (
    forms.length > 0 &&
    forms.length <= 7 &&
    capital(forms[0]) &&
    forms.every(f => (capital(f) && !/^\p{Lu}{4,}$/u.test(f)) || PARTICLE.test(f) || HYPHEN.test(f)) &&
    !g.hasWord(last, ORGANISATION_WORD) &&
    !g.hasWord(last, PLACE_WORD) &&
    (g.lookUp(forms) & (IN_COUNTRY | IN_ORGANISATION | IN_PEOPLE)) === 0
  )
}

/**
 * A name that swallowed an office, and perhaps what stands before the office: "Nicaragua Ambassador Mike Hammer". The person begins behind the
 * last word for an office; what a list knows before it stays a name.
 */
export const behindTitle: Refiner = ({ forms, gazetteer }, spans) =>
  spans.flatMap(s => {
    for (let k = s.to - 2; k >= s.from; k--) {
      if (!gazetteer.isTitle(bare(forms[k] ?? '')) || gazetteer.isGiven(forms[k] ?? '')) continue
      const person = forms.slice(k + 1, s.to)
      if (!looksPersonal(gazetteer, person)) return [s]
      const out = [{ ...s, from: k + 1, type: PER }]
      for (let end = k; end > s.from; end--) {
        const before = forms.slice(s.from, end)
        const bits = gazetteer.lookUp(before)
        if ((bits & (IN_COUNTRY | IN_PLACE | IN_ORGANISATION)) === 0) continue
        out.unshift({ ...s, to: end, type: (bits & IN_ORGANISATION) !== 0 ? ORG : LOC })
        break
      }
      return out
    }
    return [s]
  })

/** A listed place that ran into a person's name: "Argentina's ambassador to Nicaragua Daniel Capitanich". */
export const behindPlace: Refiner = ({ forms, gazetteer }, spans) =>
  spans.flatMap(s => {
    for (let k = s.to - 2; k > s.from; k--) {
      if (!gazetteer.isGiven(forms[k] ?? '') || !isPlace(gazetteer, forms.slice(s.from, k))) continue
      const person = forms.slice(k, s.to)
      // "Sierra Leone" and "San Jose" are places as a whole.
      if (isPlace(gazetteer, forms.slice(s.from, s.to)) || !looksPersonal(gazetteer, person)) continue
      return [
        { ...s, to: k, type: LOC },
        { ...s, from: k, type: PER },
      ]
    }
    return [s]
  })

/** End of a run of particles and hyphens from `i` that a capital follows; `i` where there is none. */
function particlesEnd(forms: readonly string[], i: number): number {
  let k = i
  while (k < i + 3 && PARTICLE.test(forms[k] ?? '')) k++
  if (k > i && HYPHEN.test(forms[k] ?? '')) k++
  return k > i && capital(forms[k]) ? k : i
}

/** Whether word `i` can be the name before a particle: a proper noun with a capital, no office. */
const ownName = ({ forms, xpos, gazetteer }: RefineInput, i: number): boolean =>
  capital(forms[i]) && /^NNP/u.test(xpos[i] ?? '') && !gazetteer.isTitle(bare(forms[i] ?? ''))

/** People's names go on over their particles, and begin with them: Julian von Bibra, Majed bin Mohamed al-Ansari. */
export const particles: Refiner = (x, spans) => {
  const { forms, xpos } = x
  const out: FoundName[] = []
  for (const [i, s] of spans.entries()) {
    const last = out.at(-1)
    if (last && s.from < last.to) continue
    if (s.type !== PER) {
      out.push(s)
      continue
    }
    let { from, to } = s
    const floor = last?.to ?? 0
    if (from > floor + 1 && HYPHEN.test(forms[from - 1] ?? '') && FIRST_PARTICLE.test(forms[from - 2] ?? ''))
      from -= 2
    while (from > floor && FIRST_PARTICLE.test(forms[from - 1] ?? '')) from--
    // What is a name of one's own stands before its particle: Mohammed bin Salman.
    while (
      from > floor &&
      from > s.from - 5 &&
      FIRST_PARTICLE.test(forms[from] ?? '') &&
      ownName(x, from - 1)
    )
      from--
    for (;;) {
      const on = particlesEnd(forms, to)
      if (on === to) break
      const next = spans.slice(i + 1).find(n => n.to > on)
      if (next && next.from <= on && next.type !== PER && next.to - next.from > 1) break
      if (!(next && next.from <= on) && !/^NNP/u.test(xpos[on] ?? '')) break
      to = next && next.from <= on ? next.to : on + 1
      while (
        capital(forms[to]) &&
        /^NNP/u.test(xpos[to] ?? '') &&
        !(spans[i + 1] && spans[i + 1]?.from === to)
      )
        to++
    }
    out.push(from === s.from && to === s.to ? s : { ...s, from, to })
  }
  return out
}

/**
 * A person of one word right behind an office, and proper nouns right behind that: the rest of the name, even where it was taken for a place that no
 * list knows. President Bohdan | Dobranskiy.
 */
export const surname: Refiner = ({ forms, xpos, gazetteer }, spans) => {
  const out: FoundName[] = []
  const mayFollow = (i: number, spans: readonly FoundName[]): boolean => {
    const word = forms[i] ?? ''
    const there = spans.find(n => n.from <= i && i < n.to)
    return (
      /^NNP$/u.test(xpos[i] ?? '') &&
      looksPersonal(gazetteer, [word]) &&
      (there?.type === PER || gazetteer.lookUp([word]) === 0) &&
      !isOffice(word) &&
      !gazetteer.hasWord(word.toLowerCase(), CALENDAR_WORD) &&
      (!there || (there.from === i && there.to === i + 1))
    )
  }
  for (const s of spans) {
    if ((out.at(-1)?.to ?? 0) > s.from) continue
    let to = s.to
    if (s.type === PER && s.to - s.from === 1 && isOffice(forms[s.from - 1] ?? ''))
      while (to < s.to + 3 && mayFollow(to, spans)) to++
    out.push(to > s.to ? { ...s, to } : s)
  }
  return out
}

/** A word that with the one before it is a listed place is that place: St. | Louis. */
export const listedWhole: Refiner = ({ forms, gazetteer }, spans) =>
  spans.map((s, i) =>
    s.to - s.from === 1 &&
    s.from > (spans[i - 1]?.to ?? 0) &&
    capital(forms[s.from - 1]) &&
    isPlace(gazetteer, forms.slice(s.from - 1, s.to))
      ? { ...s, from: s.from - 1, type: LOC }
      : s,
  )

/** Kings and popes have numbers: Abdullah II, Leo XIV. */
export const numbered: Refiner = ({ forms }, spans) =>
  spans.map((s, i) =>
    s.type === PER && ORDINAL.test(forms[s.to] ?? '') && spans[i + 1]?.from !== s.to
      ? { ...s, to: s.to + 1 }
      : s,
  )

/** The word for a people before an organisation's name is part of it: Japanese Communist Party, Thai Meteorological Department. */
export const withPeople: Refiner = ({ forms, gazetteer }, spans) =>
  spans.map((s, i) => {
    if (s.type !== ORG || s.from === 0 || (spans[i - 1]?.to ?? 0) >= s.from) return s
    const bits = gazetteer.lookUp(forms.slice(s.from - 1, s.from))
    const listed = (gazetteer.lookUp(forms.slice(s.from, s.to)) & IN_ORGANISATION) !== 0
    const people = (bits & IN_PEOPLE) !== 0 && (bits & (IN_COUNTRY | IN_PLACE)) === 0
    return people && capital(forms[s.from - 1]) && !(listed && s.to - s.from === 1)
      ? { ...s, from: s.from - 1 }
      : s
  })

/** A place of two words and more that ends in a word for organisations is one: Gisborne District Council. */
export const council: Refiner = ({ forms, gazetteer }, spans) =>
  spans.map(s => {
    const last = (forms[s.to - 1] ?? '').toLowerCase()
    return s.type === LOC &&
      s.to - s.from > 1 &&
      last.length > 3 &&
      gazetteer.hasWord(last, ORGANISATION_WORD) &&
      !gazetteer.hasWord(last, PLACE_WORD) &&
      !isPlace(gazetteer, forms.slice(s.from, s.to))
      ? { ...s, type: ORG }
      : s
  })

/** Later names that begin inside an earlier one are part of it. */
export function apart(spans: readonly FoundName[]): FoundName[] {
  const out: FoundName[] = []
  for (const s of [...spans].sort((a, b) => a.from - b.from || b.to - a.to))
    if (s.from >= (out.at(-1)?.to ?? 0)) out.push(s)
  return out
}
