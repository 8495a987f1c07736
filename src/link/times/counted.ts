import type { TimeRef } from '../../model/finding.ts'
import type { Anchor, Time, TimeExpression } from '../../model/time.ts'
import { type LinkedArticle, timeOf } from '../linked.ts'
import { contextOf } from './article.ts'
import type { KnownDate } from './context.ts'
import { anchorOf } from './counts-from.ts'
import { latestEnd } from './latest.ts'
import { resolveTimes } from './resolve.ts'

/**
 * Times that are counted from something that only other stages know: a promise's "within ten days" from the day on which it
 * was made, "within 24 hours of taking office" from that office's beginning. What a stage of commitments or forecasts calls.
 */

/** What a time of an utterance may be counted from; null where the caller does not know it. */
export interface Count {
  /** The day of the utterance: `utteranceDay` where the finding itself names none. */
  readonly said: KnownDate | null
  /** When the event was that the words name: an inauguration, a vote. */
  readonly event: KnownDate | null
}

/** What an expression is counted from: `event` asks the caller for the event's day, `article` for the utterance's. */
export const countedFrom = (e: TimeExpression): Anchor | null => (e.point ? anchorOf(e.point) : null)

/**
 * What a time of a finding means, counted from its utterance or its event. Without either it is what the article's date
 * makes of it; a time told relative to another ("two days later") is always that.
 */
export function countedTime(article: LinkedArticle, ref: TimeRef, count: Count): Time {
  const plain = timeOf(article, ref)
  const from = countedFrom(ref.expression)
  const known = from === 'event' ? count.event : from === 'article' ? count.said : null
  if (plain && !known) return plain
  const [time] = resolveTimes(
    [{ ...ref.span, text: ref.text, expression: ref.expression, reference: count.said, event: count.event }],
    contextOf(article),
  )
  return { ...(time ?? plain ?? NOTHING(ref.text)), links: plain?.links ?? [] }
}

const NOTHING = (expression: string): Time => ({
  expression,
  edtf: null,
  value: null,
  precision: 'unknown',
  basis: 'explicit',
  links: [],
})

/** By when a finding's time falls due: the first and the last day that can be its latest end; null where no day is known. */
export const dueBy = (article: LinkedArticle, ref: TimeRef, count: Count): ReturnType<typeof latestEnd> =>
  latestEnd(countedTime(article, ref, count))
