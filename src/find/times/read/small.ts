import type { CalendarFields, Point } from '../../../model/time.ts'
import { HOLIDAYS } from '../lexicon/holidays.ts'
import { atomAt, hyphen, isCapital, lex, low, phrase } from '../scan.ts'
import type { Scan } from '../types.ts'
import { readDate } from './date.ts'
import { anchor, calendar, type PointReading, part, shift } from './points.ts'
import { readStep } from './stepped.ts'
import { readYear } from './year.ts'

/** "today", "yesterday", "the day after tomorrow", "tonight". */
export function readDayWord(s: Scan, i: number): PointReading | null {
  const d = lex(s, i).day
  if (d)
    return {
      point: shift(anchor('article'), d.days, 'day'),
      to: i + 1,
      grain: d.night ? 'hour' : 'day',
      ...(d.night ? { part: 'night' } : {}),
    }
  const j = low(s, i) === 'the' ? i + 1 : i
  if (low(s, j) !== 'day') return null
  const inner = lex(s, j + 2).day
  const sign = low(s, j + 1) === 'before' ? -1 : low(s, j + 1) === 'after' ? 1 : 0
  return inner && sign !== 0
    ? { point: shift(anchor('article'), inner.days + sign, 'day'), to: j + 3, grain: 'day' }
    : null
}

/** "the 70s and 80s": the second of two. */
const afterDecade = (s: Scan, i: number): boolean =>
  /^(?:and|or|to|,)$/u.test(low(s, i - 1)) && low(s, i - 2) === 's' && /^\d0$/u.test(low(s, i - 3).slice(-2))

/** "the 1990s", "1960s", "the '80s", "the nineties", "the late 1970s" (the edge is read elsewhere). */
export function readDecade(s: Scan, i: number): PointReading | null {
  const j = low(s, i) === 'the' ? i + 1 : i
  const a = s.atoms[j]
  if (a?.kind === 'number' && /^(?:1[0-9]|20)\d0$/u.test(a.raw)) {
    const quote = low(s, j + 1) === "'" ? j + 2 : j + 1
    if (low(s, quote) === 's' && s.atoms[quote]?.glued)
      return { point: calendar({ decade: Number(a.raw) / 10 }), to: quote + 1, grain: 'decade' }
  }
  const k = low(s, j) === "'" ? j + 1 : j
  const b = s.atoms[k]
  if (
    b?.kind === 'number' &&
    /^[1-9]0$/u.test(b.raw) &&
    low(s, k + 1) === 's' &&
    s.atoms[k + 1]?.glued &&
    (k > j || low(s, i) === 'the' || lex(s, i - 1).edge || low(s, i - 1) === '-' || afterDecade(s, i))
  ) {
    return { point: calendar({ decade: 190 + Number(b.raw) / 10 }), to: k + 2, grain: 'decade' }
  }
  const name = lex(s, j).decade
  if (name !== undefined && (j > i || lex(s, i - 1).edge) && low(s, i - 1) !== 'in')
    return { point: calendar({ decade: 190 + name }), to: j + 1, grain: 'decade' }
  if (name !== undefined && j > i)
    return { point: calendar({ decade: 190 + name }), to: j + 1, grain: 'decade' }
  return null
}

/** Words behind "Sept. 11" that make it the day of 2001. */
const ATTACKS = /^(?:attack|attacks|terrorist|terror|hijackers|hijackings)$/u

/** "9/11" and "the Sept. 11 attacks" name one day in history, whatever the report's year. */
export function readEleventh(s: Scan, i: number): PointReading | null {
  const point = calendar({ year: 2001, month: 9, day: 11 })
  if (low(s, i) === '9' && low(s, i + 1) === '/' && low(s, i + 2) === '11' && s.atoms[i + 2]?.glued)
    return /^[/-]$/u.test(low(s, i + 3)) && s.atoms[i + 3]?.glued ? null : { point, to: i + 3, grain: 'day' }
  const d = lex(s, i).month === 9 ? readDate(s, i) : null
  return d?.fields.day === 11 && d.fields.year === undefined && ATTACKS.test(low(s, hyphen(s, d.to)))
    ? { point, to: d.to, grain: 'day' }
    : null
}

