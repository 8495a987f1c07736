import type { ActorRef, PlaceRef, TimeRef } from '../../model/finding.ts'
import type { MeetingKind } from '../../model/lists.ts'
import type { Span } from '../../model/span.ts'
import type { Memory } from './memory.ts'
import type { Standing } from './status.ts'
import type { Unit } from './units.ts'

/** What a rule of this folder reads: one row, and what the rows before it left in memory. */
export interface Row {
  readonly units: readonly Unit[]
  readonly memory: Memory
}

/** A meeting as a rule saw it. */
export interface Candidate {
  readonly kind: MeetingKind
  readonly label: string
  readonly trigger: Span
  /** Index of the trigger's first unit. */
  readonly at: number
  /** One past the trigger's last unit. */
  readonly end: number
  readonly standing: Standing
  readonly participants: readonly ActorRef[]
  readonly open: boolean
  readonly venue: PlaceRef | null
  readonly host: ActorRef | null
  /** Whose idea it was, where the rule itself knows. */
  readonly proposer?: ActorRef
  readonly time: TimeRef | null
  /** How the time stands to it, where it is not its own. */
  readonly timed?: 'until' | 'carried'
  /** How much the rule itself holds of it, by eye: of two that tell the same the surer stays. Findings get theirs in `confidence.ts`. */
  readonly confidence: number
  /** One of several meetings that the same words tell of. */
  readonly apart?: boolean
}

/** The kind that number of sides and words before the noun give; calls, visits and internal meetings stay what they are. */
export function kindOf(kind: MeetingKind, sides: number, open: boolean): MeetingKind {
  if (kind !== 'bilateral' && kind !== 'talks' && kind !== 'conference') return kind
  if (kind === 'conference' && !open && sides < 2) return kind
  if (open || sides > 2) return 'multilateral'
  return sides === 2 ? 'bilateral' : kind
}
