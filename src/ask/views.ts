import { z } from 'zod'
import { Block, Published, RawPlace, Removal } from '../model/article.ts'
import { Factuality, MeetingStatus } from '../model/lists.ts'
import { Problem } from '../model/problem.ts'
import {
  Actor,
  ActorLink,
  ArticleEntry,
  Background,
  Commitment,
  Event,
  Evidence,
  Figure,
  Meeting,
  Position,
  Proposal,
  Scope,
  Statement,
} from '../model/record.ts'
import { Span } from '../model/span.ts'
import { Time } from '../model/time.ts'

/** The shapes of all answers. Commands print them with --json, the server sends them, the page draws them: one shape each. */

/** A resolved time with its bounds on the calendar, half-open, `YYYY-MM-DDTHH:MM` without a zone; null = open or not known. */
export const When = z
  .object({
    time: Time,
    from: z.string().nullable(),
    to: z.string().nullable(),
    /** Whether an end is approximate, inferred or open: drawn soft. */
    softFrom: z.boolean(),
    softTo: z.boolean(),
  })
  .readonly()
export type When = z.infer<typeof When>

/** The place that shows something, with the names that a citation needs. */
export const Shown = z
  .object({
    finding: z.string().nullable(),
    article: z.string(),
    reading: z.string(),
    sentence: Span,
    text: z.string(),
  })
  .readonly()
export type Shown = z.infer<typeof Shown>

export const ENTRY_KINDS = ['meeting', 'event', 'statement', 'publication', 'background'] as const
export const EntryKind = z.enum(ENTRY_KINDS)
export type EntryKind = z.infer<typeof EntryKind>

export const LANES = ['dated', 'undated', 'background'] as const
export const Lane = z.enum(LANES)
export type Lane = z.infer<typeof Lane>

/** One entry of the timeline. */
export const TimelineEntry = z
  .object({
    id: z.string(),
    kind: EntryKind,
    /** Background years have a band of their own, what has no date a lane of its own. */
    lane: Lane,
    title: z.string(),
    /** Whether the title is made by Parley and is no wording of the source. */
    generated: z.boolean(),
    /** The kind within the kind: call, visit, direct, indirect … */
    detail: z.string(),
    status: MeetingStatus.nullable(),
    /** How an event is told: as done, planned, asked for; null for all else. */
    factuality: Factuality.nullable(),
    when: When.nullable(),
    actors: z.array(ActorLink).readonly(),
    places: z.array(z.string()).readonly(),
    shown: Shown.nullable(),
    articles: z.array(z.string()).readonly(),
    /** The name and the date of the report that shows it: the first of `articles`. */
    source: z.string(),
    reported: z.string().nullable(),
    voices: z.int(),
    /** Entries that this one is known to come after, where no date says it. */
    after: z.array(z.string()).readonly(),
  })
  .readonly()
export type TimelineEntry = z.infer<typeof TimelineEntry>

const page = <T extends z.ZodType>(item: T) =>
  z
    .object({
      asOf: z.string().nullable(),
      total: z.int(),
      items: z.array(item).readonly(),
      /** Give it as `cursor` to get the next page; null on the last. */
      next: z.string().nullable(),
    })
    .readonly()

export const TimelineView = page(TimelineEntry)
export type TimelineView = z.infer<typeof TimelineView>

export const StatementRow = Statement.unwrap().extend({ when: When.nullable() }).readonly()
export type StatementRow = z.infer<typeof StatementRow>
export const StatementsView = page(StatementRow)
export type StatementsView = z.infer<typeof StatementsView>

/** A commitment with the place of its deadline on the calendar. */
export const CommitmentRow = Commitment.unwrap().extend({ when: When.nullable() }).readonly()
export type CommitmentRow = z.infer<typeof CommitmentRow>
export const CommitmentsView = page(CommitmentRow)
export type CommitmentsView = z.infer<typeof CommitmentsView>

const ProposalRow = Proposal.unwrap().extend({ when: When.nullable() }).readonly()
export const ProposalsView = page(ProposalRow)
export type ProposalsView = z.infer<typeof ProposalsView>

export const FiguresView = page(Figure)
export type FiguresView = z.infer<typeof FiguresView>

/** An actor in a list: counts in place of all its evidence, which `show` gives. */
export const ActorRow = Actor.unwrap()
  .omit({ evidence: true })
  .extend({ shown: Shown.nullable(), meetings: z.int(), statements: z.int() })
  .readonly()
export type ActorRow = z.infer<typeof ActorRow>
export const ActorsView = page(ActorRow)
export type ActorsView = z.infer<typeof ActorsView>

