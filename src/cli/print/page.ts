import type { Style } from '../io.ts'
import { clean, pad, widthOf } from '../text.ts'

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
  const gap = paper.width - widthOf(indent) - widthOf(left) - widthOf(shown)
  if (gap >= 2) return [`${indent}${paper.style.dim(left)}${' '.repeat(gap)}${paper.style.id(shown)}`]
  return [`${indent}${paper.style.dim(left)}`, `${indent}${paper.style.id(shown)}`]
}

/** The head of a printed view: what it is, of which dossier, as of when, how much. */
export function head(paper: Paper, title: string, parts: readonly string[]): string {
  return `${paper.style.strong(title)}${paper.style.dim(parts.map(p => ` · ${p}`).join(''))}`
}

/** A number of things in words. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** "as of …", or that nothing is dated. */
export const asOfWords = (asOf: string | null): string =>
  asOf === null ? 'no dated report' : `as of ${asOf}`

/** A list of words in columns of their widest, for headings and values. */
export function columns(rows: readonly (readonly string[])[], gap = 2): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(r => widthOf(r[i] ?? ''))))
  return rows.map(r =>
    r
      .map((cell, i) => (i === r.length - 1 ? cell : pad(cell, (widths[i] ?? 0) + gap)))
      .join('')
      .trimEnd(),
  )
}

export { clean }
