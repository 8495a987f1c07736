import { compare } from '../model/canonical.ts'
import { fold } from '../model/fold.ts'
import type { ArticleEntry, Background, Event, Meeting, Record, Statement } from '../model/record.ts'
import type { Time } from '../model/time.ts'
import { actorsNamed } from './actor-named.ts'
import { sourceOf, UNKNOWN_SOURCE } from './chain.ts'
import { inKnownOrder } from './order.ts'
import { knownBefore } from './orders.ts'
import { pageOf } from './page.ts'
import type { TimelineQuestion } from './question.ts'
import { articleIndex, articlesOf, shownOf, titleOf } from './shown.ts'
import { eventTitle, meetingTitle, statementTitle } from './titles.ts'
import { ENTRY_KINDS, type TimelineEntry, type TimelineView, type When } from './views.ts'
import { dated, range, touches, whenOf, whenOrNull } from './when.ts'

const lane = (when: When | null): 'dated' | 'undated' => (dated(when) ? 'dated' : 'undated')

/** An entry before it has the name of its report. */
type Made = Omit<TimelineEntry, 'source' | 'reported'>

function ofMeeting(m: Meeting, after: readonly string[]): Made {
  const when = whenOrNull(m.time)
  return {
    id: m.id,
    kind: 'meeting',
    lane: lane(when),
    title: meetingTitle(m),
    generated: false,
    detail: m.meetingKind,
    status: m.status,
    factuality: null,
    when,
    actors: m.participants,
    places: m.venues.map(v => v.name),
    shown: shownOf(m.evidence),
    articles: articlesOf(m.evidence),
    voices: m.voices,
    after,
  }
}

function ofEvent(e: Event, after: readonly string[]): Made {
  const when = whenOrNull(e.time)
  return {
    id: e.id,
    kind: 'event',
    lane: lane(when),
    title: eventTitle(e),
    generated: true,
    detail: e.type,
    status: null,
    factuality: e.factuality,
    when,
    actors: [...e.source, ...e.target].flatMap(s => s.actor ?? []),
    places: e.place ? [e.place.name] : [],
    shown: shownOf(e.evidence),
    articles: articlesOf(e.evidence),
    voices: e.voices,
    after: after,
  }
}

function ofStatement(s: Statement, after: readonly string[]): Made {
  const when = whenOrNull(s.time)
  return {
    id: s.id,
    kind: 'statement',
    lane: lane(when),
    title: statementTitle(s),
    generated: false,
    detail: s.mode,
    status: null,
    factuality: null,
    when,
    actors: [s.speaker, s.addressee].filter(a => a !== null),
    places: [],
    shown: shownOf(s.evidence),
    articles: articlesOf(s.evidence),
    voices: s.voices,
    after,
  }
}

function ofBackground(b: Background): Made {
  return {
    id: b.id,
    kind: 'background',
    lane: 'background',
    title: b.time.expression,
    generated: false,
    detail: b.time.precision,
    status: null,
    factuality: null,
    when: whenOf(b.time),
    actors: [],
    places: [],
    shown: shownOf(b.evidence),
    articles: articlesOf(b.evidence),
    voices: b.voices,
    after: [],
  }
}

/** When an article was published: as it says, or, for an undated one, what may be inferred and is marked so. */
export function publicationTime(a: ArticleEntry): Time | null {
  if (a.published)
    return {
      expression: a.published.edtf,
      edtf: a.published.edtf,
      value: null,
      precision: a.published.precision,
      basis: a.published.basis,
      because: a.published.because,
      links: [],
    }
  if (!a.inferred) return null
  return {
    expression: a.inferred.edtf,
    edtf: a.inferred.edtf,
    value: null,
    precision: 'interval',
    basis: 'inferred',
    because: a.inferred.because.join('; '),
    links: [],
  }
}

function ofArticle(a: ArticleEntry): Made {
  return {
    id: a.id,
    kind: 'publication',
    lane: a.published ? 'dated' : 'undated',
    ...titleOf(a),
    detail: a.role,
    status: null,
    factuality: null,
    when: whenOrNull(publicationTime(a)),
    actors: [],
    places: [],
    shown: null,
    articles: [a.id],
    voices: 1,
    after: [],
  }
}

