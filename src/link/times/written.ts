import type { Precision } from '../../model/lists.ts'
import type { TimeExpression, Unit } from '../../model/time.ts'
import type { Where } from './anchors.ts'
import { withPart } from './evaluate.ts'
import type { Place } from './place.ts'
import { between, edtfEdge, edtfEnd, edtfOf, partCode, timexOf } from './write.ts'

const PRECISION: Readonly<Record<Unit, Precision>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'interval',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

/** A time written out: EDTF, TIMEX3 value, precision. */
export interface Written {
  readonly edtf: string | null
  readonly value: string | null
  readonly precision: Precision
  readonly latest?: string
  /** The place that later anaphora count from. */
  readonly place: Place | null
}

/** Nothing anchored and nothing to write. */
export const NOTHING: Written = { edtf: null, value: null, precision: 'unknown', place: null }

const REF = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const

/** `~` on every end of an EDTF expression that can carry it. */
export const soften = (edtf: string): string =>
  edtf
    .split('/')
    .map(x =>
      x === '..' || x.includes('T') || x.endsWith('~') || /X$/u.test(x) || /^\d{4}-(?:2[1-4])$/u.test(x)
        ? x
        : `${x}~`,
    )
    .join('/')

/**
 * Writes what a point came to.
 *
 * @param now the article's day, where it is known: what "earlier this year" ends at
 */
export function write(w: Where, e: TimeExpression, now: number | null): Written {
  switch (w.kind) {
    case 'open':
      return {
        ...NOTHING,
        value:
          w.value && e.partOfDay && !w.value.includes('T') ? `${w.value}T${partCode(e.partOfDay)}` : w.value,
      }
    case 'vague':
      return { ...NOTHING, value: REF[w.ref], precision: 'vague' }
    case 'edge':
      return {
        edtf: edtfEdge(w.of, w.edge, now),
        value: timexOf(w.of),
        precision:
          w.edge === 'start' || w.edge === 'end'
            ? 'day'
            : w.of.first === w.of.last
              ? 'part-of-day'
              : 'interval',
        place: w.of,
      }
    case 'stretch': {
      const from = w.from ? edtfEnd(w.from, 'first') : '..'
      const to = w.to ? edtfEnd(w.to, 'last') : '..'
      // TIMEX3 has no value for a stretch of dates: its first one stands for it.
      return {
        edtf: between(from, to),
        value: w.from ? timexOf(w.from) : null,
        precision: 'interval',
        place: null,
      }
    }
    case 'place': {
      const p = withPart(w.place, e.partOfDay)
      const edtf = edtfOf(p)
      return {
        edtf: w.approximate ? soften(edtf) : edtf,
        value: timexOf(p),
        precision: p.part ? 'part-of-day' : PRECISION[p.grain],
        place: w.place,
      }
    }
  }
}
