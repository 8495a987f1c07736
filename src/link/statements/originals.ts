import { fold } from '../../model/fold.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { LinkedArticle } from '../linked.ts'
import { members } from '../linked.ts'

/** A message about one article of the record. */
export interface ArticleProblem {
  readonly article: string
  readonly problem: Problem
}

/**
 * The missing sources of a dossier: outlets that an article cites and whose own report is not among its articles. One message an article and
 * outlet, at the first citation.
 */
export function missingOriginals(articles: readonly LinkedArticle[]): readonly ArticleProblem[] {
  const published = new Set(
    articles.flatMap(a =>
      [a.reading.publisher?.value, a.reading.agency?.value].flatMap(n => (n ? [fold(n)] : [])),
    ),
  )
  const out: ArticleProblem[] = []
  const seen = new Set<string>()
  for (const { article, finding } of members(articles, 'statement')) {
    const outlet = finding.chain[0]?.actor
    if (outlet?.type !== 'outlet' || published.has(fold(outlet.name))) continue
    const key = `${article.id}\u0000${fold(outlet.name)}`
    if (seen.has(key)) continue
    seen.add(key)
    out.push({
      article: article.id,
      problem: problem('link.missing-original', { outlet: outlet.name }, finding.sentence),
    })
  }
  return out
}
