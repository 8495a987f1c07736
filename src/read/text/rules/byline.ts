import { AGENCY_BY_NAME } from '../../../knowledge/agencies.ts'
import { change, kept, type TextRule } from '../piece.ts'

const NAME =
  "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|van|von|al|el|bin|der|la|le|du) | )(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,3}"
const BYLINE = new RegExp(
  `^(?:by|reporting by|written by)\\s+(?<name>${NAME}(?:(?:,| and|,? &) ${NAME}){0,3})(?:,\\s*(?<agency>[^.]{2,50}))?$`,
  'iu',
)
/** `By Reuters`, or an agency's name alone. */
const AGENCY_LINE = /^(?:by\s+)?([\p{L}][\p{L}. -]{1,40})$/iu
const DESK =
  /^by (?:our|the|a)\s.{0,60}\b(?:correspondents?|desk|staff|reporters?|agencies|writers?|editors?|team)\b.{0,30}$/iu
const NEAR = 4

/** `By Jane Doe` in a line of its own near the beginning; it stays as a block and is no sentence. */
export const byline: TextRule = {
  name: 'byline',
  apply(part, source) {
    if (part.byline && part.byline.role !== 'unknown') return part
    for (const piece of kept(part).slice(0, NEAR)) {
      const line = source.slice(piece.start, piece.end)
      if (line.length > 160) continue
      const agency = AGENCY_LINE.exec(line)?.[1]
      if (agency !== undefined && AGENCY_BY_NAME.has(agency))
        return {
          ...change(part, piece, { kind: 'byline' }),
          byline: { value: agency, role: 'agency', basis: 'byline before the text' },
        }
      const found = BYLINE.exec(line)
      if (DESK.test(line) && !/[.!?]$/u.test(line)) {
        const value = line.replace(/^by\s+/iu, '')
        return {
          ...change(part, piece, { kind: 'byline' }),
          byline: { value, role: 'desk', basis: 'byline before the text' },
        }
      }
      if (found?.groups?.['name'] && /^(?:by|reporting by|written by)\s\p{Lu}/iu.test(line)) {
        const value = found.groups['name'].trim()
        return {
          ...change(part, piece, { kind: 'byline' }),
          byline: { value, role: 'author', basis: 'byline before the text' },
        }
      }
    }
    return part
  },
}
