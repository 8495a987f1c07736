import { z } from 'zod'
import {
  ActorType,
  Answer,
  Bound,
  EventType,
  Evidential,
  Factuality,
  ISSUE_STATES,
  MEETING_TIMED,
  MeetingKind,
  MeetingStatus,
  Modality,
  NameSubtype,
  NameType,
  NoteKind,
  ProposalStatus,
  ReferenceMethod,
  Stance,
  StatementAct,
  StatementMode,
  Strength,
} from './lists.ts'
import { Span } from './span.ts'
import { TimeExpression } from './time.ts'

/**
 * Findings: what one article says. Every finding points at characters of its reading, names its voices, its extractor
 * and how sure it is. Nothing of another article, of a date or of a decision is in a finding.
 */

/** An actor as one place of one article names it. `name` is the fullest name that the article gives for it. */
export const ActorRef = z
  .object({
    /** The words, exactly. */
    text: z.string(),
    span: Span,
    name: z.string(),
    type: ActorType,
    /** ISO 3166 alpha-3 of the state it belongs to, where the article or `knowledge/` says. */
    country: z.string().nullable(),
    /** Title or office as written beside the name: "Foreign Minister". */
    office: z.string().nullable(),
    method: ReferenceMethod,
    confidence: z.number(),
  })
  .readonly()
export type ActorRef = z.infer<typeof ActorRef>

/** One voice of an attribution chain. */
export const Voice = z
  .object({
    /** `null` where nobody is named at all ("reportedly", "was viewed as"). */
    actor: ActorRef.nullable(),
    evidential: Evidential,
    /** The words that mark it: "according to", "reportedly". */
    marker: Span.nullable(),
  })
  .readonly()
export type Voice = z.infer<typeof Voice>

/** Voices after the article, outermost first; empty = the article's own voice. Its length is the depth. */
export const Chain = z.array(Voice).readonly()
export type Chain = z.infer<typeof Chain>

/** A time inside another finding: the words and what they say; resolved in `link`. */
export const TimeRef = z.object({ span: Span, text: z.string(), expression: TimeExpression }).readonly()
export type TimeRef = z.infer<typeof TimeRef>

/** A place as named. */
export const PlaceRef = z
  .object({ span: Span, text: z.string(), name: z.string(), country: z.string().nullable() })
  .readonly()
export type PlaceRef = z.infer<typeof PlaceRef>

export const Extractor = z.object({ name: z.string(), version: z.string() }).readonly()
export type Extractor = z.infer<typeof Extractor>

const base = {
  id: z.string(),
  article: z.string(),
  reading: z.string(),
  /** The sentence that shows it. */
  sentence: Span,
  /** The words that show it, in order. */
  spans: z.array(Span).min(1).readonly(),
  chain: Chain,
  /** Calibrated: of findings at .9, nine of ten are right. */
  confidence: z.number().min(0).max(1),
  extractor: Extractor,
}

const finding = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({ ...base, kind: z.literal(kind), ...shape }).readonly()

export const TimeFinding = finding('time', { expression: TimeExpression, text: z.string() })
export type TimeFinding = z.infer<typeof TimeFinding>

export const NameFinding = finding('name', {
  text: z.string(),
  type: NameType,
  subtype: NameSubtype,
  /** Whom the article means by it; `null` for names that are nobody (treaties, events). */
  actor: ActorRef.nullable(),
  /** Whether the words stand for a government ("Kyiv agreed") and not for the place. */
  metonym: z.boolean(),
})
export type NameFinding = z.infer<typeof NameFinding>

export const RoleFinding = finding('role', {
  actor: ActorRef,
  office: z.string(),
  country: z.string().nullable(),
  organisation: z.string().nullable(),
  former: z.boolean(),
  time: TimeRef.nullable(),
  /** Of a term of office: which one it is ("second"), null where the words do not count it; null altogether where it is no term. */
  term: z.object({ ordinal: z.int().nullable() }).readonly().nullable(),
})
export type RoleFinding = z.infer<typeof RoleFinding>

/** A member of a group: somebody named, or an office of a state or body whose holder the words leave open. */
export const GroupMember = z
  .object({
    actor: ActorRef.nullable(),
    office: z.string().nullable(),
    country: z.string().nullable(),
    organisation: z.string().nullable(),
    span: Span,
  })
  .readonly()
