import type { Point } from '../../../model/time.ts'
import { shiftBy } from '../read/ago.ts'
import { readPoint } from '../read/point.ts'
import { anchor } from '../read/points.ts'
import { type Quantity, readQuantity } from '../read/quantity.ts'
import { hyphen, isCapital, lex, low, phrase } from '../scan.ts'
import { tenseAt } from '../tense/index.ts'
import type { Reading, Scan, TimeRule } from '../types.ts'
import { someDay } from './vague.ts'

/**
 * What has an age that is a time worth noting: processes and states of affairs. The ages of persons, buildings and firms are
 * no times of the report (TimeML leaves them unmarked too).
 */
const AGEING: ReadonlySet<string> = new Set(
  `war conflict fighting invasion occupation siege blockade embargo dispute crisis insurgency rebellion uprising revolt campaign offensive strike standoff stalemate truce
  ceasefire cease armistice peace talks negotiations feud boycott ban sanctions curfew emergency coup struggle campaign genocide intervention operation mission protest protests hostilities
  effort government investigation inquiry trial lawsuit recession expansion`.split(/\s+/u),
)

/** What "within 30 days" and "in two weeks" come to where something is to come; null where it is not. */
function ahead(s: Scan, from: number, to: number, q: Quantity): Point | null {
  const w = low(s, from - 1)
  if ((w !== 'within' && w !== 'in') || low(s, to) === 'of' || tenseAt(s, from, to) !== 'future') return null
  const near = shiftBy(anchor('article'), { ...q, amountTo: undefined }, 1).point
  if (w === 'in' && q.amountTo !== undefined) {
    const last = { ...q, duration: { ...q.duration, amount: q.amountTo }, amountTo: undefined }
    return { op: 'interval', from: near, to: shiftBy(anchor('article'), last, 1).point }
  }
  const far = shiftBy(anchor('article'), q, 1).point
  return w === 'within' ? { op: 'interval', from: anchor('article'), to: far } : far
}

/** "day-long", "the decade-long embargo": one unit and no count. */
function longOne(s: Scan, i: number): Reading | null {
  const { unit, plural } = lex(s, i)
  const long = hyphen(s, i + 1)
  return unit &&
    !plural &&
    long > i + 1 &&
    low(s, long) === 'long' &&
    unit !== 'season' &&
    low(s, i - 1) !== '-'
    ? { from: i, to: long + 1, type: 'DURATION', say: { duration: { amount: 1, unit } } }
    : null
}

/** "60 Minutes", "48 Hours" in quotation marks or inside a sentence: the name of a programme. A headline writes all its words so. */
function programme(s: Scan, from: number, to: number): boolean {
  const last = s.atoms[to - 1]
  const number = s.atoms[from]?.kind === 'number' || s.atoms[from - 1]?.kind === 'number'
  if (!isCapital(last) || !number || last?.raw === last?.raw.toUpperCase()) return false
  const words = s.atoms.filter(a => a.kind === 'word' && a.low.length > 3)
  return words.some(a => !isCapital(a))
}

/** A bare length: "30-day", "three years", "more than four hours", "the 3-1/2-year-old war". */
export const duration: TimeRule = {
  name: 'length',
  read(s, i) {
    if (someDay(s, i)) return null
    const one = longOne(s, i)
    if (one) return one
    const q = readQuantity(s, i)
    if (!q) return null
    if (q.duration.unit === 'weekend' || q.duration.unit === 'half' || programme(s, i, q.to)) return null
    let to = q.to
    const tail = hyphen(s, q.to)
    if (low(s, tail) === 'old' && (lex(s, i).vagueCount || !AGEING.has(low(s, tail + 1)))) return null
    if (low(s, tail) === 'old')
      return {
        from: i,
        to: tail + 1,
        type: 'DURATION',
        say: { duration: q.duration, mod: q.mod, point: shiftBy(anchor('article'), q, -1).point },
      }
    // The article of "a day-long meeting" is the meeting's.
    if (tail > q.to && low(s, tail) === 'long' && /^an?$/u.test(low(s, i))) return null
    if (tail > q.to && low(s, tail) === 'long') to = tail + 1
    else if (tail > q.to && lex(s, tail).opener !== true && s.atoms[tail]?.kind === 'word' && q.bare)
      return null
    if (
      q.duration.amount !== null &&
      q.duration.amount === 1 &&
      q.duration.unit === 'day' &&
      phrase(s, i, ['one', 'day'])
    )
      return { from: i, to, type: 'DURATION', say: { duration: q.duration, mod: q.mod }, confidence: 0.4 }
    const point = q.bare || q.hyphened || q.duration.amount === null ? null : ahead(s, i, to, q)
    return {
      from: i,
      to,
      type: 'DURATION',
      say: { duration: q.duration, mod: q.mod, ...(point ? { point } : {}) },
    }
  },
}

/** "three years after the invasion", "a week before the vote": a length from an event that the words name; "two days after March 3". */
export const fromEvent: TimeRule = {
  name: 'length-from-event',
  read(s, i) {
    const q = readQuantity(s, i)
    if (!q || q.hyphened || q.bare) return null
    const w = low(s, q.to)
    if (w === 'of' && low(s, i - 1) === 'within' && s.atoms[q.to + 1]?.kind === 'word')
      return {
        from: i,
        to: q.to,
        type: 'DURATION',
        say: { duration: q.duration, mod: q.mod, point: shiftBy(anchor('event'), q, 1).point },
      }
    const sign = w === 'before' ? -1 : w === 'after' || w === 'following' || w === 'since' ? 1 : 0
    if (sign === 0) return null
    const p = readPoint(s, q.to + 1)
    if (p && w !== 'since')
      return { from: i, to: p.to, type: 'DATE', say: { point: shiftBy(p.point, q, sign).point, mod: q.mod } }
    const next = s.atoms[q.to + 1]
    if (!next || next.kind === 'sign') return null
    return {
      from: i,
      to: q.to,
      type: 'DURATION',
      say: {
        duration: q.duration,
        mod: q.mod,
        point: shiftBy(anchor('event'), q, sign).point,
        relation: sign < 0 ? 'before' : 'after',
      },
    }
  },
}
