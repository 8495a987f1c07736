import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { countUtf8 } from './utf8.ts'

/** A character encoding by its lower-case name, with the bytes of its mark at the head of the file (0 where it has none). */
export interface Charset {
  readonly encoding: string
  readonly byteOrderMark: number
}

/** Byte order marks, the longer ones first, since UTF-32LE's begins as UTF-16LE's does. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Labels that the WHATWG Encoding Standard reads as windows-1252, since files so labelled are. */
const AS_WINDOWS_1252 = /^(?:iso-?8859-?1|latin-?1|l1|(?:us-)?ascii|cp-?1252|x-cp1252)$/u

/**
 * Finds how bytes are encoded: by byte order mark, by UTF-16's pattern of zero bytes, by being well-formed UTF-8; then
 * UTF-8 with a few broken places where well-formed characters beyond ASCII outnumber them; then what the file or its
 * carrier `declared`; and windows-1252 last, in which every byte is a character.
 */
export function charset(bytes: Uint8Array, declared?: string): Charset {
  for (const [encoding, mark] of MARKS)
    if (mark.every((b, i) => bytes[i] === b) && bytes.length >= mark.length)
      return { encoding, byteOrderMark: mark.length }
  const wide = utf16WithoutMark(bytes)
  if (wide) return { encoding: wide, byteOrderMark: 0 }
  if (isUtf8(bytes)) return { encoding: 'utf-8', byteOrderMark: 0 }
  const { beyondAscii, illFormed } = countUtf8(bytes)
  if (beyondAscii > illFormed || isOnlySurrogates(bytes)) return { encoding: 'utf-8', byteOrderMark: 0 }
  return { encoding: declaredCharset(declared) ?? 'windows-1252', byteOrderMark: 0 }
}

/** The name under which iconv-lite knows a declared label, or null when it is none or contradicts the bytes (UTF-8, UTF-16). */
function declaredCharset(declared: string | undefined): string | null {
  const label = declared?.trim().toLowerCase() ?? ''
  if (label === '' || /^utf/u.test(label) || AS_WINDOWS_1252.test(label)) return null
  return iconv.encodingExists(label) ? label : null
}

/** Whether every ill-formed piece is an encoded surrogate: such a file is UTF-8 by a careless writer. */
function isOnlySurrogates(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i] ?? 0
    if (b < 0x80) continue
    if (b !== 0xed || ((bytes[i + 1] ?? 0) & 0xe0) !== 0xa0 || ((bytes[i + 2] ?? 0) & 0xc0) !== 0x80)
      return false
    i += 2
  }
  return true
}

/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 65_536

/**
 * UTF-16 without a mark shows in its high bytes: one alphabet has one high byte, and spaces and line breaks have 00, so
 * that the two commonest high bytes cover nearly all of a text; the low bytes never do that. The shares were set so that
 * English, Russian and Arabic texts of a line are found, and a text with stray NULs is not.
 */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < 4) return null
  const even = new Uint32Array(256)
  const odd = new Uint32Array(256)
  for (let i = 0; i < pairs; i++) {
    const e = bytes[2 * i] ?? 0
    const o = bytes[2 * i + 1] ?? 0
    even[e] = (even[e] ?? 0) + 1
    odd[o] = (odd[o] ?? 0) + 1
  }
  if (isHighByte(odd, even, pairs)) return 'utf-16le'
  if (isHighByte(even, odd, pairs)) return 'utf-16be'
  return null
}

function isHighByte(high: Uint32Array, low: Uint32Array, pairs: number): boolean {
  const zeros = high[0] ?? 0
  if (zeros < pairs * 0.05 || (low[0] ?? 0) > pairs * 0.01) return false
  const others = Math.max(...high.subarray(1))
  const top = [...low].sort((a, b) => b - a)
  return zeros + others >= pairs * 0.9 && (top[0] ?? 0) + (top[1] ?? 0) < pairs * 0.9
}