export type GroupMember = z.infer<typeof GroupMember>

export const GroupFinding = finding('group', {
  /** The team, delegation or format itself. */
  actor: ActorRef,
  members: z.array(GroupMember).readonly(),
  /** "including", or nobody counted: there may be more than are named. */
  incomplete: z.boolean(),
  /** Who made it, and by which channel it was made known. */
  appointedBy: ActorRef.nullable(),
  channel: z.string().nullable(),
})
export type GroupFinding = z.infer<typeof GroupFinding>

export const StatementFinding = finding('statement', {
  mode: StatementMode,
  act: StatementAct,
  source: z.array(Span).readonly(),
  cue: z.array(Span).readonly(),
  content: z.array(Span).min(1).readonly(),
  speaker: ActorRef.nullable(),
  addressee: ActorRef.nullable(),
  channel: z.object({ text: z.string(), span: Span, kind: z.string() }).readonly().nullable(),
  occasion: z.object({ text: z.string(), span: Span }).readonly().nullable(),
  time: TimeRef.nullable(),
  /** Whether an ellipsis stands in it, and words in brackets that are not the speaker's. */
  elided: z.boolean(),
  insertions: z.array(Span).readonly(),
  /** The question that it answers, where the article gives it. */
  question: Span.nullable(),
  /** The words of another speaker to which it replies. */
  reply: Span.nullable(),
  /** How far the speaker goes: a forecast, a warning, a denial; `softened` and `retracted` take back what was said before. */
  modality: Modality,
  /** Whether it goes on in a following paragraph that has no attribution of its own. */
  continues: z.boolean(),
  incomplete: z.boolean(),
})
export type StatementFinding = z.infer<typeof StatementFinding>

export const MeetingFinding = finding('meeting', {
  meetingKind: MeetingKind,
  status: MeetingStatus,
  modality: Modality,
  participants: z.array(ActorRef).readonly(),
  /** "including", "with several leaders": there are more than are named. */
  participantsIncomplete: z.boolean(),
  venue: PlaceRef.nullable(),
  host: ActorRef.nullable(),
  /** Who asks for it, offers or arranges it, where it is only proposed. */
  proposer: ActorRef.nullable(),
  time: TimeRef.nullable(),
  /**
   * How its time stands to it: its own (`told`), that of something that came after it (`until`: "agreed on Wednesday, after a meeting"),
   * or of what the same person is told to have done just before (`carried`); null without one.
   */
  timed: z.enum(MEETING_TIMED).nullable(),
  /** How long it took: "for more than two hours". */
  duration: TimeRef.nullable(),
  /** Until when there is room for it, as the sentence says: "the window is short, as Ramadan starts at the end of the month". */
  window: TimeRef.nullable(),
  trigger: Span,
  /** "several meetings", "three rounds of talks", "the second round": how many, or which of them; null for one alone. */
  series: z
    .object({ text: z.string(), span: Span, count: z.int().nullable(), ordinal: z.int().nullable() })
    .readonly()
    .nullable(),
  /** What it is about, and what came of it, as the sentence says. */
  agenda: z.array(z.object({ text: z.string(), span: Span }).readonly()).readonly(),
  outcome: z.array(z.object({ text: z.string(), span: Span }).readonly()).readonly(),
  /** What kind of gathering the words call it: "joint press conference", "cabinet meeting". */
  label: z.string(),
})
export type MeetingFinding = z.infer<typeof MeetingFinding>

/** A side of an event: the actor with its country and sectors (GOV, MIL …). */
export const EventActor = z
  .object({
    actor: ActorRef.nullable(),
    country: z.string().nullable(),
    sectors: z.array(z.string()).readonly(),
    span: Span.nullable(),
  })
  .readonly()
export type EventActor = z.infer<typeof EventActor>

export const EventFinding = finding('event', {
  type: EventType,
  mode: z.string().nullable(),
  contexts: z.array(z.string()).readonly(),
  cameo: z.string(),
  source: z.array(EventActor).readonly(),
  target: z.array(EventActor).readonly(),
  time: TimeRef.nullable(),
  place: PlaceRef.nullable(),
  factuality: Factuality,
  negated: z.boolean(),
  trigger: Span,
})
export type EventFinding = z.infer<typeof EventFinding>

