import iconv from 'iconv-lite'
import { utf8Sequence, utf8Units } from './utf8.ts'

/** UTF-16 units between two remembered places; looking one up walks at most this far. */
const STEP = 512

/**
 * Maps an offset in the decoded text (UTF-16 units, the mark not counted) to the byte offset in the file where that
 * character begins. An offset inside a surrogate pair gives the pair's first byte; the text's length gives the file's.
 * Exact for every ill-formed sequence too, since it walks as `decode` does. Throws a RangeError outside the text.
 */
export type ByteOffsets = (offset: number) => number

/** Makes the map for bytes that `decode` read as `encoding`. */
export function byteOffsets(bytes: Uint8Array, encoding: string, byteOrderMark = 0): ByteOffsets {
  switch (encoding) {
    case 'utf-8':
      return walked(bytes, byteOrderMark, utf8Walk)
    case 'utf-16le':
    case 'utf-16be':
      return offset =>
        within(offset, Math.ceil((bytes.length - byteOrderMark) / 2)) &&
        Math.min(bytes.length, byteOrderMark + 2 * offset)
    case 'windows-1252':
      return offset => within(offset, bytes.length - byteOrderMark) && byteOrderMark + offset
    default:
      return stepped(bytes, encoding, byteOrderMark)
  }
}

const within = (offset: number, length: number): true => {
  if (!(offset >= 0 && offset <= length)) throw new RangeError(`no such offset: ${offset} of ${length}`)
  return true
}

/** Takes a byte offset and gives the character there: bytes in it, and UTF-16 units that it becomes. */
type Walk = (bytes: Uint8Array, at: number) => readonly [bytes: number, units: number]

const utf8Walk: Walk = (bytes, at) => {
  const n = utf8Sequence(bytes, at)
  return [Math.min(bytes.length - at, Math.abs(n)), utf8Units(n)]
}

function walked(bytes: Uint8Array, from: number, walk: Walk): ByteOffsets {
  const marks: number[] = []
  const units: number[] = []
  let at = from
  let unit = 0
  let next = 0
  while (at < bytes.length) {
    if (unit >= next) {
      marks.push(at)
      units.push(unit)
      next = unit + STEP
    }
    if ((bytes[at] ?? 0) < 0x80) {
      at++
      unit++
      continue
    }
    const [b, u] = walk(bytes, at)
    at += b
    unit += u
  }
  const length = unit
  return offset => {
    within(offset, length)
    if (offset === length) return bytes.length
    let k = Math.min(marks.length - 1, Math.floor(offset / STEP))
    while (k > 0 && (units[k] ?? 0) > offset) k--
    let place = marks[k] ?? from
    let seen = units[k] ?? 0
    while (place < bytes.length) {
      const [b, u] = walk(bytes, place)
      if (seen + u > offset) return place
      seen += u
      place += b
    }
    return place
  }
}

/**
 * Any encoding that iconv-lite knows: its decoder is fed byte by byte, and what comes out began after what came out
 * before. Where one byte ends a broken sequence and is a character itself, both come at once: the last one begins there.
 */
function stepped(bytes: Uint8Array, encoding: string, from: number): ByteOffsets {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false })
  const starts: number[] = []
  let start = from
  const give = (text: string, at: number) => {
    const characters = [...text]
    characters.forEach((c, i) => {
      for (let k = 0; k < c.length; k++) starts.push(i > 0 && i === characters.length - 1 ? at : start)
    })
  }
  for (let at = from; at < bytes.length; at++) {
    const out = decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset + at, 1))
    if (!out) continue
    give(out, at)
    start = at + 1
  }
  give(decoder.end() ?? '', start)
  return offset =>
    within(offset, starts.length) && (offset === starts.length ? bytes.length : (starts[offset] ?? from))
}
