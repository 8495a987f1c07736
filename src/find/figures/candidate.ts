import type { FigureFinding } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { type Quantity, quantityAt } from './number.ts'

/** What a rule of this folder looks at: one quantity of one sentence. */
export interface QuantityInSentence {
  readonly sentence: Sentence
  readonly text: string
  readonly quantity: Quantity
}

/** A figure as a rule reads it. */
export interface FigureCandidate {
  /** Tokens that it covers, `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly unit: string | null
  readonly measured: string
  readonly scope: string | null
  readonly confidence: number
}

/** One way of reading a quantity as a figure; null when it is not its kind. The first rule that reads one wins. */
export interface FigureRule {
  readonly name: string
  read(input: QuantityInSentence): FigureCandidate | null
}

export type Bound = FigureFinding['bound']

/** Quantities of a sentence, from left to right, none inside another and none where `taken` says that something else stands. */
export function quantitiesOf(sentence: Sentence, taken: (at: Span) => boolean): readonly Quantity[] {
  const out: Quantity[] = []
  for (let i = 0; i < sentence.tokens.length; ) {
    const q = quantityAt(sentence.tokens, i)
    const [first, last] = [sentence.tokens[i], sentence.tokens[(q?.to ?? 0) - 1]]
    if (q && first && last && !taken({ start: first.start, end: last.end })) out.push(q)
    i = q ? q.to : i + 1
  }
  return out
}
