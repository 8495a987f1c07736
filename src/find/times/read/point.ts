import { isCapital, lex, low, phrase } from '../scan.ts'
import type { Scan } from '../types.ts'
import { readAgo } from './ago.ts'
import { readDate, readMonth } from './date.ts'
import { calendar, grainOf, type PointReading, part } from './points.ts'
import {
  readAnaphor,
  readBeside,
  readCentury,
  readDayWord,
  readDecade,
  readDivision,
  readEleventh,
  readHoliday,
} from './small.ts'
import { readStepped, readYearContext, readYearOwner } from './stepped.ts'
import { readTwoSteps } from './two-steps.ts'
import { readYear } from './year.ts'

/** A weekday, month or date with the larger period behind it: "Friday last week", "May of this year", "January last year". */
function dated(s: Scan, i: number): PointReading | null {
  const d = readDate(s, i)
  if (!d) return null
  if (d.fields.year === undefined && (d.fields.month !== undefined || d.fields.slashed)) {
    const ctx = readYearContext(s, low(s, d.to) === ',' ? d.to + 1 : d.to)
    if (ctx) return { point: part(ctx.of, d.fields), to: ctx.to, grain: grainOf(d.fields) }
    if (
      low(s, d.to) === 'of' &&
      (phrase(s, d.to + 1, ['that', 'year']) || phrase(s, d.to + 1, ['the', 'year']))
    )
      return {
        point: part(
          { op: 'shift', from: { op: 'anchor', of: 'previous' }, amount: 0, unit: 'year' },
          d.fields,
        ),
        to: d.to + 3,
        grain: grainOf(d.fields),
      }
  }
  if (
    d.fields.weekday !== undefined &&
    d.fields.month === undefined &&
    d.fields.day === undefined &&
    !d.fields.slashed
  ) {
    const of = low(s, d.to) === 'of' ? d.to + 1 : d.to
    const w = readStepped(s, of)
    if (w?.grain === 'week') return { point: part(w.point, d.fields), to: w.to, grain: 'day' }
  }
  return { point: calendar(d.fields), to: d.to, grain: grainOf(d.fields) }
}

/** Words after which a bare year is a year. */
const YEAR_CUES: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'of',
  'from',
  'to',
  'before',
  'after',
  'during',
  'around',
  'early',
  'late',
  'mid',
  'the',
  'through',
  'for',
  'between',
  'and',
  'or',
  'year',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'than',
  'circa',
  'into',
  'its',
  '(',
  '-',
  '–',
  'fiscal',
  'post',
  'pre',
  ',',
  'a',
  'entire',
  'throughout',
  'at',
  'on',
  'as',
  'beyond',
  'back',
])

