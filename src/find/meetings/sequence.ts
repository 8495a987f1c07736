import type { Candidate } from './candidate.ts'
import { unique } from './memory.ts'
import type { Unit } from './units.ts'

/** Whether the meeting at `at` is told as following the one before it: "…, to be followed by a summit". */
export const followed = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(Math.max(0, at - 9), at)
    .map(u => u.lower)
    .join(' ')
    .includes('to be followed by')

/** "a meeting of X and Y, to be followed by a three-way summit with Z": what is to follow stands as what it follows stands, and of more than two those are there, too. */
export function inSequence(units: readonly Unit[], seen: readonly Candidate[]): readonly Candidate[] {
  return seen.map((c, i) => {
    const before = seen[i - 1]
    if (!before || !followed(units, c.at) || /held|under-way/.test(before.standing.status)) return c
    const alone = c.kind === 'multilateral' && c.participants.length === 1
    const participants = alone ? unique([...before.participants, ...c.participants]) : c.participants
    return { ...c, participants, standing: before.standing }
  })
}
