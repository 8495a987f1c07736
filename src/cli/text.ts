import stringWidth from 'string-width'

/**
 * Text on its way to a terminal. What reports say is other people's text: characters that steer a terminal or turn the
 * direction of writing are shown as their code, never sent.
 */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** One line of safe text: white space is single, steering characters are spelled out. */
export const clean = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(STEERING, c => `<U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)
    .trim()

/** Columns that a text takes on a terminal. */
export const widthOf = (text: string): number => stringWidth(text)

/** Cuts to `width` columns with an ellipsis. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let out = ''
  let used = 0
  for (const c of text) {
    const w = widthOf(c)
    if (used + w > width - 1) break
    out += c
    used += w
  }
  return `${out.trimEnd()}…`
}

/** Pads to `width` columns; longer text stays as it is. */
export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Breaks a word that is wider than a line. */
function chunks(word: string, width: number): readonly string[] {
  const out: string[] = []
  let line = ''
  for (const c of word) {
    if (line !== '' && widthOf(line + c) > width) {
      out.push(line)
      line = ''
    }
    line += c
  }
  return line === '' ? out : [...out, line]
}

/** Wraps one line of text to `width` columns at spaces; at most `most` lines, the last one cut with an ellipsis. */
export function wrap(text: string, width: number, most = Number.MAX_SAFE_INTEGER): readonly string[] {
  const room = Math.max(8, width)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(w => (widthOf(w) > room ? chunks(w, room) : [w]))) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = kept[most - 1] ?? ''
  return [...kept.slice(0, -1), `${clip(last, room - 1).replace(/…$/u, '')}…`]
}
