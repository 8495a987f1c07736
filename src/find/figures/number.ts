import type { Token } from '../../model/language.ts'
import { CARDINALS } from '../numbers.ts'
import { CLASSES, SCALES } from './lexicon.ts'

/** A number in words or digits: its value, or its class where the words give none ("hundreds"); tokens `[from, to)`. */
export interface Quantity {
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly quantityClass: string | null
}

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u
const WITH_SCALE = /^(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn)$/iu
const SPELLED = /^([a-z]+)-([a-z]+)$/u

/** The value of one written number, or null: "24,338", "2.5", "seven", "twenty-five", "90bn". */
export function numberOf(form: string): number | null {
  const low = form.toLowerCase()
  if (DIGITS.test(low)) return Number(low.replaceAll(',', ''))
  const scaled = WITH_SCALE.exec(low)
  if (scaled) return Number(scaled[1]) * (SCALES.get(scaled[2] ?? '') ?? Number.NaN)
  const word = CARDINALS.get(low)
  if (word !== undefined) return word
  const spelled = SPELLED.exec(low)
  const [tens, ones] = [CARDINALS.get(spelled?.[1] ?? ''), CARDINALS.get(spelled?.[2] ?? '')]
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null
}

/** Twelve digits: products of decimals and scales carry no more, and less of the machine's own. */
const round = (value: number): number => Number(value.toPrecision(12))

/** Parts of a written number after its first token: scales multiply, smaller numbers add ("two hundred and fifty thousand"). */
function grow(tokens: readonly Token[], from: number, first: number): { to: number; value: number } {
  let total = 0
  let current = first
  let i = from + 1
  for (; i < tokens.length; i++) {
    const low = tokens[i]?.form.toLowerCase() ?? ''
    const scale = low.length > 1 ? SCALES.get(low) : undefined
    if (scale !== undefined) {
      current *= scale
      if (scale >= 1000) {
        total += current
        current = 0
      }
      continue
    }
    const next = low === 'and' ? numberOf(tokens[i + 1]?.form ?? '') : null
    const spelled = CARDINALS.get(low) ?? null
    if (next !== null && (current >= 100 || total > 0) && next < 100) continue
    if (spelled !== null && current > 0 && current % 100 === 0 && i > from + 1) current += spelled
    else break
  }
  return { to: i, value: round(total + current) }
}

/** The quantity that begins at token `i`, or null. */
export function quantityAt(tokens: readonly Token[], i: number): Quantity | null {
  const token = tokens[i]
  if (!token) return null
  const low = token.form.toLowerCase()
  if (CLASSES.has(low)) return { from: i, to: i + 1, value: null, quantityClass: low }
  const next = tokens[i + 1]?.form.toLowerCase() ?? ''
  if ((low === 'a' || low === 'an' || low === 'one') && next.length > 1 && SCALES.has(next)) {
    const { to, value } = grow(tokens, i, 1)
    return { from: i, to, value, quantityClass: null }
  }
  const first = numberOf(token.form)
  if (first === null) return null
  const { to, value } = grow(tokens, i, first)
  return { from: i, to, value, quantityClass: null }
}
