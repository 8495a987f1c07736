import { isProperName } from '../find/names/index.ts'
import type { Published, Reading } from '../model/article.ts'
import type {
  ActorRef,
  EventActor,
  Finding,
  FindingKind,
  FindingOf,
  PlaceRef,
  TimeRef,
  Voice,
} from '../model/finding.ts'
import type { Analysis, Name, Sentence } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import type { Time } from '../model/time.ts'
import { basesOf } from '../read/bases.ts'
import { mentionsOf } from './mentions.ts'

/**
 * The lines of the batch contract (`parley annotate --jsonl`, `parley read --jsonl`). Spans are `[start, end]` in UTF-16
 * units of the line's `text`; where a thing has one place of its own, it carries `start` and `end`.
 */

/** One article with all that was found in it. */
export interface Annotated {
  readonly reading: Reading
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
  readonly published: Published | null
  /** What a time means under the article's date, by the place of its words; null where nothing anchors it. */
  readonly timeAt: (at: Span) => Time | null
}

/** What made a line. */
export interface Maker {
  readonly version: string
  readonly engine: string
  readonly models: readonly string[]
}

export interface AnnotateOptions {
  /** Whether sentences carry their tokens. */
  readonly syntax: boolean
}

/** A line of `annotate`: the main article, with further ones of the same page as `parts`. */
export function annotatedLine(
  id: string | number,
  articles: readonly Annotated[],
  maker: Maker,
  options: AnnotateOptions,
): object {
  const [main, ...parts] = articles
  if (!main) return { id, problems: [] }
  return { ...body(id, main, maker, options), parts: parts.map(p => body(partId(id, p), p, maker, options)) }
}

const partId = (id: string | number, { reading }: Annotated): string => `${id}#${reading.part}`

function body(id: string | number, article: Annotated, maker: Maker, options: AnnotateOptions): object {
  const { reading, analysis, findings, published } = article
  const of = <K extends FindingKind>(kind: K): readonly FindingOf<K>[] =>
    findings.filter((f): f is FindingOf<K> => f.kind === kind)
  const time = (ref: TimeRef | null) => timeRef(article, ref)
  return {
    id,
    title: reading.title?.value ?? null,
    published: published?.edtf ?? null,
    text: reading.text,
    language: reading.language,
    version: maker.version,
    engine: maker.engine,
    models: maker.models,
    role: reading.role,
    blocks: reading.blocks,
    sentences: analysis.sentences.map(s => sentence(s, options)),
    names: of('name')
      .filter(isProperName)
      .map(f => name(f, analysis.names)),
    mentions: mentionsOf(of('name'), analysis.sentences, of('statement')),
    times: of('time').map(f => timeLine(f, article)),
    statements: of('statement').map(f => ({
      mode: f.mode,
      act: f.act,
      source: pairs(f.source),
      cue: pairs(f.cue),
      content: pairs(f.content),
      speaker: actor(f.speaker),
      addressee: actor(f.addressee),
      chain: f.chain.map(voice),
      channel: f.channel && { text: f.channel.text, kind: f.channel.kind, span: pair(f.channel.span) },
      occasion: f.occasion && { text: f.occasion.text, span: pair(f.occasion.span) },
      time: time(f.time),
      elided: f.elided,
      insertions: pairs(f.insertions),
      question: f.question && pair(f.question),
      reply: f.reply && pair(f.reply),
      modality: f.modality,
      continues: f.continues,
      incomplete: f.incomplete,
      confidence: f.confidence,
    })),
    events: of('event').map(f => ({
      type: f.type,
      mode: f.mode,
      contexts: f.contexts,
      cameo: f.cameo,
      source: f.source.map(eventActor),
      target: f.target.map(eventActor),
      time: time(f.time),
      place: place(f.place),
      factuality: f.factuality,
      negated: f.negated,
      ...common(f),
    })),
    meetings: of('meeting').map(f => ({
      kind: f.meetingKind,
      label: f.label,
      status: f.status,
      modality: f.modality,
      participants: f.participants.map(actor),
      participantsIncomplete: f.participantsIncomplete,
      venue: place(f.venue),
      host: actor(f.host),
      proposer: actor(f.proposer),
      time: time(f.time),
      timed: f.timed,
      duration: time(f.duration),
      window: time(f.window),
      series: f.series && { ...f.series, span: pair(f.series.span) },
      agenda: f.agenda.map(texted),
      outcome: f.outcome.map(texted),
      ...common(f),
    })),
    positions: of('position').map(f => ({
      holder: actor(f.holder),
      topic: texted(f.topic),
      antecedent: f.topic.antecedent && pair(f.topic.antecedent),
      issue: f.issue,
      issueState: f.issueState,
      stance: f.stance,
      conditions: f.conditions.map(texted),
      modality: f.modality,
      firstHand: f.firstHand,
      addressee: actor(f.addressee),
      time: time(f.time),
      shift: f.shift && {
        from: f.shift.from,
        marker: pair(f.shift.marker),
        after: f.shift.after && texted(f.shift.after),
        because: f.shift.because,
      },
      ...common(f),
    })),
    proposals: of('proposal').map(f => ({
      title: f.title,
      issue: f.issue,
      elements: f.elements.map(e => ({ ...texted(e), negative: e.negative })),
      answers: f.answers.map(a => ({ actor: actor(a.actor), answer: a.answer, time: time(a.time) })),
      duration: time(f.duration),
      status: f.status,
      modality: f.modality,
      time: time(f.time),
      ...common(f),
    })),
    commitments: of('commitment').map(f => ({
      debtor: actor(f.debtor),
      creditor: actor(f.creditor),
      issue: f.issue,
      content: pair(f.content),
      strength: f.strength,
      deadline: time(f.deadline),
      condition: f.condition && texted(f.condition),
      testable: f.testable,
      time: time(f.time),
      ...common(f),
    })),
    figures: of('figure').map(f => ({
      value: f.value,
      quantityClass: f.quantityClass,
      modality: f.modality,
      unit: f.unit,
      bound: f.bound,
      measured: f.measured,
      scope: f.scope,
      time: time(f.time),
      ...common(f),
    })),
    notes: of('note').map(f => ({ note: f.note, ...common(f) })),
    roles: of('role').map(f => ({
      actor: actor(f.actor),
      office: f.office,
      country: f.country,
      organisation: f.organisation,
      former: f.former,
      time: time(f.time),
      term: f.term,
      ...common(f),
    })),
    groups: of('group').map(f => ({
      actor: actor(f.actor),
      members: f.members.map(m => ({
        actor: actor(m.actor),
        office: m.office,
        country: m.country,
        organisation: m.organisation,
        span: pair(m.span),
      })),
      incomplete: f.incomplete,
      appointedBy: actor(f.appointedBy),
      channel: f.channel,
      ...common(f),
    })),
    problems: reading.problems,
  }
}

