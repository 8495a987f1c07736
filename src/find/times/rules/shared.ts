import type { TimexType } from '../../../model/time.ts'
import type { PointReading } from '../read/points.ts'
import type { Reading } from '../types.ts'

const CLOCKED: ReadonlySet<string> = new Set(['hour', 'minute', 'second'])

/** A point as a reading: a TIME where it is narrower than a day, else a DATE. */
export function ofPoint(
  from: number,
  p: PointReading,
  type: TimexType = CLOCKED.has(p.grain) || p.part ? 'TIME' : 'DATE',
): Reading {
  return {
    from,
    to: p.to,
    type,
    say: { point: p.point, partOfDay: p.part ?? null, mod: p.mod ?? null },
  }
}
