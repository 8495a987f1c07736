import { type FoundOrder, findOrders } from '../../find/times/order.ts'
import { segment } from '../../language/index.ts'
import { contains, cover, cut, type Span } from '../../model/span.ts'
import { cached, type LinkCache } from '../cache.ts'
import { meant } from './meant.ts'
import type { ArticleTellings, Order, Telling } from './tellings.ts'

/** Raise it whenever the same text gives other orders: results of older versions are not taken from a cache. */
const VERSION = 2

/** Where a telling stands in its sentence: the verb or noun of a meeting or an event, the words that attribute a statement. */
const placeOf = ({ finding }: Telling): Span =>
  finding.kind !== 'statement' ? finding.trigger : cover(finding.cue.length > 0 ? finding.cue : finding.spans)

const inside = (t: Telling, at: Span): boolean =>
  t.finding.kind === 'statement' && t.finding.content.some(c => contains(c, at))

/**
 * The tellings that an order places: of those of its sentence that stand outside of its own words and in the same voice (both in
 * what somebody says, or both outside of it) the nearest; several where the same words tell several things.
 */
function placed(told: readonly Telling[], order: FoundOrder): readonly Telling[] {
  const voice = told.filter(t => inside(t, order))
  const here = told
    .filter(t => contains(t.finding.sentence, order))
    .map(t => ({ t, at: placeOf(t) }))
    .filter(({ at }) => at.end <= order.start || at.start >= order.end)
    .filter(
      ({ t, at }) => !inside(t, order) && voice.every(v => inside(v, at)) && !outsideOnly(told, order, at),
    )
    .map(({ t, at }) => ({ t, gap: at.end <= order.start ? order.start - at.end : at.start - order.end }))
  const nearest = Math.min(...here.map(h => h.gap))
  return here.filter(h => h.gap === nearest).map(h => h.t)
}

/** Whether a place lies in what somebody says while the order does not. */
const outsideOnly = (told: readonly Telling[], order: Span, at: Span): boolean =>
  told.some(t => inside(t, at) && !inside(t, order))

/** Orders that clauses tell between an entity of their sentence and the meeting that they name. */
export function clauseOrders(
  all: readonly ArticleTellings[],
  cache: LinkCache | undefined,
): readonly Order[] {
  return all.flatMap(telling => {
    const { article, told } = telling
    const { reading } = article
    const found = cached(cache, `orders/${VERSION}`, [reading.id], (): readonly FoundOrder[] =>
      findOrders(segment(reading), reading.text),
    )
    return found.flatMap((o): readonly Order[] => {
      const { relation } = o
      if (relation === 'during') return []
      const beside = meant(telling, o)
      if (!beside) return []
      const words = cut(reading.text, o)
      const { id: to } = beside
      return placed(told, o)
        .filter(({ entity }) => entity.id !== to && !(entity.kind === 'event' && entity.meeting === to))
        .map(({ entity }) => ({
          of: entity.id,
          relation,
          to,
          close: o.close,
          days: o.days,
          basis: `"${words}"`,
          words,
        }))
    })
  })
}
