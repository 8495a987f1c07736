import { DATE_FORMS, writtenDate } from '../../calendar.ts'
import { cutPiece, kept, type TextRule } from '../piece.ts'

const STAMP = new RegExp(
  `^(?:(?:date|published(?: on| at)?|posted(?: on)?|publication date)\\s*:?\\s+)(?<date>${DATE_FORMS.join('|')})(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?Z?)?(?=\\s|$|[.|,])[.|,]?`,
  'iu',
)

/** A date stamp before the text, alone in its line or glued to the first sentence: `date 2025-03-13 The minister …`. */
export const stamp: TextRule = {
  name: 'stamp',
  apply(part, source) {
    const first = kept(part)[0]
    if (!first || part.published) return part
    const found = STAMP.exec(source.slice(first.start, Math.min(first.end, first.start + 120)))
    const date = found?.groups?.['date'] ? writtenDate(found.groups['date']) : null
    if (!found || !date) return part
    const published = { ...date, basis: 'header' as const, because: 'file header' }
    const at = { start: first.start, end: first.start + found[0].length, removed: 'header' as const }
    return { ...cutPiece(part, source, first, [at]), published }
  },
}
