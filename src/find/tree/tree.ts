import type { Sentence, Token } from '../../model/language.ts'

/** A row of tokens of one sentence: `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

const NONE: readonly number[] = []

/**
 * A sentence's dependency tree with the way down. Tokens are counted from 0; -1 is above the root. Made once a sentence by
 * `treeOf`, so that all kinds of finding walk the same one.
 */
export class Tree {
  readonly s: Sentence
  readonly tokens: readonly Token[]
  /** Forms in lower case, by token. */
  readonly forms: readonly string[]
  private readonly below: readonly (readonly number[])[]
  private readonly bases: readonly string[]

  constructor(s: Sentence) {
    this.s = s
    this.tokens = s.tokens
    const below: number[][] = s.tokens.map(() => [])
    for (const [i, t] of s.tokens.entries()) if (t.head > 0) below[t.head - 1]?.push(i)
    this.below = below
    this.bases = s.tokens.map(t => baseOf(t.deprel))
    this.forms = s.tokens.map(t => t.form.toLowerCase())
  }

  /** Children of token `i`, in the order of the text. */
  children(i: number): readonly number[] {
    return this.below[i] ?? NONE
  }

  /** The children whose relation is one of `rels`; a relation without subtype takes all its subtypes. */
  kids(i: number, ...rels: readonly string[]): readonly number[] {
    return this.children(i).filter(k => rels.includes(this.rel(k)) || rels.includes(this.full(k)))
  }

  /** Relation of token `i` without its subtype: `acl` of `acl:relcl`; '' beyond the ends. */
  rel(i: number): string {
    return this.bases[i] ?? ''
  }

  /** Relation of token `i` as it stands: "acl:relcl". */
  full(i: number): string {
    return this.tokens[i]?.deprel ?? ''
  }

  head(i: number): number {
    return (this.tokens[i]?.head ?? 0) - 1
  }

  /** All tokens of the subtree of `i`, without the subtrees of `without`, in order. */
  subtree(i: number, without: ReadonlySet<number> = new Set()): readonly number[] {
    const out: number[] = []
    const stack = [i]
    while (stack.length > 0 && out.length <= this.tokens.length) {
      const k = stack.pop() ?? -1
      if (k !== i && without.has(k)) continue
      out.push(k)
      stack.push(...this.children(k))
    }
    return out.sort((a, b) => a - b)
  }

  /** Whether `i` stands in the subtree of `over`. */
  under(i: number, over: number): boolean {
    for (let k = i, n = 0; k >= 0 && n <= this.tokens.length; k = this.head(k), n++)
      if (k === over) return true
    return false
  }

  /** Preposition or particle of token `i`: the form of its first `case` or `mark`, lower case, or ''. */
  marker(i: number): string {
    const k = this.children(i).find(c => this.rel(c) === 'case' || this.rel(c) === 'mark')
    return k === undefined ? '' : (this.forms[k] ?? '')
  }
}

/** A relation without its subtype. */
export const baseOf = (deprel: string): string => {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

const made = new WeakMap<Sentence, Tree>()

/** The tree of a sentence, made once. */
export function treeOf(s: Sentence): Tree {
  const there = made.get(s)
  if (there) return there
  const tree = new Tree(s)
  made.set(s, tree)
  return tree
}

/** Runs of neighbouring tokens as ranges. */
export function runs(tokens: readonly number[]): readonly Range[] {
  const out: { from: number; to: number }[] = []
  for (const i of tokens) {
    const last = out.at(-1)
    if (last?.to === i) last.to = i + 1
    else out.push({ from: i, to: i + 1 })
  }
  return out
}
