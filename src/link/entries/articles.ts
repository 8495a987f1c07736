import { FINDING_KINDS } from '../../model/finding.ts'
import type { ArticleEntry } from '../../model/record.ts'
import { basesOf } from '../../read/bases.ts'
import type { Inferred } from '../articles/inferred.ts'
import type { LinkedArticle } from '../linked.ts'
import type { Scoped } from '../scope/index.ts'
import { accepted } from '../thresholds.ts'

/** The articles of the record, in canonical order. */
export function articleEntry(
  article: LinkedArticle,
  inferred: Inferred | null,
  scoped: Pick<Scoped, 'because' | 'asides'>,
): ArticleEntry {
  const { reading } = article
  const findings = article.findings.filter(accepted)
  const counts = FINDING_KINDS.flatMap(kind => {
    const n = findings.filter(f => f.kind === kind).length
    return n > 0 ? [[kind, n] as const] : []
  })
  return {
    id: article.id,
    source: reading.source,
    part: reading.part,
    parent: reading.parent,
    reading: reading.id,
    role: reading.role,
    title: reading.title?.value ?? null,
    label: reading.label,
    published: article.published,
    inferred: article.published ? null : inferred,
    publisher: reading.publisher?.value ?? null,
    agency: reading.agency?.value ?? null,
    aggregator: reading.aggregator?.value ?? null,
    byline: reading.byline?.value ?? null,
    section: reading.section?.value ?? null,
    language: reading.language,
    canonicalUrl: reading.canonicalUrl?.value ?? null,
    captions: reading.captions.map(({ value, basis }) => ({ value, basis })),
    bases: basesOf(reading),
    copyGroup: article.copyGroup,
    onTopic: article.onTopic,
    offTopicBecause: scoped.because.get(article.id) ?? null,
    asides: scoped.asides.get(article.id) ?? [],
    words: reading.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0,
    findings: Object.fromEntries(counts),
    problems: article.published ? reading.problems.filter(p => p.code !== 'read.undated') : reading.problems,
  }
}
