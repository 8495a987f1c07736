/** What the filters do, apart from their commands: loaded only when one of them runs. */
import { type Annotated, type AnnotateOptions, annotatedLine, readLine } from '../export/contract.ts'
import { annotateFilter, readFilter, type Understood } from '../follow/filters.ts'
import type { OutputLine } from '../follow/lines.ts'
import { dateArticles } from '../link/articles/articles.ts'
import { placeKey } from '../link/linked.ts'
import { resolveArticle } from '../link/times/article.ts'
import type { Annotating, Filters } from './commands/filter.ts'

type Input = AsyncIterable<Uint8Array | string>

/** An article of a line with its times resolved under its own date. */
function dated({ reading, analysis, findings }: Understood): Annotated {
  const [article] = dateArticles([reading], findings, [])
  const times = article ? resolveArticle(article) : new Map()
  return {
    reading,
    analysis,
    findings,
    published: article?.published ?? null,
    timeAt: at => times.get(placeKey(at)) ?? null,
  }
}

/** Lines of JSON in, each as it was read out. */
export const readLines = (filters: Pick<Filters, 'readLine'>, input: Input): AsyncGenerator<OutputLine> =>
  readFilter(filters, input, readLine)

/** Lines of JSON in, each with everything found in it out. */
export const annotateLines = (
  filters: Annotating,
  input: Input,
  options: AnnotateOptions,
): AsyncGenerator<OutputLine> =>
  annotateFilter(filters, input, (id, articles) =>
    annotatedLine(id, articles.map(dated), filters.maker, options),
  )
