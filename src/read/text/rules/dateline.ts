import { AGENCY_BY_NAME } from '../../../knowledge/agencies.ts'
import { BY_CAPITAL } from '../../../knowledge/countries.ts'
import type { Dateline } from '../../../model/article.ts'
import { DATE_FORMS, writtenDate } from '../../calendar.ts'
import { cutPiece, kept, type Piece, type TextRule } from '../piece.ts'

const DASH = '(?:—|–|―|--|-)'
const CITY = "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:de |of |la |al-|el )?\\p{Lu}[\\p{L}.'’-]*){0,3}"
const PLACE = `${CITY}(?:[/,] ?${CITY}){0,2}`
const MONTH_NAME =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*\\.?'
const MONTH_DAY = `${MONTH_NAME} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH_NAME}(?:,? \\d{4})?`

/** `City, (Agency - Publisher - date)`, `CITY, Feb 12 (Agency) —`, `CITY —`, `(Agency) -`; case decides in the checks below. */
const FORMS = [
  new RegExp(
    `^(?<place>${PLACE})[,.]? ?(?:(?<date>${MONTH_DAY}),? )?\\((?<paren>[^()]{2,90})\\)(?: ?(?:${DASH}|:))? ?`,
    'u',
  ),
  new RegExp(`^(?<place>${PLACE})(?:, (?<date>${MONTH_DAY}))? ?(?:—|–|―|--| - ) ?`, 'u'),
  /^\((?<paren>[^()]{2,60})\) ?(?:—|–|―|--|-|:) ?/u,
  // `CITY, May 7. /TASS/.` and `/TASS/`, as agencies of Russian write it.
  new RegExp(
    `^(?:(?<place>${PLACE})[,.]? ?(?:(?<date>${MONTH_DAY})[,.]? )?)?/(?<paren>[^/()\\s]{2,20})/\\.?(?: ?${DASH})? ?`,
    'u',
  ),
] as const
const DATE = new RegExp(`^(?:${DATE_FORMS.join('|')})$`, 'iu')
const NEAR = 6
const LONGEST = 160

const upper = (s: string): boolean => s === s.toUpperCase() && /\p{Lu}{2}/u.test(s)
const isCapital = (place: string): boolean => BY_CAPITAL.has(place.split(/[,/]/u)[0]?.trim() ?? '')

/** What stands in the brackets: `Agency`, `Agency - Publisher`, `Agency - Publisher - 27th Feb, 2025`. */
function inBrackets(text: string): { names: string[]; date: string | null } | null {
  const parts = text.split(/ [-–—] /u).map(p => p.trim())
  const date = parts.find(p => DATE.test(p)) ?? null
  const names = parts.filter(p => p !== date)
  return names.every(n => (/^[\p{Lu}\p{N}]/u.test(n) || AGENCY_BY_NAME.has(n)) && n.split(/\s+/u).length <= 6)
    ? { names, date }
    : null
}

/** The dateline that begins a paragraph, or null. A place alone counts only in capitals or when it is a capital city. */
export function datelineOf(text: string): { dateline: Omit<Dateline, 'source'>; length: number } | null {
  const head = text.slice(0, LONGEST)
  for (const form of FORMS) {
    const found = form.exec(head)
    const g = found?.groups
    if (!found || !g || found[0].length >= text.length) continue
    const place = g['place']?.trim() ?? null
    const brackets = g['paren'] === undefined ? null : inBrackets(g['paren'])
    if (g['paren'] !== undefined && !brackets) continue
    const [agency = null, publisher = null] = brackets?.names ?? []
    const known = agency !== null && (AGENCY_BY_NAME.has(agency) || upper(agency))
    const placed = place !== null && (upper(place) || isCapital(place))
    if (place === null ? !known : !(placed || (known && brackets))) continue
    if (place !== null && brackets === null && !placed) continue
    const date = brackets?.date ?? null
    return {
      dateline: { place, agency, publisher, date: date ? (writtenDate(date)?.edtf ?? null) : null },
      length: found[0].trimEnd().length,
    }
  }
  return null
}

/** Where the report was written and by which agency: kept as a block of its own, out of the first sentence. */
export const dateline: TextRule = {
  name: 'dateline',
  apply(part, source) {
    if (part.dateline) return part
    const body = kept(part).filter((p): p is Piece => p.kind === 'body')
    for (const piece of body.slice(0, NEAR)) {
      const found = datelineOf(source.slice(piece.start, piece.end))
      if (!found) continue
      const at = { start: piece.start, end: piece.start + found.length }
      const { agency, publisher } = found.dateline
      return {
        ...cutPiece(part, source, piece, [{ ...at, kind: 'dateline' }]),
        dateline: { ...found.dateline, source: at },
        agency: agency
          ? { value: AGENCY_BY_NAME.get(agency)?.name ?? agency, basis: 'dateline', source: at }
          : part.agency,
        publisher: publisher ? { value: publisher, basis: 'dateline', source: at } : part.publisher,
      }
    }
    return part
  },
}
