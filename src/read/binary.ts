/** What files of other kinds begin with; from their published formats. */
const SIGNATURES: readonly (readonly [what: string, at: number, bytes: readonly number[] | string])[] = [
  ['a PNG image', 0, '\x89PNG'],
  ['a JPEG image', 0, '\xff\xd8\xff'],
  ['a GIF image', 0, 'GIF8'],
  ['a TIFF image', 0, 'II*\0'],
  ['a TIFF image', 0, 'MM\0*'],
  ['a WebP image or a WAV sound', 0, 'RIFF'],
  ['an icon', 0, '\0\0\x01\0'],
  ['an MP4 film', 4, 'ftyp'],
  ['a Matroska film', 0, '\x1aE\xdf\xa3'],
  ['an Ogg sound', 0, 'OggS'],
  ['an MP3 sound', 0, 'ID3'],
  ['a FLAC sound', 0, 'fLaC'],
  ['a PDF document', 0, '%PDF-'],
  ['a ZIP archive or an office document', 0, 'PK\x03\x04'],
  ['an older office document', 0, '\xd0\xcf\x11\xe0'],
  ['a gzip archive', 0, '\x1f\x8b'],
  ['a bzip2 archive', 0, 'BZh'],
  ['an xz archive', 0, '\xfd7zXZ'],
  ['a Zstandard archive', 0, '\x28\xb5\x2f\xfd'],
  ['a 7z archive', 0, '7z\xbc\xaf'],
  ['a RAR archive', 0, 'Rar!'],
  ['a tar archive', 257, 'ustar'],
  ['a program', 0, '\x7fELF'],
  ['a program', 0, '\xcf\xfa\xed\xfe'],
  ['a program', 0, '\0asm'],
  ['a SQLite database', 0, 'SQLite format 3\0'],
  ['a font', 0, 'wOF2'],
  ['a font', 0, '\0\x01\0\0\0'],
]

/** Control characters that no text holds; tab, line breaks, form feed, escape and NUL stand in careless ones. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0 && byte !== 0x1b && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f

/** Bytes looked at, and the share of control characters above which they are no text (compressed bytes have 10 %). */
const SAMPLE = 65_536
const CONTROL_SHARE = 0.03

/**
 * What bytes are when they are no text, in words that end "it is …", or null when they may be text. `text` is what
 * `decode` made of them: a UTF-16 text holds control bytes and no control characters.
 */
export function binaryKind(bytes: Uint8Array, text: string): string | null {
  for (const [what, at, sign] of SIGNATURES) {
    const wanted = typeof sign === 'string' ? [...sign].map(c => c.charCodeAt(0)) : sign
    if (wanted.every((b, i) => bytes[at + i] === b)) return what
  }
  const sample = text.slice(0, SAMPLE)
  let controls = 0
  let replaced = 0
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if (isControl(unit)) controls++
    else if (unit === 0xfffd) replaced++
  }
  if (controls > sample.length * CONTROL_SHARE) return 'binary data'
  return replaced > sample.length * 0.3 ? 'binary data' : null
}