/** An article with what stands beside it: copies of its voice, its page's other parts, articles on the same meetings. */
export const ReportRow = ArticleEntry.unwrap()
  .extend({
    copies: z.array(z.string()).readonly(),
    related: z
      .array(
        z
          .object({ article: z.string(), title: z.string(), because: z.array(z.string()).readonly() })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type ReportRow = z.infer<typeof ReportRow>
export const ReportsView = page(ReportRow)
export type ReportsView = z.infer<typeof ReportsView>

export const ProblemRow = z
  .object({
    article: z.string().nullable(),
    label: z.string().nullable(),
    problem: Problem,
  })
  .readonly()
export type ProblemRow = z.infer<typeof ProblemRow>
export const ProblemsView = page(ProblemRow)
export type ProblemsView = z.infer<typeof ProblemsView>

/** A citation in the forms in which it is pasted. */
export const Citation = z.object({ text: z.string(), markdown: z.string(), bibtex: z.string() }).readonly()
export type Citation = z.infer<typeof Citation>

/** One piece of evidence, spelled out: the words, whose words they are, the sentence, and the bytes in the raw file. */
export const ShownEvidence = z
  .object({
    evidence: Evidence,
    /** The words of each span. */
    words: z.array(z.string()).readonly(),
    /** The chain in words, the article first. */
    chain: z.array(z.string()).readonly(),
    /** The article's name for lists: its outlet, or that it is not known. */
    source: z.string(),
    title: z.string(),
    generated: z.boolean(),
    published: Published.nullable(),
    /** Bytes in the source file; null where the reading is not at hand. */
    place: RawPlace.nullable(),
    citation: Citation,
  })
  .readonly()
export type ShownEvidence = z.infer<typeof ShownEvidence>

/** Something that comes before or after what is shown, though no date says it. */
export const OrderRow = z
  .object({
    /** Whether what is shown comes before or after it. */
    relation: z.enum(['before', 'after']),
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    /** The words or the rule that say so. */
    basis: z.string(),
  })
  .readonly()
export type OrderRow = z.infer<typeof OrderRow>

/** Positions by issue and holder. */
export const PositionsView = z
  .object({
    asOf: z.string().nullable(),
    total: z.int(),
    items: z.array(Position).readonly(),
    next: z.string().nullable(),
  })
  .readonly()
export type PositionsView = z.infer<typeof PositionsView>

/** What the dossier is about, and what in it is off its topic. */
export const ScopeView = z
  .object({
    asOf: z.string().nullable(),
    scope: Scope,
    offTopic: z
      .array(z.object({ id: z.string(), title: z.string(), because: z.string() }).readonly())
      .readonly(),
    asides: z.array(z.object({ article: z.string(), span: Span, because: z.string() }).readonly()).readonly(),
  })
  .readonly()
export type ScopeView = z.infer<typeof ScopeView>

/** What `show` gives for any id. */
export const ShowView = z
  .object({
    asOf: z.string().nullable(),
    /** The id as asked for and the id that it has now. */
    asked: z.string(),
    id: z.string(),
    found: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('meeting'), entity: Meeting, when: When.nullable() }).readonly(),
      z.object({ kind: z.literal('event'), entity: Event, when: When.nullable() }).readonly(),
      z.object({ kind: z.literal('statement'), entity: Statement, when: When.nullable() }).readonly(),
      z.object({ kind: z.literal('position'), entity: Position }).readonly(),
      z.object({ kind: z.literal('proposal'), entity: Proposal, when: When.nullable() }).readonly(),
      z.object({ kind: z.literal('commitment'), entity: Commitment, when: When.nullable() }).readonly(),
      z.object({ kind: z.literal('figure'), entity: Figure, when: When.nullable() }).readonly(),
      z.object({ kind: z.literal('actor'), entity: Actor }).readonly(),
      z.object({ kind: z.literal('background'), entity: Background, when: When.nullable() }).readonly(),
      z.object({ kind: z.literal('article'), entity: ReportRow }).readonly(),
      z
        .object({ kind: z.literal('review'), entity: z.object({ kind: z.string(), why: z.string() }) })
        .readonly(),
    ]),
    evidence: z.array(ShownEvidence).readonly(),
    /** What the reports tell of its order beside other entities. */
    order: z.array(OrderRow).readonly(),
    /** Entities that rest on the article, where the id is an article's. */
    holds: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string() }).readonly()).readonly(),
  })
  .readonly()
export type ShowView = z.infer<typeof ShowView>

/** One highlightable thing of an article. */
export const Mark = z
  .object({
    entity: z.string(),
    kind: z.string(),
    title: z.string(),
    finding: z.string(),
    sentence: Span,
    spans: z.array(Span).readonly(),
    confidence: z.number(),
  })
  .readonly()
export type Mark = z.infer<typeof Mark>

