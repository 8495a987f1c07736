import { z } from 'zod'

/** A tensor of a weights file: its numbers in little-endian bytes. */
export interface StoredTensor {
  readonly type: 'float16' | 'float32'
  readonly shape: readonly number[]
  readonly bytes: Uint8Array
}

const TYPES = { F16: 'float16', F32: 'float32' } as const
const WIDTH = { float16: 2, float32: 4 } as const

const Entry = z.object({
  dtype: z.string(),
  shape: z.array(z.int().nonnegative()),
  data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
})
const Header = z.record(z.string(), z.unknown())

/** Bytes of the header's length at the head of the file. */
const PREFIX = 8

/**
 * The tensors of a safetensors file by name (https://huggingface.co/docs/safetensors: the length of a JSON header as eight
 * bytes, the header, the numbers). Those that are no floats of 16 or 32 bits are left out. Throws a RangeError where the file
 * is damaged.
 */
export function readSafetensors(file: Uint8Array): ReadonlyMap<string, StoredTensor> {
  if (file.length < PREFIX) throw new RangeError('the weights are cut off')
  const length = new DataView(file.buffer, file.byteOffset, PREFIX).getBigUint64(0, true)
  if (length > BigInt(file.length - PREFIX)) throw new RangeError('the weights are cut off')
  const start = PREFIX + Number(length)
  const out = new Map<string, StoredTensor>()
  for (const [name, value] of Object.entries(headerOf(file.subarray(PREFIX, start)))) {
    if (name === '__metadata__') continue
    const entry = Entry.safeParse(value).data
    if (!entry) throw new RangeError(`the weights name no place of ${name}`)
    const type = Object.entries(TYPES).find(([dtype]) => dtype === entry.dtype)?.[1]
    if (!type) continue
    const [from, to] = entry.data_offsets
    const count = entry.shape.reduce((n, d) => n * d, 1)
    if (to - from !== count * WIDTH[type] || start + to > file.length)
      throw new RangeError(`the weights of ${name} are cut off`)
    out.set(name, { type, shape: entry.shape, bytes: file.subarray(start + from, start + to) })
  }
  return out
}

function headerOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return Header.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    throw new RangeError('the weights are no safetensors file', { cause: error })
  }
}
