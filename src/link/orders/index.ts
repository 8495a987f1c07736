import { compare } from '../../model/canonical.ts'
import type { Time, TimeLink } from '../../model/time.ts'
import type { LinkCache } from '../cache.ts'
import type { LinkedArticle } from '../linked.ts'
import { clauseOrders } from './clauses.ts'
import { gerundOrders } from './gerunds.ts'
import { type Order, type Ordered, tellingsOf } from './tellings.ts'
import { timeFrom } from './time.ts'
import { timeOrders } from './times.ts'

/**
 * What the articles tell of order, put into entities: "just before the talks began" as a link from what the clause tells to the
 * meeting that it names, "earlier on Wednesday" and the weekdays of an undated report as links between the entities of these
 * times. What had no time gets one from its order, where the other's day is known. Orders that contradict each other fall.
 *
 * @param entities all that may stand before or after another
 * @returns an entity with its links; itself where nothing is told of its order
 */
export function linkOrders(
  articles: readonly LinkedArticle[],
  entities: readonly Ordered[],
  cache?: LinkCache,
): <E extends Ordered>(entity: E) => E {
  const tellings = tellingsOf(articles, entities)
  const byId = new Map(entities.map(e => [e.id, e]))
  const links = new Map<string, Order[]>()
  for (const o of agreed([
    ...clauseOrders(tellings, cache),
    ...gerundOrders(tellings),
    ...timeOrders(tellings),
  ]))
    links.set(o.of, [...(links.get(o.of) ?? []), o])
  return e => {
    const mine = links.get(e.id)
    return mine ? { ...e, time: ordered(e, mine, byId) } : e
  }
}

/** Each order once; none where another says the opposite of the same two. Canonical order. */
function agreed(orders: readonly Order[]): readonly Order[] {
  const key = (o: Order): string => `${o.of} ${o.relation} ${o.to}`
  const once = new Map(orders.map(o => [key(o), o] as const).reverse())
  const opposite = { before: 'after', after: 'before' } as const
  const said = (of: string, relation: Order['relation'], to: string): boolean =>
    once.has(`${of} ${relation} ${to}`)
  return [...once]
    .filter(
      ([, o]) => o.of !== o.to && !said(o.of, opposite[o.relation], o.to) && !said(o.to, o.relation, o.of),
    )
    .sort(([a], [b]) => compare(a, b))
    .map(([, o]) => o)
}

const isCount = (t: Time): boolean => t.duration !== undefined

/** The entity's own time with its links, or a time made of the first order that gives one. */
function ordered(e: Ordered, orders: readonly Order[], byId: ReadonlyMap<string, Ordered>): Time {
  const links = orders.map((o): TimeLink => ({ relation: o.relation, to: o.to, basis: o.basis }))
  const told = timeFrom(orders, byId)
  // "a week before the talks" says no day by itself, but does once that of the talks is known.
  const own = e.time && (e.time.edtf !== null || told.edtf === null || !isCount(e.time)) ? e.time : told
  return { ...own, links: [...own.links, ...links] }
}
