import { change, kept, type TextRule } from '../piece.ts'
import { dateOfLine } from './date-line.ts'

const LONGEST = 160
const STOPPED = /[.:;,]["'”’]?$/u

/**
 * The publisher's headline: a short first line without a stop, before a body that has sentences. A text without one has no
 * title; a label is generated for lists and never stored as a headline.
 */
export const title: TextRule = {
  name: 'title',
  apply(part, source) {
    if (part.title) return part
    const pieces = kept(part).filter(
      p => p.kind === 'body' && dateOfLine(source.slice(p.start, p.end)) === null,
    )
    const [first, second] = pieces
    if (!first || !second || pieces.length < 2) return part
    // After a dateline comes the text; the headline would have stood before it.
    if (kept(part).some(p => p.kind === 'dateline' && p.start < first.start)) return part
    const line = source.slice(first.start, first.end)
    const rest = source.slice(second.start, second.end)
    if (
      line.length > LONGEST ||
      STOPPED.test(line) ||
      line.split(/\s+/u).length < 2 ||
      (/^["“‘']/u.test(rest) === false && rest.length < 40)
    )
      return part
    return {
      ...change(part, first, { kind: 'headline' }),
      title: { value: line, basis: 'first line of the text', source: { start: first.start, end: first.end } },
    }
  },
}
