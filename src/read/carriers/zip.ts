import { chunksOf, type OpenFile } from './carried.ts'
import { inflated } from './inflate.ts'

/** A member of a ZIP archive. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly compressed: number
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const END64_LOCATOR = 0x07064b50
const END64 = 0x06064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** The end record with its longest comment. */
const TAIL = 65_557
const MAX_DIRECTORY = 64 * 1024 * 1024

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const big = (at: DataView, offset: number): number => Number(at.getBigUint64(offset, true))

/**
 * The members of a ZIP archive from its central directory, ZIP64 too; null for what is none or is cut off. Source: PKWARE's
 * APPNOTE.TXT 6.3, sections 4.3 to 4.5.
 */
export async function zipEntries(file: OpenFile): Promise<readonly ZipEntry[] | null> {
  const from = Math.max(0, file.size - TAIL)
  const tail = await file.read(from, file.size - from)
  const t = view(tail)
  let end = tail.length - 22
  while (end >= 0 && t.getUint32(end, true) !== END) end--
  if (end < 0) return null
  let size = t.getUint32(end + 12, true)
  let offset = t.getUint32(end + 16, true)
  if (
    (offset === 0xffffffff || size === 0xffffffff) &&
    end >= 20 &&
    t.getUint32(end - 20, true) === END64_LOCATOR
  ) {
    const record = await file.read(big(t, end - 20 + 8), 56)
    if (record.length < 56 || view(record).getUint32(0, true) !== END64) return null
    size = big(view(record), 40)
    offset = big(view(record), 48)
  }
  if (size > MAX_DIRECTORY || offset + size > file.size) return null
  const directory = await file.read(offset, size)
  return entriesIn(directory)
}

function entriesIn(directory: Uint8Array): readonly ZipEntry[] | null {
  const d = view(directory)
  const entries: ZipEntry[] = []
  for (let at = 0; at + 46 <= directory.length; ) {
    if (d.getUint32(at, true) !== CENTRAL) return null
    const nameLength = d.getUint16(at + 28, true)
    const extraLength = d.getUint16(at + 30, true)
    const end = at + 46 + nameLength + extraLength + d.getUint16(at + 32, true)
    if (end > directory.length) return null
    let compressed = d.getUint32(at + 20, true)
    let size = d.getUint32(at + 24, true)
    let offset = d.getUint32(at + 42, true)
    // ZIP64: fields that do not fit stand in extra field 1, in this order.
    for (let x = at + 46 + nameLength; x + 4 <= at + 46 + nameLength + extraLength; ) {
      const id = d.getUint16(x, true)
      const length = d.getUint16(x + 2, true)
      let field = x + 4
      if (id === 1) {
        const next = (): number => {
          const value = field + 8 <= x + 4 + length ? big(d, field) : 0
          field += 8
          return value
        }
        if (size === 0xffffffff) size = next()
        if (compressed === 0xffffffff) compressed = next()
        if (offset === 0xffffffff) offset = next()
      }
      x += 4 + length
    }
    const name = Buffer.from(directory.subarray(at + 46, at + 46 + nameLength)).toString('utf8')
    entries.push({ name, method: d.getUint16(at + 10, true), compressed, size, offset })
    at = end
  }
  return entries
}

/** The bytes of a member as they were before packing; null for a packing that is not known. */
export async function zipContents(
  file: OpenFile,
  entry: ZipEntry,
): Promise<AsyncIterable<Uint8Array> | null> {
  const head = await file.read(entry.offset, 30)
  if (head.length < 30 || view(head).getUint32(0, true) !== LOCAL) return null
  const start = entry.offset + 30 + view(head).getUint16(26, true) + view(head).getUint16(28, true)
  const raw = chunksOf(file, start, Math.min(file.size, start + entry.compressed))
  if (entry.method === 0) return raw
  return entry.method === 8 ? inflated(raw, 'deflate-raw') : null
}
