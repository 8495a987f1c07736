import { z } from 'zod'
import { IssueList } from './issue.ts'

/**
 * What a user decided. A decision points at raw bytes, quoted words and a kind, never at ids of the record or at
 * extractor versions, so that it survives re-extraction.
 */

/** The evidence that a decision is about, found again by its bytes and words in every later reading. */
export const DecisionTarget = z
  .object({
    sourceFile: z.string(),
    part: z.string(),
    /** Bytes in the source file; null for the article as a whole. */
    raw: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly().nullable(),
    words: z.string().nullable(),
    kind: z.string(),
  })
  .readonly()
export type DecisionTarget = z.infer<typeof DecisionTarget>

/** What a user says a dossier is about; null leaves a part as it is proposed. */
export const ScopeSetting = z
  .object({
    /** Parties by ISO 3166 code, or by name where they are no states. */
    parties: z.array(z.string()).readonly().nullable(),
    /** First and last day, EDTF. */
    period: z.object({ from: z.string().nullable(), to: z.string().nullable() }).readonly().nullable(),
  })
  .readonly()
export type ScopeSetting = z.infer<typeof ScopeSetting>

/** The target of decisions about a dossier as a whole. */
export const WHOLE_DOSSIER: DecisionTarget = {
  sourceFile: '',
  part: '',
  raw: null,
  words: null,
  kind: 'dossier',
}

export const Decision = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('date'), target: DecisionTarget, edtf: z.string().nullable() }).readonly(),
  z.object({ verb: z.literal('merge'), target: DecisionTarget, with: DecisionTarget }).readonly(),
  z.object({ verb: z.literal('split'), target: DecisionTarget, from: DecisionTarget }).readonly(),
  z.object({ verb: z.literal('reject'), target: DecisionTarget }).readonly(),
  z.object({ verb: z.literal('confirm'), target: DecisionTarget }).readonly(),
  z
    .object({ verb: z.literal('correct'), target: DecisionTarget, field: z.string(), value: z.json() })
    .readonly(),
  z.object({ verb: z.literal('label'), target: DecisionTarget, label: z.string() }).readonly(),
  /** The dossier's list of issues; null goes back to the general one. */
  z.object({ verb: z.literal('issues'), target: DecisionTarget, issues: IssueList.nullable() }).readonly(),
  /** What the dossier is about; null goes back to what its reports propose. */
  z.object({ verb: z.literal('scope'), target: DecisionTarget, scope: ScopeSetting.nullable() }).readonly(),
  /** Whether an article belongs to the dossier; null leaves it to the scope. */
  z.object({ verb: z.literal('topic'), target: DecisionTarget, onTopic: z.boolean().nullable() }).readonly(),
])
export type Decision = z.infer<typeof Decision>

/** A decision as the store keeps it: later ones win over earlier ones on the same target. */
export const RecordedDecision = z.object({ id: z.string(), seq: z.int(), decision: Decision }).readonly()
export type RecordedDecision = z.infer<typeof RecordedDecision>
