import type { Shift, Unit } from '../../model/time.ts'
import { type Anchors, open, place, type Where } from './anchors.ts'
import { choose } from './choose.ts'
import { civilOf, mondayOf } from './civil.ts'
import { type Clock, day, holding, moved, type Place, quarter, wider } from './place.ts'

/** Amounts with a fraction in the next smaller unit. */
function wholeShift(amount: number, unit: Unit): { readonly amount: number; readonly unit: Unit } {
  if (Number.isInteger(amount)) return { amount, unit }
  const finer: Partial<Record<Unit, readonly [number, Unit]>> = {
    century: [100, 'year'],
    decade: [10, 'year'],
    year: [12, 'month'],
    month: [30, 'day'],
    fortnight: [14, 'day'],
    week: [7, 'day'],
    hour: [60, 'minute'],
    minute: [60, 'second'],
  }
  const [times, to] = finer[unit] ?? [1, unit]
  return { amount: Math.round(amount * times), unit: to }
}

/** Hours, minutes and seconds from a clock time; without one only the day is known. */
function clockShift(from: Place, amount: number, unit: Unit): Place | null {
  const seconds = unit === 'hour' ? 3600 : unit === 'minute' ? 60 : 1
  if (!from.clock) {
    const days = Math.trunc((amount * seconds) / 86_400)
    return Math.abs(amount * seconds) <= 43_200 || unit === 'hour' ? day(from.first + days) : null
  }
  const { hour, minute = 0, second = 0, zone } = from.clock
  const at = hour * 3600 + minute * 60 + second + amount * seconds
  const days = Math.floor(at / 86_400)
  const rest = at - days * 86_400
  const clock: Clock = {
    hour: Math.floor(rest / 3600),
    minute: unit === 'hour' ? undefined : Math.floor((rest % 3600) / 60),
    second: unit === 'second' ? rest % 60 : undefined,
    zone,
  }
  return { grain: unit, first: from.first + days, last: from.first + days, clock }
}

/** The weekend meant: "over the weekend" is the nearest that the tense allows. */
function weekendFrom(base: Place, amount: number, a: Anchors): Place | null {
  const at = (k: number): Place => ({
    grain: 'weekend',
    first: mondayOf(base.first) + k * 7 + 5,
    last: mondayOf(base.first) + k * 7 + 6,
  })
  return choose(at, base.first, amount < 0 ? 'last' : amount > 0 ? 'next' : 'nearest', a.tense)
}

/** "the quarter": the one told of last, else the one that ended last before the article. */
function theQuarter(a: Anchors): Place | null {
  if (a.quarter) return a.quarter
  if (!a.article) return null
  const { year, month } = civilOf(a.article.first)
  const q = Math.ceil(month / 3) - 1
  return q === 0 ? quarter(year - 1, 4) : quarter(year, q)
}

/** "that day", "the same month": the period that holds the anchor; the article's where the time told before is too wide. */
function samePeriod(base: Place, unit: Unit, relative: boolean, a: Anchors): Place | null {
  if (unit === 'quarter' && relative) return theQuarter(a)
  if (!wider(base.grain, unit)) return holding(base.first, unit)
  if (relative) return a.article && !wider(a.article.grain, unit) ? holding(a.article.first, unit) : null
  const [x, y] = [holding(base.first, unit), holding(base.last, unit)]
  return x.first === y.first ? x : null
}

/**
 * The widths that a count of larger units leaves as they are: a year before the third quarter is a third quarter. So does any count
 * from a counted time: three years before last month is a month.
 */
const KEPT: ReadonlySet<Unit> = new Set(['quarter', 'half', 'season'])

function counted(base: Place, amount: number, unit: Unit, p: Shift, a: Anchors): Where {
  const relative = p.from.op === 'anchor' && p.from.of === 'previous'
  if (wider(base.grain, unit)) {
    if (relative)
      return place(
        a.article && !wider(a.article.grain, unit) ? moved(day(a.article.first), amount, unit, false) : null,
      )
    const [x, y] = [moved(day(base.first), amount, unit, false), moved(day(base.last), amount, unit, false)]
    return x.first === y.first && x.last === y.last ? place(x) : open()
  }
  const kept = KEPT.has(base.grain) || p.from.op === 'shift'
  if (kept && (relative || p.from.op !== 'anchor') && wider(unit, base.grain))
    return place(moved(base, amount, unit, true))
  const fromDay = !wider(base.grain, 'day') && (relative || p.from.op !== 'anchor')
  if (fromDay && (unit === 'week' || unit === 'fortnight'))
    return place(day(base.first + amount * (unit === 'week' ? 7 : 14)))
  return place(moved(base, amount, unit, false))
}

/** A count beyond which no calendar reaches. */
const FAR = 200_000

/** Resolves a shift whose start is already evaluated. */
export function shifted(p: Shift, start: Where, a: Anchors): Where {
  if (start.kind !== 'place' || p.amount === null) return open()
  const base = start.place
  const { amount, unit } = wholeShift(p.amount, p.unit)
  if (Math.abs(amount) > FAR) return open()
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return place(clockShift(base, amount, unit))
  const relative = p.from.op === 'anchor' && p.from.of === 'previous'
  if (unit === 'weekend') return place(weekendFrom(base, amount, a))
  if (amount === 0) return place(samePeriod(base, unit, relative, a))
  return counted(base, amount, unit, p, a)
}
