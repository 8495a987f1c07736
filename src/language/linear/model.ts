import type { FeatureBuffer } from './hash.ts'

/** What gives every class a score: the model at work, or the one that is being trained. */
export interface Scorer {
  readonly classes: number
  /** Sums the weights of all features in `features` for every class into `scores` (length ≥ classes), which is reset first. */
  score(features: FeatureBuffer, scores: Int32Array): void
}

/** How many features one decision may have: size of the scratch arrays. */
const MOST_FEATURES = 256

/**
 * A sparse linear model in typed arrays. A feature is found by its hash: the top `bits` bits name a bucket, the low 16 are kept as a
 * fingerprint. A bucket lies in one piece, for the cache: for each of its features the fingerprint, the number of entries, and the entries,
 * each `weight << 8 | class`.
 */
export class LinearModel implements Scorer {
  readonly classes: number
  private readonly shift: number
  private readonly bucket: Uint32Array
  private readonly pool: Int16Array
  private readonly from = new Uint32Array(MOST_FEATURES)
  private readonly to = new Uint32Array(MOST_FEATURES)
  /** The first fingerprint of each bucket, fetched early. */
  private readonly first = new Int16Array(MOST_FEATURES)

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
    // Under names of their own, not as members: millions of cells are written before the program is warm.
    const bucket = new Uint32Array(bucketSizes.length + 1)
    const pool = new Int16Array(2 * print.length + cls.length)
    let feature = 0
    let entry = 0
    let at = 0
    for (let b = 0; b < bucketSizes.length; b++) {
      bucket[b] = at
      for (let k = bucketSizes[b] ?? 0; k > 0; k--) {
        const n = counts[feature] ?? 0
        pool[at++] = print[feature] ?? 0
        pool[at++] = n
        for (const end = entry + n; entry < end; entry++)
          pool[at++] = ((weight[entry] ?? 0) << 8) | (cls[entry] ?? 0)
        feature++
      }
    }
    bucket[bucketSizes.length] = at
    this.bucket = bucket
    this.pool = pool
  }

  score(features: FeatureBuffer, scores: Int32Array): void {
    scores.fill(0)
    this.add(features, scores)
  }

  /** Adds the weights of all features to what stands in `scores`. */
  add(features: FeatureBuffer, scores: Int32Array): void {
    const { hash, size } = features
    const { bucket, pool, shift, from, to, first } = this
    // All buckets first, then the first print of each: loads that do not wait for each other.
    for (let f = 0; f < size; f++) {
      const b = (hash[f] ?? 0) >>> shift
      from[f] = bucket[b] ?? 0
      to[f] = bucket[b + 1] ?? 0
    }
    for (let f = 0; f < size; f++) first[f] = pool[from[f] ?? 0] ?? 0
    for (let f = 0; f < size; f++) {
      const print = ((hash[f] ?? 0) << 16) >> 16
      const end = to[f] ?? 0
      let k = from[f] ?? 0
      if (k >= end) continue
      if (first[f] !== print) {
        do k += 2 + (pool[k + 1] ?? 0)
        while (k < end && pool[k] !== print)
        if (k >= end) continue
      }
      const last = k + 2 + (pool[k + 1] ?? 0)
      for (let e = k + 2; e < last; e++) {
        const x = pool[e] ?? 0
        const c = x & 255
        scores[c] = (scores[c] ?? 0) + (x >> 8)
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
