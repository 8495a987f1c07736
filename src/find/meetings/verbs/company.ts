import type { ActorRef } from '../../../model/finding.ts'
import type { Memory } from '../memory.ts'
import { sidesRight } from '../sides.ts'
import type { Unit } from '../units.ts'

/** Persons after the first "with" of a visit's clause: "is in Brussels to sign a deal with …". */
export function companyOf(
  units: readonly Unit[],
  from: number,
  stop: number,
  memory: Memory,
): readonly ActorRef[] {
  const at = units.findIndex((u, i) => i >= from && i < stop && u.lower === 'with')
  return at < 0 ? [] : sidesRight(units, at + 1, memory, 8).actors.filter(a => a.type === 'person')
}
