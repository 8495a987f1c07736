import type { Style } from '../io.ts'
import { clean, widthOf, wrap } from '../text.ts'

/** What printing needs to know of its surroundings. */
export interface Paper {
  readonly width: number
  readonly style: Style
  /** The shortest start of an id that still leads to it. */
  readonly short: (id: string) => string
  readonly dossier: string
}

/** Text on the left, an id at the right edge; the id goes to the next line where both do not fit. */
export function withId(paper: Paper, indent: string, left: string, id: string): readonly string[] {
  const shown = paper.short(id)
  const room = paper.width - widthOf(indent)
  const lines = left === '' ? [''] : wrap(left, room)
  const last = lines.at(-1) ?? ''
  const above = lines.slice(0, -1).map(l => indent + paper.style.dim(l))
  const gap = room - widthOf(last) - widthOf(shown)
  if (gap >= 2)
    return [...above, `${indent}${paper.style.dim(last)}${' '.repeat(gap)}${paper.style.id(shown)}`]
  return [...above, `${indent}${paper.style.dim(last)}`, `${indent}${paper.style.id(shown)}`]
}

/** The head of a printed view: what it is, of which dossier, as of when, how much. */
export function head(paper: Paper, title: string, parts: readonly string[]): string {
  const [first = '', ...more] = wrap([title, ...parts.map(clean)].join(' · '), paper.width)
  const rest = first.startsWith(title) ? first.slice(title.length) : ''
  const shown = rest === '' ? first : title
  return [paper.style.strong(shown) + paper.style.dim(rest), ...more.map(paper.style.dim)].join('\n')
}

/** A remark at the end of a printed view. */
export const remark = (paper: Paper, text: string): readonly string[] => [
  '',
  ...wrap(text, paper.width - 2).map(w => `  ${paper.style.dim(w)}`),
]

/** What stands where a view has nothing: what to do next. */
export const nothing = (paper: Paper, text: string): readonly string[] => [
  '',
  ...wrap(text, paper.width - 2).map(w => `  ${w}`),
]

/** A number of things in words. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** "as of …", or that nothing is dated. */
export const asOfWords = (asOf: string | null): string =>
  asOf === null ? 'no dated report' : `as of ${asOf}`
