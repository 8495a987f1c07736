import { doubtfulMonth, readPoint } from '../read/point.ts'
import type { TimeRule } from '../types.ts'
import { ofPoint } from './shared.ts'

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
    return ofPoint(i, p)
  },
}
