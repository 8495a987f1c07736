import { hyphen, lex, low } from '../scan.ts'
import type { Scan } from '../types.ts'

/** Words before "'82". */
const YEAR_BEFORE: ReadonlySet<string> = new Set([
  'since',
  'in',
  'of',
  'from',
  'until',
  'by',
  'summer',
  'spring',
  'winter',
  'fall',
  'autumn',
])

/** A year at `i` in four digits (1000–2199) or in words ("nineteen ninety-seven", "two thousand and one"). */
export function readYear(s: Scan, i: number): { readonly year: number; readonly to: number } | null {
  const a = s.atoms[i]
  if (!a) return null
  if (a.kind === 'number') {
    if (!/^[12]\d{3}$/u.test(a.raw)) return null
    const year = Number(a.raw)
    return year >= 1000 && year < 2200 ? { year, to: i + 1 } : null
  }
  if (
    a.low === "'" &&
    /^\d\d$/u.test(low(s, i + 1)) &&
    s.atoms[i + 1]?.glued &&
    !a.glued &&
    s.atoms[i + 2]?.low !== 's'
  ) {
    const two = Number(low(s, i + 1))
    return YEAR_BEFORE.has(low(s, i - 1)) ? { year: two + (two < 40 ? 2000 : 1900), to: i + 2 } : null
  }
  const head = a.lex.cardinal
  if (head === undefined || head < 2 || head > 20) return null
  if (head === 2 && low(s, i + 1) === 'thousand') {
    const j = low(s, i + 2) === 'and' ? i + 3 : i + 2
    const rest = lex(s, j).cardinal
    return rest !== undefined && rest < 20 ? { year: 2000 + rest, to: j + 1 } : { year: 2000, to: i + 2 }
  }
  if (head < 17) return null
  const tens = lex(s, i + 1).cardinal
  if (tens === undefined || tens < 10) return null
  if (tens < 20) return { year: head * 100 + tens, to: i + 2 }
  const j = hyphen(s, i + 2)
  const ones = lex(s, j).cardinal
  return ones !== undefined && ones > 0 && ones < 10
    ? { year: head * 100 + tens + ones, to: j + 1 }
    : { year: head * 100 + tens, to: i + 2 }
}
