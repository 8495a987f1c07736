import type { Capture } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'

/** A source file that came in another one, or what went wrong with it. */
export type Carried =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array; readonly capture: Capture }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: Problem }

/** A file that can be read at any place, as ZIP needs it, or from its beginning on. */
export interface OpenFile {
  readonly name: string
  readonly size: number
  /** At most `length` bytes from `at` on; fewer only at the end. */
  read(at: number, length: number): Promise<Uint8Array>
}

export interface CarrierLimits {
  /** Bytes of one file that is carried, unpacked. */
  readonly maxBytes: number
}

/** Takes a carrier apart, one carried file in memory at a time. Never throws for what the carrier holds. */
export type Carrier = (file: OpenFile, limits: CarrierLimits) => AsyncGenerator<Carried>

const CHUNK = 1 << 16

/** The bytes of a file in order, from `start` up to `end`. */
export async function* chunksOf(file: OpenFile, start = 0, end = file.size): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const chunk = await file.read(at, Math.min(CHUNK, end - at))
    if (chunk.length === 0) return
    at += chunk.length
    yield chunk
  }
}

/** Bytes at hand as an open file. */
export const inMemory = (name: string, bytes: Uint8Array): OpenFile => ({
  name,
  size: bytes.length,
  read: async (at, length) => bytes.subarray(at, at + length),
})

export const noCapture = (name: string): Capture => ({
  name,
  url: null,
  mediaType: null,
  status: null,
  headers: null,
  fetchedAt: null,
})
