import type { CalendarFields, Point } from '../../../model/time.ts'
import { boundAt, low } from '../scan.ts'
import type { NamedReading, Scan, TimeRefiner } from '../types.ts'

type Calendar = Extract<Point, { readonly op: 'calendar' }>

/** A weekday, a month or a day of a month, each without a year: what has to be chosen. */
function recurring(r: NamedReading): Calendar | null {
  const p = r.say.point
  return p?.op === 'calendar' &&
    p.which === 'nearest' &&
    p.from === undefined &&
    p.fields.year === undefined &&
    (p.fields.month ?? p.fields.weekday) !== undefined
    ? p
    : null
}

const shape = (f: CalendarFields): string =>
  Object.keys(f)
    .filter(k => f[k as keyof CalendarFields] !== undefined)
    .sort()
    .join()

/** What is put from one day to another lasts from neither to the other: "moved the vote from Monday to Friday". */
const PUT_OFF =
  /^(?:mov(?:e|es|ed|ing)|postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|reschedul(?:e|es|ed|ing)|shift(?:s|ed|ing)?|push(?:es|ed|ing)?|brought|bring(?:s|ing)?|put|chang(?:e|es|ed|ing)|switch(?:es|ed|ing)?|extend(?:s|ed|ing)?)$/u

/** How many words before "from" such a verb may stand. */
const REACH = 6

const putOff = (s: Scan, at: number): boolean =>
  s.atoms.slice(Math.max(0, at - REACH), at).some(a => PUT_OFF.test(a.low))

/** Whether one word leads from a reading to the next as to the far end of a stretch: "between … and", "from … to", "through", a dash. */
function leads(s: Scan, r: NamedReading, q: NamedReading): boolean {
  if (boundAt(s, q.from) !== r.to + 1) return false
  const word = low(s, r.to)
  const before = low(s, boundAt(s, r.from) - 1)
  if (word === 'and') return before === 'between'
  if (word === 'to' || word === 'until' || word === 'till') return before === 'from' && !putOff(s, r.from)
  return word === 'through' || word === '-' || word === '–' || word === '—'
}

/**
 * The far end of a stretch comes after its near end: "from Thursday to Monday", "between November and February" each are one stretch, not
 * two dates of which each is the nearest by itself. `link/times` then sees to it that a stretch told in the past is over.
 */
export const rangeEnds: TimeRefiner = {
  name: 'range-ends',
  refine: (s, found) =>
    found.map((q, i) => {
      const r = found[i - 1]
      const near = r ? recurring(r) : null
      const far = recurring(q)
      if (!r || !near || !far || shape(near.fields) !== shape(far.fields) || !leads(s, r, q)) return q
      return { ...q, say: { ...q.say, point: { ...far, which: 'next', from: 'previous' } } }
    }),
}
