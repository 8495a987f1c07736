import type { NameType } from '../../model/lists.ts'

/** Labels of words: 0 outside, then for each type begin, inside, last and single. */
export const TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC']
/** Places in `TYPES`. */
export const PER = 0
export const ORG = 1
export const LOC = 2
export const LABELS = 1 + 4 * TYPES.length
export const OUTSIDE = 0

const BEGIN = 0
const INSIDE = 1
const LAST = 2
const SINGLE = 3

export const labelOf = (type: number, part: number): number => 1 + 4 * type + part
const partOf = (label: number): number => (label - 1) & 3
const typeOf = (label: number): number => (label - 1) >> 2

/** Whether a name is open after `label`, which the next word must go on with. */
export const opens = (label: number): boolean => label > 0 && partOf(label) <= INSIDE

/** Whether `next` may follow `label`; `last` says that no word comes after `next`. */
export function follows(label: number, next: number, last: boolean): boolean {
  if (opens(label) !== (next > 0 && (partOf(next) === INSIDE || partOf(next) === LAST))) return false
  if (opens(label) && typeOf(next) !== typeOf(label)) return false
  return !(last && opens(next))
}

/** A name as words `[from, to)` of a sentence; `type` is a place in `TYPES`. */
export interface WordSpan {
  readonly from: number
  readonly to: number
  readonly type: number
}

export interface FoundName extends WordSpan {
  /** Smallest gap between the chosen label and the next best over the words of the name; 0 where a rule found it alone. */
  readonly gap: number
}

/** The names that a sequence of labels tells. */
export function spansOf(labels: Int32Array, n: number): WordSpan[] {
  const out: WordSpan[] = []
  let from = 0
  for (let i = 0; i < n; i++) {
    const l = labels[i] ?? 0
    if (l === 0) continue
    const part = partOf(l)
    if (part === SINGLE || part === BEGIN) from = i
    if (part === SINGLE || part === LAST) out.push({ from, to: i + 1, type: typeOf(l) })
  }
  return out
}

/** The labels of a sentence of `n` words with these names, which must not overlap. */
export function labelsOf(spans: readonly WordSpan[], n: number): Int32Array {
  const out = new Int32Array(n)
  for (const { from, to, type } of spans) {
    if (to === from + 1) out[from] = labelOf(type, SINGLE)
    else
      for (let i = from; i < to; i++)
        out[i] = labelOf(type, i === from ? BEGIN : i === to - 1 ? LAST : INSIDE)
  }
  return out
}
