import type { Library } from '../../src/ask/library.ts'
import type { Reading } from '../../src/model/article.ts'
import type { Chain } from '../../src/model/finding.ts'
import { articleId, idOf, readingId, sha256 } from '../../src/model/ids.ts'
import { ParleyError } from '../../src/model/problem.ts'
import type {
  Actor,
  ActorLink,
  ArticleEntry,
  Background,
  Evidence,
  Meeting,
  Record,
  Statement,
} from '../../src/model/record.ts'
import { cut } from '../../src/model/span.ts'
import type { Time } from '../../src/model/time.ts'

/** Small records made by hand for the tests of views: real ids, real offsets, sentences of our own. */

export interface TestArticle {
  readonly entry: ArticleEntry
  readonly reading: Reading
}

const offsetOf = (text: string, words: string): number => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the test text does not hold: ${words}`)
  return start
}

/** An article whose body is `text`; `date` null leaves it undated. */
export function testArticle(
  text: string,
  options: {
    readonly date?: string | null
    readonly title?: string | null
    readonly publisher?: string | null
    readonly copyOf?: TestArticle
    readonly removed?: Reading['removed']
  } = {},
): TestArticle {
  const { date = '2025-03-01', title = 'A title', publisher = 'Harbour Post' } = options
  const source = sha256(text + title + date)
  const id = articleId(source, '0')
  const rid = readingId(id, 'test@1', sha256(text))
  const published = date
    ? { edtf: date, precision: 'day' as const, basis: 'header' as const, because: 'file header' }
    : null
  const reading: Reading = {
    id: rid,
    article: id,
    source,
    part: '0',
    parent: null,
    role: 'main',
    reader: 'test@1',
    encoding: 'utf-8',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'body' }],
    removed: options.removed ?? [],
    segments: [{ text: 0, source: 0, length: text.length }],
    repeated: [],
    links: [],
    title: title === null ? null : { value: title, basis: 'headline', source: null },
    label: text.slice(0, 40),
    byline: null,
    dateline: null,
    published,
    relativePublished: null,
    modified: null,
    publisher: publisher === null ? null : { value: publisher, basis: 'test', source: null },
    agency: null,
    aggregator: null,
    section: null,
    canonicalUrl: null,
    captions: [],
    language: 'en',
    languageBasis: 'test',
    paywalled: false,
    fingerprint: { modulus: 1, hashes: [] },
    problems: [],
  }
  const entry: ArticleEntry = {
    id,
    source,
    part: '0',
    parent: null,
    reading: rid,
    role: 'main',
    title,
    label: reading.label,
    published,
    inferred: null,
    publisher,
    agency: null,
    aggregator: null,
    byline: null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    captions: [],
    bases: { language: 'test' },
    copyGroup: options.copyOf?.entry.copyGroup ?? id,
    onTopic: true,
    offTopicBecause: null,
    asides: [],
    words: text.split(/\s+/u).length,
    findings: {},
    problems: [],
  }
  return { entry, reading }
}

/** Evidence for `words` in the sentence `sentence` (default the words' own) of an article. */
export function testEvidence(
  of: TestArticle,
  kind: string,
  words: string,
  sentence = words,
  chain: Chain = [],
): Evidence {
  const start = offsetOf(of.reading.text, sentence)
  const at = start + offsetOf(sentence, words)
  return {
    finding: idOf('f', [kind, of.entry.id, at, words]),
    article: of.entry.id,
    reading: of.reading.id,
    sentence: { start, end: start + sentence.length },
    text: cut(of.reading.text, { start, end: start + sentence.length }),
    spans: [{ start: at, end: at + words.length }],
    chain,
    confidence: 0.9,
  }
}

export const testTime = (edtf: string | null, more: Partial<Time> = {}): Time => ({
  expression: edtf ?? 'Monday',
  edtf,
  value: edtf,
  precision: edtf === null ? 'unknown' : edtf.includes('/') ? 'interval' : edtf.length === 4 ? 'year' : 'day',
  basis: 'weekday',
  links: [],
  ...more,
})

const entityOf = (prefix: string, evidence: readonly Evidence[]) => ({
  id: idOf(prefix, evidence[0]?.finding ?? ''),
  evidence,
  firstSeen: '2025-03-01',
  voices: new Set(evidence.map(e => e.article)).size,
  review: 'unreviewed' as const,
})

export const link = (actor: Actor): ActorLink => ({ id: actor.id, name: actor.name, office: null })

export const testActor = (name: string, evidence: readonly Evidence[], more: Partial<Actor> = {}): Actor => ({
  ...entityOf('actor', evidence),
  kind: 'actor',
  name,
  type: 'person',
  country: null,
  aliases: [{ form: name, counts: evidence.map(e => ({ article: e.article, count: 1 })) }],
  roles: [],
  terms: [],
  group: null,
  mentions: evidence.length,
  ...more,
})

export const testMeeting = (
  evidence: readonly Evidence[],
  participants: readonly Actor[],
  time: Time | null,
  more: Partial<Meeting> = {},
): Meeting => ({
  ...entityOf('meeting', evidence),
  kind: 'meeting',
  meetingKind: 'bilateral',
  label: 'meeting',
  status: 'held',
  history: [],
  participants: participants.map(link),
  participantsIncomplete: false,
  venues: [],
  hosts: [],
  proposers: [],
  duration: null,
  window: null,
  related: [],
  series: null,
  agenda: [],
  outcome: [],
  time,
  joined: [],
  ...more,
})

export const testStatement = (
  evidence: readonly Evidence[],
  speaker: Actor | null,
  text: string,
  time: Time | null,
  more: Partial<Statement> = {},
): Statement => ({
  ...entityOf('statement', evidence),
  kind: 'statement',
  mode: 'direct',
  act: 'speech',
  speaker: speaker ? link(speaker) : null,
  addressee: null,
  text,
  variants: [{ text, findings: evidence.map(e => e.finding), articles: evidence.map(e => e.article) }],
  channel: null,
  occasion: null,
  time,
  modality: 'asserted',
  question: null,
  replyTo: null,
  chain: [],
  incomplete: false,
  ...more,
})

export const testBackground = (evidence: readonly Evidence[], time: Time): Background => ({
  ...entityOf('background', evidence),
  kind: 'background',
  time,
})

/** A record of what is given; every evidence's finding leads to its entity. */
export function testRecord(parts: Partial<Record>): Record {
  const record: Record = {
    asOf: '2025-03-01',
    articles: [],
    actors: [],
    meetings: [],
    events: [],
    statements: [],
    positions: [],
    proposals: [],
    commitments: [],
    figures: [],
    scope: { parties: [], period: { from: null, to: null }, issues: [], proposed: [], setBy: 'proposed' },
    background: [],
    notes: [],
    review: [],
    problems: [],
    ids: {},
    ...parts,
  }
  const ids: { [id: string]: string } = { ...record.ids }
  for (const list of [
    record.actors,
    record.meetings,
    record.events,
    record.statements,
    record.positions,
    record.background,
  ])
    for (const entity of list) for (const e of entity.evidence) ids[e.finding] = entity.id
  return { ...record, ids }
}

/** A library of some articles whose bytes are their text in UTF-8. Search finds sentences that hold the words. */
export const testLibrary = (articles: readonly TestArticle[]): Library => ({
  reading: async id => articles.find(a => a.reading.id === id)?.reading ?? null,
  place: async (reading, at) => ({
    sourceFile: reading.source,
    part: reading.part,
    start: Buffer.byteLength(reading.text.slice(0, at.start)),
    end: Buffer.byteLength(reading.text.slice(0, at.end)),
  }),
  source: async reading => articles.find(a => a.reading.id === reading.id)?.reading.text ?? null,
  sentences: async id => {
    const { text } = articles.find(a => a.reading.id === id)?.reading ?? { text: '' }
    const found = [...text.matchAll(/\S[^.!?]*[.!?]+”?/gu)]
    return found.map((m, index) => ({
      index,
      start: m.index,
      end: m.index + m[0].length,
      kind: 'body' as const,
    }))
  },
  vectors: () => Promise.reject(new ParleyError('embed.no-vectors', { name: 'example' })),
  encode: () => Promise.reject(new ParleyError('embed.no-vectors', { name: 'example' })),
  vectorStatus: async () => null,
  refusals: async () => [],
  search: async (query, limit) =>
    articles
      .flatMap(a => {
        const start = a.reading.text.indexOf(query)
        return start < 0 ? [] : [{ reading: a.reading.id, span: { start, end: start + query.length } }]
      })
      .slice(0, limit),
})
