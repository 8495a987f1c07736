import type { VectorIndex } from '../embed/nearest.ts'
import type { Vector } from '../embed/vector.ts'
import { edtfBounds } from '../model/edtf.ts'
import { ParleyError } from '../model/problem.ts'
import type { ActorLink, ArticleEntry, Evidence, Record } from '../model/record.ts'
import { type Candidate, candidates, sentenceAt } from './candidates.ts'
import { sourceOf } from './chain.ts'
import type { Library } from './library.ts'
import type { RelatedQuestion } from './question.ts'
import { reportsLike } from './related-reports.ts'
import { resolve, type Target } from './resolve.ts'
import { titleOf } from './shown.ts'
import { commitmentTitle, statementTitle } from './titles.ts'
import type { Likeness, RelatedView, SentencePlaced, Sought } from './views.ts'

/**
 * Likenesses below these are not proposed. Looked at on every statement and commitment of the sample: other wordings of one statement are .58 to .90
 * alike, and below .60 nearly all is of the same matter only; what becomes of a commitment may be told in quite other words, and below .45 is mere matter.
 */
const LEAST = { words: 0.6, settles: 0.45, like: 0.45 } as const

/** How much more alike another's words must be to come before those of the same actor. */
const SAME_ACTOR = 0.15

/** Sentences that one thing is sought by, at most: an actor may rest on thousands. */
const MOST_OWN = 32

/** What is sought, with the sentences it is sought by. */
interface Quest {
  readonly id: string
  readonly kind: string
  readonly sought: Sought
  readonly own: readonly SentencePlaced[]
  readonly least: number
  readonly accepts: (entry: ArticleEntry) => boolean
  /** Whose words come first. */
  readonly actor: ActorLink | null
}

/** A sentence's own id: its article's, a colon, its number in it. */
const SENTENCE = /^(?<article>[^:]+):(?<index>\d+)$/u

/** The sentences of an article that some evidence stands in. */
async function ownSentences(
  record: Record,
  evidence: readonly Evidence[],
  library: Library,
): Promise<readonly SentencePlaced[]> {
  const entries = new Map(record.articles.map(a => [a.id, a]))
  const out = new Map<string, SentencePlaced>()
  for (const e of evidence) {
    const entry = entries.get(e.article)
    if (!entry || out.size >= MOST_OWN) continue
    for (const p of await library.sentences(e.reading)) {
      if (p.start >= e.sentence.end || p.end <= e.sentence.start) continue
      const placed = await sentenceAt(entry, p.index, library)
      if (placed) out.set(`${e.reading}:${p.index}`, placed)
    }
  }
  return [...out.values()]
}

/** The first moment at which something was told; null while no report that tells it is dated. */
const told = (edtf: string | null | undefined): number | null =>
  edtf ? (edtfBounds(edtf)?.to ?? null) : null

async function questOf(record: Record, asked: string, library: Library): Promise<Quest | Target> {
  const sentence = SENTENCE.exec(asked)?.groups
  const target = resolve(record, sentence?.['article'] ?? asked)
  const groupOf = new Map(record.articles.map(a => [a.id, a.copyGroup]))
  const elsewhere = (own: readonly { readonly article: string }[]) => {
    const groups = new Set(own.map(o => groupOf.get(o.article)))
    return (entry: ArticleEntry): boolean => !groups.has(entry.copyGroup)
  }
  const least = LEAST.like
  const none = { actor: null, least, id: target.id, kind: target.kind, sought: 'like-sentences' as const }
  if (target.kind === 'article') {
    if (!sentence) return target
    const placed = await sentenceAt(target.row, Number(sentence['index']), library)
    if (!placed) throw new ParleyError('ask.not-found', { id: asked })
    const id = `${target.id}:${placed.index}`
    return { ...none, id, kind: 'sentence', own: [placed], accepts: elsewhere([placed]) }
  }
  if (sentence) throw new ParleyError('ask.no-article', { id: sentence['article'] ?? asked })
  const evidence = target.kind === 'review' ? [target.item] : target.evidence
  const own = await ownSentences(record, evidence, library)
  if (target.kind === 'statement')
    return {
      ...none,
      sought: 'same-words',
      own,
      least: LEAST.words,
      accepts: elsewhere(own),
      actor: target.speaker,
    }
  if (target.kind === 'commitment') {
    const from = told(target.firstSeen)
    const shown = new Set(target.shows.map(e => e.article))
    const accepts = (entry: ArticleEntry): boolean => {
      const published = edtfBounds(entry.published?.edtf ?? '')?.from ?? null
      return from !== null && published !== null && published >= from && !shown.has(entry.id)
    }
    return { ...none, sought: 'may-settle', own, least: LEAST.settles, accepts }
  }
  return { ...none, own, accepts: elsewhere(own) }
}

