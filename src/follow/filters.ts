import { dateArticles } from '../link/articles/articles.ts'
import { placeKey } from '../link/linked.ts'
import { resolveArticle } from '../link/times/article.ts'
import type { Published, Reading } from '../model/article.ts'
import { edtfBounds } from '../model/edtf.ts'
import type { Finding } from '../model/finding.ts'
import { sha256 } from '../model/ids.ts'
import type { Analysis } from '../model/language.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'
import type { Time } from '../model/time.ts'
import { replaceUnholdable } from '../read/decode.ts'
import { filterLines, type InputLine, type OutputLine, splitLines } from './lines.ts'
import type { Way } from './ports.ts'
import { isAnalysed } from './run.ts'

/** A text or a page that comes on a line, ready for a reader. Its characters can all be stored. */
export interface LineSource {
  /** SHA-256 of the text or page as it came. */
  readonly source: string
  readonly form: 'text' | 'html'
  readonly content: string
  readonly url: string | null
  readonly title: string | null
  readonly published: Published | null
  readonly problems: readonly Problem[]
}

/** The reader of lines: the line's own articles, the main one first. */
export type ReadLine = (line: LineSource) => Promise<readonly Reading[]>

/** One article of a line with all that was found in it. */
export interface Understood {
  readonly reading: Reading
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
  /** By the line, by the article itself, or counted from the page's capture as far as the page tells it. */
  readonly published: Published | null
  /** What a time means under the article's date, by the place of its words. */
  readonly timeAt: (at: Span) => Time | null
}

export interface FilterDeps {
  readonly readLine: ReadLine
  readonly way: Pick<Way, 'analyse' | 'find'>
}

/**
 * `parley read --jsonl`: bytes of JSON lines in, lines out.
 *
 * @param write what an output line holds, from the line's id and its readings.
 */
export const readFilter = (
  deps: Pick<FilterDeps, 'readLine'>,
  input: AsyncIterable<Uint8Array | string>,
  write: (id: string | number, readings: readonly Reading[]) => object,
): AsyncGenerator<OutputLine> =>
  filterLines(splitLines(input), async line => write(line.id, await deps.readLine(sourceOf(line))))

/**
 * `parley annotate --jsonl`: the whole way for each line by itself. A text in another language is read and not analysed.
 *
 * @param write what an output line holds, from the line's id and its articles.
 */
export const annotateFilter = (
  deps: FilterDeps,
  input: AsyncIterable<Uint8Array | string>,
  write: (id: string | number, articles: readonly Understood[]) => object,
): AsyncGenerator<OutputLine> =>
  filterLines(splitLines(input), async line => {
    const readings = await deps.readLine(sourceOf(line))
    return write(line.id, await understand(deps.way, readings))
  })

const NO_ANALYSIS: Analysis = { sentences: [], names: [] }

/** Leads the readings of one page the whole way to findings with dates, by the same steps as a dossier. */
async function understand(
  way: FilterDeps['way'],
  readings: readonly Reading[],
): Promise<readonly Understood[]> {
  const found: Pick<Understood, 'reading' | 'analysis' | 'findings'>[] = []
  for (const reading of readings) {
    const analysis = isAnalysed(reading) ? await way.analyse(reading) : null
    found.push({
      reading,
      analysis: analysis ?? NO_ANALYSIS,
      findings: analysis ? way.find(reading, analysis) : [],
    })
  }
  const findings = found.flatMap(f => f.findings)
  const dated = new Map(dateArticles(readings, findings, []).map(a => [a.reading.article, a]))
  return found.map(f => {
    const article = dated.get(f.reading.article)
    const times = article ? resolveArticle(article) : null
    return {
      ...f,
      published: article?.published ?? null,
      timeAt: at => times?.get(placeKey(at)) ?? null,
    }
  })
}

/** A line as the readers take it: what text cannot hold becomes U+FFFD one for one, and what is wrong is told. */
export function sourceOf(line: InputLine): LineSource {
  const raw = line.text ?? line.html ?? ''
  const { text: content, replaced } = replaceUnholdable(raw)
  const dated = line.date ? edtfBounds(line.date) : null
  const problems: Problem[] = []
  if (replaced > 0) problems.push(problem('read.replaced-characters', { count: replaced }))
  if (line.date && !dated) problems.push(problem('input.bad-date', { value: line.date }))
  return {
    source: sha256(content),
    form: line.text === undefined ? 'html' : 'text',
    content,
    url: line.url ?? null,
    title: line.title ? replaceUnholdable(line.title).text : null,
    published: line.date && dated ? given(line.date) : null,
    problems,
  }
}

/** A date that the line's writer gives. */
const given = (edtf: string): Published => ({
  edtf,
  precision: precisionOf(edtf),
  basis: 'header',
  because: 'given with the text',
})

const precisionOf = (edtf: string): Published['precision'] => {
  if (edtf.includes('/')) return 'interval'
  if (/T\d{2}:\d{2}:\d{2}/u.test(edtf)) return 'second'
  if (/T\d{2}:\d{2}/u.test(edtf)) return 'minute'
  if (/T\d{2}/u.test(edtf)) return 'hour'
  if (/^-?\d{4}-\d{2}-\d{2}/u.test(edtf)) return 'day'
  if (/^-?\d{4}-\d{2}/u.test(edtf)) return 'month'
  return 'year'
}
