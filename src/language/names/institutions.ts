import { OFFICE_MODIFIERS } from '../../knowledge/offices.ts'
import type { WordShape } from '../tag/words.ts'
import {
  CALENDAR_WORD,
  type Gazetteer,
  IN_COUNTRY,
  IN_ORGANISATION,
  ORGANISATION_WORD,
  PLACE_WORD,
} from './gazetteer.ts'
import { type FoundName, ORG, PER, type WordSpan } from './labels.ts'
import { bare, capital, HYPHEN_OR_DASH } from './words.ts'

/** A sentence whose institutions are looked for. */
export interface InstitutionInput {
  readonly forms: readonly string[]
  readonly xpos: readonly string[]
  readonly shapes: readonly WordShape[]
  readonly gazetteer: Gazetteer
}

const GENITIVE = /^['\u2019]s?$/u
/** Words whose genitive belongs to the name behind it: the People's Liberation Army, the Public Prosecutor's Office. */
const OWNERS =
  /^(?:people|peoples|king|queen|women|men|children|workers|farmers|teachers|veterans|general|prosecutor|attorney|citizens|lloyd|consumers|employers|youth)$/iu
/** Offices that end in "General": the Attorney General's Office. */
const LAWYERS = /^(?:Attorney|Prosecutor|Solicitor|Inspector|Auditor|Comptroller)$/u
/** Endings of nouns for deeds and matters: prevention, mitigation, logistics. */
const ABSTRACT = /.{3}(?:tion|sion|ment|ance|ence|ing|ity|ism|ics|ness|ship)$/u
/** Heads whose matters are named one by one, so that any word behind "and" is one of them: the Ministry of Hajj and Umrah. */
const MATTERS = /^(?:ministry|department|secretariat|directorate)$/iu
/** Heads that "of" or "for" goes on from. */
const GOES_ON =
  /^(?:ministry|embassy|consulate|department|institute|institution|council|board|committee|commission|office|bureau|agency|authority|centre|center|faculty|school|secretariat|directorate|federation|association|chamber|fund|academy|administration|society|union|organization|organisation|division|foundation|university|college|bank|party|league|church|conference|court|college|assembly|congress|house|confederation|front|movement|army|mission|museum|alliance|company|tribunal|corps|parliament)$/iu
const LINK = /^(?:of|for|on)$/u
const FUNCTION =
  /^(?:the|a|an|this|that|these|those|its|their|our|his|her|in|on|at|by|for|from|with|to|of|as|if|when|while|but|and|or|meanwhile|however|both|former|then|late|according|since|after|before|under|new|although|because|also|not|no)$/iu

/** Words of four letters and more that headlines in title case write small at times. */
const SMALL_IN_TITLES =
  /^(?:with|from|into|onto|over|after|amid|upon|than|that|when|while|under|about|before|between)$/u

/** Whether so many words have a capital that it tells nothing: headlines in title case, lines in capitals. */
export function capitalised(forms: readonly string[]): boolean {
  let large = 0
  let small = 0
  for (const f of forms) {
    if (capital(f)) large++
    else if (/^\p{Ll}{4}/u.test(f) && !SMALL_IN_TITLES.test(f)) small++
  }
  return large > 2 && large > 5 * small
}

class Sentence {
  private readonly x: InstitutionInput
  /** The type of the name that each word was found in, or -1. */
  private readonly type: Int8Array
  constructor(x: InstitutionInput, spans: readonly WordSpan[]) {
    this.x = x
    this.type = new Int8Array(x.forms.length).fill(-1)
    for (const s of spans) this.type.fill(s.type, s.from, s.to)
  }

  form(i: number): string {
    return this.x.forms[i] ?? ''
  }

  isHead(i: number): boolean {
    const f = this.form(i)
    return capital(f) && f.length > 2 && this.x.gazetteer.hasWord(f.toLowerCase(), ORGANISATION_WORD)
  }

  /** Whether word `i` may be part of the name before its head. */
  private mayLead(i: number): boolean {
    const f = this.form(i)
    const { gazetteer } = this.x
    return (
      capital(f) &&
      !FUNCTION.test(f) &&
      !gazetteer.isTitle(bare(f)) &&
      !gazetteer.hasWord(f.toLowerCase(), CALENDAR_WORD) &&
      !(this.type[i] === PER && gazetteer.isGiven(f)) &&
      /^(?:NNPS?|JJ|NNS?|VBG|VBN|CD)$/u.test(this.x.xpos[i] ?? '')
    )
  }

  /** A word that may be coordinated inside a name: an ordinary word in capitals, known in small letters or by its ending. */
  private ordinary(i: number): boolean {
    return this.unlisted(i) && ((this.x.shapes[i]?.tags ?? 0) !== 0 || ABSTRACT.test(this.form(i)))
  }

  /** A word that no list knows as somebody's or something's name. */
  private unlisted(i: number): boolean {
    return (
      this.mayLead(i) &&
      !this.x.gazetteer.isGiven(this.form(i)) &&
      this.x.gazetteer.lookUp([this.form(i)]) === 0
    )
  }

  /** Where the name begins whose head is at `h`. */
  left(h: number): number {
    let i = h
    for (;;) {
      const f = this.form(i - 1)
      const owned = i - this.genitive(i)
      if (this.mayLead(i - 1) || (i === h && this.isRemit(h))) i--
      else if (HYPHEN_OR_DASH.test(f) && this.mayLead(i - 2)) i -= 2
      else if (owned < i && OWNERS.test(this.form(owned - 1)) && capital(this.form(owned - 1)))
        i = LAWYERS.test(this.form(owned - 2)) ? owned - 2 : owned - 1
      else if (
        /^(?:and|&)$/u.test(f) &&
        i > 1 &&
        i < h + 1 &&
        this.ordinary(i - 2) &&
        !(this.isHead(i - 2) && this.mayLead(i - 3)) &&
        (i === h ? f === '&' : this.unlisted(i))
      )
        i -= 2
      else return i
    }
  }

  /** How many words before `i` are the ending of a genitive: one, or two where it is written apart (Prosecutor \u2019 s). */
  private genitive(i: number): number {
    if (GENITIVE.test(this.form(i - 1))) return 1
    return this.form(i - 1) === 's' && GENITIVE.test(this.form(i - 2)) ? 2 : 0
  }

  /** Whether the word before a ministry at `h` says what it is for, though it leads to offices as well: the Foreign Ministry. */
  private isRemit(h: number): boolean {
    const f = this.form(h - 1)
    return (
      /^(?:ministry|department|office|secretariat)$/iu.test(this.form(h)) &&
      capital(f) &&
      OFFICE_MODIFIERS.has(f.toLowerCase())
    )
  }

  /** Where the run of capitals from `i` ends, hyphens inside; `i` where none begins. */
  private run(i: number): number {
    const goesOn = (k: number): boolean => capital(this.form(k)) && !this.isDay(k)
    let e = i
    while (goesOn(e) && !this.isTitleBeforeName(e)) e++
    while (e > i && HYPHEN_OR_DASH.test(this.form(e)) && goesOn(e + 1)) {
      e += 2
      while (goesOn(e)) e++
    }
    return e
  }

  /** The High Court on Tuesday: days and months are no part of a name. */
  private isDay(i: number): boolean {
    return this.x.gazetteer.hasWord(bare(this.form(i)).toLowerCase(), CALENDAR_WORD)
  }

  /** "Foreign" and "Defence" lead to an office only where one follows: the Ministry of Foreign Affairs is none. */
  private isTitleBeforeName(i: number): boolean {
    const title = (k: number): boolean => this.x.gazetteer.isTitle(bare(this.form(k)))
    let k = i
    while (title(k) && OFFICE_MODIFIERS.has(this.form(k).toLowerCase())) k++
    return title(k) && capital(this.form(k + 1))
  }

  /** Where the name ends whose head is at `h`: behind "of", "for" and what is coordinated there. */
  right(h: number): number {
    let to = h + 1
    if (!GOES_ON.test(this.form(h))) return to
    for (let links = 0; links < 3; links++) {
      if (!LINK.test(this.form(to))) break
      const from = /^the$/iu.test(this.form(to + 1)) ? to + 2 : to + 1
      const end = this.run(from)
      if (end === from || this.type[from] === PER) break
      to = this.coordinated(end, h)
    }
    return to
  }

  /** Goes on over ", Youth and National Service", where each part is no institution and no state by itself. */
  private coordinated(end: number, h: number): number {
    let k = end
    let commas = 0
    const part = (i: number): number => {
      const e = this.run(i)
      if (e === i || this.type[i] === PER) return i
      const words = this.x.forms.slice(i, e)
      if ((this.x.gazetteer.lookUp(words) & (IN_COUNTRY | IN_ORGANISATION)) !== 0) return i
      if (this.isHead(i) || (this.isHead(e - 1) && e - i > 2)) return i
      const matter = MATTERS.test(this.form(h)) && this.type[i] === -1 && this.unlisted(i)
      return matter || this.ordinary(i) ? e : i
    }
    while (this.form(k) === ',') {
      const e = part(k + 1)
      if (e === k + 1) break
      k = e
      commas++
    }
    if (this.form(k) === ',' && commas > 0) k++
    if (!/^(?:and|&)$/u.test(this.form(k))) return end
    const e = part(k + 1)
    if (e === k + 1) return end
    return /^in$/u.test(this.form(e)) && this.ordinary(e + 1) ? this.coordinated(this.run(e + 1), h) : e
  }
}

/**
 * The names of institutions by their build: capitals, a word that heads organisations, and "of", "for" with what follows. They are found
 * whole: what a trained reading found of them in pieces is taken in. `spans` are the names found, in order.
 */
export function institutions(x: InstitutionInput, spans: readonly FoundName[]): FoundName[] {
  if (capitalised(x.forms)) return [...spans]
  const s = new Sentence(x, spans)
  let out = [...spans]
  for (let i = 0; i < x.forms.length; i++) {
    if (!s.isHead(i)) continue
    let h = i
    // The last head of a run of capitals says what the whole is.
    for (
      let k = i + 1;
      k < x.forms.length &&
      (capital(x.forms[k]) || (HYPHEN_OR_DASH.test(x.forms[k] ?? '') && capital(x.forms[k + 1])));
      k++
    )
      if (s.isHead(k)) h = k
    const from = s.left(i)
    const to = s.right(h)
    i = Math.max(i, to - 1)
    if (to - from < 2 || x.gazetteer.hasWord((x.forms[h] ?? '').toLowerCase(), PLACE_WORD)) continue
    const over = out.filter(o => o.from < to && from < o.to)
    if (over.some(o => (o.from < from && o.type === PER) || (o.from <= from && o.to >= to))) {
      // A name that holds it all: only its type is mended.
      out = out.map(o => (o.from === from && o.to === to && o.type !== ORG ? { ...o, type: ORG } : o))
      continue
    }
    const start = Math.min(from, ...over.filter(o => o.type === ORG).map(o => o.from))
    const end = Math.max(to, ...over.filter(o => o.type === ORG).map(o => o.to))
    out = out.filter(o => !over.includes(o))
    out.push({ from: start, to: end, type: ORG, gap: Math.max(0, ...over.map(o => o.gap)) })
  }
  return out.sort((a, b) => a.from - b.from)
}
