import { DATE_FORMS, type WrittenDate, writtenDate } from '../../calendar.ts'
import { kept, type TextRule } from '../piece.ts'

const CLOCK =
  '(?:[T ,|·–-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|[A-Z]{2,4})?)?'
const DATE_LINE = new RegExp(`^(?<date>${DATE_FORMS.join('|')})${CLOCK}\\.?$`, 'iu')
/** Lines looked at before the text, and how long the first paragraph of a text is at least. */
const NEAR = 4
const PARAGRAPH = 160

/** The date that a line is, where it is nothing else. */
export function dateOfLine(line: string): WrittenDate | null {
  const date = line.length < 60 ? DATE_LINE.exec(line.trim())?.groups?.['date'] : undefined
  return date === undefined ? null : writtenDate(date)
}

/** `12 May 2024` alone in a line before the text. The line stays, since it may be the article's own. */
export const dateLine: TextRule = {
  name: 'date-line',
  apply(part, source) {
    if (part.published) return part
    for (const piece of kept(part).slice(0, NEAR)) {
      const line = source.slice(piece.start, piece.end)
      if (line.length >= PARAGRAPH) return part
      const date = dateOfLine(line)
      if (date)
        return { ...part, published: { ...date, basis: 'header', because: 'date line before the text' } }
    }
    return part
  },
}
