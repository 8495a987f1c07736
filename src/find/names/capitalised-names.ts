import { FEMALE_NAMES, MALE_NAMES } from '../../knowledge/given-names.ts'
import { HONORIFICS, OFFICE_ABBREVIATIONS, OFFICE_HEADS, OFFICE_MODIFIERS } from '../../knowledge/offices.ts'
import type { Sentence } from '../../model/language.ts'
import type { NameSubtype, NameType } from '../../model/lists.ts'
import type { Doc, Finder } from '../pipeline.ts'
import { FORMAT_NAME } from './formats.ts'
import { adjectiveAt, knownAt } from './gazetteer.ts'
import { organisationEnd } from './known-names.ts'
import type { Mention } from './mention.ts'
import { looksPersonal } from './personal.ts'
import { titleBefore } from './titles.ts'
import { at, form, glued, isAllCaps, isCapital, isHyphen, low, spanOf } from './words.ts'

/** Capitalised words that begin sentences or name days, months, peoples and offices, and so are no part of a person's name. */
const ORDINARY =
  /^(?:the|a|an|this|that|these|those|he|she|it|they|we|i|you|his|her|its|their|our|my|in|on|at|by|for|from|with|to|of|as|if|when|while|but|and|or|so|yet|after|before|since|until|although|though|because|however|meanwhile|moreover|also|both|some|many|most|all|another|what|who|how|why|where|which|not|no|only|even|now|then|still|under|over|during|according|despite|last|earlier|later|one|two|three|several|more|there|here|asked|speaking|earlier|instead|just|any|each|every|well|yes|ask|both|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|president|islamic|christian|western|eastern|northern|southern|european|europeans|advertisement)$/u

const PARTICLE = /^(?:de|da|di|del|der|van|von|bin|ibn|ben|al|el|la|le|dos|du|den|ter|abu)$/u

/** How sure a full name must be for its last word to count as somebody's surname elsewhere. */
const FULL_NAME = 0.6
/** The same for a name of one word. */
const ONE_WORD = 0.75

const ordinary = (s: Sentence, i: number): boolean =>
  ORDINARY.test(low(s, i)) ||
  OFFICE_HEADS.has(low(s, i)) ||
  OFFICE_MODIFIERS.has(low(s, i)) ||
  OFFICE_ABBREVIATIONS.has(low(s, i)) ||
  HONORIFICS.has(low(s, i)) ||
  adjectiveAt(s, i) !== null

/** End of the person-like run that starts at token `i`; `i` where none does. */
function runEnd(s: Sentence, i: number): number {
  let k = i
  while (k < s.tokens.length && k < i + 6) {
    const f = form(s, k)
    if (isCapital(f) && !ordinary(s, k) && !(k > i && knownAt(s, k))) k++
    else if (k > i && isHyphen(f) && glued(s, k) && glued(s, k + 1) && isCapital(form(s, k + 1))) k++
    else if (k > i && PARTICLE.test(f) && isCapital(form(s, k + 1))) k++
    else break
  }
  return k
}

const kindOf = (
  s: Sentence,
  i: number,
  end: number,
): { type: NameType; subtype: NameSubtype; confidence: number } | null => {
  const given = form(s, i)
  const titled = titleBefore(s, i)
  if (titled) return { type: 'PER', subtype: 'person', confidence: 0.9 }
  if (MALE_NAMES.has(given) || FEMALE_NAMES.has(given))
    return end - i > 1 ? { type: 'PER', subtype: 'person', confidence: 0.85 } : null
  if (end - i === 1 && isAllCaps(given) && given.length < 7 && low(s, i - 1) === 'the')
    return { type: 'ORG', subtype: 'organisation', confidence: 0.5 }
  return null
}

/**
 * Names by capital letters, titles and given names: all that there is for text whose engine gives no names, else only what it missed of
 * persons with a title and of surnames known from elsewhere in the article. A surname alone is taken where the article
 * has the full name or a title with it somewhere.
 */
