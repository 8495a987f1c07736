import { doubtfulMonth, readPoint } from '../read/point.ts'
import { readQuantity } from '../read/quantity.ts'
import type { TimeRule } from '../types.ts'
import { ofPoint } from './shared.ts'

/** Units below a day: "an hour later" is a length (TimeML), though it leads to a moment. */
const CLOCKED: ReadonlySet<string> = new Set(['hour', 'minute', 'second'])

/** Any point of the calendar that stands by itself: dates, weekdays, months, years, decades, "last week", "two days ago". */
export const points: TimeRule = {
  name: 'point',
  read(s, i) {
    const p = readPoint(s, i)
    if (!p) return null
    if (
      p.point.op === 'calendar' &&
      p.grain === 'month' &&
      p.point.fields.year === undefined &&
      doubtfulMonth(s, i)
    )
      return null
    const q = p.point.op === 'shift' && CLOCKED.has(p.grain) && !p.part ? readQuantity(s, i) : null
    if (q)
      return {
        from: i,
        to: p.to,
        type: 'DURATION',
        say: { point: p.point, duration: q.duration, mod: q.mod },
      }
    return ofPoint(i, p)
  },
}
