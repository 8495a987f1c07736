import type { Block, Fingerprint } from '../model/article.ts'
import { foldedWords } from '../model/fold.ts'

/** Words a shingle: long enough that two reports of one event share few but their common quotations. */
const SHINGLE = 5
/** Under this many shingles all are kept; above, one in `MODULUS`. */
const FEW = 256
const MODULUS = 4

const FNV_PRIME = 0x01000193
const FNV_BASIS = 0x811c9dc5

/** FNV-1a over the UTF-16 units of a word. */
function hashWord(word: string): number {
  let h = FNV_BASIS
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), FNV_PRIME)
  return h >>> 0
}

/** Spreads the bits of a hash evenly, so that "divisible by four" is a fair sample (the finaliser of MurmurHash3). */
function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The sample of an article's shingles, over its body: headlines, datelines and bylines are what a copy changes first. */
export function fingerprint(text: string, blocks: readonly Block[]): Fingerprint {
  const body = blocks.filter(b => b.kind === 'body' || b.kind === 'list' || b.kind === 'quote')
  const words = body.flatMap(b => foldedWords(text.slice(b.start, b.end))).map(hashWord)
  const all = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let h = 0
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h, 31) + (words[i + k] ?? 0)
    all.add(mix(h))
  }
  const modulus = all.size < FEW ? 1 : MODULUS
  return { modulus, hashes: [...all].filter(h => h % modulus === 0).sort((a, b) => a - b) }
}

/** How much two articles share: the part of the shorter and of the longer, 0 to 1, estimated from their samples. */
export interface Shared {
  readonly ofShorter: number
  readonly ofLonger: number
}

/** How much of the one of two articles stands in the other; nothing for articles too short to tell. */
export function sharedBy(a: Fingerprint, b: Fingerprint): Shared {
  const modulus = Math.max(a.modulus, b.modulus)
  const x = a.hashes.filter(h => h % modulus === 0)
  const y = b.hashes.filter(h => h % modulus === 0)
  const [small, large] = x.length <= y.length ? [x, y] : [y, x]
  if (small.length === 0) return { ofShorter: 0, ofLonger: 0 }
  const there = new Set(large)
  const common = small.filter(h => there.has(h)).length
  return { ofShorter: common / small.length, ofLonger: common / large.length }
}
