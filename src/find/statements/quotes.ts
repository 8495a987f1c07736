import type { Block } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { doubleAt, opens, singleCloses, singleOpens } from './marks.ts'

/** Something in quotation marks. `start` and `end` hold the marks; `inner` does not. */
export interface Quote extends Span {
  readonly inner: Span
  readonly block: number
  /** Whether a closing mark stands; without one it goes to the end of its block. */
  readonly closed: boolean
  readonly nested: readonly Span[]
}

/** The longest single-quoted stretch that is believed, in characters; longer ones are apostrophes that went astray. */
const LONGEST_SINGLE = 1500

/** The single mark that closes the quotation opened at `i`; a possessive's apostrophe (sources') is passed over where a better one follows. */
function singleEnd(text: string, i: number, end: number): number {
  let fallback = -1
  for (let k = i + 1; k < end && k < i + LONGEST_SINGLE; k++) {
    if (k > i + 1 && singleOpens(text, k) && text.charAt(k) === '‘') break
    if (!singleCloses(text, k)) continue
    const possessive = /s/u.test(text.charAt(k - 1)) && /^\s\p{Ll}/u.test(text.slice(k + 1, k + 3))
    if (!possessive) return k
    if (fallback < 0) fallback = k
    const next = text.slice(k + 1, end).search(/['‘’]/u)
    if (next < 0 || singleOpens(text, k + 1 + next)) return fallback
  }
  return fallback
}

/** All quotations of one block, outermost, in order. */
export function quotesIn(text: string, block: Block, index: number): readonly Quote[] {
  const out: Quote[] = []
  let i = block.start
  while (i < block.end) {
    const d = doubleAt(text, i)
    if (d && opens(text, d, false)) {
      const q = doubleQuote(text, i, d.length, block.end, index)
      out.push(q)
      i = q.end
      continue
    }
    if (!d && singleOpens(text, i)) {
      const end = singleEnd(text, i, block.end)
      if (end > i) {
        out.push({
          start: i,
          end: end + 1,
          inner: { start: i + 1, end },
          block: index,
          closed: true,
          nested: nestedIn(text, i + 1, end),
        })
        i = end + 1
        continue
      }
    }
    i += d ? d.length : 1
  }
  return out
}

function doubleQuote(text: string, start: number, length: number, end: number, block: number): Quote {
  let depth = 0
  for (let k = start + length; k < end; k++) {
    const d = doubleAt(text, k)
    if (!d || k + d.length > end) continue
    const inside = opens(text, d, true)
    if (inside && /[“„«]/u.test(text.charAt(start)) && /[“„«]/u.test(text.charAt(k))) depth++
    else if (!inside && depth > 0) depth--
    else if (!inside)
      return {
        start,
        end: k + d.length,
        inner: { start: start + length, end: k },
        block,
        closed: true,
        nested: nestedIn(text, start + length, k),
      }
    k += d.length - 1
  }
  let last = end
  while (last > start && /\s/u.test(text.charAt(last - 1))) last--
  return {
    start,
    end: last,
    inner: { start: start + length, end: last },
    block,
    closed: false,
    nested: nestedIn(text, start + length, last),
  }
}

/** Quotations inside a quotation: the other kind of mark, and double marks that open again. */
function nestedIn(text: string, start: number, end: number): readonly Span[] {
  const out: Span[] = []
  for (let i = start; i < end; i++) {
    const d = doubleAt(text, i)
    if (d && /[“„«`]/u.test(text.charAt(i))) {
      const close = text.slice(i + d.length, end).search(/[”»"]|''/u)
      if (close >= 0) {
        out.push({ start: i, end: i + d.length + close + 1 })
        i += d.length + close
      }
    } else if (!d && singleOpens(text, i)) {
      const close = singleEnd(text, i, end)
      if (close > i) {
        out.push({ start: i, end: close + 1 })
        i = close
      }
    }
  }
  return out
}
