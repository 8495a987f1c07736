import type { RawPlace } from '../model/article.ts'
import type { ArticleEntry, Evidence } from '../model/record.ts'
import { sourceOf } from './chain.ts'
import { sayWhen } from './say-when.ts'
import { titleOf } from './shown.ts'
import { publicationTime } from './timeline.ts'
import type { Citation } from './views.ts'
import { whenOrNull } from './when.ts'

/** Characters that mean something to BibTeX, each as its escape. */
const BIBTEX: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
])
const bibtex = (text: string): string => text.replace(/[\\{}&%$#_~^]/gu, c => BIBTEX.get(c) ?? c)

/** Characters that mean something to Markdown or to the HTML inside it. */
const markdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/gu, c => `\\${c}`)

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/**
 * A citation of an article, or of one sentence of it. Says what is not known instead of leaving it out: a generated
 * label is put in square brackets, an undated report is "no date", and an inferred date is named as inferred.
 * `place` adds the bytes of the raw file, by which anybody can find the words again.
 */
export function cite(entry: ArticleEntry, evidence: Evidence | null, place: RawPlace | null): Citation {
  const { title, generated } = titleOf(entry)
  const name = oneLine(generated ? `[${title}]` : title)
  const source = sourceOf(entry)
  const date = entry.published ? sayWhen(whenOrNull(publicationTime(entry))) : 'no date'
  const words = evidence ? oneLine(evidence.text) : null
  const id = evidence?.finding ?? entry.id
  const bytes = place ? `, bytes ${place.start}–${place.end}` : ''
  const file = `sha-256 ${entry.source.slice(0, 12)}${bytes}`
  return {
    text: `${words === null ? '' : `“${words}” — `}${source}, ${name}, ${date} (${id}; ${file})`,
    markdown: `${words === null ? '' : `> ${markdown(words)}\n\n`}${markdown(source)}, *${markdown(name)}*, ${date} (\`${id}\`; ${file})`,
    bibtex: [
      `@misc{${entry.id},`,
      `  title = {${bibtex(name)}},`,
      ...(entry.byline === null ? [] : [`  author = {${bibtex(oneLine(entry.byline))}},`]),
      `  howpublished = {${bibtex(source)}},`,
      ...(entry.published ? [`  date = {${bibtex(entry.published.edtf)}},`] : []),
      ...(words === null ? [] : [`  annote = {${bibtex(words)}},`]),
      `  note = {${bibtex(`${id}; ${file}${entry.published ? '' : '; no date'}`)}}`,
      '}',
    ].join('\n'),
  }
}
