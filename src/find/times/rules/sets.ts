import type { PartOfDay } from '../../../model/lists.ts'
import type { Duration } from '../../../model/time.ts'
import { readMonth, readWeekday } from '../read/date.ts'
import { calendar } from '../read/points.ts'
import { readQuantity } from '../read/quantity.ts'
import { hyphen, isCapital, lex, low } from '../scan.ts'
import { tenseOfWord } from '../tense/word.ts'
import type { Scan, TimeRule } from '../types.ts'

const UNITS: Readonly<Record<string, Duration>> = {
  P1D: { amount: 1, unit: 'day' },
  PT1H: { amount: 1, unit: 'hour' },
  P1W: { amount: 1, unit: 'week' },
  P2W: { amount: 2, unit: 'week' },
  P1M: { amount: 1, unit: 'month' },
  P3M: { amount: 3, unit: 'month' },
  P6M: { amount: 6, unit: 'month' },
  P1Y: { amount: 1, unit: 'year' },
  P2Y: { amount: 2, unit: 'year' },
}

/** Adjectives that name a kind of result or meeting more than a time: "annual profit", "quarterly dividend". */
const COMPANY: ReadonlySet<string> = new Set(['annual', 'quarterly', 'biennial', 'yearly'])

const PAPERS: ReadonlySet<string> = new Set(['daily', 'weekly', 'monthly', 'quarterly'])

/** "daily", "weekly", "annual", "twice-weekly"; not inside a name ("the Daily Telegraph"). */
export const setWord: TimeRule = {
  name: 'set-word',
  read(s, i) {
    const value = lex(s, i).set
    const a = s.atoms[i]
    if (COMPANY.has(low(s, i)) && s.atoms[i + 1]?.kind === 'word') return null
    if (value === undefined || (isCapital(a) && (i > 0 || isCapital(s.atoms[i + 1])))) return null
    // "the Turkish daily Sabah" is a newspaper.
    const paper = PAPERS.has(low(s, i)) && isCapital(s.atoms[i + 1])
    return {
      from: i,
      to: i + 1,
      type: 'SET',
      say: { duration: UNITS[value] ?? null },
      ...(paper ? { confidence: 0.3 } : {}),
    }
  },
}

/** "every Monday", "each month", "every two weeks", "each July". */
export const every: TimeRule = {
  name: 'every',
  read(s, i) {
    const w = low(s, i)
    if (w !== 'every' && w !== 'each') return null
    const quant = w.toUpperCase()
    const j = low(s, i + 1) === 'other' || low(s, i + 1) === 'single' ? i + 2 : i + 1
    const day = readWeekday(s, j)
    if (day) {
      const p = lex(s, day.to).part
      return {
        from: i,
        to: p ? day.to + 1 : day.to,
        type: 'SET',
        say: { point: calendar({ weekday: day.weekday }), partOfDay: p?.part ?? null, quant },
      }
    }
    const m = readMonth(s, j)
    if (m) return { from: i, to: m.to, type: 'SET', say: { point: calendar({ month: m.month }), quant } }
    const { season, part } = lex(s, j)
    if (season) return { from: i, to: j + 1, type: 'SET', say: { point: calendar({ season }), quant } }
    if (part)
      return {
        from: i,
        to: j + 1,
        type: 'SET',
        say: { duration: { amount: 1, unit: 'day' }, partOfDay: part.part, quant },
      }
    const q = readQuantity(s, j)
    if (q && !q.hyphened) return { from: i, to: q.to, type: 'SET', say: { duration: q.duration, quant } }
    // "every second week", "each third year"
    const nth = lex(s, i + 1).ordinal
    const { unit, plural } = lex(s, i + 2)
    if (nth !== undefined && nth > 1 && nth < 11 && unit && !plural)
      return { from: i, to: i + 3, type: 'SET', say: { duration: { amount: nth, unit }, quant } }
    const u = lex(s, j)
    return u.unit && !u.plural && u.unit !== 'second'
      ? {
          from: i,
          to: j + 1,
          type: 'SET',
          say: { duration: { amount: low(s, i + 1) === 'other' ? 2 : 1, unit: u.unit }, quant },
        }
      : null
  },
}

/** "Monday and Tuesday nights": the part of the day behind the second belongs to the first as well. */
function partOfNext(s: Scan, i: number): PartOfDay | null {
  if (low(s, i) !== 'and' && low(s, i) !== 'or') return null
  const next = readWeekday(s, i + 1)
  const { part, plural } = next ? lex(s, next.to) : {}
  return part && plural ? part.part : null
}

/** "Mondays", "Tuesday nights", "weekends": a plural that repeats. */
export const plurals: TimeRule = {
  name: 'plural-day',
  read(s, i) {
    const day = readWeekday(s, i)
    if (!day) return null
    const p = lex(s, day.to)
    const shared = day.plural || p.part ? null : partOfNext(s, day.to)
    if (shared)
      return {
        from: i,
        to: day.to,
        type: 'SET',
        say: { point: calendar({ weekday: day.weekday }), partOfDay: shared },
      }
    if (!day.plural && !(p.part && p.plural)) return null
    return {
      from: i,
      to: p.part ? day.to + 1 : day.to,
      type: 'SET',
      say: { point: calendar({ weekday: day.weekday }), partOfDay: p.part?.part ?? null },
    }
  },
}

/** "$90 million a year", "18 hours a day", "twice a week", "per month": a rate. */
export const rate: TimeRule = {
  name: 'rate',
  read(s, i) {
    const w = low(s, i)
    if (w !== 'a' && w !== 'an' && w !== 'per') return null
    const u = lex(s, i + 1)
    if (
      !u.unit ||
      u.plural ||
      u.unit === 'second' ||
      u.unit === 'quarter' ||
      low(s, hyphen(s, i + 2)) === 'ago' ||
      hyphen(s, i + 2) > i + 2
    )
      return null
    if (
      lex(s, i + 2).step ||
      /^(?:or|and|after|before|later|earlier|since|to|from|ago|long)$/u.test(low(s, i + 2))
    )
      return null
    const prev = low(s, i - 1)
    const counted =
      /^(?:once|twice|times|times|million|billion|dollars|percent|barrels|hours|tons|tonnes|pounds|euros|days|people|%)$/u.test(
        prev,
      ) ||
      (s.atoms[i - 1]?.kind === 'number' &&
        (s.atoms[i - 2]?.low === '$' || s.atoms[i - 2]?.low === '£' || s.atoms[i - 2]?.low === '€'))
    const plural =
      s.atoms[i - 1]?.kind === 'word' &&
      /[a-z]{3}s$/u.test(prev) &&
      !/(?:ss|us|is|was|has|does|as)$/u.test(prev) &&
      u.unit !== 'hour'
    const number = s.atoms[i - 1]?.kind === 'number' && !lex(s, i - 2).month
    if (
      !counted &&
      w !== 'per' &&
      !(plural && tenseOfWord(s, i - 1) === null && u.unit !== 'century') &&
      !number
    )
      return null
    return {
      from: i,
      to: i + 2,
      type: 'SET',
      say: { duration: { amount: 1, unit: u.unit }, freq: prev === 'twice' ? '2X' : null },
    }
  },
}
