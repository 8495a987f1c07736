import { z } from 'zod'

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
])
export type Decision = z.infer<typeof Decision>

/** A decision as the store keeps it: later ones win over earlier ones on the same target. */
export const RecordedDecision = z.object({ id: z.string(), seq: z.int(), decision: Decision }).readonly()
export type RecordedDecision = z.infer<typeof RecordedDecision>
