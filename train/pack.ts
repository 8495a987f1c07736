import type { WeightedFeature } from './perceptron.ts'

const u16 = (values: readonly number[]): Uint8Array => new Uint8Array(new Uint16Array(values).buffer)

/** Bits for about four features a bucket. */
const bucketBits = (n: number): number => Math.max(4, Math.min(24, Math.ceil(Math.log2(Math.max(n, 2))) - 2))

function buckets(hashes: readonly number[], bits: number): Uint8Array {
  const sizes = new Uint8Array(2 ** bits)
  for (const h of hashes) {
    const b = h >>> (32 - bits)
    if (sizes[b] === 255) throw new RangeError('a bucket overflows: more bits are needed')
    sizes[b] = (sizes[b] ?? 0) + 1
  }
  return sizes
}

/** The sections of a linear model (see src/language/linear/file.ts). `features` are in order of their hash. */
export function packLinear(
  name: string,
  classes: number,
  features: readonly WeightedFeature[],
): Map<string, Uint8Array> {
  const bits = bucketBits(features.length)
  return new Map([
    [`${name}.head`, u16([classes, bits])],
    [
      `${name}.bucket`,
      buckets(
        features.map(f => f.hash),
        bits,
      ),
    ],
    [`${name}.print`, u16(features.map(f => f.hash & 0xffff))],
    [`${name}.count`, Uint8Array.from(features, f => f.weights.length)],
    [`${name}.class`, Uint8Array.from(features.flatMap(f => f.weights.map(w => w[0])))],
    [
      `${name}.weight`,
      new Uint8Array(Int8Array.from(features.flatMap(f => f.weights.map(w => w[1]))).buffer),
    ],
  ])
}

/** The sections of a lexicon from string hashes to numbers below 65,536. */
export function packLexicon(name: string, entries: ReadonlyMap<number, number>): Map<string, Uint8Array> {
  const sorted = [...entries].map(([h, v]) => [h >>> 0, v] as const).sort((a, b) => a[0] - b[0])
  const bits = bucketBits(sorted.length)
  return new Map([
    [`${name}.head`, u16([bits])],
    [
      `${name}.bucket`,
      buckets(
        sorted.map(e => e[0]),
        bits,
      ),
    ],
    [`${name}.print`, u16(sorted.map(e => e[0] & 0xffff))],
    [`${name}.value`, u16(sorted.map(e => e[1]))],
  ])
}

/** A section of lines. */
export const packLines = (values: readonly string[]): Uint8Array =>
  new TextEncoder().encode(values.join('\n'))
