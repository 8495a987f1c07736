import { vague } from '../read/points.ts'
import { isCapital, lex, low, phrase } from '../scan.ts'
import { tenseOfWord } from '../tense/word.ts'
import type { Scan, TimeRule } from '../types.ts'

type Ref = 'past' | 'present' | 'future'

/** Phrases that stand for a stretch without edges, longest first. */
const PHRASES: readonly (readonly [readonly string[], Ref])[] = [
  [['as', 'soon', 'as', 'possible'], 'future'],
  [['for', 'the', 'time', 'being'], 'present'],
  [['the', 'not', 'too', 'distant', 'future'], 'future'],
  [['the', 'foreseeable', 'future'], 'future'],
  [['the', 'immediate', 'future'], 'future'],
  [['the', 'near', 'future'], 'future'],
  [['the', 'recent', 'past'], 'past'],
  [['the', 'near', 'term'], 'future'],
  [['the', 'short', 'term'], 'future'],
  [['the', 'long', 'term'], 'future'],
  [['the', 'long', 'run'], 'future'],
  [['the', 'time', 'being'], 'present'],
  [['this', 'crucial', 'moment'], 'present'],
  [['right', 'now'], 'present'],
  [['these', 'days'], 'present'],
  [['the', 'future'], 'future'],
  [['the', 'past'], 'past'],
  [['more', 'recently'], 'past'],
  [['most', 'recently'], 'past'],
  [['very', 'soon'], 'future'],
  [['very', 'recently'], 'past'],
  [['some', 'day'], 'future'],
  [['long', 'ago'], 'past'],
  [['this', 'moment'], 'present'],
  [['a', 'later', 'date'], 'future'],
  [['a', 'later', 'time'], 'future'],
]

const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'could', 'may', 'might', 'can', 'should'])

/** "one day" as a day that nobody knows: "will one day be". */
export const someDay = (s: Scan, i: number): boolean =>
  phrase(s, i, ['one', 'day']) && MODALS.has(low(s, i - 1))

/** "the then current price", "his then-current term": what was current at the time that is told of. */
const thenCurrent = (s: Scan, i: number): Ref | null =>
  low(s, i) === 'current' && (low(s, i - 1) === 'then' || (low(s, i - 1) === '-' && low(s, i - 2) === 'then'))
    ? 'past'
    : null

/** Nouns after which "the past" and "the future" are times. */
export const vagueWord: TimeRule = {
  name: 'vague',
  read(s, i) {
    for (const [words, ref] of PHRASES) {
      if (!phrase(s, i, words)) continue
      const next = lex(s, i + words.length)
      if (
        words.length === 2 &&
        words[0] === 'the' &&
        (next.unit ||
          next.cardinal !== undefined ||
          next.vagueCount ||
          next.weekday ||
          next.month ||
          next.season ||
          s.atoms[i + 2]?.kind === 'number')
      )
        return null
      const from = words[0] === 'for' ? i + 1 : i
      return { from, to: i + words.length, type: 'DATE', say: { point: vague(ref) } }
    }
    if (someDay(s, i)) return { from: i, to: i + 2, type: 'DATE', say: { point: vague('future') } }
    const ref = thenCurrent(s, i) ?? lex(s, i).vague
    if (!ref) return null
    const w = low(s, i)
    const next = s.atoms[i + 1]
    if (w === 'current' && (next?.lex.unit || next?.low === 'fiscal')) return null
    if (w === 'recent' && next?.lex.unit) return null
    if (isCapital(s.atoms[i]) && i > 0 && (isCapital(next) || isCapital(s.atoms[i - 1]))) return null
    if (w === 'shortly' && (next?.low === 'before' || next?.low === 'after' || next?.low === 'thereafter'))
      return null
    if (w === 'soon' && (next?.low === 'after' || low(s, i - 1) === 'as' || low(s, i - 1) === 'so'))
      return null
    if (w === 'now' && next?.low === '-' && next.glued) return null
    if (
      w === 'soon' &&
      (low(s, i - 1) === 'was' || low(s, i - 1) === 'were' || tenseOfWord(s, i + 1) === 'past')
    )
      return null
    return { from: i, to: i + 1, type: 'DATE', say: { point: vague(ref) } }
  },
}