/** "the 20th century", "11th century", "the twenty-first century". */
export function readCentury(s: Scan, i: number): PointReading | null {
  const j = low(s, i) === 'the' ? i + 1 : i
  const a = s.atoms[j]
  let n: number | undefined
  let to = j + 1
  if (a?.kind === 'number' && /^\d{1,2}$/u.test(a.raw) && /^(?:st|nd|rd|th)$/u.test(low(s, j + 1))) {
    n = Number(a.raw)
    to = j + 2
  } else if (low(s, j) === 'twenty' && lex(s, hyphen(s, j + 1)).ordinal) {
    n = 20 + (lex(s, hyphen(s, j + 1)).ordinal ?? 0)
    to = hyphen(s, j + 1) + 1
  } else n = lex(s, j).ordinal
  to = hyphen(s, to)
  return n !== undefined && n > 1 && n < 23 && low(s, to) === 'century'
    ? { point: calendar({ century: n - 1 }), to: to + 1, grain: 'century' }
    : null
}

/** A named day, with its year or a step: "last Thanksgiving", "Christmas Day 2024", "Easter". */
export function readHoliday(s: Scan, i: number): PointReading | null {
  const step = lex(s, i).holiday ? null : readStep(s, i)
  const j = step ? step.to : i
  const a = s.atoms[j]
  if (!a?.lex.holiday || !isCapital(a)) return null
  const here = s.text
    .slice(a.start, a.start + 32)
    .toLowerCase()
    .replaceAll('’', "'")
  for (const [name, key] of HOLIDAYS) {
    const plain = name.replaceAll('’', "'")
    if (!here.startsWith(plain) || /[a-z]/u.test(here.charAt(plain.length))) continue
    const to = atomAt(s, a.start + plain.length, j)
    const y = readYear(s, low(s, to) === ',' ? to + 1 : to)
    const which = step ? (step.step < 0 ? 'last' : step.step > 0 ? 'next' : 'this') : 'nearest'
    const point: Point = { op: 'holiday', name: key, ...(y ? { year: y.year } : {}), which }
    return { point, to: y ? y.to : to, grain: key.endsWith('week') || key === 'ramadan' ? 'week' : 'day' }
  }
  return null
}

const ANAPHORS: readonly (readonly [
  readonly string[],
  'day' | 'week' | 'month' | 'year' | 'quarter' | 'decade',
])[] = [
  [['that', 'day'], 'day'],
  [['the', 'day'], 'day'],
  [['that', 'week'], 'week'],
  [['the', 'week'], 'week'],
  [['that', 'month'], 'month'],
  [['the', 'month'], 'month'],
  [['that', 'year'], 'year'],
  [['the', 'year'], 'year'],
  [['the', 'quarter'], 'quarter'],
  [['that', 'quarter'], 'quarter'],
  [['the', 'decade'], 'decade'],
]

/** "that day", "the month", "the year": the period that holds the nearest time told before. */
export function readAnaphor(s: Scan, i: number): PointReading | null {
  const hit = ANAPHORS.find(([words]) => phrase(s, i, words))
  const from = low(s, i) === 'that' || hit?.[1] === 'day' || hit?.[1] === 'quarter' ? 'previous' : 'article'
  return hit ? { point: shift(anchor(from), 0, hit[1]), to: i + 2, grain: hit[1] } : null
}

