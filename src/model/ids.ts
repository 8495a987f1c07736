import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical.ts'

/** SHA-256 of bytes or UTF-8 text, in lower-case hex. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

/** Hex digits kept of a digest in an id: 80 bits, so that a store of 10⁹ findings meets a collision with odds below 10⁻⁶. */
const ID_DIGITS = 20

/** An id made of what it names: the prefix tells a reader what kind of thing it is, the digest is of the canonical JSON. */
export const idOf = (prefix: string, content: unknown): string =>
  `${prefix}_${sha256(canonicalJson(content)).slice(0, ID_DIGITS)}`

/** The id of an article: raw bytes and the part's place in them ('0' is the page's main article, '1', '2' … follow). */
export const articleId = (source: string, part: string): string => idOf('a', [source, part])

/** The id of a reading: which reader saw which article, and as what. */
export const readingId = (article: string, reader: string, textDigest: string): string =>
  idOf('r', [article, reader, textDigest])
