import type { Sentence } from '../../model/language.ts'
import { lookUp } from './lexicon/index.ts'
import type { Atom } from './types.ts'

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7)
const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x202f ||
  c === 0x3000 ||
  c === 0xfeff

/** Typographic signs under their plain form. */
const PLAIN: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '‐': '-', '‑': '-', '–': '–', '—': '—' }

/** Where the number that starts at `i` ends: digits with thousands separators or one decimal point. */
function numberEnd(text: string, i: number, end: number): number {
  let j = i
  while (j < end && isDigit(text.charCodeAt(j))) j++
  let grouped = false
  while (
    text.charCodeAt(j) === 44 &&
    j + 3 < end &&
    isDigit(text.charCodeAt(j + 1)) &&
    isDigit(text.charCodeAt(j + 2)) &&
    isDigit(text.charCodeAt(j + 3)) &&
    !isDigit(text.charCodeAt(j + 4))
  ) {
    if (!grouped && j - i > 3) break
    grouped = true
    j += 4
  }
  if (text.charCodeAt(j) === 46 && j + 1 < end && isDigit(text.charCodeAt(j + 1))) {
    let k = j + 1
    while (k < end && isDigit(text.charCodeAt(k))) k++
    return k
  }
  return j
}

/** Cuts a sentence into atoms. Linear in its length. */
export function atomsOf(text: string, sentence: Sentence): readonly Atom[] {
  const atoms: Atom[] = []
  const end = Math.min(sentence.end, text.length)
  let i = sentence.start
  let glued = false
  while (i < end) {
    const c = text.charCodeAt(i)
    if (isSpace(c)) {
      i++
      glued = false
      continue
    }
    let j = i + 1
    let kind: Atom['kind'] = 'sign'
    if (isLetter(c)) {
      kind = 'word'
      while (j < end && isLetter(text.charCodeAt(j))) j++
    } else if (isDigit(c)) {
      kind = 'number'
      j = numberEnd(text, i, end)
    }
    const raw = text.slice(i, j)
    const low = kind === 'word' ? raw.toLowerCase() : kind === 'sign' ? (PLAIN[raw] ?? raw) : raw
    atoms.push({ start: i, end: j, raw, low, kind, glued, lex: lookUp(low) })
    glued = true
    i = j
  }
  return atoms
}
