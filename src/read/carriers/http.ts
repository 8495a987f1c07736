import zlib from 'node:zlib'
import { Decompress } from 'fzstd'

/** An HTTP answer as a WARC record holds it, its body unpacked. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

const HEAD_LIMIT = 262_144

/** Header lines by lower-case name; repeated ones joined with a comma, folded ones unfolded. */
export function headerLines(text: string): Record<string, string> {
  const out: Record<string, string> = {}
  for (const line of text.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const at = line.indexOf(':')
    if (at <= 0) continue
    const name = line.slice(0, at).trim().toLowerCase()
    const value = line.slice(at + 1).trim()
    out[name] = name in out ? `${out[name]}, ${value}` : value
  }
  return out
}

/** Splits an answer into status, headers and body as they stand; null for what is no answer. */
export function httpAnswer(block: Uint8Array): HttpAnswer | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length)
  const crlf = bytes.indexOf('\r\n\r\n')
  const at = crlf >= 0 ? crlf : bytes.indexOf('\n\n')
  if (at < 0 || at > HEAD_LIMIT) return null
  const head = bytes.subarray(0, at).toString('latin1')
  const status = /^HTTP\/[\d.]+\s+(\d{3})\b/u.exec(head)?.[1]
  if (!status) return null
  return {
    status: Number(status),
    headers: headerLines(head.replace(/^.*/u, '')),
    body: block.subarray(at + (crlf >= 0 ? 4 : 2)),
  }
}

/** Undoes chunked transfer; a body that is not chunked after all is given as it is, as crawlers store it. */
function joined(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
  const parts: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n', at)
    const size =
      end < 0 || end - at > 40
        ? null
        : /^([0-9a-f]{1,8})\s*(?:;.*)?$/iu.exec(bytes.subarray(at, end).toString('latin1'))?.[1]
    if (!size) return parts.length === 0 ? body : new Uint8Array(Buffer.concat(parts))
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** The body unpacked; 'bomb' where it unpacks to more than `limit` bytes. A body that its header calls packed and is not is given as it is. */
export function unpacked(answer: HttpAnswer, limit: number): Uint8Array | 'bomb' {
  const body = /\bchunked\b/iu.test(answer.headers['transfer-encoding'] ?? '')
    ? joined(answer.body)
    : answer.body
  const options = { maxOutputLength: limit, finishFlush: zlib.constants.Z_SYNC_FLUSH }
  try {
    switch ((answer.headers['content-encoding'] ?? '').trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return new Uint8Array(zlib.gunzipSync(body, options))
      case 'deflate':
        return new Uint8Array(zlib.inflateSync(body, options))
      case 'br':
        return new Uint8Array(zlib.brotliDecompressSync(body, { maxOutputLength: limit }))
      case 'zstd':
        return zstd(body, limit)
      default:
        return body.length > limit ? 'bomb' : body
    }
  } catch (error) {
    if (
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    )
      return 'bomb'
    return body.length > limit ? 'bomb' : body
  }
}

const SLICE = 65_536

/** Throws a RangeError past the limit. */
function zstd(body: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Decompress(chunk => {
    size += chunk.length
    if (size > limit) throw new RangeError('more than the limit')
    parts.push(Uint8Array.from(chunk))
  })
  for (let at = 0; at < body.length; at += SLICE)
    stream.push(body.subarray(at, at + SLICE), at + SLICE >= body.length)
  return new Uint8Array(Buffer.concat(parts))
}
