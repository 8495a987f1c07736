import { z } from 'zod'
import { Bases, Published } from './article.ts'
import { Chain, FINDING_KINDS } from './finding.ts'
import { Issue } from './issue.ts'
import {
  ActorType,
  Answer,
  Bound,
  CommitmentStatus,
  EventType,
  Factuality,
  ISSUE_STATES,
  MEETING_RELATIONS,
  MeetingKind,
  MeetingStatus,
  Modality,
  NoteKind,
  ProposalStatus,
  Stance,
  StatementAct,
  StatementMode,
  Strength,
  Verdict,
} from './lists.ts'
import { Problem } from './problem.ts'
import { Span } from './span.ts'
import { Time } from './time.ts'

/**
 * The record: what linking makes of a dossier's articles, findings and decisions. A pure function of them and of the
 * as-of date; no clock, no order of adding, no sequence number is in it.
 */

/** One place that shows something: a finding with its sentence, ready to be printed or opened. */
export const Evidence = z
  .object({
    finding: z.string(),
    article: z.string(),
    reading: z.string(),
    sentence: Span,
    /** The sentence as it stands in the reading. */
    text: z.string(),
    spans: z.array(Span).readonly(),
    chain: Chain,
    confidence: z.number(),
  })
  .readonly()
export type Evidence = z.infer<typeof Evidence>

const entity = {
  /** Taken from the canonically first finding; `former` and members resolve to it. */
  id: z.string(),
  evidence: z.array(Evidence).min(1).readonly(),
  /** Latest end of the publication date of the earliest dated evidence; null while all of it is undated. */
  firstSeen: z.string().nullable(),
  /** How many independent voices carry it: copies and repetitions count once. */
  voices: z.int(),
  review: z.enum(['unreviewed', 'confirmed', 'corrected']),
}

/** An article of the record. */
export const ArticleEntry = z
  .object({
    id: z.string(),
    source: z.string(),
    part: z.string(),
    parent: z.string().nullable(),
    reading: z.string(),
    role: z.string(),
    /** The publisher's headline, or null; `label` is generated and must be shown as such. */
    title: z.string().nullable(),
    label: z.string(),
    published: Published.nullable(),
    /** What an undated article's own words and its neighbours allow; never shown as known. */
    inferred: z
      .object({
        edtf: z.string(),
        confidence: z.enum(['low', 'medium']),
        because: z.array(z.string()).readonly(),
      })
      .readonly()
      .nullable(),
    publisher: z.string().nullable(),
    agency: z.string().nullable(),
    aggregator: z.string().nullable(),
    byline: z.string().nullable(),
    section: z.string().nullable(),
    language: z.string(),
    /** The address that the page gives as its own. */
    canonicalUrl: z.string().nullable(),
    /** What the publisher wrote under the article's pictures. */
    captions: z.array(z.object({ value: z.string(), basis: z.string() }).readonly()).readonly(),
    /** How each of these facts is known. */
    bases: Bases,
    /** Articles that are one voice share a group: the id of its canonically first article. */
    copyGroup: z.string(),
    /** Whether it belongs to the dossier's scope; off-topic articles stay out of the registers. */
    onTopic: z.boolean(),
    /** Why it is taken to be off the topic; null for what is on it. */
    offTopicBecause: z.string().nullable(),
    /** Passages off the topic inside an article that is on it: kept, and no part of the registers of issues. */
    asides: z.array(z.object({ span: Span, because: z.string() }).readonly()).readonly(),
    words: z.int(),
    findings: z.partialRecord(z.enum(FINDING_KINDS), z.int()).readonly(),
    problems: z.array(Problem).readonly(),
  })
  .readonly()
export type ArticleEntry = z.infer<typeof ArticleEntry>

export const Alias = z
  .object({
    form: z.string(),
    counts: z.array(z.object({ article: z.string(), count: z.int() }).readonly()).readonly(),
  })
  .readonly()
