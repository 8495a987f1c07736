import type { Span } from '../../model/span.ts'

/** A line that ends a sentence, a heading with a colon or a quotation: the next line begins something new. */
const CLOSED = /[.!?:;…]["'”’)\]»]*$/u
const WRAP_MIN = 40
const WRAP_MAX = 110

/** Lines of the source without the white space around them; empty ones are left out but counted as gaps. */
function groups(source: string): Span[][] {
  const out: Span[][] = []
  let group: Span[] = []
  let at = 0
  while (at <= source.length) {
    const next = source.indexOf('\n', at)
    const stop = next < 0 ? source.length : next
    let [start, end] = [at, stop]
    while (start < end && /\s/u.test(source.charAt(start))) start++
    while (end > start && /\s/u.test(source.charAt(end - 1))) end--
    if (end > start) group.push({ start, end })
    else if (group.length > 0) {
      out.push(group)
      group = []
    }
    at = stop + 1
  }
  if (group.length > 0) out.push(group)
  return out
}

/**
 * Whether the lines of a group are one paragraph broken at a page's width: of even length, most of them open at their end,
 * and at least one going on in lower case.
 */
function wrapped(source: string, group: readonly Span[]): boolean {
  if (group.length < 2) return false
  const inner = group.slice(0, -1)
  const lengths = group.map(l => l.end - l.start)
  if (Math.max(...lengths) > WRAP_MAX) return false
  if (inner.some(l => l.end - l.start < WRAP_MIN)) return false
  const open = inner.filter(l => !CLOSED.test(source.slice(l.start, l.end))).length
  const lower = group.slice(1).filter(l => /^[\p{Ll}]/u.test(source.charAt(l.start))).length
  return open >= inner.length * 0.6 && lower > 0
}

/**
 * The paragraphs of a decoded text, in order: a line is one, since that is how news text is handed on, save where lines
 * are broken at a page's width; then a group between empty lines is one.
 */
export function paragraphs(source: string): readonly Span[] {
  return groups(source).flatMap(g => {
    const [first, last] = [g[0], g.at(-1)]
    return first && last && wrapped(source, g) ? [{ start: first.start, end: last.end }] : g
  })
}