/** What of the record rests on a sentence: the statement or the commitment there. */
function entitiesAt(record: Record): (at: SentencePlaced) => Pick<Likeness, 'entity' | 'speaker'> {
  const by = new Map<
    string,
    (Pick<Likeness, 'entity' | 'speaker'> & { readonly sentence: Evidence['sentence'] })[]
  >()
  const put = (e: Evidence, found: Pick<Likeness, 'entity' | 'speaker'>): void => {
    by.set(e.reading, [...(by.get(e.reading) ?? []), { ...found, sentence: e.sentence }])
  }
  for (const s of record.statements)
    if (s.act !== 'term')
      for (const e of s.evidence)
        put(e, { entity: { id: s.id, kind: s.kind, title: statementTitle(s) }, speaker: s.speaker })
  for (const c of record.commitments)
    for (const e of c.evidence)
      put(e, { entity: { id: c.id, kind: c.kind, title: commitmentTitle(c) }, speaker: c.debtor })
  return ({ reading, span }) => {
    const found = by.get(reading)?.find(f => f.sentence.start < span.end && f.sentence.end > span.start)
    return { entity: found?.entity ?? null, speaker: found?.speaker ?? null }
  }
}

/** The vectors of sentences; those that have none are left out with their sentence. */
function vectorsOf(
  index: VectorIndex,
  own: readonly SentencePlaced[],
): readonly { readonly placed: SentencePlaced; readonly row: number; readonly vector: Vector }[] {
  return own.flatMap(placed => {
    const range = index.range(placed.reading)
    const row = range ? range[0] + placed.index : -1
    return range && row < range[1] ? [{ placed, row, vector: index.row(row) }] : []
  })
}

/** By what suggestions are put in order: likeness, and the same actor's before others'. */
const standing = ({ score, sameActor }: Likeness): number => score + (sameActor ? SAME_ACTOR : 0)

/** A candidate as views give it. */
function likenessOf(
  c: Candidate,
  own: SentencePlaced,
  actor: string | null,
  at: ReturnType<typeof entitiesAt>,
): Likeness {
  const there = at(c.other)
  return {
    score: c.score,
    own,
    other: c.other,
    ...titleOf(c.entry),
    source: sourceOf(c.entry),
    published: c.entry.published?.edtf ?? null,
    copies: c.copies,
    ...there,
    sameActor: actor !== null && there.speaker?.id === actor,
  }
}

/**
 * What may belong to something, by likeness of meaning: candidates that a person checks, each with the two sentences that are nearest. No part
 * of the record. For an article related reports, for a statement other wordings of it (its speaker's before others'), for a commitment later sentences
 * that may settle it, for all else and for a sentence (`ARTICLE:NUMBER`) sentences like it in other reports.
 *
 * Throws `embed.no-vectors` where the dossier has none, `ask.not-found` and `ask.ambiguous`.
 */
export async function related(
  record: Record,
  { id: asked, limit }: RelatedQuestion,
  library: Library,
): Promise<RelatedView> {
  const index = await library.vectors()
  const quest = await questOf(record, asked, library)
  const lacking = record.articles.filter(a => index.range(a.reading) === null).length
  const base = { asOf: record.asOf, asked, model: index.model, lacking }
  if (!('own' in quest)) {
    if (quest.kind !== 'article') throw new ParleyError('ask.not-found', { id: asked })
    const items = await reportsLike(record, index, quest.row, library, limit)
    return { ...base, id: quest.id, kind: quest.kind, sought: 'related-reports', items }
  }
  const own = vectorsOf(index, quest.own)
  const mine = new Set(own.map(o => o.row))
  const found = await candidates(
    record,
    index,
    own.map(o => o.vector),
    library,
    { accepts: (entry, row) => quest.accepts(entry) && !mine.has(row), least: quest.least, limit },
  )
  const at = entitiesAt(record)
  const items = found.flatMap(c => {
    const by = own[c.by]?.placed
    return by ? [likenessOf(c, by, quest.actor?.id ?? null, at)] : []
  })
  return {
    ...base,
    id: quest.id,
    kind: quest.kind,
    sought: quest.sought,
    items: items.toSorted((a, b) => standing(b) - standing(a)),
  }
}