/** "the day before", "the year previous": a unit beside the time told before, where nothing follows that it would count from. */
export function readBeside(s: Scan, i: number): PointReading | null {
  const u = lex(s, i + 1)
  if (low(s, i) !== 'the' || u.plural || !(u.unit || u.part)) return null
  const w = low(s, i + 2)
  const sign = w === 'before' || w === 'previous' ? -1 : w === 'after' ? 1 : 0
  const next = s.atoms[i + 3]
  if (sign === 0 || (next && next.kind !== 'sign') || /^[("“'‘]$/u.test(next?.low ?? '')) return null
  return u.part
    ? { point: shift(anchor('previous'), sign, 'day'), to: i + 3, grain: 'hour', part: u.part.part }
    : u.unit && u.unit !== 'second' && u.unit !== 'minute' && u.unit !== 'hour' && u.unit !== 'season'
      ? { point: shift(anchor('previous'), sign, u.unit), to: i + 3, grain: u.unit }
      : null
}

/** "the third quarter", "first-half", "the second quarter of 1990", "last year's fourth quarter". */
export function readDivision(
  s: Scan,
  i: number,
  year: (s: Scan, i: number) => { readonly of: Point; readonly to: number } | null,
  owner: (s: Scan, i: number) => { readonly of: Point; readonly to: number } | null,
): PointReading | null {
  const own = owner(s, i)
  let j = own?.to ?? (low(s, i) === 'the' || low(s, i) === 'its' || low(s, i) === 'a' ? i + 1 : i)
  let fiscal = false
  const y0 = readYear(s, j)
  if (y0 && lex(s, y0.to).ordinal !== undefined) j = y0.to
  if (low(s, j) === 'fiscal' || low(s, j) === 'calendar' || low(s, j) === 'flat') {
    fiscal = low(s, j) === 'fiscal'
    j = hyphen(s, j + 1)
  }
  const numeric =
    s.atoms[j]?.kind === 'number' && /^[1-4]$/u.test(low(s, j)) && /^(?:st|nd|rd|th)$/u.test(low(s, j + 1))
  const qn = /^q[1-4]$/u.test(low(s, j))
    ? Number(low(s, j).slice(1))
    : low(s, j) === 'q' && /^[1-4]$/u.test(low(s, j + 1)) && s.atoms[j + 1]?.glued
      ? Number(low(s, j + 1))
      : undefined
  const hn =
    low(s, j) === 'h' && /^[12]$/u.test(low(s, j + 1)) && s.atoms[j + 1]?.glued
      ? Number(low(s, j + 1))
      : undefined
  if (hn !== undefined) {
    const y = readYear(s, j + 2)
    return y ? { point: calendar({ half: hn, year: y.year }), to: y.to, grain: 'half' } : null
  }
  const last = low(s, j) === 'last' || low(s, j) === 'final'
  const n = qn ?? (numeric ? Number(low(s, j)) : last ? -1 : lex(s, j).ordinal)
  if (n === undefined) return null
  let to = qn !== undefined ? (low(s, j) === 'q' ? j + 2 : j + 1) : hyphen(s, numeric ? j + 2 : j + 1)
  const word = low(s, to)
  const quarter = qn !== undefined || word === 'quarter'
  if (!quarter && word !== 'half') return null
  const count = quarter ? (n < 0 ? 4 : n) : n < 0 ? 2 : n
  if (count < 1 || count > (quarter ? 4 : 2)) return null
  if (qn === undefined) to++
  const after = low(s, to) === ',' ? to : low(s, to) === 'of' ? to + 1 : to
  const y = y0 ? { year: y0.year, to } : readYear(s, low(s, after) === 'fiscal' ? after + 1 : after)
  const ctx = own || y ? null : year(s, to)
  if (!own && !y && !ctx && (last || (word === 'half' && !(low(s, i) === 'the' || to - 2 === i)))) return null
  const fields: CalendarFields = {
    ...(quarter ? { quarter: count } : { half: count }),
    ...(fiscal ? { fiscal } : {}),
  }
  const grain = quarter ? 'quarter' : 'half'
  if (own) return { point: part(own.of, fields), to, grain }
  if (y) return { point: calendar({ ...fields, year: y.year }), to: y.to, grain }
  if (ctx) return { point: part(ctx.of, fields), to: ctx.to, grain }
  if (!quarter && (phrase(s, to, ['of']) || low(s, to) === '-')) return null
  return { point: calendar(fields), to, grain }
}