/** A bare year; a four-digit number counts as one where the words around it let it. */
export function readBareYear(s: Scan, i: number): PointReading | null {
  const the = low(s, i) === 'the' && low(s, i + 1) === 'year' ? i + 2 : i
  const y = readYear(s, the)
  if (!y) return null
  const a = s.atoms[the]
  const prev = s.atoms[the - 1]
  const next = s.atoms[y.to]
  if (a?.kind === 'number') {
    if (y.year < 1500 && the === i && !(prev?.low === 'in' && y.year > 1000)) return null
    if (prev && /^[$£€#.:/]$/u.test(prev.low) && a.glued) return null
    if (
      next?.glued &&
      (next.kind === 'word' ||
        next.low === '%' ||
        (/^[-/:]$/u.test(next.low) &&
          s.atoms[y.to + 1]?.glued &&
          s.atoms[y.to + 1]?.kind === 'number' &&
          next.low !== '-'))
    )
      return null
    if (prev?.low === '-' && a.glued && prev.glued && !/^(?:\d{4}|post|pre|mid)$/u.test(low(s, the - 2)))
      return null
    if (prev?.lex.month !== undefined || prev?.kind === 'number') return null
    const cue =
      the > i || !prev || YEAR_CUES.has(prev.low) || next === undefined || /^[).,;:]$/u.test(next.low)
    const counted =
      next?.kind === 'word' &&
      /[a-z]s$/u.test(next.low) &&
      !/^(?:was|is|as|has|its|his|this|us|does|results|figures|levels|elections|sales|earnings|estimates)$/u.test(
        next.low,
      )
    const strong =
      prev !== undefined &&
      /^(?:in|since|by|until|the|early|late|of|during|through|fiscal|mid)$/u.test(prev.low)
    if (
      next?.lex.unit ||
      /^(?:people|percent|per|members|troops|men|women|km|miles|meters|metres|feet|pounds|dollars|euros|million|billion|tons|tonnes|points|yen|square)$/u.test(
        next?.low ?? '',
      )
    )
      return null
    if ((counted || (isCapital(next) && prev?.low === 'at')) && !strong) return null
    if (!cue && isCapital(prev) && prev?.lex.season === undefined) return null
    if (!cue && y.year < 1900) return null
    if (!cue && y.year > 2060) return null
    return { point: calendar({ year: y.year }), to: y.to, grain: 'year' }
  }
  return { point: calendar({ year: y.year }), to: y.to, grain: 'year' }
}

/** The "-23" of "the winter of 2022-23": a winter is called by both of its years. */
function overNewYear(s: Scan, season: string, y: { readonly year: number; readonly to: number }): number {
  const two = s.atoms[y.to + 1]
  const joined = /^[-–/]$/u.test(low(s, y.to)) && s.atoms[y.to]?.glued && two?.glued
  const next = two?.raw === String((y.year + 1) % 100).padStart(2, '0') || two?.raw === String(y.year + 1)
  return season === 'winter' && joined && next ? y.to + 2 : y.to
}

/** "the summer", "spring 2009", "the winter of 1994", "summer last year". */
function readSeason(s: Scan, i: number): PointReading | null {
  const j = low(s, i) === 'the' ? i + 1 : i
  const { season, plural } = lex(s, j)
  if (!season || plural) return null
  const of = low(s, j + 1) === 'of' || low(s, j + 1) === ',' ? j + 2 : j + 1
  const y = readYear(s, of)
  if (y && y.year > 1500)
    return { point: calendar({ season, year: y.year }), to: overNewYear(s, season, y), grain: 'season' }
  const ctx = readYearContext(s, j + 1)
  if (ctx) return { point: part(ctx.of, { season }), to: ctx.to, grain: 'season' }
  const word = low(s, j)
  const cue = low(s, i - 1)
  const prep =
    cue === 'in' ||
    cue === 'by' ||
    cue === 'until' ||
    cue === 'since' ||
    cue === 'during' ||
    cue === 'early' ||
    cue === 'late' ||
    cue === 'mid'
  if (word === 'fall' || word === 'spring') {
    if (!prep || (word === 'fall' && low(s, j + 1) === 'of')) return null
    if (j === i && cue !== 'in' && cue !== 'by' && cue !== 'early' && cue !== 'late') return null
  } else if (!prep && j === i) return null
  return { point: calendar({ season }), to: j + 1, grain: 'season' }
}

const READERS: readonly ((s: Scan, i: number) => PointReading | null)[] = [
  readHoliday,
  readEleventh,
  dated,
  readDayWord,
  readCentury,
  readDecade,
  (s, i) => readDivision(s, i, readYearContext, readYearOwner),
  readStepped,
  readTwoSteps,
  readBeside,
  readAgo,
  readSeason,
  readBareYear,
]

/** The longest point of the calendar that begins at `i`; null when none does. */
export function readPoint(s: Scan, i: number): PointReading | null {
  let best: PointReading | null = null
  for (const read of READERS) {
    const r = read(s, i)
    if (r && (!best || r.to > best.to)) best = r
  }
  return best
}

/** The same, with the periods that only the text before can tell ("the month", "that day"). */
export const readPointOrAnaphor = (s: Scan, i: number): PointReading | null =>
  readPoint(s, i) ?? readAnaphor(s, i)

const DETERMINERS: ReadonlySet<string> = new Set('the a its their his her our'.split(' '))

/** Words that go on behind the noun "march". */
const GOES_ON: ReadonlySet<string> = new Set(
  'on of to in at through from for by against towards toward past into was is were are will has had began begins ended ends passed turned drew took that and or but which who'.split(
    ' ',
  ),
)

/** Nouns that make a name of the month before them: "May Street". */
const PLACES: ReadonlySet<string> = new Set(
  'street avenue road square hall house day fourth movement madness family brothers'.split(' '),
)

/** Whether a bare month name is doubtful where it stands: a person's name, a verb. */
export function doubtfulMonth(s: Scan, i: number): boolean {
  const m = readMonth(s, i)
  const a = s.atoms[i]
  if (!m || !a) return false
  const next = s.atoms[m.to]
  const prev = s.atoms[i - 1]
  const cue =
    prev !== undefined &&
    /^(?:in|since|by|until|till|of|from|to|last|next|this|during|before|after|through|late|early|mid|for|and|between|until|every|each|-|around)$/u.test(
      prev.low,
    )
  if (next && PLACES.has(next.low) && isCapital(next)) return true
  // "The March accession", "its May meeting": between a determiner and a common noun stands a month.
  if (DETERMINERS.has(prev?.low ?? '') && next?.kind === 'word' && !isCapital(next) && !GOES_ON.has(next.low))
    return false
  const named = isCapital(next) && next?.lex.weekday === undefined && next?.lex.month === undefined
  if (cue && !(named && /^(?:and|for|of|from|to|with|between|before|after)$/u.test(prev?.low ?? '')))
    return false
  if (a.low === 'may' || a.low === 'march' || a.low === 'april' || a.low === 'june' || a.low === 'august') {
    const capital = (x: typeof prev): boolean =>
      x?.kind === 'word' && x.raw.charAt(0) !== x.low.charAt(0) && x.lex.weekday === undefined
    if (capital(next) && next?.lex.month === undefined) return true
    if (prev && i > 0 && capital(prev)) return true
    return (
      a.low === 'may' ||
      a.low === 'march' ||
      (a.low !== 'august' && prev === undefined && next?.kind === 'word')
    )
  }
  return false
}
