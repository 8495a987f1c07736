import { readClock, readStampClock } from '../read/clock.ts'
import { readNumericDate } from '../read/date.ts'
import { readPoint } from '../read/point.ts'
import { anchor, calendar, type PointReading, part, shift } from '../read/points.ts'
import { low } from '../scan.ts'
import type { Scan, TimeRule } from '../types.ts'

const day = (p: PointReading | null): PointReading | null => (p && p.grain === 'day' && !p.part ? p : null)

/** "midnight tonight", "9 a.m. this morning": the part of the day leaves its day to the clock time before it. */
const dayOrPart = (p: PointReading | null): PointReading | null =>
  p?.part && p.point.op === 'shift' && p.point.unit === 'day' ? p : day(p)

/** The day that stands behind a clock time: "10 p.m. Wednesday", "noon on Thursday", "5 p.m. EST, Nov. 6", "16:00 UTC today". */
function dayAfter(s: Scan, i: number): PointReading | null {
  const j = low(s, i) === ',' ? i + 1 : i
  return dayOrPart(readPoint(s, low(s, j) === 'on' ? j + 1 : j))
}

/** The same moment in another zone, in brackets: "10:35 a.m. (0735 GMT)". */
function elsewhere(s: Scan, i: number): number {
  const c = low(s, i) === '(' ? readClock(s, i + 1) : null
  return c && low(s, c.to) === ')' ? c.to + 1 : i
}

/** A clock time, with its day where the words give one. */
export const clock: TimeRule = {
  name: 'clock',
  read(s, i) {
    const c = readClock(s, i)
    if (!c) return null
    const end = elsewhere(s, c.to)
    const d = dayAfter(s, end)
    const point = d ? part(d.point, c.fields) : part(shift(anchor('previous'), 0, 'day'), c.fields)
    return { from: i, to: d?.to ?? end, type: 'TIME', say: { point, partOfDay: c.part } }
  },
}

/** A day with a clock time behind it: "Thursday at 9 a.m.", "2025-02-27T13:37Z", "Feb. 27, 10:30 p.m.". */
export const dayClock: TimeRule = {
  name: 'day-clock',
  read(s, i) {
    const numeric = readNumericDate(s, i)
    const stamp = numeric?.fields.day === undefined ? null : readStampClock(s, numeric.to)
    if (numeric && stamp)
      return {
        from: i,
        to: stamp.to,
        type: 'TIME',
        say: { point: calendar({ ...numeric.fields, ...stamp.fields }) },
      }
    const d = day(readPoint(s, i))
    if (!d) return null
    const j = low(s, d.to) === ',' ? d.to + 1 : d.to
    const at = low(s, j) === 'at' || low(s, j) === 'around' || low(s, j) === 'by' ? j + 1 : j
    const c = readClock(s, low(s, at) === 'about' || low(s, at) === 'around' ? at + 1 : at)
    return c
      ? { from: i, to: c.to, type: 'TIME', say: { point: part(d.point, c.fields), partOfDay: c.part } }
      : null
  },
}