export type Alias = z.infer<typeof Alias>

export const Role = z
  .object({
    office: z.string(),
    country: z.string().nullable(),
    organisation: z.string().nullable(),
    former: z.boolean(),
    /** First and last publication day on which an article says so; null where only undated articles do. */
    seenFrom: z.string().nullable(),
    seenTo: z.string().nullable(),
    evidence: z.array(Evidence).readonly(),
  })
  .readonly()
export type Role = z.infer<typeof Role>

/** A term of office: which one, from when to when, and how that is known. */
export const Term = z
  .object({
    office: z.string(),
    ordinal: z.int().nullable(),
    /** EDTF; null where nothing says it. */
    from: z.string().nullable(),
    to: z.string().nullable(),
    /** `explicit` where one sentence gives ordinal or dates; `inferred` where they were put together. */
    basis: z.enum(['explicit', 'inferred']),
    because: z.string().nullable(),
    evidence: z.array(Evidence).readonly(),
  })
  .readonly()
export type Term = z.infer<typeof Term>

/** An actor inside another entity: its id in this record and the name to show. */
export const ActorLink = z
  .object({ id: z.string(), name: z.string(), office: z.string().nullable() })
  .readonly()
export type ActorLink = z.infer<typeof ActorLink>

/** A member of a group: named, led to the holder of an office that the same article names, or only suggested by other articles. */
export const Membership = z
  .object({
    actor: ActorLink.nullable(),
    office: z.string().nullable(),
    country: z.string().nullable(),
    organisation: z.string().nullable(),
    basis: z.enum(['named', 'office', 'suggested', 'unknown']),
    evidence: z.array(Evidence).readonly(),
  })
  .readonly()
export type Membership = z.infer<typeof Membership>

/** What is known of a team, a delegation or a format. */
export const Group = z
  .object({
    members: z.array(Membership).readonly(),
    incomplete: z.boolean(),
    appointedBy: ActorLink.nullable(),
    channel: z.string().nullable(),
    /** Ids of the meetings whose sentences name it. */
    meetings: z.array(z.string()).readonly(),
  })
  .readonly()
export type Group = z.infer<typeof Group>

export const Actor = z
  .object({
    ...entity,
    kind: z.literal('actor'),
    name: z.string(),
    type: ActorType,
    country: z.string().nullable(),
    aliases: z.array(Alias).readonly(),
    roles: z.array(Role).readonly(),
    /** Terms of office, in the order of their ordinals and dates. */
    terms: z.array(Term).readonly(),
    /** Of a group or format: its members as far as reports name them; null for everybody else. */
    group: Group.nullable(),
    mentions: z.int(),
  })
  .readonly()
export type Actor = z.infer<typeof Actor>

