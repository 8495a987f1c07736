import type { Basis, Precision } from '../../model/lists.ts'
import type { Point, Time, TimeExpression, Unit } from '../../model/time.ts'
import type { Anchors, Where } from './anchors.ts'
import { civilOf, dayText } from './civil.ts'
import { type KnownDate, placeOf, type TimeContext } from './context.ts'
import { evaluate, withPart } from './evaluate.ts'
import { orderLinks } from './order.ts'
import { type Place, wider } from './place.ts'
import { between, edtfEdge, edtfEnd, edtfOf, partCode, periodOf, timexOf } from './write.ts'

/** A found time as resolving needs it. */
export interface Resolvable {
  readonly expression: TimeExpression
  readonly text: string
  readonly start: number
  readonly end: number
  /** What links of order name it by; its offsets where it has none. */
  readonly id?: string
  /** The day of the utterance that holds it, where it is not the article's: what "within ten days" then counts from. */
  readonly reference?: KnownDate | null
  /** When the event was that the words count from ("within 24 hours of taking office"), where linking knows it. */
  readonly event?: KnownDate | null
}

/** The name of a time in links of order. */
export const nameOf = (t: Resolvable): string => t.id ?? `${t.start}-${t.end}`

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

/** On what the point of an expression rests. */
function basisOf(p: Point | null, published: KnownDate | null): Basis {
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
    case 'vague':
      return 'relative'
    case 'interval':
      return basisOf(p.from && p.from.op !== 'anchor' ? p.from : p.to, published)
  }
}

interface Written {
  readonly edtf: string | null
  readonly value: string | null
  readonly precision: Precision
  readonly latest?: string
  /** The place that later anaphora count from. */
  readonly place: Place | null
}

const NOTHING: Written = { edtf: null, value: null, precision: 'unknown', place: null }
const REF = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const

