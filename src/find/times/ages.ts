import type { Sentence } from '../../model/language.ts'
import type { Duration, TimexMod } from '../../model/time.ts'
import { atomsOf } from './atoms.ts'
import { WAR_NOUNS } from './lexicon/events.ts'
import { readPoint } from './read/point.ts'
import type { PointReading } from './read/points.ts'
import { readQuantity } from './read/quantity.ts'
import { hyphen, lex, low } from './scan.ts'
import type { Scan } from './types.ts'

/**
 * How old something was at the time of writing, or when it began: what an undated report's own date can be narrowed with.
 * `what` is the kind of happening ("war" for a war, its invasion, its fighting).
 */
export type AgeClue =
  | {
      readonly kind: 'age'
      readonly what: string
      readonly age: Duration
      readonly mod: TimexMod | null
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'began'
      readonly what: string
      readonly point: PointReading['point']
      readonly start: number
      readonly end: number
    }

const kindOf = (word: string): string | null => (WAR_NOUNS.has(word) ? 'war' : null)

/** The noun of a happening in the words from `i` on, before any stop. */
function nounAfter(s: Scan, i: number): string | null {
  for (let k = i; k < i + 9 && s.atoms[k]?.kind !== undefined; k++) {
    const a = s.atoms[k]
    if (!a || (a.kind === 'sign' && a.low !== '-' && a.low !== "'")) return null
    const what = kindOf(a.low)
    if (what) return what
  }
  return null
}

/** The noun of a happening in the words before `i`, which tell of it: "invasion of Ukraine in". */
function nounBefore(s: Scan, i: number): string | null {
  for (let k = i - 1; k >= 0 && k >= i - 7; k--) {
    const a = s.atoms[k]
    if (!a || a.kind === 'sign') return null
    const what = kindOf(a.low)
    if (what) return what
  }
  return null
}

function ageAt(s: Scan, i: number): AgeClue | null {
  const q = readQuantity(s, i)
  if (!q || q.duration.amount === null || q.amountTo !== undefined) return null
  const old = hyphen(s, q.to)
  const after =
    low(s, old) === 'old'
      ? old + 1
      : low(s, q.to) === 'after' || low(s, q.to) === 'since' || low(s, q.to) === 'into'
        ? q.to + 1
        : null
  const what = after === null ? null : nounAfter(s, after)
  const [first, last] = [s.atoms[i], s.atoms[(after ?? 1) - 1]]
  if (!what || !first || !last) return null
  return { kind: 'age', what, age: q.duration, mod: q.mod, start: first.start, end: last.end }
}

const YEARS: ReadonlySet<string> = new Set(['in', 'on', 'since', 'of'])

function beganAt(s: Scan, i: number): readonly AgeClue[] {
  if (!YEARS.has(low(s, i))) return []
  const what = nounBefore(s, i)
  if (!what) return []
  const out: AgeClue[] = []
  for (let at = i + 1; ; ) {
    const p = readPoint(s, at)
    const [first, last] = [s.atoms[at], s.atoms[(p?.to ?? 1) - 1]]
    if (p?.point.op !== 'calendar' || p.point.fields.year === undefined || !first || !last) return out
    out.push({ kind: 'began', what, point: p.point, start: first.start, end: last.end })
    if (low(s, p.to) !== 'and' && low(s, p.to) !== ',') return out
    at = p.to + 1
  }
}

/**
 * Finds ages and beginnings: "the 3-1/2-year-old war", "three years after the invasion", "the invasion in 2022".
 *
 * @param sentences sentences in order, tags not needed
 * @param text the reading's text, to which all offsets refer
 */
export function findAges(sentences: readonly Sentence[], text: string): readonly AgeClue[] {
  const out: AgeClue[] = []
  for (const sentence of sentences) {
    const s: Scan = { text, sentence, atoms: atomsOf(text, sentence) }
    for (let i = 0; i < s.atoms.length; i++) {
      const worth =
        s.atoms[i]?.kind === 'number' ||
        lex(s, i).cardinal !== undefined ||
        lex(s, i).opener ||
        lex(s, i).scale
      const age = worth ? ageAt(s, i) : null
      if (age && !out.some(c => c.kind === 'age' && c.end === age.end)) out.push(age)
      out.push(...beganAt(s, i))
    }
  }
  return out
}
