import { lex, low } from '../scan.ts'
import type { Scan } from '../types.ts'
import { anchor, type PointReading, shift } from './points.ts'

/** "the week after next", "the month before last", "the weekend before last": two steps from the article's own period. */
export function readTwoSteps(s: Scan, i: number): PointReading | null {
  const { unit, plural } = lex(s, i + 1)
  if (low(s, i) !== 'the' || !unit || plural) return null
  if (unit !== 'week' && unit !== 'weekend' && unit !== 'month' && unit !== 'year') return null
  const [word, end] = [low(s, i + 2), low(s, i + 3)]
  const step = word === 'after' && end === 'next' ? 2 : word === 'before' && end === 'last' ? -2 : 0
  if (step === 0 || lex(s, i + 4).unit || lex(s, i + 4).month || lex(s, i + 4).weekday) return null
  return { point: shift(anchor('article'), step, unit), to: i + 4, grain: unit }
}
