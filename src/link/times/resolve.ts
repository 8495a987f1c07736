import type { Point, Time, TimeExpression } from '../../model/time.ts'
import type { Anchors } from './anchors.ts'
import { basisOf, because } from './basis.ts'
import { bounded, deadline, farPoint, related, thisWeek } from './bounds.ts'
import { type KnownDate, placeOf, type TimeContext } from './context.ts'
import { evaluate } from './evaluate.ts'
import { orderLinks } from './order.ts'
import { type Place, wider } from './place.ts'
import { nearEnd } from './stretch.ts'
import { periodOf } from './write.ts'
import { NOTHING, type Written, write } from './written.ts'

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

/** The X form of a set's point: "every Monday" is XXXX-WXX-1. */
function openValue(e: TimeExpression, a: Anchors): string | null {
  if (!e.point) return null
  return write(evaluate(e.point, { ...a, article: null, previous: null, capture: null }), e, null).value
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
  const times = found.map((t, i): Time => {
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
    const from = nearEnd(e, found[i + 1]?.expression, a)
    const now = a.article && a.article.first === a.article.last ? a.article : null
    const plain =
      e.type === 'DURATION' || e.type === 'SET'
        ? periodic(e, a, now?.first ?? null)
        : write(
            evaluate(
              farPoint(e.point ?? { op: 'vague', ref: 'present' }) ??
                e.point ?? { op: 'vague', ref: 'present' },
              from,
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
    const basis = basisOf(e.point, t.event ?? t.reference ?? context.published)
    const why = x.edtf === null ? undefined : because(e, basis, context, t)
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
