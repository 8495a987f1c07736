import { FRACTION_SIGNS } from '../lexicon/numbers.ts'
import { hyphen, lex, low, phrase } from '../scan.ts'
import type { Scan } from '../types.ts'

/** A count: `value` is null where the words give none ("several"); `to` is the atom after it. */
export interface Count {
  readonly value: number | null
  readonly to: number
}

/** "1/2" at `i`, as a number below one. */
function fraction(s: Scan, i: number): Count | null {
  const sign = FRACTION_SIGNS.get(low(s, i))
  if (sign !== undefined) return { value: sign, to: i + 1 }
  const [a, b, c] = [s.atoms[i], s.atoms[i + 1], s.atoms[i + 2]]
  if (a?.kind !== 'number' || b?.low !== '/' || !b.glued || c?.kind !== 'number' || !c.glued) return null
  const value = Number(a.raw) / Number(c.raw)
  return value > 0 && value < 1 ? { value, to: i + 3 } : null
}

/** Adds what follows a whole number: "1/2", "-1/2", "½", "and a half", "-and-a-half". */
function withFraction(s: Scan, whole: Count): Count {
  const { value, to } = whole
  if (value === null) return whole
  const part = fraction(s, hyphen(s, to))
  if (part?.value != null) return { value: value + part.value, to: part.to }
  const j = hyphen(s, to)
  if (low(s, j) === 'and') {
    const k = hyphen(s, j + 1)
    if (low(s, k) === 'a' && low(s, hyphen(s, k + 1)) === 'half')
      return { value: value + 0.5, to: hyphen(s, k + 1) + 1 }
  }
  return whole
}

/** A number in words below a hundred, from a cardinal at `i`. */
function tens(s: Scan, i: number): Count | null {
  const first = lex(s, i).cardinal
  if (first === undefined) return null
  if (first >= 20 && first % 10 === 0) {
    const j = hyphen(s, i + 1)
    const ones = lex(s, j).cardinal
    if (ones !== undefined && ones > 0 && ones < 10 && (j > i + 1 || low(s, i + 1) === low(s, j)))
      return { value: first + ones, to: j + 1 }
  }
  return { value: first, to: i + 1 }
}

function inWords(s: Scan, i: number): Count | null {
  const head = low(s, i) === 'a' && lex(s, i + 1).scale !== undefined ? { value: 1, to: i + 1 } : tens(s, i)
  if (!head || head.value === null) return null
  let { value, to } = head
  for (let scale = lex(s, to).scale; scale !== undefined; scale = lex(s, to).scale) {
    value *= scale
    to++
    const rest = tens(s, low(s, to) === 'and' ? to + 1 : to)
    if (rest?.value != null && rest.value < scale) {
      value += rest.value
      to = rest.to
    }
  }
  return { value, to }
}

/** A count in digits or words: "3-1/2", "twenty-four", "a hundred", "a couple of", "several". */
export function readCount(s: Scan, i: number): Count | null {
  const a = s.atoms[i]
  if (!a) return null
  if (a.kind === 'number') {
    const part = fraction(s, i)
    if (part) return part
    const value = Number(a.raw.replaceAll(',', ''))
    return Number.isFinite(value) && value < 1e7 ? withFraction(s, { value, to: i + 1 }) : null
  }
  if (FRACTION_SIGNS.has(a.low)) return fraction(s, i)
  if (phrase(s, i, ['half', 'a']) || phrase(s, i, ['half', 'an'])) return { value: 0.5, to: i + 2 }
  const j = a.low === 'a' || a.low === 'the' ? i + 1 : i
  if (low(s, j) === 'couple') return { value: 2, to: low(s, j + 1) === 'of' ? j + 2 : j + 1 }
  if (a.low === 'a' && low(s, j) === 'few') return { value: null, to: j + 1 }
  if (a.low === 'a' && phrase(s, j, ['number', 'of'])) return { value: null, to: j + 2 }
  if (a.lex.vagueCount) return { value: null, to: low(s, i + 1) === 'of' ? i + 2 : i + 1 }
  const words = inWords(s, i)
  return words ? withFraction(s, words) : null
}