type Pair = readonly [start: number, end: number]
const pair = ({ start, end }: Span): Pair => [start, end]
const pairs = (spans: readonly Span[]): readonly Pair[] => spans.map(pair)

const common = (f: Finding) => ({
  spans: pairs(f.spans),
  chain: f.chain.map(voice),
  confidence: f.confidence,
})

const actor = (a: ActorRef | null) =>
  a && {
    name: a.name,
    type: a.type,
    country: a.country,
    office: a.office,
    text: a.text,
    span: pair(a.span),
    method: a.method,
    confidence: a.confidence,
  }

const voice = (v: Voice) => ({
  actor: actor(v.actor),
  evidential: v.evidential,
  marker: v.marker && pair(v.marker),
})

const place = (p: PlaceRef | null) =>
  p && { name: p.name, country: p.country, text: p.text, span: pair(p.span) }

const texted = ({ text, span }: { readonly text: string; readonly span: Span }) => ({
  text,
  span: pair(span),
})

const eventActor = (e: EventActor) => ({
  country: e.country,
  sectors: e.sectors,
  actor: e.actor?.name ?? null,
  span: e.span && pair(e.span),
})

function sentence(s: Sentence, { syntax }: AnnotateOptions): object {
  const { start, end, kind } = s
  if (!syntax) return { start, end, kind }
  const tokens = s.tokens.map(({ start, end, form, lemma, upos, xpos, feats, head, deprel }) => ({
    start,
    end,
    form,
    lemma,
    upos,
    xpos,
    feats,
    head,
    deprel,
  }))
  return { start, end, kind, tokens }
}

function name(f: FindingOf<'name'>, names: readonly Name[]): object {
  const [at = f.sentence] = f.spans
  const inner = names.find(n => n.start === at.start && n.end === at.end)?.inner ?? []
  return {
    ...at,
    type: f.type,
    subtype: f.subtype,
    actor: actor(f.actor),
    metonym: f.metonym,
    ...(inner.length > 0 ? { inner } : {}),
    confidence: f.confidence,
  }
}

const known = (t: Time | null) => ({
  value: t?.value ?? null,
  edtf: t?.edtf ?? null,
  ...(t?.latest === undefined ? {} : { latest: t.latest }),
  precision: t?.precision ?? 'unknown',
  basis: t?.basis ?? 'explicit',
})

function timeLine(f: FindingOf<'time'>, { timeAt }: Annotated): object {
  const [at = f.sentence] = f.spans
  const { expression: e } = f
  return {
    ...at,
    type: e.type,
    ...known(timeAt(at)),
    ...(e.mod ? { mod: e.mod } : {}),
    ...(e.quant ? { quant: e.quant } : {}),
    ...(e.freq ? { freq: e.freq } : {}),
    ...(e.relation ? { relation: e.relation } : {}),
    deadline: e.deadline,
    text: f.text,
    confidence: f.confidence,
  }
}

const timeRef = ({ timeAt }: Annotated, ref: TimeRef | null) =>
  ref && { text: ref.text, span: pair(ref.span), type: ref.expression.type, ...known(timeAt(ref.span)) }

/** A line of `read`: what reading alone gives. */
export function readLine(id: string | number, readings: readonly Reading[]): object {
  const [main, ...parts] = readings
  if (!main) return { id, problems: [] }
  return { ...readBody(id, main), parts: parts.map(p => readBody(`${id}#${p.part}`, p)) }
}

/** Bases under the names that the contract gives the facts: an outlet is its `source`. */
function contractBases(r: Reading): object {
  const { publisher, ...bases } = basesOf(r)
  return publisher === undefined ? bases : { ...bases, source: publisher }
}

const readBody = (id: string | number, r: Reading): object => ({
  id,
  title: r.title?.value ?? null,
  published: r.published?.edtf ?? null,
  publishedBecause: r.published?.because ?? null,
  relativePublished: r.relativePublished,
  modified: r.modified?.edtf ?? null,
  byline: r.byline?.value ?? null,
  source: r.publisher?.value ?? null,
  agency: r.agency?.value ?? null,
  aggregator: r.aggregator?.value ?? null,
  dateline: r.dateline,
  section: r.section?.value ?? null,
  canonicalUrl: r.canonicalUrl?.value ?? null,
  language: r.language,
  captions: r.captions,
  bases: contractBases(r),
  role: r.role,
  reader: r.reader,
  text: r.text,
  blocks: r.blocks,
  removed: r.removed,
  repeated: r.repeated,
  links: r.links,
  paywalled: r.paywalled,
  problems: r.problems,
})
