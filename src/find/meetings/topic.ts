import type { ActorRef } from '../../model/finding.ts'
import type { Memory } from './memory.ts'
import { sideAt } from './sides.ts'
import type { Unit } from './units.ts'

/** The first person of a row that is not merely an owner ("Trump's team") nor the object of a preposition before a comma. */
export function subject(units: readonly Unit[], memory: Memory): ActorRef | null {
  for (let i = 0; i < units.length; i++) {
    const side = sideAt(units, i, memory)?.actors[0]
    if (side?.type !== 'person' || side.method === 'pronoun') continue
    const next = units[i + 1]?.lower ?? ''
    if (/^['’]s?$/.test(next)) continue
    return side
  }
  return null
}
