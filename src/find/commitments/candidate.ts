import type { Strength } from '../../model/lists.ts'
import type { Scene } from '../clause/scene.ts'
import type { Finder } from '../pipeline.ts'
import type { Range } from '../tree/index.ts'

/** A commitment as a rule reads it; whose, to whom and by when is completed for all rules alike. */
export interface Candidate {
  readonly scene: Scene
  /** Name of the rule. */
  readonly rule: string
  /** The words that make it one: "vowed to", "will". */
  readonly cue: Range
  /** Main verb (or noun) of the content, and where the content begins: a negation before the verb is part of it. */
  readonly head: number
  readonly from: number
  readonly subject: Range | null
  /** Whether the content's verb is passive: whoever does it is not its subject. */
  readonly passive: boolean
  /** What the words themselves say; null where it depends on who says it of whom ("will"). */
  readonly strength: Strength | null
  /** How sure the rule is that this is one. */
  readonly confidence: number
}

/** One small rule over one sentence. */
export type CommitmentRule = Finder<Scene, Candidate>