/** An article to be read: its text as read, what was found in it, what was taken out, and what lost its place. */
export const ArticleView = z
  .object({
    asOf: z.string().nullable(),
    entry: ReportRow,
    text: z.string(),
    blocks: z.array(Block).readonly(),
    removed: z.array(Removal).readonly(),
    repeated: z.array(z.object({ kept: Span, times: z.int() }).readonly()).readonly(),
    marks: z.array(Mark).readonly(),
    /** Findings whose words no longer stand where they were seen; never hidden. */
    lost: z.array(Mark.unwrap().extend({ words: z.string() }).readonly()).readonly(),
    citation: Citation,
  })
  .readonly()
export type ArticleView = z.infer<typeof ArticleView>

/** A passage that full-text search found. */
export const Passage = z
  .object({
    article: z.string(),
    label: z.string(),
    source: z.string(),
    published: z.string().nullable(),
    span: Span,
    text: z.string(),
    /** The cosine of the two vectors, where it went by meaning. */
    score: z.number().nullable(),
    /** Further articles of the same voice that print the sentence, where it went by meaning. */
    copies: z.array(z.string()).readonly(),
  })
  .readonly()
export type Passage = z.infer<typeof Passage>
export const SearchView = z
  .object({
    query: z.string(),
    by: z.enum(['words', 'meaning']),
    /** What made the vectors, where it went by meaning. */
    model: z.string().nullable(),
    passages: z.array(Passage).readonly(),
  })
  .readonly()
export type SearchView = z.infer<typeof SearchView>

/** A sentence by its article, its number in the reading and its place. */
export const SentencePlaced = z
  .object({ article: z.string(), reading: z.string(), index: z.int(), span: Span, text: z.string() })
  .readonly()
export type SentencePlaced = z.infer<typeof SentencePlaced>

export const SOUGHT = ['related-reports', 'same-words', 'may-settle', 'like-sentences'] as const
export const Sought = z.enum(SOUGHT)
export type Sought = z.infer<typeof Sought>

/** Something that may belong to what was asked for: a suggestion by likeness of meaning, to be checked by its two sentences. */
export const Likeness = z
  .object({
    /** Cosine of the two vectors: of the sentences, or of the reports as wholes. */
    score: z.number(),
    /** The nearest pair: the sentence of what was asked for, and the other one. */
    own: SentencePlaced,
    other: SentencePlaced,
    /** The report of the other sentence. */
    title: z.string(),
    generated: z.boolean(),
    source: z.string(),
    published: z.string().nullable(),
    /** Further articles of the same voice, counted with it. */
    copies: z.array(z.string()).readonly(),
    /** What of the record rests on the other sentence. */
    entity: z.object({ id: z.string(), kind: z.string(), title: z.string() }).readonly().nullable(),
    speaker: ActorLink.nullable(),
    /** Whether it is the same actor who speaks there. */
    sameActor: z.boolean(),
  })
  .readonly()
export type Likeness = z.infer<typeof Likeness>

/** Suggestions by likeness of meaning. No part of the record. */
export const RelatedView = z
  .object({
    asOf: z.string().nullable(),
    asked: z.string(),
    id: z.string(),
    kind: z.string(),
    sought: Sought,
    /** What made the vectors. */
    model: z.string(),
    /** Articles of the record that have no vectors yet, and cannot be among the items. */
    lacking: z.int(),
    items: z.array(Likeness).readonly(),
  })
  .readonly()
export type RelatedView = z.infer<typeof RelatedView>

/** Of how much of a dossier there are vectors; without a model, of nothing. */
export const VectorsView = z
  .object({
    model: z.string().nullable(),
    /** Articles of the record, those with vectors, and the sentences of these. */
    articles: z.int(),
    covered: z.int(),
    sentences: z.int(),
  })
  .readonly()
export type VectorsView = z.infer<typeof VectorsView>

/** What a dossier holds, in numbers. */
export const SummaryView = z
  .object({
    asOf: z.string().nullable(),
    reports: z.int(),
    undated: z.int(),
    actors: z.int(),
    meetings: z.int(),
    statements: z.int(),
    problems: z.int(),
    /** Findings below their threshold, waiting. */
    review: z.int(),
    days: z.array(z.object({ day: z.string(), reports: z.int() }).readonly()).readonly(),
  })
  .readonly()
export type SummaryView = z.infer<typeof SummaryView>

/** The decoded source of an article, before anything was taken out. */
export const RawView = z
  .object({
    article: z.string(),
    sha256: z.string(),
    encoding: z.string(),
    text: z.string(),
    /** Places of `text` that the reading keeps; all else was taken out or is another part's. */
    kept: z.array(Span).readonly(),
  })
  .readonly()
export type RawView = z.infer<typeof RawView>
