import type { FeatureBuffer } from './hash.ts'

/** What gives every class a score: the model at work, or the one that is being trained. */
export interface Scorer {
  readonly classes: number
  /** Sums the weights of all features in `features` for every class into `scores` (length ≥ classes), which is reset first. */
  score(features: FeatureBuffer, scores: Int32Array): void
}

/**
 * A sparse linear model in typed arrays. A feature is found by its hash: the top `bits` bits name a bucket, the low 16 are kept as a
 * fingerprint and searched in the bucket; its entries are pairs of class and weight.
 */
export class LinearModel implements Scorer {
  readonly classes: number
  private readonly shift: number
  private readonly bucket: Uint32Array
  private readonly print: Uint16Array
  private readonly offset: Uint32Array
  private readonly cls: Uint8Array
  private readonly weight: Int8Array

  /** `counts` holds how many entries each feature has, in the order of `print`. */
  constructor(
    classes: number,
    bits: number,
    bucketSizes: Uint8Array,
    print: Uint16Array,
    counts: Uint8Array,
    cls: Uint8Array,
    weight: Int8Array,
  ) {
    this.classes = classes
    this.shift = 32 - bits
    this.bucket = prefixSums(bucketSizes)
    this.print = print
    this.offset = prefixSums(counts)
    this.cls = cls
    this.weight = weight
  }

  score(features: FeatureBuffer, scores: Int32Array): void {
    scores.fill(0)
    const { hash, size } = features
    const { bucket, print, offset, cls, weight, shift } = this
    for (let f = 0; f < size; f++) {
      const h = hash[f] ?? 0
      const b = h >>> shift
      const last = bucket[b + 1] ?? 0
      const fp = h & 0xffff
      for (let k = bucket[b] ?? 0; k < last; k++) {
        if (print[k] !== fp) continue
        const end = offset[k + 1] ?? 0
        for (let e = offset[k] ?? 0; e < end; e++) {
          const c = cls[e] ?? 0
          scores[c] = (scores[c] ?? 0) + (weight[e] ?? 0)
        }
        break
      }
    }
  }
}

function prefixSums(sizes: Uint8Array): Uint32Array {
  const out = new Uint32Array(sizes.length + 1)
  let sum = 0
  for (let i = 0; i < sizes.length; i++) {
    sum += sizes[i] ?? 0
    out[i + 1] = sum
  }
  return out
}

/** A map from string hashes to small numbers, with the same buckets; 0 where the string is unknown. */
export class HashLexicon {
  private readonly shift: number
  private readonly bucket: Uint32Array
  private readonly print: Uint16Array
  private readonly value: Uint16Array
  constructor(bits: number, bucketSizes: Uint8Array, print: Uint16Array, value: Uint16Array) {
    this.shift = 32 - bits
    this.bucket = prefixSums(bucketSizes)
    this.print = print
    this.value = value
  }
  get(hash: number): number {
    const b = hash >>> this.shift
    const last = this.bucket[b + 1] ?? 0
    const fp = hash & 0xffff
    for (let k = this.bucket[b] ?? 0; k < last; k++) if (this.print[k] === fp) return this.value[k] ?? 0
    return 0
  }
}
