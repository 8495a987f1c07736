import type { Record as DossierRecord } from '../../model/record.ts'
import { cut } from '../../model/span.ts'
import type { DatedArticle } from '../articles/articles.ts'
import { accepted, THRESHOLDS } from '../thresholds.ts'

/** Findings below their kind's threshold, in canonical order: kept, waiting for the user, no part of the record. */
export const reviewList = (articles: readonly DatedArticle[]): DossierRecord['review'] =>
  articles.flatMap(({ reading, findings }) =>
    findings
      .filter(f => !accepted(f))
      .map(f => ({
        finding: f.id,
        article: f.article,
        reading: f.reading,
        sentence: f.sentence,
        text: cut(reading.text, f.sentence),
        spans: f.spans,
        chain: f.chain,
        confidence: f.confidence,
        kind: f.kind,
        why: `confidence ${f.confidence} is below the threshold of ${THRESHOLDS[f.kind]}`,
      })),
  )
