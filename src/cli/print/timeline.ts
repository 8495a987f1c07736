import { sourceOf } from '../../ask/chain.ts'
import { sayBasis, sayWhen } from '../../ask/say-when.ts'
import type { ReportRow, TimelineEntry, TimelineView } from '../../ask/views.ts'
import { dated } from '../../ask/when.ts'
import { clean, pad, wrap } from '../text.ts'
import { asOfWords, count, head, nothing, type Paper, remark, withId } from './page.ts'
import { publishedWords } from './reports.ts'

const DATE_COLUMN = 25
/** Below so many columns the date stands above its entry and not beside it. */
const NARROW = 72
const QUOTE_LINES = 3

const MARKS: { readonly [status: string]: string } = {
  held: '●',
  'under-way': '◐',
  planned: '○',
  proposed: '○',
  declined: '✕',
  cancelled: '✕',
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Precisions that are coarser than a month. */
const YEARLY: ReadonlySet<string> = new Set(['year', 'decade', 'century'])

/** Under which heading an entry stands. */
function section(entry: TimelineEntry): string {
  if (entry.lane === 'background') return 'Background'
  if (entry.lane === 'undated') return 'Without a date, in the order told'
  const from = entry.when?.from ?? entry.when?.to ?? ''
  if (YEARLY.has(entry.when?.time.precision ?? '')) return from.slice(0, 4)
  return `${MONTHS[Number(from.slice(5, 7)) - 1] ?? ''} ${from.slice(0, 4)}`.trim()
}

/** What an entry is, in one line. */
function line(paper: Paper, e: TimelineEntry): { readonly mark: string; readonly text: string } {
  switch (e.kind) {
    case 'meeting': {
      const where = e.places.length === 0 ? '' : ` · ${e.places.join(', ')}`
      return { mark: MARKS[e.status ?? ''] ?? '●', text: `${e.title}${where} · ${e.status ?? ''}` }
    }
    case 'event': {
      return { mark: e.factuality === 'asserted' ? '▪' : '▫', text: e.title }
    }
    case 'statement': {
      const who = e.actors[0]?.name
      return { mark: '“', text: who === undefined ? e.title : `${who}: ${e.title}` }
    }
    case 'publication':
      return { mark: '▤', text: e.generated ? `Report without a headline: ${e.title}` : `Report: ${e.title}` }
    case 'background':
      return { mark: '·', text: e.shown?.text ?? e.title }
  }
  return { mark: paper.style.dim('·'), text: '' }
}

/** Where an entry is taken from: the first report that shows it, and how many more do. */
function from(e: TimelineEntry, reports: ReadonlyMap<string, ReportRow>): string {
  const row = reports.get(e.articles[0] ?? '')
  const more = e.articles.length > 1 ? ` +${e.articles.length - 1} more` : ''
  return row ? `${clean(sourceOf(row))}, ${publishedWords(row)}${more}` : ''
}

function entryLines(
  paper: Paper,
  e: TimelineEntry,
  reports: ReadonlyMap<string, ReportRow>,
): readonly string[] {
  const narrow = paper.width < NARROW
  const indent = ' '.repeat(narrow ? 4 : DATE_COLUMN + 2)
  const room = paper.width - indent.length - 2
  const date = sayWhen(e.when)
  const basis = e.when && dated(e.when) ? sayBasis(e.when.time.basis) : ''
  const { mark, text } = line(paper, e)
  const words = wrap(clean(text), room, QUOTE_LINES)
  const quote =
    (e.kind === 'meeting' || e.kind === 'event') && e.shown
      ? wrap(clean(e.shown.text), room, QUOTE_LINES)
      : []
  const body = [
    ...words.map((w, i) =>
      i === 0 ? `${mark} ${e.kind === 'meeting' ? paper.style.strong(w) : w}` : `  ${w}`,
    ),
    ...quote.map(q => `  ${paper.style.dim(q)}`),
  ]
  const last = withId(paper, `${indent}  `, from(e, reports), e.id)
  if (narrow)
    return [
      `  ${date}${basis === '' ? '' : paper.style.dim(` (${basis})`)}`,
      ...body.map(b => indent + b),
      ...last,
    ]
  const dates = wrap(date, DATE_COLUMN - 1)
  const left = [...dates, basis]
  const leftAt = (i: number): string => {
    const cell = left[i] ?? ''
    return i < dates.length ? pad(cell, DATE_COLUMN) : paper.style.dim(pad(cell, DATE_COLUMN))
  }
  const rows = Math.max(body.length, left.length)
  const lines = Array.from({ length: rows }, (_, i) => `  ${leftAt(i)}${body[i] ?? ''}`.trimEnd())
  // The source line fills the place beside the date where the entry is short.
  return [...lines.slice(0, body.length), ...tail(lines.slice(body.length), last, indent)]
}

/** Joins what is left of the date column with the line of the source. */
function tail(rest: readonly string[], last: readonly string[], indent: string): readonly string[] {
  const [beside, ...more] = rest
  const [first, ...below] = last
  if (beside === undefined || first === undefined) return [...rest, ...last]
  return [pad(beside, indent.length) + first.slice(indent.length), ...more, ...below]
}

/** The timeline for a terminal: by month, the date with its basis beside each entry, its sentence, its source and its id. */
export function printTimeline(paper: Paper, view: TimelineView, rows: readonly ReportRow[]): string {
  const reports = new Map(rows.map(r => [r.id, r]))
  const out = [
    head(paper, 'Timeline', [paper.dossier, asOfWords(view.asOf), count(view.total, 'entry', 'entries')]),
  ]
  if (view.items.length === 0)
    out.push(...nothing(paper, 'Nothing here has a time yet. Add reports: parley add PATH'))
  let current = ''
  for (const e of view.items) {
    const s = section(e)
    if (s !== current) out.push('', paper.style.heading(s))
    current = s
    out.push('', ...entryLines(paper, e, reports))
  }
  if (view.next !== null) out.push(...remark(paper, `… more: --cursor ${view.next}`))
  return `${out.join('\n')}\n`
}