export const PositionFinding = finding('position', {
  holder: ActorRef,
  /**
   * The words that name what it is about, and where they only point back ("that proposal", "it") the earlier words to which they
   * lead. Which issue of the dossier that is, linking says from these words and the dossier's own list.
   */
  topic: z.object({ text: z.string(), span: Span, antecedent: Span.nullable() }).readonly(),
  /** Its issue in the general list, or null. */
  issue: z.string().nullable(),
  issueState: z.enum(ISSUE_STATES).nullable(),
  stance: Stance,
  conditions: z.array(z.object({ text: z.string(), span: Span }).readonly()).readonly(),
  modality: Modality,
  firstHand: z.boolean(),
  addressee: ActorRef.nullable(),
  time: TimeRef.nullable(),
  /** A change of position that the article itself tells of: the stance before, where it says, and after or upon what. */
  shift: z
    .object({
      from: Stance.nullable(),
      marker: Span,
      after: z.object({ text: z.string(), span: Span }).readonly().nullable(),
      because: z.boolean(),
    })
    .readonly()
    .nullable(),
})
export type PositionFinding = z.infer<typeof PositionFinding>

export const ProposalFinding = finding('proposal', {
  title: z.string(),
  issue: z.string().nullable(),
  /** Whose it is to agree; whose answer no report gives is told by linking. */
  parties: z.array(ActorRef).readonly(),
  elements: z.array(z.object({ text: z.string(), span: Span, negative: z.boolean() }).readonly()).readonly(),
  /** Steps in the order in which they shall come; empty where no order is told. */
  steps: z.array(z.object({ text: z.string(), span: Span }).readonly()).readonly(),
  /** What must come first, or is asked in return. */
  conditions: z.array(z.object({ text: z.string(), span: Span }).readonly()).readonly(),
  answers: z
    .array(z.object({ actor: ActorRef, answer: Answer, time: TimeRef.nullable() }).readonly())
    .readonly(),
  duration: TimeRef.nullable(),
  status: ProposalStatus,
  modality: Modality,
  time: TimeRef.nullable(),
})
export type ProposalFinding = z.infer<typeof ProposalFinding>

export const CommitmentFinding = finding('commitment', {
  debtor: ActorRef.nullable(),
  creditor: ActorRef.nullable(),
  issue: z.string().nullable(),
  content: Span,
  strength: Strength,
  deadline: TimeRef.nullable(),
  condition: z.object({ text: z.string(), span: Span }).readonly().nullable(),
  testable: z.boolean(),
  time: TimeRef.nullable(),
})
export type CommitmentFinding = z.infer<typeof CommitmentFinding>

export const FigureFinding = finding('figure', {
  value: z.number().nullable(),
  /** "hundreds": a class of quantity that is no number. */
  quantityClass: z.string().nullable(),
  unit: z.string().nullable(),
  bound: Bound,
  measured: z.string(),
  scope: z.string().nullable(),
  /** Whether it is so, or planned, expected, possible: how the clause around it stands. */
  modality: Modality.default('asserted'),
  time: TimeRef.nullable(),
})
export type FigureFinding = z.infer<typeof FigureFinding>

/** A sentence, or a part of it, that is the writer's own and no report of what happened or was said. */
export const NoteFinding = finding('note', { note: NoteKind })
export type NoteFinding = z.infer<typeof NoteFinding>

export const Finding = z.discriminatedUnion('kind', [
  TimeFinding,
  NameFinding,
  RoleFinding,
  GroupFinding,
  StatementFinding,
  MeetingFinding,
  EventFinding,
  PositionFinding,
  ProposalFinding,
  CommitmentFinding,
  FigureFinding,
  NoteFinding,
])
export type Finding = z.infer<typeof Finding>
export type FindingKind = Finding['kind']

/** A finding of one kind. */
export type FindingOf<K extends FindingKind> = Extract<Finding, { readonly kind: K }>

/** All kinds, in the order in which views and exports list them. */
export const FINDING_KINDS = [
  'time',
  'name',
  'role',
  'group',
  'statement',
  'meeting',
  'event',
  'position',
  'proposal',
  'commitment',
  'figure',
  'note',
] as const satisfies readonly FindingKind[]
