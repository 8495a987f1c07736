import { z } from 'zod'
import { Basis, PartOfDay, Precision, Tense } from './lists.ts'

/**
 * Times as a small algebra. A finding stores what the words say (`TimeExpression`); `link/times` resolves it against the
 * article's date (`Time`), so that dating an article changes no finding.
 */

export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export const TimexType = z.enum(TIMEX_TYPES)
export type TimexType = z.infer<typeof TimexType>

export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
] as const
export const Unit = z.enum(UNITS)
export type Unit = z.infer<typeof Unit>

/** What is given of a calendar date; month 1–12, weekday 1 = Monday … 7 = Sunday, zone in minutes east of UTC. */
export const CalendarFields = z
  .object({
    century: z.int().optional(),
    decade: z.int().optional(),
    year: z.int().optional(),
    half: z.int().min(1).max(2).optional(),
    quarter: z.int().min(1).max(4).optional(),
    season: z.enum(['spring', 'summer', 'autumn', 'winter']).optional(),
    month: z.int().min(1).max(12).optional(),
    week: z.int().min(1).max(53).optional(),
    day: z.int().min(1).max(31).optional(),
    weekday: z.int().min(1).max(7).optional(),
    hour: z.int().min(0).max(24).optional(),
    minute: z.int().min(0).max(59).optional(),
    second: z.int().min(0).max(60).optional(),
    zone: z.int().optional(),
    fiscal: z.boolean().optional(),
    /** Day and month as two numbers in an order that only the outlet's country tells ("3/4"). */
    slashed: z
      .tuple([z.int().min(1).max(31), z.int().min(1).max(31)])
      .readonly()
      .optional(),
  })
  .readonly()
export type CalendarFields = z.infer<typeof CalendarFields>

/** Which occurrence of a recurring date is meant: `nearest` is the nearest one that the tense allows. */
export const Which = z.enum(['nearest', 'last', 'this', 'next', 'early', 'late'])
export type Which = z.infer<typeof Which>

/**
 * What a relative point is counted from: the article's date, the moment of capture, the nearest time told before, or an
 * event that the words name ("within 24 hours of taking office") and that only linking can date.
 */
export const ANCHORS = ['article', 'capture', 'previous', 'event'] as const
export const Anchor = z.enum(ANCHORS)
export type Anchor = z.infer<typeof Anchor>

/**
 * Which piece of a period is meant: its first moment, its first third, its middle, its last third, its last moment; or what
 * of it lies before ("earlier this year") or after ("later this year") the article's date.
 */
export const EDGES = ['start', 'early', 'mid', 'late', 'end', 'elapsed', 'remaining'] as const
export const Edge = z.enum(EDGES)
export type Edge = z.infer<typeof Edge>

/** A count of units from a point; the result is one `unit` wide. */
export interface Shift {
  readonly op: 'shift'
  readonly from: Point
  /** Signed count of units; `null` where the words give none ("some weeks ago"). 0 is the unit that holds the anchor. */
  readonly amount: number | null
  readonly unit: Unit
  /** A range of amounts ("7 to 10 days"): the far end. */
  readonly amountTo?: number | undefined
}

/** Where on the calendar, as the words say it. Closed under nesting: "the first quarter of last year", "two days after 3 March". */
export type Point =
  | { readonly op: 'anchor'; readonly of: Anchor }
  /** A date with what the words leave out to be chosen: counted from the article's date unless `from` says otherwise. */
  | {
      readonly op: 'calendar'
      readonly fields: CalendarFields
      readonly which: Which
      readonly from?: Anchor | undefined
    }
  | Shift
  /** The fields inside a larger point: January *this year*, noon *yesterday*, Friday *last week*. */
  | { readonly op: 'part'; readonly of: Point; readonly fields: CalendarFields }
  /** The n-th unit of a larger point, counted from its end when negative: the last week *of March*. */
  | { readonly op: 'nth'; readonly of: Point; readonly n: number; readonly unit: Unit }
  | { readonly op: 'edge'; readonly of: Point; readonly edge: Edge }
  | {
      readonly op: 'holiday'
      readonly name: string
      readonly year?: number | undefined
      readonly which: Which
    }
  /** A term of office: whose, as written (null for "his"), in which office (null where the words leave it open), which one (null for all of it). */
  | {
      readonly op: 'term'
      readonly holder: string | null
      readonly office: string | null
      readonly n: number | null
    }
  | { readonly op: 'vague'; readonly ref: 'past' | 'present' | 'future' }
  | { readonly op: 'interval'; readonly from: Point | null; readonly to: Point | null }

