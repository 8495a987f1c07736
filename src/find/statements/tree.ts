import type { Sentence } from '../../model/language.ts'
import { at, low } from '../names/words.ts'
import type { Range } from './subject.ts'

/** A sentence's dependency tree with the way down. Tokens are counted from 0; the root's head is -1. */
export class Tree {
  readonly s: Sentence
  private readonly below: readonly (readonly number[])[]

  constructor(s: Sentence) {
    this.s = s
    const below: number[][] = s.tokens.map(() => [])
    for (const [i, t] of s.tokens.entries()) if (t.head > 0) below[t.head - 1]?.push(i)
    this.below = below
  }

  /** Children of token `i`, in the order of the text. */
  children(i: number): readonly number[] {
    return this.below[i] ?? []
  }

  /** The children whose relation is one of `rels`, subtypes included. */
  kids(i: number, ...rels: readonly string[]): readonly number[] {
    return this.children(i).filter(k => rels.includes(this.rel(k)))
  }

  /** Relation of token `i` without its subtype. */
  rel(i: number): string {
    return at(this.s, i).deprel.split(':')[0] ?? ''
  }

  /** Relation of token `i` as it stands: "acl:relcl". */
  full(i: number): string {
    return at(this.s, i).deprel
  }

  head(i: number): number {
    return at(this.s, i).head - 1
  }

  /** All tokens of the subtree of `i`, without the subtrees of `without`, in order. */
  subtree(i: number, without: ReadonlySet<number> = new Set()): readonly number[] {
    const out: number[] = []
    const stack = [i]
    while (stack.length > 0) {
      const k = stack.pop() ?? -1
      if (k !== i && without.has(k)) continue
      out.push(k)
      stack.push(...this.children(k))
    }
    return out.sort((a, b) => a - b)
  }

  /** Whether `i` stands in the subtree of `over`. */
  under(i: number, over: number): boolean {
    for (let k = i, n = 0; k >= 0 && n <= this.s.tokens.length; k = this.head(k), n++)
      if (k === over) return true
    return false
  }

  /** Preposition or particle of token `i`: the form of its first `case` or `mark`, lower case, or ''. */
  marker(i: number): string {
    const k = this.children(i).find(c => this.rel(c) === 'case' || this.rel(c) === 'mark')
    return k === undefined ? '' : low(this.s, k)
  }
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
