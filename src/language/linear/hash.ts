/** 32-bit hashing of strings and of feature parts. The same numbers are made in training and at work; changing this needs retraining. */

/** FNV-1a over UTF-16 code units, finished with an avalanche. */
export function hashString(s: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  return finish(h)
}

/** Puts `v` into the running hash `h`. */
export function mix(h: number, v: number): number {
  const x = Math.imul(h ^ v, 0x9e3779b1)
  return x ^ (x >>> 15)
}

/** Avalanche of murmur3's finaliser; a 32-bit signed integer. */
export function finish(h: number): number {
  let x = h ^ (h >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return x ^ (x >>> 16)
}

/** The features of one decision, as hashes. A buffer that is filled again for each decision. */
export class FeatureBuffer {
  readonly hash: Int32Array
  size = 0
  constructor(capacity: number) {
    this.hash = new Int32Array(capacity)
  }
  clear(): void {
    this.size = 0
  }
  /** Feature of template `t` with one value. */
  one(t: number, a: number): void {
    this.hash[this.size++] = finish(mix(t, a))
  }
  two(t: number, a: number, b: number): void {
    this.hash[this.size++] = finish(mix(mix(t, a), b))
  }
  three(t: number, a: number, b: number, c: number): void {
    this.hash[this.size++] = finish(mix(mix(mix(t, a), b), c))
  }
  four(t: number, a: number, b: number, c: number, d: number): void {
    this.hash[this.size++] = finish(mix(mix(mix(mix(t, a), b), c), d))
  }
}
