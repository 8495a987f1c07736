import type { EventInput } from '../export/events/index.ts'
import type { CapturedFile } from '../export/warc.ts'
import { segment } from '../language/index.ts'
import { dateArticles, publishedBy } from '../link/articles/articles.ts'
import { placeKey } from '../link/linked.ts'
import { accepted } from '../link/thresholds.ts'
import { resolveArticle } from '../link/times/article.ts'
import { cut } from '../model/span.ts'
import type { Store } from '../store/port.ts'

/**
 * The events of a dossier as of a date, for an event table: those that the record's threshold lets through, with what their
 * times mean and the sentence that shows them. In canonical order: by article, then by place.
 *
 * @param asOf EDTF; null for everything that there is.
 */
export async function eventsOf(
  store: Store,
  dossier: string,
  asOf: string | null,
): Promise<readonly EventInput[]> {
  const { readings, findings, decisions } = await store.snapshot(dossier)
  const articles = dateArticles(
    readings,
    findings,
    decisions.map(d => d.decision),
  )
  return publishedBy(articles, asOf).flatMap(article => {
    const times = resolveArticle(article)
    const { reading } = article
    const sentences = segment(reading)
    return article.findings.flatMap((finding): EventInput[] => {
      if (finding.kind !== 'event' || !accepted(finding)) return []
      const at = sentences.findLastIndex(s => s.start <= finding.sentence.start)
      return [
        {
          finding,
          time: finding.time ? (times.get(placeKey(finding.time.span)) ?? null) : null,
          published: article.published?.edtf ?? null,
          publisher: reading.publisher?.value ?? reading.agency?.value ?? null,
          url: reading.canonicalUrl?.value ?? null,
          sentence: cut(reading.text, finding.sentence),
          sentenceNumber: at + 1,
        },
      ]
    })
  })
}

/**
 * Every source file of a dossier with its captures, in the order of digests: what a WARC file is written from. Bytes that were
 * fetched several times come once for each; those of the disk once, by whatever names they lay there.
 */
export async function* capturedFiles(store: Store, dossier: string): AsyncGenerator<CapturedFile> {
  for (const { sha256, captures } of await store.sources(dossier)) {
    const bytes = await store.bytes(dossier, sha256)
    if (!bytes) continue
    const fetched = captures.filter(c => c.url !== null)
    for (const capture of fetched.length > 0 ? fetched : captures.slice(0, 1))
      yield { sha256, bytes, capture }
  }
}
