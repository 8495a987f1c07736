import type { CalendarFields } from '../../../model/time.ts'
import { DOUBTFUL_MONTHS } from '../lexicon/calendar.ts'
import { atomAt, isCapital, lex, low, skip } from '../scan.ts'
import type { Scan } from '../types.ts'
import { readYear } from './year.ts'

/** A calendar date in words: the fields that it gives and the atom after it. */
export interface DateReading {
  readonly fields: CalendarFields
  readonly to: number
}

/** "27", "27th", "the 7th", "eighth" as a day of the month. */
export function readDay(
  s: Scan,
  i: number,
): { readonly day: number; readonly to: number; readonly ordinal: boolean } | null {
  const a = s.atoms[i]
  if (!a) return null
  if (a.kind === 'number') {
    if (!/^\d{1,2}$/u.test(a.raw)) return null
    const day = Number(a.raw)
    if (day < 1 || day > 31) return null
    const suffix = s.atoms[i + 1]
    const ordinal = suffix?.glued === true && /^(?:st|nd|rd|th)$/u.test(suffix.low)
    if (!ordinal && suffix?.glued === true && (suffix.kind === 'word' || suffix.low === '%')) return null
    return { day, to: ordinal ? i + 2 : i + 1, ordinal }
  }
  if (a.lex.ordinal !== undefined && a.lex.ordinal > 0)
    return { day: a.lex.ordinal, to: i + 1, ordinal: true }
  if ((a.low === 'twenty' || a.low === 'thirty') && low(s, i + 1) === '-') {
    const ones = lex(s, i + 2).ordinal
    const day = (a.low === 'twenty' ? 20 : 30) + (ones ?? 99)
    return day <= 31 ? { day, to: i + 3, ordinal: true } : null
  }
  return null
}

/** A month's name at `i`, with the stop of its abbreviation. Names that are common words must be capitalised. */
export function readMonth(s: Scan, i: number): { readonly month: number; readonly to: number } | null {
  const a = s.atoms[i]
  if (a?.lex.month === undefined) return null
  if (!isCapital(a) && (a.low.length <= 4 || DOUBTFUL_MONTHS.has(a.low))) return null
  const short = a.low.length <= 4 && a.low !== 'june' && a.low !== 'july' && a.low !== 'may'
  const dotted = short && low(s, i + 1) === '.' && s.atoms[i + 1]?.glued === true
  if (
    short &&
    !dotted &&
    a.low.length === 3 &&
    s.atoms[i + 1]?.kind !== 'number' &&
    s.atoms[i - 1]?.kind !== 'number' &&
    a.low !== 'feb' &&
    a.low !== 'nov' &&
    a.low !== 'oct' &&
    a.low !== 'aug'
  )
    return null
  return { month: a.lex.month, to: dotted ? i + 2 : i + 1 }
}

/** ", 2025", " 2025", ", '95", " of 2025", " of that year" is left to others. */
export function yearAfter(s: Scan, i: number): { readonly year: number; readonly to: number } | null {
  const j = low(s, i) === ',' ? i + 1 : low(s, i) === 'of' || low(s, i) === 'in' ? i + 1 : i
  const y = readYear(s, j)
  if (y && y.year >= 1300 && !(s.atoms[y.to]?.glued && s.atoms[y.to]?.kind === 'word')) return y
  if (low(s, j) === "'" && /^\d\d$/u.test(low(s, j + 1)) && s.atoms[j + 1]?.glued)
    return { year: 1900 + Number(low(s, j + 1)), to: j + 2 }
  return null
}

function monthFirst(s: Scan, i: number): DateReading | null {
  const m = readMonth(s, i)
  if (!m) return null
  const the = low(s, m.to) === 'the' ? m.to + 1 : m.to
  const d = readDay(s, the)
  if (
    d &&
    (the === m.to || d.ordinal) &&
    !(low(s, d.to) === ':' && s.atoms[d.to]?.glued && s.atoms[d.to + 1]?.kind === 'number')
  ) {
    const y = yearAfter(s, d.to)
    return y
      ? { fields: { year: y.year, month: m.month, day: d.day }, to: y.to }
      : { fields: { month: m.month, day: d.day }, to: d.to }
  }
  const y = yearAfter(s, m.to)
  return y ? { fields: { year: y.year, month: m.month }, to: y.to } : { fields: { month: m.month }, to: m.to }
}

function dayFirst(s: Scan, i: number): DateReading | null {
  const at = low(s, i) === 'the' ? i + 1 : i
  const d = readDay(s, at)
  if (!d || (at > i && !d.ordinal)) return null
  const of = low(s, d.to) === 'of' && d.ordinal ? d.to + 1 : d.to
  const m = readMonth(s, of)
  if (!m) return null
  const y = yearAfter(s, m.to)
  return y
    ? { fields: { year: y.year, month: m.month, day: d.day }, to: y.to }
    : { fields: { month: m.month, day: d.day }, to: m.to }
}

