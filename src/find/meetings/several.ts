import type { Candidate, Row } from './candidate.ts'
import { linkAfter } from './noun-sides.ts'
import { sidesRight } from './sides.ts'
import type { Unit } from './units.ts'

/** "The calls with A and B" are two calls: a plural noun with two or three named others and one side of its own. */
export function split(
  c: Candidate | null,
  units: readonly Unit[],
  memory: Row['memory'],
): readonly Candidate[] {
  if (!c) return []
  const noun = units[c.at]?.lower ?? ''
  if (!/^(calls|meetings|visits|conversations)$/.test(noun)) return [c]
  // "A and B made visits to …": each made one.
  if (noun === 'visits' && linkAfter(units, c.at + 1) < 0)
    return c.participants.map(p => ({ ...c, participants: [p], apart: true }))
  const others = sidesRight(units, linkAfter(units, c.at + 1), memory).actors.filter(
    a => a.method !== 'description',
  )
  if (
    linkAfter(units, c.at + 1) < 0 ||
    units[linkAfter(units, c.at + 1) - 1]?.lower !== 'with' ||
    others.length < 2 ||
    others.length > 3
  )
    return [c]
  const own = c.participants.filter(p => !others.some(o => o.name === p.name))
  const one = own[0] ?? memory.topic
  if (!one) return []
  const confidence = own.length > 0 ? c.confidence : 0.5
  return others.map(o => ({
    ...c,
    participants: [own[0] ?? { ...one, method: 'pronoun' as const, confidence: 0.4 }, o],
    confidence,
    apart: true,
  }))
}
