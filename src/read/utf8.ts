/**
 * The UTF-8 sequence that begins at `i`: its length in bytes when it is well-formed (RFC 3629, table 3-7 of the Unicode
 * Standard), or minus the bytes that one U+FFFD stands for when it is not. Ill-formed bytes are taken by maximal
 * subparts, as the WHATWG decoder does, save that an encoded surrogate (`ED A0..BF xx`) is one character and not three.
 */
export function utf8Sequence(bytes: Uint8Array, i: number): number {
  const a = bytes[i] ?? 0
  if (a < 0x80) return 1
  if (a < 0xc2 || a > 0xf4) return -1
  const b = bytes[i + 1] ?? 0
  if (a < 0xe0) return isTail(b) ? 2 : -1
  if (a === 0xed && b >= 0xa0 && b < 0xc0 && isTail(bytes[i + 2] ?? 0)) return -3
  if (!isSecond(a, b)) return -1
  if (!isTail(bytes[i + 2] ?? 0)) return -2
  if (a < 0xf0) return 3
  return isTail(bytes[i + 3] ?? 0) ? 4 : -3
}

const isTail = (byte: number): boolean => (byte & 0xc0) === 0x80

/** Whether `b` may follow the lead `a`: shortest forms only, no surrogates, nothing beyond U+10FFFF. */
function isSecond(a: number, b: number): boolean {
  switch (a) {
    case 0xe0:
      return b >= 0xa0 && b <= 0xbf
    case 0xed:
      return b >= 0x80 && b <= 0x9f
    case 0xf0:
      return b >= 0x90 && b <= 0xbf
    case 0xf4:
      return b >= 0x80 && b <= 0x8f
    default:
      return isTail(b)
  }
}

/** How many UTF-16 units a sequence becomes; `sequence` as `utf8Sequence` gives it. */
export const utf8Units = (sequence: number): number => (sequence === 4 ? 2 : 1)

/** Decodes bytes that may be ill-formed: every ill-formed piece becomes one U+FFFD. A byte order mark is kept as U+FEFF. */
export function decodeUtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const out: string[] = []
  let good = 0
  let i = 0
  while (i < bytes.length) {
    const n = utf8Sequence(bytes, i)
    if (n > 0) {
      i += n
      continue
    }
    if (i > good) out.push(decoder.decode(bytes.subarray(good, i)))
    out.push('\ufffd')
    i = Math.min(bytes.length, i - n)
    good = i
  }
  if (good < bytes.length) out.push(decoder.decode(bytes.subarray(good)))
  return out.join('')
}

/** How many well-formed sequences beyond ASCII and how many ill-formed pieces the bytes hold. */
export function countUtf8(bytes: Uint8Array): { readonly beyondAscii: number; readonly illFormed: number } {
  let beyondAscii = 0
  let illFormed = 0
  for (let i = 0; i < bytes.length; ) {
    const n = utf8Sequence(bytes, i)
    if (n > 1) beyondAscii++
    else if (n < 0) illFormed++
    i += Math.abs(n)
  }
  return { beyondAscii, illFormed }
}
