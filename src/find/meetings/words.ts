import { MeetingKind, MeetingStatus } from '../../model/lists.ts'
import {
  BACK_LINES,
  IRREGULAR_LINES,
  KIND_LINES,
  LIGHT_LINES,
  NOUN_LINES,
  type NounReading,
  type OtherSide,
  ROLE_LINES,
  VERB_LINES,
} from './lexicon.ts'

/** Reads the lexicon of meeting words into lookups by lower-case form. Pure data, made once. */

const rows = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map(l => l.split('|').map(c => c.trim()))

export interface NounEntry {
  readonly kind: MeetingKind
  readonly reading: NounReading
}
export interface VerbEntry {
  readonly lemma: string
  /** Preposition that must follow, or null. */
  readonly after: string | null
  readonly kind: MeetingKind
  readonly other: OtherSide
}
export interface RoleEntry {
  readonly group: boolean
  readonly head: boolean
}

/** Which form of its verb a word is: base or present (`s`), past, past participle or -ing. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing'

const irregular = new Map(rows(IRREGULAR_LINES).map(([l = '', p = '', q = '']) => [l, [p, q] as const]))

const ing = (lemma: string): string =>
  /[^aeiou]e$/.test(lemma)
    ? `${lemma.slice(0, -1)}ing`
    : /^(set|begin)$/.test(lemma)
      ? `${lemma}${lemma.slice(-1)}ing`
      : `${lemma}ing`
const third = (lemma: string): string =>
  /(s|sh|ch|x|o)$/.test(lemma)
    ? `${lemma}es`
    : lemma === 'have'
      ? 'has'
      : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s')
const past = (lemma: string): string =>
  lemma.endsWith('e')
    ? `${lemma}d`
    : lemma === 'plan' || lemma === 'skip' || lemma === 'confer'
      ? `${lemma}${lemma.slice(-1)}ed`
      : lemma === 'travel'
        ? 'travelled'
        : `${lemma.replace(/([^aeiou])y$/, '$1i')}ed`

/** All forms of a verb, as a map from lower-case form to what it is; where past and participle fall together, `past`. */
export function formsOf(lemma: string): ReadonlyMap<string, VerbForm> {
  const [p, q] = irregular.get(lemma) ?? [past(lemma), past(lemma)]
  // Of "be" only the infinitive leads a visit ("is expected to be in …"); "was in" is a state.
  if (lemma === 'be') return new Map([['be', 'base']])
  const out = new Map<string, VerbForm>([
    [ing(lemma), 'ing'],
    [q, 'participle'],
    [p, 'past'],
    [third(lemma), 'present'],
  ])
  if (lemma !== p) out.set(lemma, 'base')
  if (lemma === 'travel')
    for (const [f, k] of [
      ['traveled', 'past'],
      ['traveling', 'ing'],
      ['travelling', 'ing'],
    ] as const)
      out.set(f, k)
  return out
}

/** Nouns of meeting, longest forms first when looked up by `nounAt`. */
export const NOUNS: ReadonlyMap<string, NounEntry> = new Map(
  rows(NOUN_LINES).flatMap(([forms = '', kind = '', reading = '']) =>
    forms
      .split(';')
      .map((f): [string, NounEntry] => [
        f,
        { kind: MeetingKind.parse(kind), reading: reading as NounReading },
      ]),
  ),
)

/** Verbs of meeting by form; a form may have several readings, told apart by what follows. */
export const VERBS: ReadonlyMap<string, readonly { entry: VerbEntry; form: VerbForm }[]> = (() => {
  const map = new Map<string, { entry: VerbEntry; form: VerbForm }[]>()
  for (const [lemma = '', after = '-', kind = '', other = ''] of rows(VERB_LINES)) {
    const entry: VerbEntry = {
      lemma,
      after: after === '-' ? null : after,
      kind: MeetingKind.parse(kind),
      other: other as OtherSide,
    }
    for (const [form, what] of formsOf(lemma))
      map.set(form, [...(map.get(form) ?? []), { entry, form: what }])
  }
  return map
})()

/** Verbs that carry a noun of meeting, by form, with the status that they give it. */
export const LIGHT: ReadonlyMap<string, { lemma: string; status: MeetingStatus | null; form: VerbForm }> =
  new Map(
    rows(LIGHT_LINES).flatMap(([lemma = '', status = '-']) =>
      [...formsOf(lemma)].map(
        ([form, what]) =>
          [form, { lemma, status: status === '-' ? null : MeetingStatus.parse(status), form: what }] as const,
      ),
    ),
  )

/** Nouns of office and of groups, by form. */
export const ROLES: ReadonlyMap<string, RoleEntry> = new Map(
  rows(ROLE_LINES).flatMap(([forms = '', type = '', , head = '']) =>
    forms.split(';').map((f): [string, RoleEntry] => [f, { group: type === 'group', head: head === 'head' }]),
  ),
)

export const BACK: ReadonlySet<string> = new Set(rows(BACK_LINES).map(([w = '']) => w))
export const KINDS: ReadonlyMap<string, MeetingKind> = new Map(
  rows(KIND_LINES).map(([w = '', kind = '']) => [w, MeetingKind.parse(kind)]),
)
