import { NO_WORD, type WordShape } from '../tag/words.ts'

/** A tagged sentence as the parser sees it; entry 0 is nothing, 1 … n the words, n + 1 the root. */
export class ParseInput {
  n = 0
  word = new Int32Array(64)
  /** Fine tag (UPOS and XPOS together), shifted by 2; 1 for none. */
  tag = new Int32Array(64)
  /** Coarse tag, shifted by 2. */
  coarse = new Int32Array(64)
  suffix = new Int32Array(64)
  /** How many verbs, marks and conjunctions stand before each word. */
  verbs = new Int32Array(64)
  marks = new Int32Array(64)

  /** Fills in a sentence: shapes, fine tags and what each fine tag is coarsely. */
  set(words: readonly WordShape[], tags: Int32Array, coarseOf: Int32Array, kinds: TagKinds): void {
    const n = words.length
    if (n + 2 > this.word.length) this.resize(2 * (n + 2))
    this.n = n
    this.put(0, NO_WORD, -1, -1)
    this.verbs[0] = 0
    this.marks[0] = 0
    for (let i = 1; i <= n; i++) {
      const t = tags[i - 1] ?? 0
      const c = coarseOf[t] ?? 0
      this.put(i, words[i - 1] ?? NO_WORD, t, c)
      this.verbs[i] = (this.verbs[i - 1] ?? 0) + (c === kinds.verb ? 1 : 0)
      this.marks[i] = (this.marks[i - 1] ?? 0) + (c === kinds.punct || c === kinds.cconj ? 1 : 0)
    }
    this.put(n + 1, NO_WORD, -2, -2)
    this.word[n + 1] = 2
    this.verbs[n + 1] = this.verbs[n] ?? 0
    this.marks[n + 1] = this.marks[n] ?? 0
  }

  private put(i: number, w: WordShape, tag: number, coarse: number): void {
    this.word[i] = w.lower
    this.tag[i] = tag + 3
    this.coarse[i] = coarse + 3
    this.suffix[i] = w.suffix3
  }

  private resize(length: number): void {
    this.word = new Int32Array(length)
    this.tag = new Int32Array(length)
    this.coarse = new Int32Array(length)
    this.suffix = new Int32Array(length)
    this.verbs = new Int32Array(length)
    this.marks = new Int32Array(length)
  }
}

/** The coarse tags that the parser counts between two words. */
export interface TagKinds {
  readonly verb: number
  readonly punct: number
  readonly cconj: number
}
