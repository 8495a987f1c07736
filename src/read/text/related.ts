import type { RelativePublished } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { EMPTY_PART, type PartDraft, type Piece } from './piece.ts'

const AGO = /^(?:(?<count>an?|\d{1,3})\s+(?<unit>minute|min|hour|hr|day|week)s?\s+ago|just now|yesterday)$/iu
const UNITS: Readonly<Record<string, RelativePublished['unit']>> = {
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  week: 'week',
}
const LONGEST_SOURCE = 60
const LONGEST_TITLE = 200

/** Reads "an hour ago", "3 days ago", "yesterday"; null for anything else. */
export function relativeTime(text: string): RelativePublished | null {
  const found = AGO.exec(text.trim())
  if (!found) return null
  const unit = UNITS[found.groups?.['unit']?.toLowerCase() ?? '']
  if (!unit)
    return {
      expression: text.trim(),
      amount: /yesterday/iu.test(text) ? 1 : 0,
      unit: /yesterday/iu.test(text) ? 'day' : 'minute',
    }
  const count = found.groups?.['count'] ?? '1'
  return { expression: text.trim(), amount: /^an?$/iu.test(count) ? 1 : Number(count), unit }
}

/** The head of an item in a list of articles: source, relative time, source again after a dash (or not at all), title. */
function itemAt(
  lines: readonly Span[],
  source: string,
  i: number,
): { publisher: Span; time: Span; title: Span; body: number; when: RelativePublished } | null {
  const text = (s: Span | undefined): string => (s ? source.slice(s.start, s.end) : '')
  const [publisher, time] = [lines[i], lines[i + 1]]
  if (
    !publisher ||
    !time ||
    publisher.end - publisher.start > LONGEST_SOURCE ||
    !/^[\p{L}\p{N}]/u.test(text(publisher))
  )
    return null
  const when = relativeTime(text(time))
  if (!when) return null
  const again = text(lines[i + 2]).replace(/^[-–—•·|]\s*/u, '') === text(publisher)
  const at = again ? i + 3 : i + 2
  const title = lines[at]
  if (!title || title.end - title.start > LONGEST_TITLE || !lines[at + 1]) return null
  return { publisher, time, title, body: at + 1, when }
}

const piece = (at: Span, more: Partial<Piece> = {}): Piece => ({
  start: at.start,
  end: at.end,
  kind: 'body',
  removed: null,
  ...more,
})

/**
 * Splits the paragraphs of a page into its articles: the main one, then every item of a list that carries its own source,
 * relative time, title and body. A page that begins with such an item has no main article before it.
 */
export function splitParts(lines: readonly Span[], source: string): readonly PartDraft[] {
  const heads: (NonNullable<ReturnType<typeof itemAt>> & { readonly i: number })[] = []
  for (let i = 0; i < lines.length; i++) {
    const item = i < (heads.at(-1)?.body ?? 0) ? null : itemAt(lines, source, i)
    if (item) heads.push({ ...item, i })
  }
  const first = heads[0]?.i ?? lines.length
  const main: PartDraft = { ...EMPTY_PART, pieces: lines.slice(0, first).map(l => piece(l)) }
  const items = heads.map((h, k): PartDraft => {
    const end = heads[k + 1]?.i ?? lines.length
    return {
      ...EMPTY_PART,
      role: 'related',
      pieces: [
        ...lines.slice(h.i, h.body - 1).map(l => piece(l, { removed: 'header' })),
        piece(h.title, { kind: 'headline' }),
        ...lines.slice(h.body, end).map(l => piece(l)),
      ],
      title: {
        value: source.slice(h.title.start, h.title.end),
        basis: "title in the page's list",
        source: h.title,
      },
      publisher: {
        value: source.slice(h.publisher.start, h.publisher.end),
        basis: "source in the page's list",
        source: h.publisher,
      },
      relativePublished: h.when,
    }
  })
  return main.pieces.length > 0 || items.length === 0 ? [main, ...items] : items
}
