import { readAnaphor } from '../read/small.ts'
import { low } from '../scan.ts'
import type { TimeRule } from '../types.ts'
import { ofPoint } from './shared.ts'

const CUES: ReadonlySet<string> = new Set([
  'in',
  'of',
  'for',
  'during',
  'on',
  'by',
  'later',
  'earlier',
  'throughout',
  'until',
  'through',
  'over',
  'end',
  'ended',
  'ending',
  'ends',
  'finish',
  'finished',
  'close',
  'closed',
])

/** "that day", "the same week" and, after a preposition, "the day", "the month", "the year". */
export const anaphor: TimeRule = {
  name: 'anaphor',
  read(s, i) {
    const p = readAnaphor(s, i)
    if (!p) return null
    const that = low(s, i) === 'that'
    if (!that && !CUES.has(low(s, i - 1))) return null
    if (
      low(s, p.to) === 'of' ||
      low(s, p.to) === 'when' ||
      low(s, p.to) === 'that' ||
      low(s, p.to) === 'before' ||
      low(s, p.to) === 'after'
    )
      return null
    return ofPoint(i, p)
  },
}
