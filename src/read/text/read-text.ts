import type { Published, Reading } from '../../model/article.ts'
import { articleId, idOf, readingId, sha256 } from '../../model/ids.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import { dayNumber } from '../calendar.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Given } from '../given.ts'
import { hostOf } from '../host.ts'
import { languageOf } from '../language.ts'
import { toSource } from '../raw.ts'
import { type Composed, compose } from './compose.ts'
import { generatedLabel } from './label.ts'
import { paragraphs } from './paragraphs.ts'
import type { PartDraft } from './piece.ts'
import { splitParts } from './related.ts'
import { TEXT_RULES } from './rules/index.ts'

/** Raise it whenever what the text reader gives changes: readings name it, and `parley update` reads again. */
export const TEXT_READER = 'text/3'

/** A decoded text with what its carrier says of it. */
export interface TextInput {
  /** SHA-256 of the raw bytes. */
  readonly source: string
  readonly text: string
  readonly encoding: string
  /** What the carrier says: a line's `date`, a feed's entry. Wins over what the text says of itself. */
  readonly published?: Published | null
  readonly title?: Given | null
  /** The text's address, where it is known. */
  readonly url?: string | null
  /** What went wrong on the way to the text. */
  readonly problems?: readonly Problem[]
  /** Place of the text in its source; parts of it are numbered below it. */
  readonly part?: string
}

/** A line of this length was hardly written as a paragraph. */
const LONG_LINE = 1_000_000

/**
 * Reads a text into its articles: the main one first, then the further articles of the same page. Never fails; what is odd is
 * a problem of the reading. Everything in a reading leads back to characters of the source (`segments`).
 */
export async function readText(input: TextInput): Promise<readonly Reading[]> {
  const lines = paragraphs(input.text)
  const parts = splitParts(lines, input.text)
  const readings: Reading[] = []
  for (const [i, part] of parts.entries()) {
    const ruled = TEXT_RULES.reduce((p, rule) => rule.apply(p, input.text), part)
    readings.push(await reading(input, ruled, i, stretch(parts, i, input.text), readings[0] ?? null))
  }
  return readings
}

/** The part's stretch of the source: from the end of the part before it to the start of the next. */
function stretch(parts: readonly PartDraft[], i: number, source: string): Span {
  const start = i === 0 ? 0 : (parts[i]?.pieces[0]?.start ?? 0)
  return { start, end: parts[i + 1]?.pieces[0]?.start ?? source.length }
}

async function reading(
  input: TextInput,
  draft: PartDraft,
  i: number,
  whole: Span,
  main: Reading | null,
): Promise<Reading> {
  const composed = compose(draft, input.text, whole)
  const place = placeOf(input.part ?? '0', i)
  const article = articleId(input.source, place)
  const language = await languageOf(composed.text)
  const published = i === 0 && input.published ? input.published : (draft.published ?? fromDateline(draft))
  const title = i === 0 && input.title ? { ...input.title, source: null } : draft.title
  // Further articles of a page have addresses of their own.
  const url = i === 0 && input.url && /^https?:/iu.test(input.url) ? input.url : null
  const label = title?.value ?? generatedLabel(composed.text, composed.blocks)
  const body = {
    article,
    source: input.source,
    part: place,
    parent: main?.article ?? null,
    role: draft.role,
    reader: TEXT_READER,
    encoding: input.encoding,
    ...composed,
    links: draft.links,
    title,
    label,
    byline: draft.byline,
    dateline: draft.dateline,
    published,
    relativePublished: draft.relativePublished,
    modified: null,
    publisher: draft.publisher ?? hostOf(url),
    agency: draft.agency,
    aggregator: draft.aggregator,
    section: null,
    canonicalUrl: url === null ? null : { value: url, basis: 'address of the text', source: null },
    captions: captionsOf(composed),
    language: language.value,
    languageBasis: language.basis,
    paywalled: false,
    fingerprint: fingerprint(composed.text, composed.blocks),
    problems: [
      ...(i === 0 ? (input.problems ?? []) : []),
      ...oddities(composed.text, language.value, draft, published, article),
    ],
  }
  return { ...body, id: readingId(article, TEXT_READER, sha256(idOf('t', body))) }
}

/** The captions that stand as blocks in a text. */
const captionsOf = (composed: Composed): Reading['captions'] =>
  composed.blocks
    .filter(b => b.kind === 'caption')
    .map(b => ({
      value: composed.text.slice(b.start, b.end),
      basis: 'line that names or credits a picture',
      source: toSource(composed, b),
    }))

const placeOf = (base: string, i: number): string =>
  i === 0 ? base : base === '0' ? String(i) : `${base}/${i}`

const fromDateline = (draft: PartDraft): Published | null =>
  draft.dateline?.date
    ? { edtf: draft.dateline.date, precision: 'day', basis: 'header', because: 'dateline' }
    : null

function oddities(
  text: string,
  language: string,
  draft: PartDraft,
  published: Published | null,
  article: string,
): readonly Problem[] {
  const out: Problem[] = []
  if (language !== 'en' && language !== 'und') out.push(problem('read.language', { language }))
  const [header, dateline] = [draft.published?.edtf, draft.dateline?.date]
  // A dateline one day ahead of the header is the same evening seen from two places.
  if (header && dateline && Math.abs(dayNumber(header) - dayNumber(dateline)) > 1)
    out.push(problem('read.date-conflict', { header, dateline, article }))
  if (!published && !draft.relativePublished) out.push(problem('read.undated', { article }))
  const longest = draft.pieces.reduce((n, p) => Math.max(n, p.end - p.start), 0)
  if (longest >= LONG_LINE) out.push(problem('read.long-line', { length: longest }))
  if (text.trim() === '') out.push(problem('read.empty', { name: 'The article' }))
  return out
}
