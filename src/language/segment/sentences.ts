import { ABBREVIATIONS, SAYING, STARTERS, TITLES } from './lexicon.ts'
import type { Pairs } from './words.ts'

const STOP = /^(?:[.!?\u3002\uff01\uff1f]+|\u2026+|\.{2,}|[.!?]+["”’'])$/u
const FULL = /^(?:\.|[!?]+[.!?]*|[\u3002\uff01\uff1f])$/u
const CLOSER = /^(?:["'\u201d\u2019)\]}»›]|''|\u2019\u2019)$/u
const OPENER = /^(?:["'\u201c\u2018([{«‹]|``)$/u
const UPPER = /^[\p{Lu}\p{Lt}]/u
const LOWER = /^\p{Ll}/u
const DIGIT = /^\p{N}/u

/** Reads the words of one block. */
class Words {
  private readonly text: string
  private readonly pairs: Pairs
  readonly count: number
  constructor(text: string, pairs: Pairs) {
    this.text = text
    this.pairs = pairs
    this.count = pairs.length / 2
  }
  start(i: number): number {
    return this.pairs[2 * i] ?? this.text.length
  }
  end(i: number): number {
    return this.pairs[2 * i + 1] ?? this.text.length
  }
  form(i: number): string {
    return i < 0 || i >= this.count ? '' : this.text.slice(this.start(i), this.end(i))
  }
  /** Whether white space stands before word `i`. */
  spaced(i: number): boolean {
    return i <= 0 || i >= this.count || this.end(i - 1) < this.start(i)
  }
}

/** Whether the quotation mark or bracket at `i` closes something: typographic ones say so, straight ones by the space around them. */
function closes(w: Words, i: number, openStraight: boolean): boolean {
  const f = w.form(i)
  if (!CLOSER.test(f)) return false
  if (f !== '"' && f !== "'") return true
  const before = w.spaced(i)
  const after = w.spaced(i + 1)
  if (before !== after) return !before
  return f === '"' ? openStraight : !before
}

/** Whether a saying clause follows at `i`: a name or a pronoun and a verb of saying within four words. */
function sayingFollows(w: Words, i: number): boolean {
  for (let k = i; k < i + 4 && k < w.count; k++) {
    const f = w.form(k)
    if (SAYING.has(f.toLowerCase())) return true
    if (!UPPER.test(f) && !/^(?:the|a|an|he|she|they|it|i|we)$/iu.test(f)) return false
  }
  return false
}

/** Whether a sentence ends at word `i`; gives the index after its last word, or 0. */
function endAt(w: Words, i: number, straight: boolean): number {
  const f = w.form(i)
  const abbreviation = f.length > 1 && f.endsWith('.') && /\p{L}/u.test(f)
  if (!abbreviation && !STOP.test(f)) return 0
  let j = i + 1
  let open = straight
  let quoted = false
  while (j < w.count && (closes(w, j, open) || (STOP.test(w.form(j)) && !w.spaced(j)))) {
    if (w.form(j) === '"') open = !open
    quoted ||= /["'\u201d\u2019]/u.test(w.form(j))
    j++
  }
  if (j >= w.count) return j
  let k = j
  while (k < w.count && (OPENER.test(w.form(k)) || /^[-\u2013\u2014*\u2022]+$/u.test(w.form(k)))) k++
  const next = w.form(k)
  const glued = !w.spaced(j) && j === i + 1
  if (abbreviation) {
    const low = f.slice(0, -1).toLowerCase()
    if (TITLES.has(low) || f.length === 2) return 0
    if (j > i + 1) return UPPER.test(next) && !sayingFollows(w, k) ? j : 0
    if (!ABBREVIATIONS.has(low) && !/\.\p{L}\.$/u.test(f)) return 0
    return STARTERS.has(next.toLowerCase()) && UPPER.test(next) ? j : 0
  }
  if (LOWER.test(next)) return 0
  if (!FULL.test(f)) {
    // An ellipsis ends a sentence where a new one visibly begins.
    return UPPER.test(next) && (w.spaced(j) || quoted) && !sayingFollows(w, k) ? j : 0
  }
  if (f !== '.' && quoted && sayingFollows(w, k)) return 0
  if (glued && !UPPER.test(next) && k === j) return 0
  if (f === '.' && glued && DIGIT.test(next)) return 0
  if (/^[,;:)\]]$/u.test(next)) return 0
  if (DIGIT.test(w.form(i - 1)) && f === '.' && i - 1 === 0) return 0
  return j
}

/**
 * Cuts the words of one block into sentences.
 * Gives for each sentence the index after its last word; the last entry is the number of words.
 */
export function sentenceEnds(text: string, pairs: Pairs): number[] {
  const w = new Words(text, pairs)
  const ends: number[] = []
  let straight = false
  let i = 0
  while (i < w.count) {
    const end = endAt(w, i, straight)
    if (end > 0) {
      for (let k = i + 1; k < end; k++) if (w.form(k) === '"') straight = !straight
      ends.push(end)
      i = end
      continue
    }
    if (w.form(i) === '"') straight = !straight
    i++
  }
  if (w.count > 0 && ends.at(-1) !== w.count) ends.push(w.count)
  return ends
}
