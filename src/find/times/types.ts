import type { Sentence } from '../../model/language.ts'
import type { TimeExpression, TimexType } from '../../model/time.ts'
import type { Word } from './lexicon/index.ts'

/** A time found in the text: where it stands, what it says, which rule read it. Offsets are UTF-16 units of the text. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly type: TimexType
  readonly expression: TimeExpression
  /** The name of the rule that read it. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

/** The smallest piece that rules look at: a run of letters, a number, or one sign; finer than any tokenizer's word. */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly raw: string
  /** Lower case of a run of letters, else the raw characters. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'sign'
  /** No white space stands before it. */
  readonly glued: boolean
  /** What the lexicon knows of it. */
  readonly lex: Word
}

/** One sentence as rules see it. */
export interface Scan {
  readonly text: string
  readonly sentence: Sentence
  readonly atoms: readonly Atom[]
}

/** What a rule read: atoms `[from, to)` and their meaning. Whatever is left out is null or the finder's to fill (tense). */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly type: TimexType
  readonly say: Partial<Omit<TimeExpression, 'type'>>
  /** Only where the rule doubts its own reading; else its class tells how sure it is (`sureness`). */
  readonly confidence?: number
}

/** Reads one form of time that begins at atom `i`, or says null when it is not one. Pure. */
export interface TimeRule {
  readonly name: string
  read(scan: Scan, i: number): Reading | null
}

/** Looks at all readings of a sentence, in order, and merges, drops or completes them. Pure. */
export interface TimeRefiner {
  readonly name: string
  refine(scan: Scan, found: readonly NamedReading[]): readonly NamedReading[]
}

export interface NamedReading extends Reading {
  readonly rule: string
}
