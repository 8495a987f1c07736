import type { Card } from './card.ts'
import type { EncoderOutput } from './runtime.ts'
import { treeFrom } from './tree.ts'

/** Index of the highest of `n` numbers from `at` on; the first of equals. `skip` is left out. */
export function highest(scores: Float32Array | Float64Array, at: number, n: number, skip = -1): number {
  let best = skip === 0 ? 1 : 0
  for (let i = best + 1; i < n; i++)
    if (i !== skip && (scores[at + i] ?? 0) > (scores[at + best] ?? 0)) best = i
  return best
}

/** A sentence, or a part of one, as the network sees it; words from 0, heads 1-based in the part. */
export interface ReadPart {
  /** Place of its first word in the document. */
  readonly from: number
  readonly n: number
  /** Classes of `Card.tags`. */
  readonly tags: Int32Array
  readonly heads: Int32Array
  /** Places in `Card.rels.labels`. */
  readonly rels: Int32Array
  /** Share of the chosen arc among all arcs of the word, 0 to 1. */
  readonly margins: Float64Array
  /** Scores of the name labels, a row a word. */
  readonly names: Float32Array
}

/** Reads trees, labels and tags off what the network says of a window. */
export class Decoder {
  private readonly card: Card
  private readonly root: number
  private readonly weight: readonly Float64Array[]
  constructor(card: Card) {
    this.card = card
    this.root = card.rels.labels.indexOf('root')
    this.weight = card.rels.weight.map(row => Float64Array.from(row))
  }

  /** The words `[from, to)` of a window of `n` words that begins at word `base` of the document. */
  part(out: EncoderOutput, n: number, from: number, to: number, base: number): ReadPart {
    const size = to - from
    const tagCount = this.card.tags.length
    const nameCount = this.card.names.length
    const tags = Int32Array.from({ length: size }, (_, i) =>
      highest(out.tag, (from + i) * tagCount, tagCount),
    )
    // Only arcs inside the sentence count.
    const arcs = new Float64Array(size * (size + 1))
    for (let i = 0; i < size; i++) {
      const row = (from + i) * (n + 1)
      arcs[i * (size + 1)] = out.arc[row] ?? 0
      for (let h = 0; h < size; h++) arcs[i * (size + 1) + h + 1] = out.arc[row + from + h + 1] ?? 0
    }
    const heads = treeFrom(arcs, size)
    const width = out.relDep.length / n
    return {
      from: base + from,
      n: size,
      tags,
      heads,
      rels: heads.map((h, i) => this.label(out, width, from + i, h === 0 ? 0 : from + h, h === 0)),
      margins: Float64Array.from(heads, (h, i) => shareOf(arcs, i, size, h)),
      names: out.name.slice(from * nameCount, to * nameCount),
    }
  }

  private label(out: EncoderOutput, width: number, word: number, head: number, root: boolean): number {
    if (root) return this.root
    const sum = new Float64Array(width)
    for (let k = 0; k < width; k++)
      sum[k] = Math.max(0, (out.relDep[word * width + k] ?? 0) + (out.relHead[head * width + k] ?? 0))
    const scores = Float64Array.from(this.weight, (row, r) => {
      let s = this.card.rels.bias[r] ?? 0
      for (let k = 0; k < width; k++) s += (row[k] ?? 0) * (sum[k] ?? 0)
      return s
    })
    return highest(scores, 0, scores.length, this.root)
  }
}

/** Softmax of one arc of word `i` over all its arcs. */
function shareOf(arcs: Float64Array, i: number, n: number, head: number): number {
  const row = arcs.subarray(i * (n + 1), (i + 1) * (n + 1))
  let most = Number.NEGATIVE_INFINITY
  row.forEach((s, h) => {
    // A word is not its own head.
    if (h !== i + 1) most = Math.max(most, s)
  })
  let sum = 0
  row.forEach((s, h) => {
    if (h !== i + 1) sum += Math.exp(s - most)
  })
  return Math.exp((row[head] ?? most) - most) / sum
}