const NEVER = '~'

/** Where an entry stands on the line: at its first moment, with an open beginning at its last. */
const stands = (e: TimelineEntry | undefined): string => e?.when?.from ?? e?.when?.to ?? ''

/** Canonical order: dated by where they stand, then by their last moment, then by kind and id. */
const byTime = (a: TimelineEntry, b: TimelineEntry): number =>
  compare(stands(a), stands(b)) ||
  compare(a.when?.to ?? NEVER, b.when?.to ?? NEVER) ||
  ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind) ||
  compare(a.id, b.id)

/** Dated entries in their order, and those that begin on one day in the order that is known of them. */
function inEachDay(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const out: TimelineEntry[] = []
  for (let i = 0; i < entries.length; ) {
    const day = stands(entries[i]).slice(0, 10)
    let end = i + 1
    while (end < entries.length && stands(entries[end]).slice(0, 10) === day) end++
    out.push(...inKnownOrder(entries.slice(i, end)))
    i = end
  }
  return out
}

/** Order of what has no date: as the articles tell it. */
const byPlace = (a: TimelineEntry, b: TimelineEntry): number =>
  compare(a.articles[0] ?? '', b.articles[0] ?? '') ||
  ENTRY_KINDS.indexOf(b.kind) - ENTRY_KINDS.indexOf(a.kind) ||
  (a.shown?.sentence.start ?? 0) - (b.shown?.sentence.start ?? 0) ||
  compare(a.id, b.id)

/** The entries of records that are in use: a record never changes, and a large one is asked for page by page. */
const known = new WeakMap<Record, readonly TimelineEntry[]>()

/**
 * All entries of a record in their order: background first, then what is dated, then what is not, in the order in which
 * it is told and known. Statements without any word of time are not events on a line and stay in the list of statements.
 */
export function timelineEntries(record: Record): readonly TimelineEntry[] {
  const there = known.get(record)
  if (there) return there
  const entries = makeEntries(record)
  known.set(record, entries)
  return entries
}

function makeEntries(record: Record): readonly TimelineEntry[] {
  const index = articleIndex(record)
  const before = knownBefore(record)
  const made: readonly Made[] = [
    ...record.meetings.map(m => ofMeeting(m, before.get(m.id) ?? [])),
    // What is told as a meeting stands there as a meeting, and what two sides did together stands once.
    ...record.events
      .filter(e => e.meeting === null && e.mirror === null)
      .map(e => ofEvent(e, before.get(e.id) ?? [])),
    ...record.statements.filter(s => s.time !== null).map(s => ofStatement(s, before.get(s.id) ?? [])),
    ...record.articles.map(ofArticle),
    ...record.background.map(ofBackground),
  ]
  const entries = made.map((e): TimelineEntry => {
    const entry = index.get(e.articles[0] ?? '')
    return {
      ...e,
      source: entry ? sourceOf(entry) : UNKNOWN_SOURCE,
      reported: entry?.published?.edtf ?? null,
    }
  })
  const of = (l: TimelineEntry['lane']) => entries.filter(e => e.lane === l)
  return [
    ...of('background').sort(byTime),
    ...inEachDay(of('dated').sort(byTime)),
    ...inKnownOrder(of('undated').sort(byPlace)),
  ]
}

/** The timeline as asked for. Publications carry no actors and so leave a timeline that is asked for one actor. */
export function timeline(record: Record, question: TimelineQuestion = {}): TimelineView {
  const who = question.actor === undefined ? null : actorsNamed(record, question.actor)
  const where = question.place === undefined ? null : fold(question.place)
  const { from, to } = range(question.from, question.to)
  const bounded = from !== null || to !== null
  const entries = timelineEntries(record).filter(
    e =>
      (question.kind === undefined || e.kind === question.kind) &&
      (question.type === undefined || (e.kind === 'event' && e.detail === question.type)) &&
      (where === null || e.places.some(p => fold(p).includes(where))) &&
      (question.lane === undefined || e.lane === question.lane) &&
      (who === null || e.actors.some(a => who.has(a.id))) &&
      (!bounded || touches(e.when, from, to)),
  )
  return { asOf: record.asOf, ...pageOf(entries, question, e => e.id) }
}
