import type { PartOfDay } from '../../../model/lists.ts'
import { readPoint, readPointOrAnaphor } from '../read/point.ts'
import { anchor, shift } from '../read/points.ts'
import { hyphen, lex, low } from '../scan.ts'
import type { Scan, TimeRule } from '../types.ts'

const EARLY: Readonly<Record<string, PartOfDay>> = { morning: 'early-morning' }

/** A part of the day at `i`, perhaps behind "early", "late", "mid": "mid-afternoon". */
function readPart(s: Scan, i: number): { readonly part: PartOfDay; readonly to: number } | null {
  const j = lex(s, i).edge ? hyphen(s, i + 1) : i
  const p = lex(s, j).part
  if (!p || lex(s, j).plural) return null
  return { part: (lex(s, i).edge === 'early' && EARLY[p.part]) || p.part, to: j + 1 }
}

/** "Friday night", "Thursday morning", "yesterday afternoon", "March 3 evening"; with "early" or "late" before it. */
export const dayThenPart: TimeRule = {
  name: 'day-part',
  read(s, i) {
    const at = lex(s, i).edge ? hyphen(s, i + 1) : i
    const d = readPoint(s, at)
    if (d?.grain !== 'day' || d.part) return null
    const p = readPart(s, low(s, d.to) === "'" ? d.to + 2 : d.to)
    return p ? { from: i, to: p.to, type: 'TIME', say: { point: d.point, partOfDay: p.part } } : null
  },
}

/** "the morning of March 3", "mid-afternoon yesterday", "the evening before". */
export const partThenDay: TimeRule = {
  name: 'part-day',
  read(s, i) {
    const the = low(s, i) === 'the' ? i + 1 : i
    const p = readPart(s, the)
    if (!p) return null
    const j = low(s, p.to) === 'of' || low(s, p.to) === 'on' ? p.to + 1 : p.to
    const d = readPointOrAnaphor(s, j)
    return d && d.grain === 'day' && !d.part
      ? { from: i, to: d.to, type: 'TIME', say: { point: d.point, partOfDay: p.part } }
      : null
  },
}

const BEFORE_PART: ReadonlySet<string> = new Set(['in', 'during', 'until', 'by', 'since', 'through'])

/** Parts of the day that stand without an article, and the words before which they do: "by nightfall", "before dawn". */
const BOUNDS: ReadonlySet<string> = new Set(['nightfall', 'dawn', 'daybreak', 'dusk'])
const BEFORE_BOUND: ReadonlySet<string> = new Set(['by', 'before', 'until', 'till'])

/** "in the morning", "overnight", "at night", "that evening": the part of the day that is being told of. */
export const partAlone: TimeRule = {
  name: 'part-alone',
  read(s, i) {
    if (low(s, i) === 'overnight')
      return {
        from: i,
        to: i + 1,
        type: 'TIME',
        say: { point: shift(anchor('article'), 0, 'day'), partOfDay: 'overnight' },
      }
    if (BOUNDS.has(low(s, i)) && BEFORE_BOUND.has(low(s, i - 1)))
      return {
        from: i,
        to: i + 1,
        type: 'TIME',
        say: { point: shift(anchor('previous'), 0, 'day'), partOfDay: lex(s, i).part?.part ?? null },
      }
    if (low(s, i) !== 'the' && !lex(s, i).edge && low(s, i) !== 'that') return null
    const p = readPart(s, low(s, i) === 'the' || low(s, i) === 'that' ? i + 1 : i)
    if (!p || (low(s, i) === 'the' && !BEFORE_PART.has(low(s, i - 1))) || low(s, p.to) === 'of') return null
    return {
      from: i,
      to: p.to,
      type: 'TIME',
      say: { point: shift(anchor('previous'), 0, 'day'), partOfDay: p.part },
    }
  },
}

/** "the early hours of Thursday", "the small hours of Friday morning", "the early hours". */
export const earlyHours: TimeRule = {
  name: 'early-hours',
  read(s, i) {
    if (
      low(s, i) !== 'the' ||
      low(s, i + 2) !== 'hours' ||
      !/^(?:early|small|late|wee|evening|morning)$/u.test(low(s, i + 1))
    )
      return null
    const partOfDay: PartOfDay =
      low(s, i + 1) === 'late' || low(s, i + 1) === 'evening' ? 'evening' : 'early-morning'
    const d = low(s, i + 3) === 'of' ? readPointOrAnaphor(s, i + 4) : null
    if (!d)
      return {
        from: i,
        to: i + 3,
        type: 'TIME',
        say: { point: shift(anchor('previous'), 0, 'day'), partOfDay },
      }
    if (d.grain !== 'day' && !d.part) return null
    const p = readPart(s, d.to)
    return { from: i, to: p?.to ?? d.to, type: 'TIME', say: { point: d.point, partOfDay } }
  },
}

/** "later this afternoon", "earlier this morning", "late last night": the adverb belongs to the part. */
export const edgedPart: TimeRule = {
  name: 'edged-part',
  read(s, i) {
    const w = low(s, i)
    if (w !== 'later' && w !== 'earlier' && w !== 'late' && w !== 'early') return null
    const p = readPoint(s, i + 1)
    return p?.part ? { from: i, to: p.to, type: 'TIME', say: { point: p.point, partOfDay: p.part } } : null
  },
}