export const capitalisedNames: Finder<Doc, Mention> = {
  name: 'capitalised-names',
  *find(doc) {
    const given = doc.names.length > 0 || doc.sentences.some(t => t.parsed)
    const surnames = new Set<string>(
      doc.names
        .filter(n => n.type === 'PER')
        .map(n => ({ name: doc.text.slice(n.start, n.end), confidence: n.confidence }))
        .filter(n => n.confidence >= (/\s/u.test(n.name) ? FULL_NAME : ONE_WORD))
        .map(n => n.name)
        .map(lastWord),
    )
    const later: Mention[] = []
    for (const [sentence, s] of doc.sentences.entries()) {
      if (s.tokens.every(t => t.form === t.form.toUpperCase())) continue
      for (let i = 0; i < s.tokens.length; ) {
        const long = organisationEnd(s, i)
        if (long > 0) {
          if (!given || FORMAT_NAME.test(formsOf(s, i, long)))
            yield { ...place(s, sentence, i, long), type: 'ORG', subtype: 'organisation', confidence: 0.6 }
          i = long
          continue
        }
        const known = knownAt(s, i)
        const end = known ? i : runEnd(s, i)
        if (end === i) {
          i += known ? known.length : 1
          continue
        }
        const kind = kindOf(s, i, end)
        const m: Mention = {
          ...place(s, sentence, i, end),
          ...(kind ?? { type: 'PER', subtype: 'person', confidence: 0.5 }),
        }
        const sure = kind !== null && (!given || titledPerson(s, m) || forenamed(s, m))
        if (sure && kind.type === 'PER') surnames.add(at(s, end - 1).form)
        if (sure) yield m
        else later.push(m)
        i = end
      }
    }
    const counts = new Map<string, number>()
    const textOf = (m: Mention): string => doc.text.slice(m.start, m.end)
    for (const m of later) counts.set(textOf(m), (counts.get(textOf(m)) ?? 0) + 1)
    for (const m of later) {
      const s = doc.sentences[m.sentence]
      if (s && surnames.has(at(s, m.last - 1).form) && !(given && !standsAlone(s, m)))
        yield { ...m, confidence: 0.8 }
      // A name of a speaker who is called by the surname only, seen twice or more in the article.
      else if (!given && m.last - m.first === 1 && (counts.get(textOf(m)) ?? 0) > 1)
        yield { ...m, confidence: 0.6 }
    }
  },
}

/** Whether a title leads to somebody's name here; "Chief" and "Executive" go on to offices ("Chief Guest") more often than to one word of a name. */
const titledPerson = (s: Sentence, m: Mention): boolean =>
  m.title !== null &&
  looksPersonal(s, m.first, m.last) &&
  !(isHyphen(form(s, m.last)) && glued(s, m.last)) &&
  !(m.last - m.first === 1 && /^(?:chief|executive)$/u.test(low(s, m.first - 1)))

/** Whether a given name leads to what looks like the rest of somebody's name: two or three words. */
const forenamed = (s: Sentence, m: Mention): boolean =>
  m.last - m.first > 1 &&
  m.last - m.first < 4 &&
  (MALE_NAMES.has(form(s, m.first)) || FEMALE_NAMES.has(form(s, m.first))) &&
  looksPersonal(s, m.first, m.last)

/** Whether a word is in nobody's compound, behind no article, no number and no word that leads to places: a surname by itself. */
const standsAlone = (s: Sentence, m: Mention): boolean =>
  looksPersonal(s, m.first, m.last) &&
  !isAllCaps(form(s, m.first)) &&
  !(isHyphen(form(s, m.first - 1)) && glued(s, m.first)) &&
  !(isHyphen(form(s, m.last)) && glued(s, m.last)) &&
  !/^(?:the|a|an|in|at|near)$/u.test(low(s, m.first - 1))

const formsOf = (s: Sentence, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, k) => form(s, from + k)).join(' ')

const lastWord = (name: string): string => name.split(/\s+/u).at(-1) ?? ''

const place = (s: Sentence, sentence: number, first: number, last: number) => ({
  ...spanOf(s, first, last),
  sentence,
  first,
  last,
  known: null,
  title: titleBefore(s, first),
})
