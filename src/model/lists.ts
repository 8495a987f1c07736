import { z } from 'zod'

/** The closed lists of the record. Their meanings are in CODEBOOK.md; adding a member is a change of the record's schema. */

export const BLOCK_KINDS = [
  'headline',
  'dateline',
  'subhead',
  'body',
  'caption',
  'byline',
  'standfirst',
  'list',
  'quote',
  'table',
] as const
export const BlockKind = z.enum(BLOCK_KINDS)
export type BlockKind = z.infer<typeof BlockKind>

export const REMOVAL_REASONS = [
  'header',
  'handle',
  'advertisement',
  'promotion',
  'teaser',
  'repeated',
  'chrome',
  'comments',
  'related',
  'navigation',
  'share',
  'cookie',
  'paywall',
  'boilerplate',
  'dateline',
  'duplicate-title',
  'invisible',
  'caption',
  'byline',
] as const
export const RemovalReason = z.enum(REMOVAL_REASONS)
export type RemovalReason = z.infer<typeof RemovalReason>

export const MODALITIES = [
  'asserted',
  'planned',
  'expected',
  'hoped',
  'probable',
  'possible',
  'proposed',
  'requested',
  'conditional',
  'predicted',
  'warned',
  'ruled-out',
  'denied',
  'declined',
  'softened',
  'retracted',
] as const
export const Modality = z.enum(MODALITIES)
export type Modality = z.infer<typeof Modality>

export const EVIDENTIALS = [
  'direct',
  'indirect',
  'hearsay',
  'unnamed-source',
  'unattributed',
  'writer-inference',
  'analysis',
] as const
export const Evidential = z.enum(EVIDENTIALS)
export type Evidential = z.infer<typeof Evidential>

export const NOTE_KINDS = ['analysis', 'inference', 'colour'] as const
export const NoteKind = z.enum(NOTE_KINDS)
export type NoteKind = z.infer<typeof NoteKind>

export const STANCES = [
  'support',
  'support-if',
  'mixed',
  'oppose-hedged',
  'oppose',
  'requires',
  'none',
] as const
export const Stance = z.enum(STANCES)
export type Stance = z.infer<typeof Stance>

export const ISSUE_STATES = ['under-discussion', 'not-under-discussion'] as const
export const IssueState = z.enum(ISSUE_STATES)
export type IssueState = z.infer<typeof IssueState>

export const MEETING_KINDS = [
  'call',
  'bilateral',
  'multilateral',
  'visit',
  'conference',
  'internal',
  'talks',
] as const
export const MeetingKind = z.enum(MEETING_KINDS)
export type MeetingKind = z.infer<typeof MeetingKind>

/** How the time of a telling of a meeting stands to the meeting. */
export const MEETING_TIMED = ['told', 'until', 'carried'] as const
/** How a meeting of the record stands to another that no report ties to it. */
export const MEETING_RELATIONS = ['later', 'part'] as const

export const MEETING_STATUSES = ['proposed', 'planned', 'under-way', 'held', 'declined', 'cancelled'] as const
export const MeetingStatus = z.enum(MEETING_STATUSES)
export type MeetingStatus = z.infer<typeof MeetingStatus>

export const ANSWERS = ['proposer', 'accepted', 'rejected-hedged', 'rejected', 'not-reported'] as const
export const Answer = z.enum(ANSWERS)
export type Answer = z.infer<typeof Answer>

export const PROPOSAL_STATUSES = [
  'oral',
  'draft',
  'to-be-signed',
  'signed',
  'proposed',
  'constraint',
] as const
/** Standing of a proposal's text; `constraint` is a hurdle that the rules set, and no text. */
export const ProposalStatus = z.enum(PROPOSAL_STATUSES)
export type ProposalStatus = z.infer<typeof ProposalStatus>

export const BOUNDS = ['exact', 'approximate', 'at-least', 'at-most', 'more-than', 'less-than'] as const
/** How a figure bounds what it measures. */
export const Bound = z.enum(BOUNDS)
export type Bound = z.infer<typeof Bound>

export const STRENGTHS = ['pledge', 'offer', 'plan', 'expectation', 'forecast', 'threat'] as const
export const Strength = z.enum(STRENGTHS)
export type Strength = z.infer<typeof Strength>

