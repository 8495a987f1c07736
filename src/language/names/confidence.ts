import { Calibration } from '../linear/calibration.ts'
import { lines, type Sections } from '../linear/file.ts'
import {
  type Gazetteer,
  IN_COUNTRY,
  IN_ORGANISATION,
  IN_PLACE,
  ORGANISATION_WORD,
  PLACE_WORD,
} from './gazetteer.ts'
import { type FoundName, LOC, ORG, TYPES, type WordSpan } from './labels.ts'

/** What speaks for or against a name besides the gap of its labels. */
export interface NameContext {
  readonly forms: readonly string[]
  /** The names of the first reading of this sentence, refined. */
  readonly first: readonly FoundName[]
  readonly gazetteer: Gazetteer
  /** How many names elsewhere in the document have a word of this name, with its type and with another one. */
  readonly votes: (form: string, type: number) => { readonly same: number; readonly other: number }
}

const STEPS = [1, 12, 25, 45, 75, 120, 180, 260] as const
const stepOf = (gap: number): number => STEPS.filter(s => gap >= s).length

/**
 * The signs of a found name, as words: each has a weight, learnt on readings of documents that the models had not seen. Signs are joined to
 * the type where they mean different things for people, places and organisations.
 */
export function signsOf(x: NameContext, name: FoundName): string[] {
  const { forms, gazetteer } = x
  const type = TYPES[name.type] ?? 'ORG'
  const words = forms.slice(name.from, name.to)
  const n = Math.min(words.length, 4)
  const same = x.first.find(f => f.from === name.from && f.to === name.to)
  const bits = gazetteer.lookUp(words)
  const fits =
    name.type === LOC
      ? (bits & (IN_COUNTRY | IN_PLACE)) !== 0
      : name.type === ORG
        ? (bits & IN_ORGANISATION) !== 0
        : gazetteer.isGiven(words[0] ?? '')
  const last = (words.at(-1) ?? '').toLowerCase()
  const { same: agree, other } = x.votes(words.at(-1) ?? '', name.type)
  const out = [
    'all',
    type,
    `gap ${stepOf(name.gap)}`,
    `gap ${type} ${stepOf(name.gap)}`,
    same ? (same.type === name.type ? `agreed ${stepOf(same.gap)}` : 'another type') : 'once',
    `${type} of ${n}`,
    `document ${type} ${Math.min(agree, 3)} ${Math.min(other, 2)}`,
  ]
  if (fits) out.push(`listed ${type}`, `listed ${type} of ${n}`)
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0] ?? '')) out.push(`capitals ${type}`)
  if (words.some(w => !/^\p{Lu}/u.test(w))) out.push(`small ${type}`)
  if (words.some(w => /\p{N}/u.test(w))) out.push('figure')
  if (name.from === 0) out.push(`begins ${type}`)
  if (name.type === ORG && gazetteer.hasWord(last, ORGANISATION_WORD)) out.push('headed')
  if (name.type === LOC && gazetteer.hasWord(last, PLACE_WORD)) out.push('headed place')
  const before = forms[name.from - 1] ?? ''
  const titled = gazetteer.isTitle(before.replace(/\.$/u, ''))
  if (titled) out.push(`titled ${type}`)
  if (/^\p{Lu}/u.test(forms[name.to] ?? '') || (name.from > 1 && !titled && /^\p{Lu}/u.test(before)))
    out.push(`beside a capital ${type}`)
  if (
    /^[-\u2010\u2011/]$/u.test(forms[name.to] ?? '') ||
    /^[-\u2010\u2011/]$/u.test(forms[name.from - 1] ?? '')
  )
    out.push('beside a hyphen')
  return out
}

/** The confidence of names: a weighted sum of signs, led to a probability by what held-out documents showed. */
export class NameConfidence {
  private readonly weights: ReadonlyMap<string, number>
  private readonly table: Calibration

  /** Sections `signs` (lines `weight sign`, weights in thousandths) and `confidence` (see calibration.ts). */
  constructor(file: Sections) {
    this.weights = new Map(
      lines(file, 'signs').map(l => [l.slice(l.indexOf(' ') + 1), Number(l.slice(0, l.indexOf(' ')))]),
    )
    this.table = new Calibration(lines(file, 'confidence'))
  }

  get(x: NameContext, name: FoundName): number {
    return this.table.get(signsOf(x, name).reduce((sum, s) => sum + (this.weights.get(s) ?? 0), 0))
  }
}

/** Counts, for each last word of a name in a document, the types that its names have there. `found` runs over sentences. */
export function votesOf(
  forms: readonly (readonly string[])[],
  found: readonly (readonly WordSpan[])[],
): NameContext['votes'] {
  const counts = new Map<string, number[]>()
  found.forEach((names, i) => {
    for (const n of names) {
      const key = (forms[i]?.[n.to - 1] ?? '').toLowerCase()
      const of = counts.get(key) ?? TYPES.map(() => 0)
      of[n.type] = (of[n.type] ?? 0) + 1
      counts.set(key, of)
    }
  })
  return (form, type) => {
    const of = counts.get(form.toLowerCase()) ?? []
    const all = of.reduce((a, b) => a + b, 0)
    const same = of[type] ?? 0
    // The name itself is one of them.
    return { same: Math.max(0, same - 1), other: all - same }
  }
}
