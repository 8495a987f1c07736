import type { Published, Reading, RelativePublished } from '../../model/article.ts'
import { edtfBounds } from '../../model/edtf.ts'
import type { Finding } from '../../model/finding.ts'

const DAY = 86_400_000
const STEPS: Readonly<Record<RelativePublished['unit'], number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
}

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
/** 1 = Monday … 7 = Sunday. */
const weekday = (ms: number): number => ((Math.floor(ms / DAY) + 3) % 7) + 1

/** Bare weekdays that a text speaks of, 1 = Monday. */
function weekdaysOf(findings: readonly Finding[]): ReadonlySet<number> {
  const out = new Set<number>()
  for (const f of findings) {
    if (f.kind !== 'time' || f.expression.tense === 'future') continue
    const p = f.expression.point
    if (p?.op === 'calendar' && p.fields.weekday !== undefined && p.fields.day === undefined)
      out.add(p.fields.weekday)
  }
  return out
}

/**
 * The day on which a page was captured, told from its parts: they were published minutes or hours before, so the last weekday
 * that they report is the day itself; of its dates the first one not before the page's main article is taken.
 *
 * @param main the main article's date: the page cannot have been captured before it.
 * @returns midnight of that day in milliseconds, or null when no part tells.
 */
export function captureDay(main: Published, parts: readonly (readonly Finding[])[]): number | null {
  const from = edtfBounds(main.edtf)?.from
  if (from === null || from === undefined) return null
  const told = new Set(parts.flatMap(f => [...weekdaysOf(f)]))
  const start = Math.floor(from / DAY) * DAY
  for (let k = 0; k < 7; k++) if (told.has(weekday(start + k * DAY))) return start + k * DAY
  return null
}

/** The date of a part that says "3 hours ago", counted from the day of capture: the hour is relative to a moment of which only the day is known. */
export function relativeDate(reading: Reading, capture: number): Published | null {
  const ago = reading.relativePublished
  if (!ago) return null
  const back = ago.amount * STEPS[ago.unit]
  // The hour of capture is not known: less than a day back stays on its day.
  const at = back < DAY ? capture : capture - Math.floor(back / DAY) * DAY
  return {
    edtf: day(at),
    precision: ago.unit === 'day' || ago.unit === 'week' ? 'day' : 'hour',
    basis: 'relative',
    because: `"${ago.expression}" on a page captured on ${day(capture)}, which the weekdays of its items tell`,
  }
}