export const COMMITMENT_STATUSES = [
  'open',
  'not-triggered',
  'due-soon',
  'overdue-no-evidence',
  'kept',
  'partly-kept',
  'broken',
  'superseded',
  'withdrawn',
  'untestable',
] as const
export const CommitmentStatus = z.enum(COMMITMENT_STATUSES)
export type CommitmentStatus = z.infer<typeof CommitmentStatus>

export const VERDICTS = ['agrees', 'differs', 'cannot-be-compared'] as const
export const Verdict = z.enum(VERDICTS)
export type Verdict = z.infer<typeof Verdict>

export const FLAGS = ['tension', 'one-side-only', 'claim-rejection'] as const
export const Flag = z.enum(FLAGS)
export type Flag = z.infer<typeof Flag>

export const COVERAGES = ['both', 'only-a', 'only-b'] as const
export const Coverage = z.enum(COVERAGES)
export type Coverage = z.infer<typeof Coverage>

export const BASES = ['explicit', 'header', 'weekday', 'relative', 'inferred', 'user'] as const
export const Basis = z.enum(BASES)
export type Basis = z.infer<typeof Basis>

/** Precisions at which a time's ends are stated: a day and what is finer. */
export const EXACT_PRECISIONS = ['second', 'minute', 'hour', 'part-of-day', 'day'] as const

export const PRECISIONS = [
  ...EXACT_PRECISIONS,
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'interval',
  'vague',
  'unknown',
] as const
export const Precision = z.enum(PRECISIONS)
export type Precision = z.infer<typeof Precision>

export const PARTS_OF_DAY = [
  'early-morning',
  'morning',
  'midday',
  'afternoon',
  'evening',
  'night',
  'overnight',
  'day',
] as const
export const PartOfDay = z.enum(PARTS_OF_DAY)
export type PartOfDay = z.infer<typeof PartOfDay>

export const TENSES = ['past', 'present', 'future'] as const
/** How the sentence around an expression speaks of it. `null` where nothing tells. */
export const Tense = z.enum(TENSES)
export type Tense = z.infer<typeof Tense>

export const STATEMENT_MODES = ['direct', 'mixed', 'indirect'] as const
export const StatementMode = z.enum(STATEMENT_MODES)
export type StatementMode = z.infer<typeof StatementMode>

export const STATEMENT_ACTS = ['speech', 'thought', 'will', 'term'] as const
export const StatementAct = z.enum(STATEMENT_ACTS)
export type StatementAct = z.infer<typeof StatementAct>

/** MISC: treaties, laws and events, which are nobody and no place. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const
export const NameType = z.enum(NAME_TYPES)
export type NameType = z.infer<typeof NameType>

export const NAME_SUBTYPES = [
  'person',
  'people',
  'state',
  'city',
  'government-seat',
  'region',
  'facility',
  'alliance',
  'government',
  'ministry',
  'party',
  'armed-group',
  'company',
  'outlet',
  'organisation',
  'event',
  'law-or-treaty',
  'format',
  'other',
] as const
export const NameSubtype = z.enum(NAME_SUBTYPES)
export type NameSubtype = z.infer<typeof NameSubtype>

export const ACTOR_TYPES = [
  'person',
  'state',
  'government',
  'organisation',
  'alliance',
  'group',
  'office',
  'outlet',
  'format',
  'commentator',
  'unnamed',
] as const
export const ActorType = z.enum(ACTOR_TYPES)
export type ActorType = z.infer<typeof ActorType>

/** How a mention was led to its actor. */
export const REFERENCE_METHODS = [
  'name',
  'surname',
  'alias',
  'office',
  'metonym',
  'pronoun',
  'description',
  'unnamed',
  'user',
] as const
export const ReferenceMethod = z.enum(REFERENCE_METHODS)
export type ReferenceMethod = z.infer<typeof ReferenceMethod>

/** PLOVER's event types, with CAMEO roots 01 and 02 as types of their own. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
  'APPEAL',
] as const
export const EventType = z.enum(EVENT_TYPES)
export type EventType = z.infer<typeof EventType>

export const FACTUALITIES = [
  'asserted',
  'planned',
  'expected',
  'hoped',
  'possible',
  'proposed',
  'requested',
  'conditional',
  'predicted',
  'denied',
  'ruled-out',
  'refused',
  'past-habit',
  'hypothetical',
] as const
export const Factuality = z.enum(FACTUALITIES)
export type Factuality = z.infer<typeof Factuality>