export const Meeting = z
  .object({
    ...entity,
    kind: z.literal('meeting'),
    meetingKind: MeetingKind,
    label: z.string(),
    status: MeetingStatus,
    history: z
      .array(
        z
          .object({
            status: MeetingStatus,
            modality: Modality,
            finding: z.string(),
            article: z.string(),
            published: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    participants: z.array(ActorLink).readonly(),
    participantsIncomplete: z.boolean(),
    /** Where, as told; `modality` tells a place that is only possible or proposed from where it took place. */
    venues: z
      .array(z.object({ name: z.string(), country: z.string().nullable(), modality: Modality }).readonly())
      .readonly(),
    hosts: z.array(ActorLink).readonly(),
    /** Who asked for it, offered or arranged it while it was only proposed. */
    proposers: z.array(ActorLink).readonly(),
    /** How long it took, as told. */
    duration: Time.nullable(),
    /** Until when there was room for it, as a report says; no plan of those who meet. */
    window: Time.nullable(),
    /** "several meetings", "three rounds": it stands for more than one, or is one of a row. */
    series: z
      .object({ text: z.string(), count: z.int().nullable(), ordinal: z.int().nullable() })
      .readonly()
      .nullable(),
    agenda: z.array(z.string()).readonly(),
    outcome: z.array(z.string()).readonly(),
    time: Time.nullable(),
    /**
     * Meetings that are others and belong beside it: `later`, the next held one of the same sides where it is told as planned only;
     * `part`, one that may be of the row for which it stands. No report says so: an inference, with its basis.
     */
    related: z
      .array(z.object({ to: z.string(), relation: z.enum(MEETING_RELATIONS), basis: z.string() }).readonly())
      .readonly(),
    /** Why the findings were taken for one meeting, one reason a joint. */
    joined: z.array(z.string()).readonly(),
  })
  .readonly()
export type Meeting = z.infer<typeof Meeting>

/** A side of an event in the record: its entity where it has one, its state and sectors, and the words. */
export const EventSide = z
  .object({
    actor: ActorLink.nullable(),
    country: z.string().nullable(),
    sectors: z.array(z.string()).readonly(),
    text: z.string(),
  })
  .readonly()
export type EventSide = z.infer<typeof EventSide>

/** Who did what to whom, once, however often it is told. */
export const Event = z
  .object({
    ...entity,
    kind: z.literal('event'),
    type: EventType,
    mode: z.string().nullable(),
    contexts: z.array(z.string()).readonly(),
    /** The longest CAMEO code that a telling gave. */
    cameo: z.string(),
    source: z.array(EventSide).readonly(),
    target: z.array(EventSide).readonly(),
    factuality: Factuality,
    negated: z.boolean(),
    place: z.object({ name: z.string(), country: z.string().nullable() }).readonly().nullable(),
    time: Time.nullable(),
    /** The meeting that the same words tell, or null. */
    meeting: z.string().nullable(),
    /** The event that is this one seen from the other side ("A and B met"), where that stands earlier; null for most. */
    mirror: z.string().nullable(),
    /** Why the findings were taken for one event, one reason a joint. */
    joined: z.array(z.string()).readonly(),
  })
  .readonly()
export type Event = z.infer<typeof Event>

/** One wording of an utterance, with the articles and findings that carry it. */
export const Variant = z
  .object({
    text: z.string(),
    findings: z.array(z.string()).readonly(),
    articles: z.array(z.string()).readonly(),
  })
  .readonly()
export type Variant = z.infer<typeof Variant>

export const Statement = z
  .object({
    ...entity,
    kind: z.literal('statement'),
    mode: StatementMode,
    act: StatementAct,
    speaker: ActorLink.nullable(),
    addressee: ActorLink.nullable(),
    /** The words of the canonically first occurrence, segments joined by " […] ". */
    text: z.string(),
    variants: z.array(Variant).min(1).readonly(),
    channel: z.string().nullable(),
    occasion: z.string().nullable(),
    time: Time.nullable(),
    chain: Chain,
    incomplete: z.boolean(),
    modality: Modality,
    /** The question that it answers, in the article's words. */
    question: z.string().nullable(),
    /** The statement of another speaker to which it replies. */
    replyTo: z.string().nullable(),
  })
  .readonly()
export type Statement = z.infer<typeof Statement>

/** What one report tells of a holder's stance: a row of the series of a position. */
export const Held = z
  .object({
    finding: z.string(),
    article: z.string(),
    stance: Stance,
    issueState: z.enum(ISSUE_STATES).nullable(),
    modality: Modality,
    topic: z.string(),
    conditions: z.array(z.string()).readonly(),
    firstHand: z.boolean(),
    chain: Chain,
    addressee: ActorLink.nullable(),
    /** When it was held or uttered, as the report says; null where it does not. */
    time: Time.nullable(),
    published: z.string().nullable(),
  })
  .readonly()
export type Held = z.infer<typeof Held>

/** A change of position that a report tells of; what no report calls a change is a series and no shift. */
export const Shift = z
  .object({
    finding: z.string(),
    article: z.string(),
    from: Stance.nullable(),
    to: Stance,
    /** After or upon what, in the report's words. */
    after: z.string().nullable(),
    /** Whether the report gives that as the cause and not only as what went before. */
    because: z.boolean(),
    chain: Chain,
    time: Time.nullable(),
  })
  .readonly()
export type Shift = z.infer<typeof Shift>

/** An actor's position on an issue over time. */
export const Position = z
  .object({
    ...entity,
    kind: z.literal('position'),
    holder: ActorLink,
    /** The state that the holder is, or for which it speaks. */
    side: z.string().nullable(),
    /** The dossier's issue; null where the words name none of its list. */
    issue: z.object({ id: z.string(), label: z.string() }).readonly().nullable(),
    /** The words of the latest telling. */
    topic: z.string(),
    /** The latest stance, first-hand before second-hand on one day. */
    stance: Stance,
    series: z.array(Held).min(1).readonly(),
    shifts: z.array(Shift).readonly(),
  })
  .readonly()
export type Position = z.infer<typeof Position>

/** What a dossier is about: what its reports propose, and what holds. */
export const Scope = z
  .object({
    parties: z.array(z.object({ id: z.string(), name: z.string(), reports: z.int() }).readonly()).readonly(),
    period: z.object({ from: z.string().nullable(), to: z.string().nullable() }).readonly(),
    /** The list of issues that holds, with in how many reports each is named. */
    issues: z.array(Issue.unwrap().extend({ reports: z.int() }).readonly()).readonly(),
    /** Words of positions that no issue of the list takes, most frequent first: candidates for it. */
    proposed: z.array(z.object({ words: z.string(), reports: z.int() }).readonly()).readonly(),
    setBy: z.enum(['proposed', 'user']),
  })
  .readonly()
export type Scope = z.infer<typeof Scope>

/** What one report tells of a commitment: a row of its history, in the order of publication. */
export const Telling = z
  .object({
    finding: z.string(),
    article: z.string(),
    content: z.string(),
    strength: Strength,
    deadline: Time.nullable(),
    chain: Chain,
    published: z.string().nullable(),
    /** Whether it says less than another telling: it repeats that one and does not differ from it. */
    vaguer: z.boolean(),
  })
  .readonly()
export type Telling = z.infer<typeof Telling>

/** What somebody owes, has planned or is expected to do, with what is known of how it went as of the record's date. */
export const Commitment = z
  .object({
    ...entity,
    kind: z.literal('commitment'),
    /** Null where no report says whose it is. */
    debtor: ActorLink.nullable(),
    creditor: ActorLink.nullable(),
    issue: z.object({ id: z.string(), label: z.string() }).readonly().nullable(),
    /** The words of the telling that says most. */
    content: z.string(),
    strength: Strength,
    testable: z.boolean(),
    condition: z.string().nullable(),
    deadline: Time.nullable(),
    /** First and last day that can be its latest end; null where no day is known. */
    due: z.object({ first: z.string(), last: z.string() }).readonly().nullable(),
    announced: Time.nullable(),
    chain: Chain,
    status: CommitmentStatus,
    /** In words, what the status rests on. */
    because: z.string(),
    /** Sentences that show a status of kept, partly kept, broken, withdrawn or superseded; silence shows nothing. */
    shows: z.array(Evidence).readonly(),
    /** Meetings that belong beside a plan to meet: `later`, the next held one of the same sides. No report says so: an inference, with its basis. */
    related: z
      .array(z.object({ to: z.string(), relation: z.literal('later'), basis: z.string() }).readonly())
      .readonly(),
    tellings: z.array(Telling).min(1).readonly(),
    joined: z.array(z.string()).readonly(),
  })
  .readonly()
export type Commitment = z.infer<typeof Commitment>

/** Something on the table: what is in it, whose it is, what must come first, and each side's answer. */
export const Proposal = z
  .object({
    ...entity,
    kind: z.literal('proposal'),
    title: z.string(),
    issue: z.object({ id: z.string(), label: z.string() }).readonly().nullable(),
    status: ProposalStatus,
    modality: Modality,
    parties: z.array(z.object({ actor: ActorLink, country: z.string().nullable() }).readonly()).readonly(),
    elements: z
      .array(
        z.object({ text: z.string(), negative: z.boolean(), finding: z.string(), chain: Chain }).readonly(),
      )
      .readonly(),
    steps: z.array(z.string()).readonly(),
    conditions: z
      .array(z.object({ text: z.string(), finding: z.string(), chain: Chain }).readonly())
      .readonly(),
    /** Who put it there and who answered how; a party of whom no report tells stands as `not-reported`, without a finding. */
    answers: z
      .array(
        z
          .object({
            actor: ActorLink,
            country: z.string().nullable(),
            answer: Answer,
            finding: z.string().nullable(),
            chain: Chain,
            time: Time.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** ISO 8601 period: P30D. */
    duration: z.string().nullable(),
    /** When it is to be signed, or when it runs out. */
    time: Time.nullable(),
    joined: z.array(z.string()).readonly(),
  })
  .readonly()
export type Proposal = z.infer<typeof Proposal>

/** Two figures held against each other: only what measures the same of the same can agree or differ. */
export const FigureComparison = z.object({ with: z.string(), verdict: Verdict, why: z.string() }).readonly()
export type FigureComparison = z.infer<typeof FigureComparison>

/** An amount that measures something, as one or several reports give it. */
export const Figure = z
  .object({
    ...entity,
    kind: z.literal('figure'),
    value: z.number().nullable(),
    quantityClass: z.string().nullable(),
    /** How the clause around it stands: asserted, planned, possible. */
    modality: Modality,
    unit: z.string().nullable(),
    bound: Bound,
    measured: z.string(),
    scope: z.string().nullable(),
    /** The words of the first report: number, bound and unit. */
    text: z.string(),
    time: Time.nullable(),
    /** The latest day by which it was so: the publication of the latest report that gives it. */
    reported: z.string().nullable(),
    chain: Chain,
    comparisons: z.array(FigureComparison).readonly(),
  })
  .readonly()
export type Figure = z.infer<typeof Figure>

/** A dated or datable place in an article that is background and no event of the negotiation: "in 2014". */
export const Background = z.object({ ...entity, kind: z.literal('background'), time: Time }).readonly()
export type Background = z.infer<typeof Background>

export const Record = z
  .object({
    /** The date as of which it holds: given, or the latest publication date of the dossier; null when nothing is dated. */
    asOf: z.string().nullable(),
    articles: z.array(ArticleEntry).readonly(),
    actors: z.array(Actor).readonly(),
    meetings: z.array(Meeting).readonly(),
    events: z.array(Event).readonly(),
    statements: z.array(Statement).readonly(),
    positions: z.array(Position).readonly(),
    proposals: z.array(Proposal).readonly(),
    commitments: z.array(Commitment).readonly(),
    figures: z.array(Figure).readonly(),
    scope: Scope,
    background: z.array(Background).readonly(),
    /** Sentences that are the writer's own: analysis, inference, colour. They stand in no other register. */
    notes: z.array(Evidence.unwrap().extend({ note: NoteKind }).readonly()).readonly(),
    /** Findings below their kind's threshold: kept, waiting, not part of the record. */
    review: z
      .array(
        Evidence.unwrap()
          .extend({ kind: z.enum(FINDING_KINDS), why: z.string() })
          .readonly(),
      )
      .readonly(),
    problems: z.array(z.object({ article: z.string(), problem: Problem }).readonly()).readonly(),
    /** Every member id and former id of an entity, to the id that it has now. */
    ids: z.record(z.string(), z.string()).readonly(),
  })
  .readonly()
export type Record = z.infer<typeof Record>
