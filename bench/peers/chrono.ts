import { parse } from 'chrono-node'
import type { Peer } from './peer.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** chrono-node: dates in text, as TIMEX3 values of the precision that it knows for certain or infers to the day. */
export const chrono: Peer = {
  name: 'chrono-node',
  kinds: ['times'],
  annotate({ id, text = '', date }) {
    const reference = new Date(`${date ?? '2000-01-01'}T12:00:00`)
    const times = parse(text, reference).map(r => {
      const known = (c: 'day' | 'weekday' | 'month' | 'year' | 'hour'): boolean => r.start.isCertain(c)
      const y = String(r.start.get('year') ?? 0).padStart(4, '0')
      const m = two(r.start.get('month') ?? 1)
      const d = two(r.start.get('day') ?? 1)
      const relative = !known('month') && !known('year')
      const value =
        known('day') || known('weekday') || relative ? `${y}-${m}-${d}` : known('month') ? `${y}-${m}` : y
      return {
        start: r.index,
        end: r.index + r.text.length,
        type: known('hour') ? 'TIME' : 'DATE',
        value: known('hour')
          ? `${value}T${two(r.start.get('hour') ?? 0)}:${two(r.start.get('minute') ?? 0)}`
          : value,
      }
    })
    return { id, text, times }
  },
}
