import { deflateSync, inflateSync } from 'node:zlib'
import { canonicalJson } from '../model/canonical.ts'

/** Compresses raw bytes for storage (zlib, RFC 1950). */
export const pack = (bytes: Uint8Array): Uint8Array => deflateSync(bytes)

/** The raw bytes again. Throws when they were damaged: the format carries a checksum. */
export const unpack = (packed: Uint8Array): Uint8Array => {
  const out = inflateSync(packed)
  return new Uint8Array(out.buffer, out.byteOffset, out.byteLength)
}

/** A value as a body. JSON escapes NUL and lone surrogates, which text columns cannot hold. */
export const toBody = (value: unknown): string => canonicalJson(value)

/** What `toBody` wrote; its shape is that of the schema version that the store was opened with. */
export const fromBody = <T>(body: string): T => JSON.parse(body) as T

/** Plain text for a column: NUL and lone surrogates to U+FFFD, since engines end or refuse text there. */
export const plain = (text: string): string => text.replace(/[\0\p{Cs}]/gu, '\ufffd')

/** Cuts a list for queries that take only so many parameters. */
export function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size)
}
