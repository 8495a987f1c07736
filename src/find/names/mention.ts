import type { NameSubtype, NameType } from '../../model/lists.ts'
import type { Span } from '../../model/span.ts'
import type { Known } from './gazetteer.ts'

/** Title and office as they stand beside a name. */
export interface Title {
  /** The words of the office without state, article and "former": "Deputy Foreign Minister"; null for a bare honorific. */
  readonly office: string | null
  /** The office's head in lower case: "minister". */
  readonly head: string | null
  readonly honorific: string | null
  readonly gender: 'm' | 'f' | null
  readonly country: string | null
  readonly organisation: string | null
  readonly former: boolean
  /** Where all of it stands, in tokens. */
  readonly from: number
  readonly to: number
}

/** A name in the text before it is led to its actor. */
export interface Mention extends Span {
  readonly sentence: number
  /** Tokens `[first, last)` of that sentence. */
  readonly first: number
  readonly last: number
  readonly type: NameType
  readonly subtype: NameSubtype
  readonly known: Known | null
  readonly title: Title | null
  readonly confidence: number
}