export const Point: z.ZodType<Point> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('anchor'), of: Anchor }).readonly(),
    z
      .object({ op: z.literal('calendar'), fields: CalendarFields, which: Which, from: Anchor.optional() })
      .readonly(),
    z
      .object({
        op: z.literal('shift'),
        from: Point,
        amount: z.number().nullable(),
        unit: Unit,
        amountTo: z.number().optional(),
      })
      .readonly(),
    z.object({ op: z.literal('part'), of: Point, fields: CalendarFields }).readonly(),
    z.object({ op: z.literal('nth'), of: Point, n: z.int(), unit: Unit }).readonly(),
    z.object({ op: z.literal('edge'), of: Point, edge: Edge }).readonly(),
    z
      .object({ op: z.literal('holiday'), name: z.string(), year: z.int().optional(), which: Which })
      .readonly(),
    z
      .object({
        op: z.literal('term'),
        holder: z.string().nullable(),
        office: z.string().nullable(),
        n: z.int().positive().nullable(),
      })
      .readonly(),
    z.object({ op: z.literal('vague'), ref: z.enum(['past', 'present', 'future']) }).readonly(),
    z.object({ op: z.literal('interval'), from: Point.nullable(), to: Point.nullable() }).readonly(),
  ]),
)

/** A length of time; `amount` is `null` for "some weeks" and the like (TIMEX3's X). */
export const Duration = z
  .object({
    amount: z.number().nullable(),
    unit: Unit,
    more: z
      .array(z.object({ amount: z.number(), unit: Unit }).readonly())
      .readonly()
      .optional(),
  })
  .readonly()
export type Duration = z.infer<typeof Duration>

export const TIMEX_MODS = [
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
] as const
export const TimexMod = z.enum(TIMEX_MODS)
export type TimexMod = z.infer<typeof TimexMod>

/** How the words around an expression bound it: "by 2027", "since Monday", "until Friday", "within ten days". */
export const TIME_RELATIONS = [
  'by',
  'before',
  'until',
  'within',
  'since',
  'after',
  'from',
  'over',
  'during',
] as const
export const TimeRelation = z.enum(TIME_RELATIONS)
export type TimeRelation = z.infer<typeof TimeRelation>

/** What an expression of time says, before any article's date is known. */
export const TimeExpression = z
  .object({
    type: TimexType,
    /** Where on the calendar; `null` for a bare duration. */
    point: Point.nullable(),
    duration: Duration.nullable(),
    partOfDay: PartOfDay.nullable(),
    mod: TimexMod.nullable(),
    relation: TimeRelation.nullable(),
    tense: Tense.nullable(),
    /** For sets: how often, in TIMEX3's terms. */
    quant: z.string().nullable(),
    freq: z.string().nullable(),
    /** A latest end is meant: "by 2027", "within ten days". */
    deadline: z.boolean(),
  })
  .readonly()
export type TimeExpression = z.infer<typeof TimeExpression>

/**
 * A before/after relation between this time and another: `to` is the id of a time finding, or in the record of the entity that
 * stands at that time.
 */
export const TimeLink = z
  .object({ relation: z.enum(['before', 'after', 'same', 'during']), to: z.string(), basis: z.string() })
  .readonly()
export type TimeLink = z.infer<typeof TimeLink>

/** A resolved time. `edtf` is ISO 8601-2; `null` where nothing anchors it, and then `links` carry what order is known. */
export const Time = z
  .object({
    expression: z.string(),
    edtf: z.string().nullable(),
    /** For a deadline: its latest end in EDTF, an interval where the words leave it open ("a week to 10 days"). */
    latest: z.string().optional(),
    /** TIMEX3 value: what the batch contract and the temporal gold files use. */
    value: z.string().nullable(),
    precision: Precision,
    basis: Basis,
    /** In words, what an inference rests on: "weekday rule from the header date 2025-03-13". */
    because: z.string().optional(),
    partOfDay: PartOfDay.optional(),
    duration: z.string().optional(),
    links: z.array(TimeLink).readonly(),
  })
  .readonly()
export type Time = z.infer<typeof Time>
