import type { CalendarFields, Point, TimeExpression } from '../../model/time.ts'
import { SURE, type SureClass, VAGUE_SURE } from './lexicon/sure.ts'
import { low } from './scan.ts'
import type { NamedReading, Scan } from './types.ts'

/** A date's class by the fields that the words give. */
function ofFields(f: CalendarFields, e: TimeExpression): SureClass {
  if (f.decade !== undefined || f.century !== undefined) return 'decade'
  if (f.quarter !== undefined || f.half !== undefined) return f.year === undefined ? 'quarter' : 'full-date'
  if (f.season !== undefined) return 'season'
  if (f.year !== undefined) return f.month === undefined ? 'year' : 'full-date'
  if (f.month !== undefined && f.day !== undefined) return e.tense === null ? 'day-month-loose' : 'day-month'
  if (f.month !== undefined) return e.tense === null || e.tense === 'present' ? 'month-loose' : 'month'
  if (f.weekday !== undefined) return e.tense === 'future' ? 'weekday-ahead' : 'weekday'
  return 'day-month'
}

const FINE: ReadonlySet<string> = new Set(['hour', 'minute', 'second'])

/** Counts from another time: how far, in what, and from what. */
function ofShift(p: Extract<Point, { op: 'shift' }>): SureClass {
  if (p.from.op !== 'anchor') return 'from-told'
  if (p.from.of === 'previous' || p.from.of === 'event') return p.amount === 0 ? 'same-period' : 'from-told'
  if (p.amount === null) return 'vague-count'
  const one = Math.abs(p.amount) <= 1
  if (p.unit === 'day') return one ? 'near-day' : 'count-of-days'
  if (FINE.has(p.unit)) return 'count-of-days'
  if (p.unit === 'week' || p.unit === 'weekend' || p.unit === 'fortnight')
    return one ? 'near-week' : 'count-of-weeks'
  if (p.unit === 'month') return 'near-month'
  return one ? 'near-year' : 'count-of-years'
}

function ofPoint(p: Point, e: TimeExpression): SureClass {
  switch (p.op) {
    case 'calendar':
      return ofFields(p.fields, e)
    case 'shift':
      return ofShift(p)
    case 'part':
      return Object.keys(p.fields).length === 0 ? 'comparison' : 'part'
    case 'nth':
      return 'nth'
    case 'edge':
      return p.of.op === 'shift' && p.of.from.op === 'anchor' && p.of.from.of === 'previous'
        ? 'same-period'
        : ofPoint(p.of, e)
    case 'holiday':
      return 'holiday'
    case 'term':
      return 'term'
    case 'vague':
      return 'vague'
    case 'interval':
      return 'range'
    case 'anchor':
      return 'from-told'
  }
}

function ofLength(s: Scan, r: NamedReading, e: TimeExpression): SureClass {
  if (r.rule === 'span') return e.duration?.amount === null ? 'span-loose' : 'span'
  if (r.rule === 'length-from-event') return 'length-from-event'
  if (e.duration?.amount === null) return 'length-loose'
  if (r.rule === 'length-with-article') return 'length-told'
  const hyphened = s.atoms.slice(r.from, r.to).some(a => a.low === '-')
  return hyphened || low(s, r.from - 1) === 'for' ? 'length-told' : 'length'
}

function classOf(s: Scan, r: NamedReading, e: TimeExpression): SureClass {
  if (e.type === 'DURATION') return ofLength(s, r, e)
  if (e.type === 'SET') return r.rule === 'rate' ? 'rate' : e.quant || e.point ? 'set' : 'set-word'
  if (e.type === 'TIME') return r.rule === 'clock' || r.rule === 'day-clock' ? 'clock' : 'part-of-day'
  if (r.rule === 'comparison' || r.rule === 'same-period' || r.rule === 'fiscal-year') return 'comparison'
  if (r.rule === 'edge-of' || r.rule === 'week-of') return 'edge-of'
  return e.point ? ofPoint(e.point, e) : 'vague'
}

/**
 * How often such a reading gets the value that people gave it, 0 to 1: by its class (`lexicon/sure.ts`), for a vague word by the
 * word. A rule that doubts its own reading says less, and is believed.
 */
export function sureness(s: Scan, r: NamedReading, e: TimeExpression): number {
  const words = s.atoms.slice(r.from, r.to)
  const vague =
    e.point?.op === 'vague' && words.length === 1 ? VAGUE_SURE.get(words[0]?.low ?? '') : undefined
  return Math.min(vague ?? SURE[classOf(s, r, e)], r.confidence ?? 1)
}
