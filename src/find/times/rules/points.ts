import { doubtfulMonth, readPoint } from '../read/point.ts'
import { vague } from '../read/points.ts'
import { readQuantity } from '../read/quantity.ts'
import { isCapital, low, possessive } from '../scan.ts'
import type { Scan, TimeRule } from '../types.ts'
import { ofPoint } from './shared.ts'

/** Words that make a weekday the name of one day in history or of an observance: "Black Monday", "Bloody Sunday", "Super Tuesday". */
const NAMED_DAYS: ReadonlySet<string> = new Set(
  'black bloody super cyber blue fat giving spy maundy holy'.split(' '),
)

/** "Turkiye Today", "This Week" on television, "Black Monday": a capitalised word of time that is a piece of a name. */
function insideName(s: Scan, i: number): boolean {
  const a = s.atoms[i]
  if (!a || !isCapital(a)) return false
  if (a.lex.weekday !== undefined) return isCapital(s.atoms[i - 1]) && NAMED_DAYS.has(low(s, i - 1))
  if (a.lex.step) return i > 0 && s.atoms[i + 1]?.lex.unit !== undefined && isCapital(s.atoms[i + 1])
  return (a.lex.day !== undefined || a.lex.vague !== undefined) && i > 0 && isCapital(s.atoms[i - 1])
}

/** Units below a day: "an hour later" is a length (TimeML), though it leads to a moment; so is "a few days later", which leads to none. */
const CLOCKED: ReadonlySet<string> = new Set(['hour', 'minute', 'second'])

/** Nouns beside which "today's" speaks of these years and of no day. */
const OF_THESE_YEARS: ReadonlySet<string> = new Set(
  'youth young youngsters generation generations world society societies children kids teenagers parents students standards era age technology technologies computers'.split(
    ' ',
  ),
)

/** "today's youth", "today's world": the present and no day. */
function generic(s: Scan, i: number): boolean {
  if (low(s, i) !== 'today') return false
  const noun = possessive(s, i + 1)
  return (
    noun > i + 1 &&
    (OF_THESE_YEARS.has(low(s, noun)) || (low(s, noun + 1) !== '' && OF_THESE_YEARS.has(low(s, noun + 1))))
  )
}

/** Any point of the calendar that stands by itself: dates, weekdays, months, years, decades, "last week", "two days ago". */
export const points: TimeRule = {
  name: 'point',
  read(s, i) {
    if (generic(s, i)) return { from: i, to: i + 1, type: 'DATE', say: { point: vague('present') } }
    const p = insideName(s, i) ? null : readPoint(s, i)
    if (!p) return null
    if (
      p.point.op === 'calendar' &&
      p.grain === 'month' &&
      p.point.fields.year === undefined &&
      doubtfulMonth(s, i)
    )
      return null
    const q =
      p.point.op === 'shift' &&
      p.point.from.op === 'anchor' &&
      p.point.from.of === 'previous' &&
      (CLOCKED.has(p.grain) || p.point.amount === null) &&
      !p.part
        ? readQuantity(s, i)
        : null
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
