import type { CalendarFields, Point, Unit, Which } from '../../../model/time.ts'
import { lex, low, phrase, possessive } from '../scan.ts'
import type { Scan } from '../types.ts'
import { readDate, readMonth, readWeekday } from './date.ts'
import { anchor, type PointReading, shift } from './points.ts'

/** The step at `i`: "last", "this", "this past", "the following", with the atom after it. */
export function readStep(
  s: Scan,
  i: number,
): {
  readonly step: -1 | 0 | 1
  readonly from: 'article' | 'previous'
  readonly word: string
  readonly to: number
} | null {
  const j = low(s, i) === 'the' || low(s, i) === 'its' || low(s, i) === 'their' ? i + 1 : i
  const k =
    low(s, j) === 'this' && (lex(s, j + 1).step?.step ?? 0) !== 0
      ? j + 1
      : low(s, j) === 'very' || phrase(s, j, ['that', 'same']) || phrase(s, j, ['this', 'same'])
        ? j + 1
        : j
  const said = lex(s, k).step
  if (!said) return null
  const told = j > i && said.step === 1 && (lex(s, k + 1).unit === 'day' || lex(s, k + 1).part !== undefined)
  return { ...said, ...(told ? { from: 'previous' as const } : {}), word: low(s, k), to: k + 1 }
}

const whichOf = (step: -1 | 0 | 1): Which => (step < 0 ? 'last' : step > 0 ? 'next' : 'this')

/** A named piece of the calendar moved by a step: "last Friday", "the previous May", "this summer". */
function named(
  fields: CalendarFields,
  grain: Unit,
  step: NonNullable<ReturnType<typeof readStep>>,
  to: number,
): PointReading {
  const point = { op: 'calendar', fields, which: whichOf(step.step) } as const
  return { point: step.from === 'article' ? point : { ...point, from: 'previous' }, to, grain }
}

/** "last week", "the coming year", "this past spring", "next Tuesday", "the following month". */
export function readStepped(s: Scan, i: number): PointReading | null {
  const step = readStep(s, i)
  if (!step) return null
  const bare = low(s, i) !== 'the' && step.to === i + 1
  const w = readWeekday(s, step.to)
  if (w && !w.plural && step.word !== 'past' && step.word !== 'current')
    return named({ weekday: w.weekday }, 'day', step, w.to)
  const d = readDate(s, step.to)
  if (d?.fields.month !== undefined && d.fields.day !== undefined && d.fields.year === undefined)
    return named(d.fields, 'day', step, d.to)
  const m = readMonth(s, step.to)
  if (m && step.word !== 'current') return named({ month: m.month }, 'month', step, m.to)
  const { season, unit, plural, part: dayPart } = lex(s, step.to)
  if (season && !plural) return named({ season }, 'season', step, step.to + 1)
  if (
    dayPart &&
    !plural &&
    (step.word === 'this' || step.word === 'last' || step.step !== 0 || step.from === 'previous')
  ) {
    const days = step.word === 'last' ? -1 : step.step
    return {
      point: shift(anchor(step.from), days, 'day'),
      to: step.to + 1,
      grain: 'hour',
      part: dayPart.part,
    }
  }
  const u =
    low(s, step.to) === 'fiscal' || low(s, step.to) === 'calendar' || low(s, step.to) === 'financial'
      ? lex(s, step.to + 1).unit
      : unit
  if (
    !u ||
    plural ||
    lex(s, u === unit ? step.to : step.to + 1).plural ||
    u === 'second' ||
    u === 'minute' ||
    u === 'season'
  )
    return null
  if (u === 'hour' && step.word !== 'past' && step.word !== 'last' && step.word !== 'next') return null
  if (step.word === 'that' && u === 'quarter' && bare && !lex(s, i - 1).edgeNoun && low(s, i - 1) !== 'in')
    return null
  const to = u === unit ? step.to + 1 : step.to + 2
  return { point: shift(anchor(step.from), step.step, u), to, grain: u }
}

/** A year as context for a piece of it: "of last year", "last year", "this year", "of 1990", "of the current year". */
export function readYearContext(s: Scan, i: number): { readonly of: Point; readonly to: number } | null {
  const j = low(s, i) === 'of' || low(s, i) === 'in' ? i + 1 : i
  const p = readStepped(s, j)
  return p && (p.grain === 'year' || p.grain === 'decade') ? { of: p.point, to: p.to } : null
}

/** "last year's", "this year's": the year whose piece follows. */
export function readYearOwner(s: Scan, i: number): { readonly of: Point; readonly to: number } | null {
  const p = readStepped(s, i)
  if (p?.grain !== 'year') return null
  const to = possessive(s, p.to)
  return to > p.to ? { of: p.point, to } : null
}