function write(w: Where, e: TimeExpression, now: number | null): Written {
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
      return { edtf: between(from, to), value: null, precision: 'interval', place: null }
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

/** `~` on every end of an EDTF expression that can carry it. */
const soften = (edtf: string): string =>
  edtf
    .split('/')
    .map(x =>
      x === '..' || x.includes('T') || x.endsWith('~') || /X$/u.test(x) || /^\d{4}-(?:2[1-4])$/u.test(x)
        ? x
        : `${x}~`,
    )
    .join('/')

/** "less than two months ago" and the like: the bound that the modifier makes of a counted point. */
function bounded(x: Written, e: TimeExpression, now: Place | null): Written {
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
function thisWeek(x: Written, e: TimeExpression, now: Place | null): Written {
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
function related(x: Written, e: TimeExpression): Written {
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
function farPoint(p: Point): Point | null {
  if (p.op === 'shift' && p.amountTo !== undefined)
    return { op: 'shift', from: p.from, amount: p.amountTo, unit: p.unit }
  if (p.op !== 'interval') return null
  const from = p.from && farPoint(p.from)
  const to = p.to && farPoint(p.to)
  return from || to ? { op: 'interval', from: from ?? p.from, to: to ?? p.to } : null
}

/** A length or a set: its value is the period, its point (if any) gives the dates. */
function periodic(e: TimeExpression, a: Anchors, now: number | null): Written {
  const point = e.point ? write(evaluate(farPoint(e.point) ?? e.point, a), e, now) : NOTHING
  if (!e.duration) return { ...NOTHING, value: openValue(e, a) }
  const set = e.type === 'SET'
  return {
    ...point,
    edtf: set ? null : point.edtf,
    value: periodOf(e.duration),
    precision:
      set || point.edtf === null ? 'unknown' : point.edtf.includes('/') ? 'interval' : point.precision,
    place: null,
  }
}

/** The X form of a set's point: "every Monday" is XXXX-WXX-1. */
function openValue(e: TimeExpression, a: Anchors): string | null {
  if (!e.point) return null
  return write(evaluate(e.point, { ...a, article: null, previous: null, capture: null }), e, null).value
}

function deadline(x: Written, e: TimeExpression, a: Anchors): Written {
  if (!e.deadline || x.latest !== undefined || x.edtf === null || !e.point) return x
  const end = (edtf: string): string => edtf.split('/').at(-1) ?? edtf
  const far = farPoint(e.point)
  if (!far) return { ...x, latest: end(x.edtf) }
  const near = write(evaluate(e.point, a), e, null).edtf
  return { ...x, latest: near ? between(end(near), end(x.edtf)) : end(x.edtf) }
}

/** Whether a point is counted from the nearest time told before. */
const fromBefore = (p: Point | null): boolean =>
  p?.op === 'anchor'
    ? p.of === 'previous'
    : p?.op === 'shift'
      ? fromBefore(p.from)
      : p?.op === 'part' || p?.op === 'nth' || p?.op === 'edge'
        ? fromBefore(p.of)
        : p?.op === 'calendar' && p.from === 'previous'

function because(e: TimeExpression, basis: Basis, context: TimeContext): string | undefined {
  const from = context.published ? `the article's date ${context.published.edtf}` : null
  if (basis === 'weekday' && from) return `nearest such weekday that the tense allows, from ${from}`
  if (fromBefore(e.point)) return 'counted from the time told before it'
  if ((basis === 'relative' || basis === 'header') && from && e.point?.op !== 'vague')
    return `counted from ${from}`
  if (basis === 'inferred' && from) return `counted from ${from}, which is inferred`
  if (basis === 'explicit' && e.point?.op === 'calendar' && e.point.fields.year === undefined && from)
    return `day and month as written, year from ${from}`
  return undefined
}

/** The length in words as a period; both ends of a range: "P7D/P10D". */
function lengthOf(e: TimeExpression): string {
  if (!e.duration) return ''
  const far = e.point && farPoint(e.point)
  const side = far?.op === 'interval' ? (far.from?.op === 'shift' ? far.from : far.to) : far
  const amount = side?.op === 'shift' && side.amount !== null ? Math.abs(side.amount) : null
  const near = periodOf(e.duration)
  return amount === null || e.duration.amount === null
    ? near
    : `${near}/${periodOf({ amount, unit: e.duration.unit })}`
}

/** Whether a point only compares with an earlier period ("a year earlier", "the same period last year"): what follows goes on from where the report was. */
function compares(p: Point | null): boolean {
  if (p?.op === 'part') return Object.keys(p.fields).length === 0
  return (
    p?.op === 'shift' &&
    p.unit === 'year' &&
    p.amount === -1 &&
    (p.from.op === 'shift' || (p.from.op === 'anchor' && p.from.of === 'previous'))
  )
}

/** The day that counting starts from: the dateline's where the header is one day behind it, else the article's. */
function articlePlace(context: TimeContext): Place | null {
  const published = context.published ? placeOf(context.published.edtf) : null
  const dateline = context.dateline ? placeOf(context.dateline) : null
  if (!published) return null
  return dateline &&
    published.first === published.last &&
    dateline.first === published.first + 1 &&
    dateline.last === dateline.first
    ? { ...dateline }
    : published
}

/**
 * Resolves the times of one article, given in the order of the text. Pure: the same expressions and context give the same
 * times on any machine. What nothing anchors keeps `edtf: null` and TIMEX3's X form.
 */
export function resolveTimes(found: readonly Resolvable[], context: TimeContext): readonly Time[] {
  const article = articlePlace(context)
  const capture = context.capture ? placeOf(context.capture.edtf) : null
  let previous: Place | null = null
  let quarter: Place | null = null
  const times = found.map((t): Time => {
    const e = t.expression
    const reference = t.reference ? placeOf(t.reference.edtf) : null
    const a: Anchors = {
      article: reference ?? article,
      capture: capture ?? article,
      previous,
      quarter,
      event: t.event ? placeOf(t.event.edtf) : null,
      tense: e.tense,
      country: context.country ?? null,
    }
    const now = a.article && a.article.first === a.article.last ? a.article : null
    const plain =
      e.type === 'DURATION' || e.type === 'SET'
        ? periodic(e, a, now?.first ?? null)
        : write(
            evaluate(
              farPoint(e.point ?? { op: 'vague', ref: 'present' }) ??
                e.point ?? { op: 'vague', ref: 'present' },
              a,
            ),
            e,
            now?.first ?? null,
          )
    const x = deadline(related(thisWeek(bounded(plain, e, now), e, now), e), e, a)
    if (
      x.place &&
      (e.type === 'DATE' || e.type === 'TIME') &&
      !wider(x.place.grain, 'year') &&
      !compares(e.point)
    )
      previous = x.place.clock ? { grain: 'day', first: x.place.first, last: x.place.first } : x.place
    if (x.place?.grain === 'quarter' && (!article || x.place.last > article.first - 300)) quarter = x.place
    const basis = basisOf(e.point, context.published)
    const why = x.edtf === null ? undefined : because(e, basis, context)
    return {
      expression: t.text,
      edtf: x.edtf,
      value: x.value,
      precision: x.precision,
      basis,
      ...(x.latest === undefined ? {} : { latest: x.latest }),
      ...(why === undefined ? {} : { because: why }),
      ...(e.partOfDay ? { partOfDay: e.partOfDay } : {}),
      ...(e.duration ? { duration: lengthOf(e) } : {}),
      links: [],
    }
  })
  const links = orderLinks(found, times, article !== null, nameOf)
  return times.map((t, i) => ({ ...t, links: links[i] ?? [] }))
}
