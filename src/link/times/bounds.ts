import type { Precision } from '../../model/lists.ts'
import type { Point, TimeExpression } from '../../model/time.ts'
import type { Anchors } from './anchors.ts'
import { civilOf, dayText } from './civil.ts'
import { evaluate } from './evaluate.ts'
import { type Place, wider } from './place.ts'
import { between, edtfEnd } from './write.ts'
import { soften, type Written, write } from './written.ts'

/** "less than two months ago" and the like: the bound that the modifier makes of a counted point. */
export function bounded(x: Written, e: TimeExpression, now: Place | null): Written {
  if (x.edtf === null || e.point?.op !== 'shift' || !e.mod || !x.place) return x
  switch (e.mod) {
    case 'APPROX':
      return { ...x, edtf: soften(x.edtf) }
    case 'LESS_THAN':
    case 'EQUAL_OR_LESS':
      if (!now) return x
      return x.place.first <= now.first
        ? { ...x, edtf: between(dayText(x.place.first), dayText(now.last)), precision: 'interval' }
        : { ...x, edtf: between(dayText(now.first), dayText(x.place.last)), precision: 'interval' }
    case 'MORE_THAN':
    case 'EQUAL_OR_MORE':
      return now && x.place.first > now.first
        ? { ...x, edtf: `${edtfEnd(x.place, 'first')}/..`, precision: 'interval' }
        : { ...x, edtf: `../${edtfEnd(x.place, 'last')}`, precision: 'interval' }
    default:
      return x
  }
}

/** "said this week" lies in what has passed of it, "will this week" in what is left. */
export function thisWeek(x: Written, e: TimeExpression, now: Place | null): Written {
  const p = e.point
  const week =
    x.place?.grain === 'week' &&
    p?.op === 'shift' &&
    p.amount === 0 &&
    p.from.op === 'anchor' &&
    p.from.of === 'article'
  if (!week || !x.place || !now || x.edtf === null) return x
  if (e.tense === 'past') return { ...x, edtf: between(dayText(x.place.first), dayText(now.first)) }
  return e.tense === 'future' ? { ...x, edtf: between(dayText(now.first), dayText(x.place.last)) } : x
}

/** What the preposition makes of a point: "by 2027" ends there, "since Monday" begins there. */
export function related(x: Written, e: TimeExpression): Written {
  if (x.edtf === null || !e.relation || x.edtf.includes('..')) return x
  const season = x.place?.grain === 'season' && !x.edtf.includes('/') ? x.place : null
  const last = season ? edtfEnd(season, 'last') : (x.edtf.split('/').at(-1) ?? x.edtf)
  const first = season ? edtfEnd(season, 'first') : (x.edtf.split('/')[0] ?? x.edtf)
  const open: Precision = 'interval'
  switch (e.relation) {
    case 'by':
    case 'until':
      return { ...x, edtf: `../${last}`, latest: last, precision: open }
    case 'before': {
      if (!x.place || e.point?.op === 'edge')
        return { ...x, edtf: `../${last}`, latest: last, precision: open }
      const end =
        wider(x.place.grain, 'month') && x.place.grain === 'year'
          ? String(civilOf(x.place.first - 1).year).padStart(4, '0')
          : dayText(x.place.first - 1)
      return x.place.clock
        ? { ...x, edtf: `../${first}`, latest: first, precision: open }
        : { ...x, edtf: `../${end}`, latest: end, precision: open }
    }
    case 'since':
      return { ...x, edtf: `${first}/..`, precision: open }
    case 'after':
      return x.place && !x.place.clock && e.point?.op !== 'edge'
        ? { ...x, edtf: `${dayText(x.place.last + 1)}/..`, precision: open }
        : { ...x, edtf: `${first}/..`, precision: open }
    case 'within':
    case 'from':
    case 'over':
    case 'during':
      return x
  }
}

/** The far reading of a range of amounts: "7 to 10 days" with 10. */
export function farPoint(p: Point): Point | null {
  if (p.op === 'shift' && p.amountTo !== undefined)
    return { op: 'shift', from: p.from, amount: p.amountTo, unit: p.unit }
  if (p.op !== 'interval') return null
  const from = p.from && farPoint(p.from)
  const to = p.to && farPoint(p.to)
  return from || to ? { op: 'interval', from: from ?? p.from, to: to ?? p.to } : null
}

/** The latest end that a deadline means, both ends of a range ("a week to 10 days"). */
export function deadline(x: Written, e: TimeExpression, a: Anchors): Written {
  if (!e.deadline || x.latest !== undefined || x.edtf === null || !e.point) return x
  const end = (edtf: string): string => edtf.split('/').at(-1) ?? edtf
  const far = farPoint(e.point)
  if (!far) return { ...x, latest: end(x.edtf) }
  const near = write(evaluate(e.point, a), e, null).edtf
  return { ...x, latest: near ? between(end(near), end(x.edtf)) : end(x.edtf) }
}
