import type { IssueState, Modality, Stance } from '../../model/lists.ts'
import type { Span } from '../../model/span.ts'
import type { Scene } from '../clause/scene.ts'
import type { Finder } from '../pipeline.ts'
import type { Range } from '../tree/index.ts'

/** A position as a rule reads it; holder, voices, conditions and time are completed for all rules alike. */
export interface Candidate {
  readonly scene: Scene
  /** Name of the rule. */
  readonly rule: string
  /** The words that tell of it: "ruled out", "should not". */
  readonly cue: Range
  /** Who holds it: a noun phrase before the cue, or `speaker`: whoever is told to say these words. */
  readonly holder: Range | 'speaker'
  /** The words that name what it is about. */
  readonly topic: Range
  readonly stance: Stance
  readonly modality: Modality
  readonly issueState: IssueState | null
  /** Whether the cue is itself an utterance of the holder, and not an attitude that somebody ascribes. */
  readonly spoken: boolean
  readonly addressee: Range | null
  readonly shift: {
    readonly marker: Range
    readonly from: Stance | null
    readonly after: Range | null
  } | null
  /** Words to which a topic that only points back leads, where the rule knows them. */
  readonly antecedent: Span | null
  /** How sure the rule is. */
  readonly confidence: number
}

/** One small rule over one sentence. */
export type PositionRule = Finder<Scene, Candidate>

/** What most candidates have in common. */
export const PLAIN = {
  issueState: null,
  spoken: true,
  addressee: null,
  shift: null,
  antecedent: null,
} as const
