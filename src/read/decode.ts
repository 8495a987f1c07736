import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { type Problem, problem } from '../model/problem.ts'
import { type Charset, charset } from './charset.ts'
import { decodeUtf8 } from './utf8.ts'

export { byteOffsets } from './offsets.ts'

/** Text out of bytes. `text` does not hold the byte order mark; `byteOrderMark` is its length in bytes. */
export interface Decoded extends Charset {
  readonly text: string
  readonly problems: readonly Problem[]
}

/**
 * Decodes the bytes of a file. Never fails and loses no place: what cannot be decoded, NUL, and lone surrogates become
 * U+FFFD one for one, so that `byteOffsets(bytes, encoding, byteOrderMark)` leads from every character back to its byte.
 *
 * @param declared the charset that the file or its carrier names (HTTP header, `<meta charset>`); asked only where the
 *   bytes do not show their encoding themselves.
 * @returns problems: `read.encoding` where the encoding was guessed, `read.replaced-characters` with their number.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const found = charset(bytes, declared)
  const body = bytes.subarray(found.byteOrderMark)
  const raw = decodeAs(body, found.encoding)
  const clean = replaceUnholdable(raw)
  const problems: Problem[] = []
  if (found.byteOrderMark === 0 && found.encoding !== 'utf-8')
    problems.push(problem('read.encoding', { encoding: found.encoding }))
  const replaced = clean.replaced + (found.encoding === 'utf-8' ? illFormed(body, raw) : 0)
  if (replaced > 0) problems.push(problem('read.replaced-characters', { count: replaced }))
  return { ...found, text: clean.text, problems }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  switch (encoding) {
    case 'utf-8':
      return isUtf8(bytes) ? buffer.toString('utf8') : decodeUtf8(bytes)
    case 'utf-16le':
      return buffer.toString('utf16le') + oddByte(bytes)
    case 'utf-16be':
      return (
        Buffer.from(buffer.subarray(0, bytes.length & ~1))
          .swap16()
          .toString('utf16le') + oddByte(bytes)
      )
    default:
      return iconv.decode(buffer, encoding, { stripBOM: false })
  }
}

/** Half a unit at the end of a UTF-16 file. */
const oddByte = (bytes: Uint8Array): string => (bytes.length % 2 === 1 ? '\ufffd' : '')

/** How many U+FFFD of `text` stand for ill-formed bytes and not for the character U+FFFD itself (EF BF BD). */
function illFormed(bytes: Uint8Array, text: string): number {
  if (isUtf8(bytes)) return 0
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const mark = Buffer.from('\ufffd')
  let own = 0
  for (let i = buffer.indexOf(mark); i >= 0; i = buffer.indexOf(mark, i + 3)) own++
  return text.split('\ufffd').length - 1 - own
}

/**
 * Characters that stored text cannot hold, one for one to U+FFFD: NUL (SQLite's text ends at it, PostgreSQL refuses it)
 * and surrogates without their other half (UTF-8 cannot write them).
 */
export function replaceUnholdable(text: string): { readonly text: string; readonly replaced: number } {
  let replaced = 0
  const clean = text.replace(/[\0\p{Cs}]/gu, () => {
    replaced++
    return '\ufffd'
  })
  return { text: clean, replaced }
}
