import type { Kind } from '../measures.ts'

/** A line that is fed to the product and to its peers. */
export interface Line {
  readonly id: string
  readonly text?: string | undefined
  readonly html?: string | undefined
  readonly url?: string | undefined
  readonly date?: string | undefined
}

/** Another library, made to answer in the product's output shape as well as it can. */
export interface Peer {
  readonly name: string
  /** The kinds of gold that it has an answer for. */
  readonly kinds: readonly Kind[]
  /** Figures of those scores that it does not attempt. */
  readonly without?: readonly string[]
  annotate(line: Line): object
}
