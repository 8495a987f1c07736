import type { Basis } from '../../model/lists.ts'
import type { Anchor, Point, TimeExpression } from '../../model/time.ts'
import type { KnownDate, TimeContext } from './context.ts'
import { anchorOf } from './counts-from.ts'
import { becauseTerm } from './terms.ts'

/** On what the point of an expression rests. */
export function basisOf(p: Point | null, published: KnownDate | null): Basis {
  if (!p) return 'explicit'
  const inferred: Basis = published?.basis === 'inferred' ? 'inferred' : 'relative'
  switch (p.op) {
    case 'anchor':
      return p.of === 'article' ? 'header' : inferred
    case 'calendar':
      if (
        p.fields.month !== undefined ||
        p.fields.year !== undefined ||
        p.fields.decade !== undefined ||
        p.fields.century !== undefined ||
        p.fields.slashed
      )
        return p.fields.day === undefined &&
          p.fields.year === undefined &&
          p.fields.decade === undefined &&
          p.fields.century === undefined &&
          !p.fields.slashed
          ? inferred
          : 'explicit'
      return p.fields.weekday !== undefined ? (inferred === 'inferred' ? 'inferred' : 'weekday') : inferred
    case 'shift':
      if (p.from.op === 'anchor')
        return p.from.of === 'article' && p.amount === 0 && p.unit === 'day'
          ? inferred === 'inferred'
            ? 'inferred'
            : 'header'
          : inferred
      return basisOf(p.from, published) === 'explicit' ? 'explicit' : inferred
    case 'part':
      return basisOf(p.of, published)
    case 'nth':
    case 'edge':
      return basisOf(p.of, published)
    case 'holiday':
      return p.year === undefined ? inferred : 'explicit'
    case 'term':
      return 'inferred'
    case 'vague':
      return 'relative'
    case 'interval':
      return basisOf(p.from && p.from.op !== 'anchor' ? p.from : p.to, published)
  }
}

const isFrom = (p: Point | null, anchor: Anchor): boolean => p !== null && anchorOf(p) === anchor

/** In words, what a resolved time rests on; undefined where the words alone give it. */
export function because(
  e: TimeExpression,
  basis: Basis,
  context: TimeContext,
  count: { readonly reference?: KnownDate | null; readonly event?: KnownDate | null } = {},
): string | undefined {
  if (e.point?.op === 'term') return becauseTerm(e.point)
  if (count.event && isFrom(e.point, 'event')) return `counted from the event's day ${count.event.edtf}`
  if (count.reference && isFrom(e.point, 'article') && basis !== 'explicit')
    return `counted from the day of the utterance ${count.reference.edtf}`
  const from = context.published ? `the article's date ${context.published.edtf}` : null
  if (isFrom(e.point, 'previous')) return 'counted from the time told before it'
  if (basis === 'weekday' && from) return `nearest such weekday that the tense allows, from ${from}`
  if ((basis === 'relative' || basis === 'header') && from && e.point?.op !== 'vague')
    return `counted from ${from}`
  if (basis === 'inferred' && from) return `counted from ${from}, which is inferred`
  if (basis === 'explicit' && e.point?.op === 'calendar' && e.point.fields.year === undefined && from)
    return `day and month as written, year from ${from}`
  return undefined
}
