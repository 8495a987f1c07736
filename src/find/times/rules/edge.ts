import type { PartOfDay } from '../../../model/lists.ts'
import type { Edge, TimexMod } from '../../../model/time.ts'
import { readPoint, readPointOrAnaphor } from '../read/point.ts'
import { edge } from '../read/points.ts'
import { hyphen, lex, low } from '../scan.ts'
import type { Scan, TimeRule } from '../types.ts'

const MODS: Readonly<Record<Edge, TimexMod>> = {
  start: 'START',
  early: 'START',
  mid: 'MID',
  late: 'END',
  end: 'END',
  elapsed: 'START',
  remaining: 'END',
}

const ADVERBS: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ['early', 'early'],
  ['late', 'late'],
  ['mid', 'mid'],
  ['earlier', 'elapsed'],
  ['later', 'remaining'],
  ['sometime', 'mid'],
])

/** The part of a day that "early" and "late" mean. */
const DAY_THIRDS: Partial<Readonly<Record<Edge, PartOfDay>>> = {
  early: 'early-morning',
  mid: 'midday',
  late: 'evening',
}

/** "early next year", "mid-1996", "late September", "the late 1970s", "earlier this month", "later in the year". */
export const edgeAdverb: TimeRule = {
  name: 'edge',
  read(s, i) {
    const j = low(s, i) === 'the' ? i + 1 : i
    const word = low(s, j)
    const at = ADVERBS.get(word)
    if (!at || (j > i && (at === 'elapsed' || at === 'remaining'))) return null
    let k = hyphen(s, j + 1)
    if (low(s, k) === 'in' || low(s, k) === 'on' || low(s, k) === 'during') k++
    const p =
      k > j + 1 && low(s, k - 1) !== '-'
        ? readPointOrAnaphor(s, k)
        : (readPoint(s, k) ?? (at === 'elapsed' || at === 'remaining' ? readPointOrAnaphor(s, k) : null))
    if (!p || p.part || p.grain === 'hour') return null
    if (word === 'sometime') return { from: i, to: p.to, type: 'DATE', say: { point: p.point } }
    return {
      from: i,
      to: p.to,
      type: 'DATE',
      say: {
        point: edge(p.point, at),
        mod: MODS[at],
        partOfDay: p.grain === 'day' ? (DAY_THIRDS[at] ?? null) : null,
      },
    }
  },
}

/** "year-end", "year's end", "month-end", "the year-end". */
function periodEnd(
  s: Scan,
  i: number,
): { readonly to: number; readonly unit: 'year' | 'month' | 'quarter' } | null {
  const unit = low(s, i)
  if (unit !== 'year' && unit !== 'month' && unit !== 'quarter') return null
  const j = low(s, i + 1) === "'" && low(s, i + 2) === 's' ? i + 3 : hyphen(s, i + 1)
  return low(s, j) === 'end' && (j > i + 1 || unit === 'year') ? { to: j + 1, unit } : null
}

/** "the end of the month", "the beginning of October", "year-end", "the middle of this week". */
export const edgeNoun: TimeRule = {
  name: 'edge-of',
  read(s, i) {
    const j = low(s, i) === 'the' ? i + 1 : i
    const k = low(s, j) === 'very' ? j + 1 : j
    const end = periodEnd(s, k)
    if (end) {
      const point = edge(
        { op: 'shift', from: { op: 'anchor', of: 'article' }, amount: 0, unit: end.unit },
        'end',
      )
      return { from: i, to: end.to, type: 'DATE', say: { point, mod: 'END' } }
    }
    const at = lex(s, k).edgeNoun ?? (low(s, k) === 'turn' ? 'start' : undefined)
    if (!at || low(s, k + 1) !== 'of') return null
    const p = readPointOrAnaphor(s, k + 2)
    if (!p || p.part || (j === i && p.grain === 'day')) return null
    return { from: i, to: p.to, type: 'DATE', say: { point: edge(p.point, at), mod: MODS[at] } }
  },
}
