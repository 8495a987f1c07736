import { AGENCIES } from '../../knowledge/agencies.ts'
import { COUNTRIES, SEATS } from '../../knowledge/countries.ts'
import { FEMALE_NAMES, MALE_NAMES } from '../../knowledge/given-names.ts'
import * as data from '../../knowledge/names.data.ts'
import { ORGANISATIONS } from '../../knowledge/organisations.ts'
import { OUTLETS } from '../../knowledge/outlets.ts'
import { REGIONS } from '../../knowledge/regions.ts'
import { words } from '../segment/words.ts'

/** What the lists know of a word, as bits. The first six are of whole names, which may have several words. */
export const IN_COUNTRY = 1
export const IN_PLACE = 2
export const IN_ORGANISATION = 4
export const IN_PEOPLE = 8
export const STARTS = 16
export const ENDS = 32
export const GIVEN_NAME = 64
export const ORGANISATION_WORD = 128
export const PLACE_WORD = 256
export const TITLE_WORD = 512
export const CALENDAR_WORD = 1024
export const SMALL_MATCH = 2048

const LONGEST = 7

const entries = (text: string): string[] =>
  text
    .split(/[;\n]+/u)
    .map(e => e.trim())
    .filter(Boolean)
const single = (text: string): string[] => text.trim().split(/\s+/u)

/** The name lists, ready to be looked up word by word. */
export class Gazetteer {
  /** Bits of whole names, by their words as the tokeniser cuts them. */
  private readonly names = new Map<string, number>()
  /** Longest name that starts with a word. */
  private readonly longest = new Map<string, number>()
  private readonly single = new Map<string, number>()
  private readonly given = new Set<string>()
  private readonly titles: ReadonlySet<string>

  constructor() {
    for (const c of COUNTRIES) {
      this.put([c.name, ...c.aliases, c.iso], IN_COUNTRY)
      this.put(c.capitals, IN_PLACE)
      this.put(c.adjectives, IN_PEOPLE)
    }
    this.put(REGIONS, IN_PLACE)
    this.put(entries(data.PLACES), IN_PLACE)
    this.put(
      SEATS.map(s => s.name),
      IN_ORGANISATION,
    )
    this.put(
      ORGANISATIONS.flatMap(o => [o.name, ...o.aliases]),
      IN_ORGANISATION,
    )
    this.put(
      OUTLETS.flatMap(o => [o.name, ...o.aliases]),
      IN_ORGANISATION,
    )
    this.put(
      AGENCIES.flatMap(o => [o.name, ...o.aliases]),
      IN_ORGANISATION,
    )
    this.put(entries(data.ORGANISATIONS), IN_ORGANISATION)
    for (const [list, bit] of [
      [data.ORGANISATION_WORDS, ORGANISATION_WORD],
      [data.PLACE_WORDS, PLACE_WORD],
      [data.TITLE_WORDS, TITLE_WORD],
      [data.CALENDAR_WORDS, CALENDAR_WORD],
    ] as const)
      for (const w of single(list)) this.single.set(w, (this.single.get(w) ?? 0) | bit)
    this.titles = new Set([...single(data.TITLE_WORDS), ...single(data.MORE_TITLE_WORDS)])
    for (const n of [...single(data.GIVEN_NAMES), ...MALE_NAMES, ...FEMALE_NAMES]) this.given.add(n)
  }

  private put(names: readonly string[], bit: number): void {
    for (const name of names) {
      const key = cut(name)
      const joined = key.join(' ')
      const first = key[0]
      if (first === undefined) continue
      this.names.set(joined, (this.names.get(joined) ?? 0) | bit)
      this.longest.set(first, Math.max(this.longest.get(first) ?? 0, key.length))
      // Web text writes names small: only longer ones are looked for so.
      const low = joined.toLowerCase()
      if (low !== joined && low.length >= 5) this.single.set(low, (this.single.get(low) ?? 0) | SMALL_MATCH)
    }
  }

  /** Whether a name is on a list, with its bits; 0 where it is not. `forms` are its words. */
  lookUp(forms: readonly string[]): number {
    return this.names.get(forms.join(' ')) ?? 0
  }

  isGiven(form: string): boolean {
    return (
      this.given.has(form) ||
      (form.length > 2 && form === form.toUpperCase() && this.given.has(titleCase(form)))
    )
  }

  /** Whether a lower-case word is on the list that `bit` names. */
  hasWord(low: string, bit: number): boolean {
    return ((this.single.get(low) ?? 0) & bit) !== 0
  }

  isTitle(form: string): boolean {
    return this.titles.has(form.toLowerCase())
  }

  /** The bits of every word of a sentence; the longest listed name at a place wins. */
  mark(forms: readonly string[]): Int32Array {
    const out = new Int32Array(forms.length)
    let covered = 0
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] ?? ''
      let bits = this.single.get(form.toLowerCase()) ?? 0
      if (/^\p{Lu}/u.test(form)) {
        if (this.isGiven(form)) bits |= GIVEN_NAME
        if (i >= covered) covered = this.markName(forms, i, out)
      }
      out[i] = (out[i] ?? 0) | bits
    }
    return out
  }

  private markName(forms: readonly string[], i: number, out: Int32Array): number {
    const first = forms[i] ?? ''
    const variants = first.length > 3 && first === first.toUpperCase() ? [false, true] : [false]
    for (const title of variants) {
      const form = (k: number): string => (title ? titleCase(forms[k] ?? '') : (forms[k] ?? ''))
      const most = Math.min(this.longest.get(form(i)) ?? 0, LONGEST, forms.length - i)
      for (let n = most; n > 0; n--) {
        let joined = form(i)
        for (let k = 1; k < n; k++) joined += ` ${form(i + k)}`
        const bits = this.names.get(joined)
        if (bits === undefined) continue
        for (let k = 0; k < n; k++) out[i + k] = bits | (k === 0 ? STARTS : 0) | (k === n - 1 ? ENDS : 0)
        return i + n
      }
    }
    return i
  }
}

function cut(name: string): string[] {
  const pairs = words(name, 0, name.length)
  const out: string[] = []
  for (let i = 0; i < pairs.length; i += 2) out.push(name.slice(pairs[i], pairs[i + 1]))
  return out
}

const titleCase = (s: string): string => s.slice(0, 1) + s.slice(1).toLowerCase()