/** A weekday's name at `i`; abbreviations need a capital, and a stop or a date beside them. */
export function readWeekday(
  s: Scan,
  i: number,
): { readonly weekday: number; readonly to: number; readonly plural: boolean } | null {
  const a = s.atoms[i]
  if (a?.lex.weekday === undefined) return null
  const full = a.low.endsWith('day') || a.low.endsWith('days')
  if (full) return { weekday: a.lex.weekday, to: i + 1, plural: a.lex.plural === true }
  if (!isCapital(a)) return null
  if (low(s, i + 1) === '.' && s.atoms[i + 1]?.glued)
    return { weekday: a.lex.weekday, to: i + 2, plural: false }
  const after = skip(s, i + 1, ',')
  return monthFirst(s, after) || dayFirst(s, after)
    ? { weekday: a.lex.weekday, to: i + 1, plural: false }
    : null
}

const NUMERIC: readonly {
  readonly shape: RegExp
  readonly fields: (m: RegExpExecArray) => CalendarFields | null
}[] = [
  { shape: /(\d{4})-(\d{2})-(\d{2})(?![\d-])/uy, fields: m => ymd(m[1], m[2], m[3]) },
  { shape: /(\d{4})-(0\d)(?![\d-])/uy, fields: m => isoMonth(m[1], m[2]) },
  { shape: /(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/uy, fields: m => ymd(m[1], m[2], m[3]) },
  { shape: /(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.]\d)/uy, fields: m => ymd(m[3], m[2], m[1]) },
  { shape: /(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/uy, fields: m => slashed(m[1], m[3], m[4]) },
]

/** "2011-01"; "2005-06" is a year that runs into the next. */
function isoMonth(y = '', m = ''): CalendarFields | null {
  const [year, month] = [Number(y), Number(m)]
  return year >= 1000 && year < 2200 && month >= 1 && (year + 1) % 100 !== month ? { year, month } : null
}

function ymd(y = '', m = '', d = ''): CalendarFields | null {
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  return year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { year, month, day }
    : null
}

/** Day and month in either order; where both readings are possible, both numbers are kept. */
function slashed(a = '', b = '', y?: string): CalendarFields | null {
  const [p, q] = [Number(a), Number(b)]
  if (p < 1 || q < 1 || p > 31 || q > 31 || (p > 12 && q > 12)) return null
  const short = y?.length === 2 ? Number(y) + (Number(y) < 50 ? 2000 : 1900) : undefined
  const year = y === undefined ? {} : { year: short ?? Number(y) }
  if (year.year !== undefined && (year.year < 1000 || year.year > 2199)) return null
  if (p > 12) return { ...year, day: p, month: q }
  if (q > 12) return { ...year, day: q, month: p }
  return p === q ? { ...year, day: p, month: q } : { ...year, slashed: [p, q] }
}

/** "2025-02-27", "2025-02", "27.2.2025", "27/2/2025", and "27/2" after a word that calls for a date. */
export function readNumericDate(s: Scan, i: number): DateReading | null {
  const a = s.atoms[i]
  if (a?.kind !== 'number' || (a.glued && s.atoms[i - 1]?.low !== '(')) return null
  for (const { shape, fields } of NUMERIC) {
    shape.lastIndex = a.start
    const m = shape.exec(s.text)
    const f = m && shape.lastIndex <= s.sentence.end ? fields(m) : null
    if (f) return { fields: f, to: atomAt(s, shape.lastIndex, i) }
  }
  const two = /(\d{1,2})\/(\d{1,2})(?![\d/])/uy
  two.lastIndex = a.start
  const m = two.exec(s.text)
  const before = low(s, i - 1)
  const sure = Number(m?.[1]) > 12 || Number(m?.[2]) > 12
  const called = before === 'on' || before === 'dated' || lex(s, i - 1).weekday !== undefined
  if (
    m &&
    low(s, atomAt(s, two.lastIndex, i)) !== 'of' &&
    (called || (sure && (before === 'by' || before === 'until')))
  ) {
    const f = slashed(m[1], m[2])
    if (f && !(m[1] === '24' && m[2] === '7')) return { fields: f, to: atomAt(s, two.lastIndex, i) }
  }
  return null
}

/** An explicit date in any of news' forms, with the weekday before it or in brackets behind it. */
export function readDate(s: Scan, i: number): DateReading | null {
  const w = readWeekday(s, i)
  if (w && !w.plural) {
    const j = skip(s, w.to, ',')
    const d = monthFirst(s, j) ?? dayFirst(s, j) ?? readNumericDate(s, j)
    if (d?.fields.day !== undefined || d?.fields.slashed)
      return { fields: { ...d.fields, weekday: w.weekday }, to: d.to }
    if (low(s, w.to) === '(') {
      const b = monthFirst(s, w.to + 1) ?? dayFirst(s, w.to + 1) ?? readNumericDate(s, w.to + 1)
      if (b?.fields.day !== undefined && low(s, b.to) === ')')
        return { fields: { ...b.fields, weekday: w.weekday }, to: b.to + 1 }
    }
    return { fields: { weekday: w.weekday }, to: w.to }
  }
  return readNumericDate(s, i) ?? dayFirst(s, i) ?? monthFirst(s, i)
}
