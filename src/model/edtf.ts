/**
 * The bounds of an EDTF expression (ISO 8601-2, levels 0 and 1, with level 2's sets and unspecified digits), as
 * Parley writes them. Written here and not taken from a package because the answer must not depend on the machine's
 * time zone, and because a record asks it tens of thousands of times.
 */
export interface Bounds {
  /** First moment, milliseconds on the calendar (as if UTC: times without a zone float); null = open or not known. */
  readonly from: number | null
  /** First moment after it: bounds are half-open. */
  readonly to: number | null
  /** Whether an end is approximate or uncertain (`~`, `?`, `%`), a season's, or open. */
  readonly softFrom: boolean
  readonly softTo: boolean
}

const DAY = 86_400_000
const MINUTE = 60_000

/** Months that a season or another division of a year spans, ISO 8601-2 table of 21–41: [first month, count]. */
const DIVISIONS: ReadonlyMap<number, readonly [first: number, months: number]> = new Map([
  [21, [3, 3]],
  [22, [6, 3]],
  [23, [9, 3]],
  [24, [12, 3]],
  [25, [3, 3]],
  [26, [6, 3]],
  [27, [9, 3]],
  [28, [12, 3]],
  [29, [9, 3]],
  [30, [12, 3]],
  [31, [3, 3]],
  [32, [6, 3]],
  [33, [1, 3]],
  [34, [4, 3]],
  [35, [7, 3]],
  [36, [10, 3]],
  [37, [1, 4]],
  [38, [5, 4]],
  [39, [9, 4]],
  [40, [1, 6]],
  [41, [7, 6]],
])

const DATE =
  /^(?<year>-?[0-9X]{4})(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2})(?:T(?<hour>\d{2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?)?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?(?<mark>[?~%]?)$/

/** Milliseconds at the start of a day of the calendar; months may run over their year. */
function at(year: number, month = 1, day = 1): number {
  const d = new Date(0)
  d.setUTCFullYear(year, month - 1, day)
  return d.getTime()
}

const zoneMinutes = (zone: string | undefined): number => {
  const m = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '')
  return m ? (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 60 + Number(m[3] ?? 0)) : 0
}

const low = (digits: string): number => Number(digits.replaceAll('X', '0'))
const high = (digits: string): number => Number(digits.replaceAll('X', '9'))
const open = (digits: string): boolean => digits.includes('X')
const daysIn = (year: number, month: number): number =>
  Math.round((at(year, month + 1) - at(year, month)) / DAY)

function single(text: string): Bounds | null {
  // Level 2 qualifies single components ("2004-~06"); the marks say how sure, not where, and so make both ends soft.
  const marked = /[?~%]/u.test(text)
  const g = DATE.exec(text.replaceAll(/[?~%]/gu, ''))?.groups
  const year = g?.['year']
  if (!g || year === undefined) return null
  const give = (from: number, to: number, soft = false): Bounds => ({
    from,
    to,
    softFrom: marked || soft,
    softTo: marked || soft,
  })
  const { month, day, hour } = g
  if (month === undefined || /^XX$/u.test(month))
    return give(at(low(year)), at(high(year) + 1), open(year) && month !== undefined)
  if (open(year)) return give(at(low(year)), at(high(year) + 1))
  const y = Number(year)
  const division = DIVISIONS.get(Number(month))
  if (division) return give(at(y, division[0]), at(y, division[0] + division[1]), Number(month) < 33)
  const [m0, m1] = [Math.max(1, low(month)), Math.min(12, high(month))]
  if (m0 > 12 || m1 < 1) return null
  if (day === undefined || day === 'XX' || open(month)) return give(at(y, m0), at(y, m1 + 1))
  const [d0, d1] = [Math.max(1, low(day)), open(day) ? Math.min(daysIn(y, m1), high(day)) : Number(day)]
  if (d1 < 1 || d1 > daysIn(y, m1)) return null
  if (hour === undefined) return give(at(y, m0, d0), at(y, m1, d1) + DAY)
  const shift = zoneMinutes(g['zone']) * MINUTE
  const minutes = Number(hour) * 60 + Number(g['minute'] ?? 0)
  if (Number(hour) > 24 || Number(g['minute'] ?? 0) > 59) return null
  const from = at(y, m0, d0) + minutes * MINUTE + Number(g['second'] ?? 0) * 1000 - shift
  return give(
    from,
    from + (g['minute'] === undefined ? 60 * MINUTE : g['second'] === undefined ? MINUTE : 1000),
  )
}

const UNBOUNDED: Bounds = { from: null, to: null, softFrom: true, softTo: true }
const side = (text: string): Bounds | null => (text === '' || text === '..' ? UNBOUNDED : single(text))

/** An interval ends where its second part begins to be over: at that moment for clock times, after that day for days. */
const endOf = (text: string, b: Bounds, from: number | null): number | null =>
  /T\d/u.test(text) && b.from !== from ? b.from : b.to

function join(a: Bounds, b: Bounds, end: number | null): Bounds | null {
  if (a.from !== null && end !== null && end < a.from) return null
  return { from: a.from, to: end, softFrom: a.softFrom, softTo: b.softTo }
}

/** Where an EDTF expression begins and ends; null where it is none that Parley writes or reads. */
export function edtfBounds(edtf: string): Bounds | null {
  const set = /^[[{](.*)[\]}]$/u.exec(edtf)?.[1]
  if (set !== undefined) {
    const parts = set.split(/,|\.\.(?=\d)|(?<=\d)\.\./u).map(s => side(s.trim()))
    const first = parts[0]
    const last = parts.at(-1)
    return first && last && parts.every(p => p !== null) ? join(first, last, last.to) : null
  }
  const slash = edtf.indexOf('/')
  if (slash < 0) return single(edtf)
  const [left, right] = [edtf.slice(0, slash), edtf.slice(slash + 1)]
  const a = side(left)
  const b = side(right)
  return a && b ? join(a, b, endOf(right, b, a.from)) : null
}
