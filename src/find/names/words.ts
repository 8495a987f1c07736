import type { Sentence, Token } from '../../model/language.ts'

/** Readers of single words, safe beyond the ends of a sentence. */

const NONE: Token = {
  start: 0,
  end: 0,
  form: '',
  lemma: '_',
  upos: '_',
  xpos: '_',
  feats: '_',
  head: 0,
  deprel: '_',
  margin: 0,
}

/** Token `i` of a sentence, or an empty one. */
export const at = (s: Sentence, i: number): Token => s.tokens[i] ?? NONE

/** Form of token `i`, '' beyond the ends. */
export const form = (s: Sentence, i: number): string => s.tokens[i]?.form ?? ''

const lowered = ({ form: f }: Token): string => {
  const word = f.toLowerCase()
  return word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word
}

/** The words of the sentence that was asked last: rules ask thousands of times for those of one sentence before they go on to the next. */
let asked: Sentence | null = null
let words: readonly string[] = []

/** Form of token `i` in lower case, without a final stop of an abbreviation. */
export const low = (s: Sentence, i: number): string => {
  if (s !== asked) {
    asked = s
    words = s.tokens.map(lowered)
  }
  return words[i] ?? ''
}

export const isCapital = (f: string): boolean => /^\p{Lu}/u.test(f)
export const isWord = (f: string): boolean => /[\p{L}\p{N}]/u.test(f)
/** "US", "NATO", "J.D.": two capitals or more and no small letter. */
export const isAllCaps = (f: string): boolean => /^(?:\p{Lu}[\p{Lu}.&-]+)$/u.test(f)
export const isPossessive = (f: string): boolean => f === "'s" || f === '’s' || f === "'" || f === '’'
export const isHyphen = (f: string): boolean => f === '-' || f === '\u2010' || f === '\u2011'

/** Whether nothing stands between tokens `i - 1` and `i`. */
export const glued = (s: Sentence, i: number): boolean =>
  i > 0 && i < s.tokens.length && at(s, i - 1).end === at(s, i).start

/** Span of tokens `[from, to)`. */
export const spanOf = (s: Sentence, from: number, to: number): { start: number; end: number } => ({
  start: at(s, from).start,
  end: at(s, to - 1).end,
})

/** Index of the first token that ends after `offset`; the length of the sentence where none does. */
export function tokenAt(s: Sentence, offset: number): number {
  let lo = 0
  let hi = s.tokens.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (at(s, mid).end <= offset) lo = mid + 1
    else hi = mid
  }
  return lo
}
