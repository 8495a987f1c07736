import type { Published, Reading } from '../model/article.ts'
import type { Finding, FindingKind, FindingOf, TimeRef } from '../model/finding.ts'
import type { Evidence } from '../model/record.ts'
import { cut } from '../model/span.ts'
import type { Time } from '../model/time.ts'

/**
 * An article as the stages of linking see it: its reading, its accepted findings, its effective date and what its times mean
 * under that date. Articles always come in canonical order (by id), never in the order of adding.
 */
export interface LinkedArticle {
  readonly id: string
  readonly reading: Reading
  /** Findings at or above their kind's threshold, and all times, in canonical order. */
  readonly findings: readonly Finding[]
  /** By the user's decision, else by the article itself, else counted from the page's capture. */
  readonly published: Published | null
  /** Resolved times by the place of their words (`placeKey`). */
  readonly times: ReadonlyMap<string, Time>
  /** Articles with the same group are one voice. */
  readonly copyGroup: string
  readonly onTopic: boolean
}

/** Key of a time's place in its article. */
export const placeKey = (at: { readonly start: number; readonly end: number }): string =>
  `${at.start}-${at.end}`

/** What a time of an article means under the article's effective date. */
export function timeOf(article: LinkedArticle, ref: TimeRef | null): Time | null {
  if (!ref) return null
  return (
    article.times.get(placeKey(ref.span)) ?? {
      expression: ref.text,
      edtf: null,
      value: null,
      precision: 'unknown',
      basis: 'explicit',
      links: [],
    }
  )
}

/** A finding with its article: what the stages group. */
export interface Member<F extends Finding = Finding> {
  readonly article: LinkedArticle
  readonly finding: F
}

/** All findings of one kind with their articles, in canonical order; off-topic articles stay out of the registers. */
export const members = <K extends FindingKind>(
  articles: readonly LinkedArticle[],
  kind: K,
): readonly Member<FindingOf<K>>[] =>
  articles
    .filter(a => a.onTopic)
    .flatMap(article =>
      article.findings
        .filter((f): f is FindingOf<K> => f.kind === kind)
        .map(finding => ({ article, finding })),
    )

/** A finding as the record shows it: with its sentence. */
export const evidenceOf = ({ article, finding }: Member): Evidence => ({
  finding: finding.id,
  article: article.id,
  reading: article.reading.id,
  sentence: finding.sentence,
  text: cut(article.reading.text, finding.sentence),
  spans: finding.spans,
  chain: finding.chain,
  confidence: finding.confidence,
})

/** The id of an entity: its kind's letter and the digest of its canonically first finding, so that it is the same however it was reached. */
export const entityId = (letter: string, first: Member): string =>
  `${letter}_${first.finding.id.replace(/^f_/u, '')}`

/** How many independent voices carry a group: one for each copy group. */
export const voicesOf = (group: readonly Member[]): number =>
  new Set(group.map(m => m.article.copyGroup)).size

/** Publication day of the earliest dated evidence, or null. */
export function firstSeenOf(group: readonly Member[]): string | null {
  const dates = group.flatMap(m => (m.article.published ? [m.article.published.edtf] : [])).sort()
  return dates[0] ?? null
}
