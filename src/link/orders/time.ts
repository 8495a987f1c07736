import { edtfBounds } from '../../model/edtf.ts'
import type { Time } from '../../model/time.ts'
import type { Order, Ordered } from './tellings.ts'

const DAY = 86_400_000

/** The one day of a time, YYYY-MM-DD; null where it is wider or not known. */
function dayOf(time: Time | null): string | null {
  const b = time?.edtf ? edtfBounds(time.edtf) : null
  if (!b || b.from === null || b.to === null || b.to - b.from > DAY) return null
  return new Date(b.from).toISOString().slice(0, 10)
}

const moved = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/**
 * A time for what has none, from its orders: what is told as just before or after a meeting whose day is known happened on
 * that day, what is told as two days after it two days later. Otherwise only the order is known.
 */
export function timeFrom(orders: readonly Order[], byId: ReadonlyMap<string, Ordered>): Time {
  for (const o of orders) {
    const other = o.close || o.days !== null ? dayOf(byId.get(o.to)?.time ?? null) : null
    if (other !== null && o.words !== null) {
      const day = moved(other, (o.relation === 'before' ? -1 : 1) * (o.days ?? 0))
      return {
        expression: o.words,
        edtf: day,
        value: null,
        precision: 'day',
        basis: 'inferred',
        because: `${o.basis}, which was on ${other}`,
        links: [],
      }
    }
  }
  const words = orders.find(o => o.words !== null)?.words ?? ''
  return { expression: words, edtf: null, value: null, precision: 'unknown', basis: 'relative', links: [] }
}
