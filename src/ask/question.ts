import { z } from 'zod'
import { edtfBounds } from '../model/edtf.ts'
import { CommitmentStatus, EventType, ProposalStatus, StatementAct, StatementMode } from '../model/lists.ts'
import { ENTRY_KINDS } from './views.ts'

/** What can be asked, as commands and the server take it: one schema for both edges, so that both give the same answers. */

/** A date as users write it: any EDTF with bounds. */
export const DateText = z
  .string()
  .refine(s => edtfBounds(s) !== null, { message: 'not a date; write YYYY, YYYY-MM or YYYY-MM-DD' })

/** How many items a page has when nobody says: enough for a screen or two, and quick to draw. */
export const DEFAULT_LIMIT = 500
/** The most that one request is given. */
export const MAX_LIMIT = 5000

/** One page of a list. Without a limit all items are given, since a command prints them all. */
export const Paging = z.object({
  /** Reports published by then, all decisions applied. */
  asOf: DateText.optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).optional(),
})
export type Paging = z.infer<typeof Paging>

const within = { from: DateText.optional(), to: DateText.optional() }

export const TimelineQuestion = Paging.extend({
  ...within,
  /** An actor's id, the start of one, or any of its names. */
  actor: z.string().optional(),
  kind: z.enum(ENTRY_KINDS).optional(),
  /** A PLOVER type; only events have one. */
  type: EventType.optional(),
  /** Words of a place's name: a venue, a city, a state. */
  place: z.string().optional(),
  lane: z.enum(['dated', 'undated', 'background']).optional(),
})
export type TimelineQuestion = z.infer<typeof TimelineQuestion>

export const StatementsQuestion = Paging.extend({
  ...within,
  actor: z.string().optional(),
  /** Words of the channel: "Truth Social", "press conference". */
  channel: z.string().optional(),
  mode: StatementMode.optional(),
  /** Without it, speech, thought and will are given; single quoted terms only when asked for. */
  act: StatementAct.optional(),
  /** Words that the statement holds, in any spelling of case and accents. */
  text: z.string().optional(),
})
export type StatementsQuestion = z.infer<typeof StatementsQuestion>

export const CommitmentsQuestion = Paging.extend({
  /** Whoever owes it or is owed it. */
  actor: z.string().optional(),
  status: CommitmentStatus.optional(),
})
export type CommitmentsQuestion = z.infer<typeof CommitmentsQuestion>

export const ProposalsQuestion = Paging.extend({
  actor: z.string().optional(),
  status: ProposalStatus.optional(),
})
export type ProposalsQuestion = z.infer<typeof ProposalsQuestion>

/** Figures of which the measure, the scope or the words hold some words. */
export const FiguresQuestion = Paging.extend({ text: z.string().optional() })
export type FiguresQuestion = z.infer<typeof FiguresQuestion>

export const ActorsQuestion = Paging.extend({ name: z.string().optional() })
export type ActorsQuestion = z.infer<typeof ActorsQuestion>

export const ReportsQuestion = Paging.extend({ text: z.string().optional() })
export type ReportsQuestion = z.infer<typeof ReportsQuestion>

export const ProblemsQuestion = Paging.extend({ article: z.string().optional() })
export type ProblemsQuestion = z.infer<typeof ProblemsQuestion>

export const SearchQuestion = z.object({
  asOf: DateText.optional(),
  query: z.string().min(1),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  /** By the words that stand there, or by likeness of meaning; for the latter the dossier must have vectors. */
  by: z.enum(['words', 'meaning']).optional(),
})
export type SearchQuestion = z.infer<typeof SearchQuestion>

export const PositionsQuestion = Paging.extend({
  /** A holder; a state gives all who speak for it too. */
  actor: z.string().optional(),
  /** An issue of the dossier by id or label. */
  issue: z.string().optional(),
})
export type PositionsQuestion = z.infer<typeof PositionsQuestion>

/** A question about one thing, by its id. */
export const OneQuestion = z.object({ asOf: DateText.optional(), id: z.string().min(1) })
export type OneQuestion = z.infer<typeof OneQuestion>

/** What may belong to one thing, by its id. */
export const RelatedQuestion = OneQuestion.extend({
  limit: z.coerce.number().int().min(1).max(200).default(10),
})
export type RelatedQuestion = z.infer<typeof RelatedQuestion>

/** A question about the dossier as a whole. */
export const WholeQuestion = z.object({ asOf: DateText.optional() })
export type WholeQuestion = z.infer<typeof WholeQuestion>
