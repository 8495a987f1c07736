import { FINITE_WORDS } from '../lexicon/words.ts'
import { kept, type TextRule } from '../piece.ts'

const MAX_WORDS = 9
const DASHED = /^[-–—]\s.{2,80}\s[-–—]$/u
const STOPPED = /[.:;,!…]["'”’]?$/u
const BULLET = /^(?:[-–—•*·▪]|\d{1,2}[.)])\s/u

/** A line of a few words between paragraphs: a subhead. Capitals may end with a question mark; dashes may stand around it. */
export const isSubhead = (line: string): boolean => {
  if (DASHED.test(line)) return true
  const words = line.split(/\s+/u)
  if (words.length > MAX_WORDS || BULLET.test(line) || !/\p{L}/u.test(line)) return false
  if (line === line.toUpperCase() && /\p{Lu}{2}/u.test(line)) return !/[.:;,]$/u.test(line)
  if (STOPPED.test(line) || /^["“‘'(@]/u.test(line) || /[?]$/u.test(line) || /^\p{Ll}/u.test(line))
    return false
  return !words.some(w => FINITE_WORDS.has(w.toLowerCase()))
}

/** Subheads in lines of their own, between two paragraphs of the body. */
export const subhead: TextRule = {
  name: 'subhead',
  apply(part, source) {
    const body = kept(part).filter(p => p.kind === 'body')
    const heads = new Set(
      body.filter((p, i) => {
        const next = body[i + 1]
        if (i === 0 || !next) return false
        return isSubhead(source.slice(p.start, p.end)) && next.end - next.start > p.end - p.start
      }),
    )
    return heads.size === 0
      ? part
      : { ...part, pieces: part.pieces.map(p => (heads.has(p) ? { ...p, kind: 'subhead' as const } : p)) }
  },
}
