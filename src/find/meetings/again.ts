import type { ActorRef } from '../../model/finding.ts'
import type { Memory } from './memory.ts'
import type { Unit } from './units.ts'

/**
 * "There was a second call, with Y": whose it is, where nobody is its subject. Such a meeting goes on with those of whom the rows
 * before tell: the other side is their topic. Null for "there was a call", which may be anybody's.
 */
export function againOf(units: readonly Unit[], at: number, memory: Memory): ActorRef | null {
  const there = units.findIndex((u, i) => i < at && i >= at - 6 && u.lower === 'there')
  const counted = units.slice(Math.max(0, at - 3), at).some(u => COUNTED.test(u.lower))
  const trigger = units[at]
  if (there < 0 || !counted || !/^(was|were|is|has|had|followed)$/.test(units[there + 1]?.lower ?? ''))
    return null
  if (!memory.topic || !trigger) return null
  const span = { start: trigger.start, end: trigger.end }
  return { ...memory.topic, text: trigger.text, span, method: 'pronoun', confidence: 0.4 }
}

const COUNTED = /^(second|third|fourth|another|further)$/
