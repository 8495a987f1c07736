import {
  BACK_LINES,
  IRREGULAR_LINES,
  KIND_LINES,
  LIGHT_LINES,
  NOUN_LINES,
  ROLE_LINES,
  VERB_LINES,
} from './lexicon.ts'
import { formsOf } from './words.ts'

/** Something wrong in the lexicon of meeting words: which entry, and what about it. */
export interface Complaint {
  readonly entry: string
  readonly what: 'duplicate' | 'unreachable' | 'conflict'
  readonly why: string
}

/** The lexicon's tables as lines, so that a test can hand in others. */
export interface Lines {
  readonly nouns: string
  readonly verbs: string
  readonly light: string
  readonly irregular: string
  readonly roles: string
  readonly back: string
  readonly kinds: string
}

const OURS: Lines = {
  nouns: NOUN_LINES,
  verbs: VERB_LINES,
  light: LIGHT_LINES,
  irregular: IRREGULAR_LINES,
  roles: ROLE_LINES,
  back: BACK_LINES,
  kinds: KIND_LINES,
}

const rows = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map(l => l.split('|').map(c => c.trim()))

/** Words told twice in one table: the same again is a duplicate, something else of the same word a conflict. */
function* doubles(table: string, lines: string, width: number): Generator<Complaint> {
  const seen = new Map<string, string>()
  for (const row of rows(lines))
    for (const word of (row[0] ?? '').split(';')) {
      const entry = `${table}: ${[word, ...row.slice(1, width)].join(' | ')}`
      const key = [word, ...row.slice(1, width)].join(' | ')
      const rest = row.slice(width).join(' | ')
      const known = seen.get(key)
      if (known !== undefined)
        yield known === rest
          ? { entry, what: 'duplicate', why: 'told before' }
          : { entry, what: 'conflict', why: `told before as ${known}` }
      seen.set(key, rest)
    }
}

/** All complaints about the lexicon of meeting words, in the order of the data; none when it is sound. Pure. */
export function checkWords(lines: Lines = OURS): readonly Complaint[] {
  const lemmas = new Set([...rows(lines.verbs), ...rows(lines.light)].map(([l = '']) => l))
  const idle = rows(lines.irregular).flatMap(([lemma = '']): Complaint[] =>
    lemmas.has(lemma)
      ? []
      : [{ entry: `irregular: ${lemma}`, what: 'unreachable', why: 'no verb of the lexicon' }],
  )
  // A noun of more than two words is never looked up.
  const long = rows(lines.nouns).flatMap(([forms = '']) =>
    forms
      .split(';')
      .filter(f => f.split(' ').length > 2)
      .map((f): Complaint => ({ entry: `noun: ${f}`, what: 'unreachable', why: 'of more than two words' })),
  )
  const formless = [...lemmas].flatMap((lemma): Complaint[] =>
    formsOf(lemma).size > 0
      ? []
      : [{ entry: `verb: ${lemma}`, what: 'unreachable', why: 'it has no form that is read' }],
  )
  return [
    ...doubles('noun', lines.nouns, 1),
    ...doubles('verb', lines.verbs, 2),
    ...doubles('light', lines.light, 1),
    ...doubles('irregular', lines.irregular, 1),
    ...doubles('role', lines.roles, 1),
    ...doubles('back', lines.back, 1),
    ...doubles('kind', lines.kinds, 1),
    ...idle,
    ...long,
    ...formless,
  ]
}
