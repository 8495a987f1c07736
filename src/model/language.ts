import { z } from 'zod'
import { BlockKind, NameSubtype, NameType } from './lists.ts'

/** What the language step gives: the one typed interface through which finders see words, trees and names. */

/** A word in the UD sense. Offsets are UTF-16 units of the reading's text; `head` is 1-based in the sentence, 0 = root. */
export const Token = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    form: z.string(),
    lemma: z.string(),
    upos: z.string(),
    xpos: z.string(),
    /** UD features, `Name=Value|…` in alphabetical order, or `_`. */
    feats: z.string(),
    head: z.int().nonnegative(),
    deprel: z.string(),
    /** How sure the parser is of this arc, 0 to 1; what stands on a narrow arc can abstain. */
    margin: z.number(),
  })
  .readonly()
export type Token = z.infer<typeof Token>

/** A sentence. Without trees (`parsed` false) tokens carry `_` tags, head 0 and margin 0. */
export const Sentence = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    kind: BlockKind,
    /** Index of the block that holds it. */
    block: z.int().nonnegative(),
    tokens: z.array(Token).readonly(),
    parsed: z.boolean(),
  })
  .readonly()
export type Sentence = z.infer<typeof Sentence>

/** A name in the text, outermost; `inner` holds the names nested in it. */
export interface Name {
  readonly start: number
  readonly end: number
  readonly type: NameType
  readonly subtype: NameSubtype
  /** Calibrated, 0 to 1. */
  readonly confidence: number
  readonly inner: readonly Name[]
}
export const Name: z.ZodType<Name> = z.lazy(() =>
  z
    .object({
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      type: NameType,
      subtype: NameSubtype,
      confidence: z.number(),
      inner: z.array(Name).readonly(),
    })
    .readonly(),
)

/** All that the language step knows of one reading. */
export interface Analysis {
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
}

/** The part of a reading that a language engine needs: its text and the kinds of its blocks, in order, not overlapping. */
export interface LanguageInput {
  readonly text: string
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly kind: BlockKind }[]
}

/** The engines by name: `fast` needs nothing but Node and is the default, `accurate` runs a neural encoder. A dossier names one. */
export const ENGINE_NAMES = ['fast', 'accurate'] as const
export const EngineName = z.enum(ENGINE_NAMES)
export type EngineName = z.infer<typeof EngineName>
export const DEFAULT_ENGINE: EngineName = 'fast'

/** A language engine. Pure: the same input gives the same analysis, on the same runtime and class of processor. */
export interface LanguageEngine {
  readonly name: string
  readonly version: string
  /** Names and digests of the models behind it, for the record's provenance. */
  readonly models: readonly string[]
  analyse(input: LanguageInput): Analysis | Promise<Analysis>
}

/** An engine that answers at once. */
export interface PromptEngine extends LanguageEngine {
  analyse(input: LanguageInput): Analysis
}
