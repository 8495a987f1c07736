import { sourceOf } from '../../ask/chain.ts'
import { sayBasis, sayWhen } from '../../ask/say-when.ts'
import { publicationTime } from '../../ask/timeline.ts'
import type { ReportRow, ReportsView } from '../../ask/views.ts'
import { whenOrNull } from '../../ask/when.ts'
import { clean, wrap } from '../text.ts'
import { asOfWords, count, head, nothing, type Paper, remark, withId } from './page.ts'

/** An article's date in words: as it says, or that it says none. */
export const publishedWords = (row: ReportRow): string =>
  row.published ? sayWhen(whenOrNull(publicationTime(row))) : 'undated'

/** The date with how it is known; for an undated report what may be inferred, and how to set it. */
function dateWords(paper: Paper, row: ReportRow): string {
  if (row.published) return `${publishedWords(row)} (${sayBasis(row.published.basis)})`
  const guess = row.inferred ? `; perhaps ${sayWhen(whenOrNull(publicationTime(row)))}` : ''
  return `undated${guess} – set it: parley date ${paper.short(row.id)} YYYY-MM-DD`
}

const KINDS = ['statement', 'meeting', 'name', 'time'] as const

/** What was found in an article, in numbers. */
const findings = (row: ReportRow): string =>
  [
    count(row.words, 'word'),
    ...KINDS.flatMap(k => (row.findings[k] ? [count(row.findings[k] ?? 0, k)] : [])),
    ...(row.onTopic ? [] : ['off topic']),
    ...(row.copies.length > 0 ? [`one voice with ${count(row.copies.length, 'other')}`] : []),
    ...(row.role === 'main' ? [] : [row.role]),
  ].join(' · ')

function reportLines(paper: Paper, row: ReportRow): readonly string[] {
  const title = row.title === null ? `[${clean(row.label)}]` : clean(row.title)
  const room = paper.width - 4
  return [
    ...wrap(title, room, 2).map(
      (w, i) => `  ${i === 0 ? '▤' : ' '} ${row.title === null ? w : paper.style.strong(w)}`,
    ),
    ...wrap(`${clean(sourceOf(row))} · ${dateWords(paper, row)}`, room).map(w => `    ${w}`),
    ...withId(paper, '    ', findings(row), row.id),
  ]
}

/** Reports for a terminal. Titles in square brackets are made from the first sentence: the source has none. */
export function printReports(paper: Paper, view: ReportsView): string {
  const out = [head(paper, 'Reports', [paper.dossier, asOfWords(view.asOf), count(view.total, 'report')])]
  if (view.items.length === 0) out.push(...nothing(paper, 'No report yet. Add some: parley add PATH'))
  for (const row of view.items) out.push('', ...reportLines(paper, row))
  if (view.items.some(r => r.title === null))
    out.push(
      ...remark(paper, '[in brackets]: a label made from the first words; the source has no headline.'),
    )
  return `${out.join('\n')}\n`
}
