import type { FeatureBuffer } from '../src/language/linear/hash.ts'
import type { Scorer } from '../src/language/linear/model.ts'

const STRIDE = 4
const KEY = 0
const OFFSET = 1
const COUNT = 2
const SEEN = 3

/**
 * The model that is being trained: an averaged perceptron over hashed features (Collins 2002), whose features only count after
 * `minUpdates` mistakes have touched them (Goldberg & Elhadad 2011), which keeps it small. Whole numbers only, so that it is exact.
 * Memory is laid out for the cache: a slot of four numbers a feature, its entries side by side, class and weight in one number.
 */
export class Perceptron implements Scorer {
  readonly classes: number
  private readonly minUpdates: number
  private slots: Int32Array
  private mask: number
  private used = 0
  /** `weight << 8 | class`. */
  private entry: Int32Array
  /** Sum over time of each weight's changes times when they came. */
  private total: Float64Array
  private entries = 0
  /** Freed blocks of entries by size (a power of two). */
  private readonly free = new Map<number, number[]>()
  /** How many decisions have been made; the time that averages are taken over. */
  time = 1

  constructor(classes: number, minUpdates: number, bits = 18) {
    this.classes = classes
    this.minUpdates = minUpdates
    this.mask = (1 << bits) - 1
    this.slots = new Int32Array(STRIDE << bits)
    this.entry = new Int32Array(1 << 20)
    this.total = new Float64Array(1 << 20)
  }

  /** Where the slot of `key` starts, or the empty slot where it would. */
  private find(key: number): number {
    const { slots, mask } = this
    let i = (Math.imul(key, 0x9e3779b1) >>> 5) & mask
    for (;;) {
      const k = slots[i * STRIDE + KEY] ?? 0
      if (k === key || k === 0) return i * STRIDE
      i = (i + 1) & mask
    }
  }

  score(features: FeatureBuffer, scores: Int32Array): void {
    scores.fill(0)
    const { slots, entry, minUpdates } = this
    for (let f = 0; f < features.size; f++) {
      const s = this.find((features.hash[f] ?? 0) || 1)
      if ((slots[s + SEEN] ?? 0) < minUpdates) continue
      const from = slots[s + OFFSET] ?? 0
      const to = from + (slots[s + COUNT] ?? 0)
      for (let e = from; e < to; e++) {
        const x = entry[e] ?? 0
        scores[x & 255] = (scores[x & 255] ?? 0) + (x >> 8)
      }
    }
  }

  /** Moves the weights of these features towards class `gold` and away from class `guess`. */
  update(features: FeatureBuffer, gold: number, guess: number): void {
    for (let f = 0; f < features.size; f++) {
      const key = (features.hash[f] ?? 0) || 1
      let s = this.find(key)
      if (this.slots[s + KEY] === 0) {
        if (this.used * 10 > this.mask * 6) {
          this.grow()
          s = this.find(key)
        }
        this.slots[s + KEY] = key
        this.used++
      }
      this.slots[s + SEEN] = (this.slots[s + SEEN] ?? 0) + 1
      this.add(s, gold, 1)
      this.add(s, guess, -1)
    }
  }

  private add(s: number, c: number, by: number): void {
    const { slots } = this
    let from = slots[s + OFFSET] ?? 0
    const count = slots[s + COUNT] ?? 0
    let e = from
    while (e < from + count && ((this.entry[e] ?? 0) & 255) !== c) e++
    if (e === from + count) {
      if (count === 0) from = this.allocate(2)
      else if (count >= 2 && (count & (count - 1)) === 0) from = this.move(from, count)
      e = from + count
      this.entry[e] = c
      this.total[e] = 0
      slots[s + OFFSET] = from
      slots[s + COUNT] = count + 1
    }
    this.entry[e] = (this.entry[e] ?? 0) + by * 256
    this.total[e] = (this.total[e] ?? 0) + by * this.time
  }

  private allocate(size: number): number {
    const back = this.free.get(size)?.pop()
    if (back !== undefined) return back
    if (this.entries + size > this.entry.length) {
      const entry = new Int32Array(this.entry.length * 2)
      entry.set(this.entry)
      this.entry = entry
      const total = new Float64Array(this.total.length * 2)
      total.set(this.total)
      this.total = total
    }
    this.entries += size
    return this.entries - size
  }

  private move(from: number, size: number): number {
    const to = this.allocate(size * 2)
    this.entry.copyWithin(to, from, from + size)
    this.total.copyWithin(to, from, from + size)
    const list = this.free.get(size) ?? []
    list.push(from)
    this.free.set(size, list)
    return to
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    this.mask = this.mask * 2 + 1
    for (let i = 0; i < old.length; i += STRIDE) {
      const key = old[i + KEY] ?? 0
      if (key !== 0) this.slots.set(old.subarray(i, i + STRIDE), this.find(key))
    }
  }

  /**
   * The averaged weights as whole numbers from -127 to 127, features in order of their hash as an unsigned number.
   * `unit` is the averaged weight that one step stands for; smaller weights vanish. Features left without weights are dropped.
   */
  averaged(unit: number): WeightedFeature[] {
    const out: WeightedFeature[] = []
    for (let s = 0; s < this.slots.length; s += STRIDE) {
      const key = this.slots[s + KEY] ?? 0
      if (key === 0 || (this.slots[s + SEEN] ?? 0) < this.minUpdates) continue
      const weights: [number, number][] = []
      const from = this.slots[s + OFFSET] ?? 0
      for (let e = from; e < from + (this.slots[s + COUNT] ?? 0); e++) {
        const x = this.entry[e] ?? 0
        const average = (x >> 8) - (this.total[e] ?? 0) / this.time
        const q = Math.max(-127, Math.min(127, Math.round(average / unit)))
        if (q !== 0) weights.push([x & 255, q])
      }
      if (weights.length > 0) out.push({ hash: key >>> 0, weights: weights.sort((a, b) => a[0] - b[0]) })
    }
    return out.sort((a, b) => a.hash - b.hash)
  }

  get features(): number {
    return this.used
  }
}

export interface WeightedFeature {
  readonly hash: number
  readonly weights: readonly (readonly [number, number])[]
}
