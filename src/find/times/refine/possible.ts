import type { CalendarFields, Point } from '../../../model/time.ts'
import type { TimeRefiner } from '../types.ts'

/** Days of a month; February has 29 where no year says otherwise. */
function longest({ year, month }: CalendarFields): number {
  if (month === 2)
    return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function possible(p: Point | null): boolean {
  if (!p || !('fields' in p || 'of' in p || p.op === 'shift')) return true
  if (p.op === 'calendar' || p.op === 'part') {
    const { day, month } = p.fields
    if (day !== undefined && month !== undefined && day > longest(p.fields)) return false
  }
  return true
}

/** Drops dates that no calendar has: 30 February, 31 April. Their words stay unread rather than half read. */
export const possibleDates: TimeRefiner = {
  name: 'possible-dates',
  refine: (_, found) => found.filter(r => possible(r.say.point ?? null)),
}
