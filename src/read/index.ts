import type { Capture, Reading } from '../model/article.ts'
import { sha256 } from '../model/ids.ts'
import { ParleyError } from '../model/problem.ts'
import { binaryKind } from './binary.ts'
import { decode } from './decode.ts'
import { charsetOfType, declaredCharset, looksLikeHtml } from './html/charset.ts'
import { HTML_READER, readHtml } from './html/read-html.ts'
import { readText, TEXT_READER } from './text/read-text.ts'

export { HTML_READER, readHtml } from './html/read-html.ts'
export { toRaw, toSource } from './raw.ts'
export { readText, TEXT_READER } from './text/read-text.ts'

/** Names and versions of all readers: a source read by others is read anew by `parley update`. */
export const READERS: readonly string[] = [TEXT_READER, HTML_READER]

/**
 * Reads the bytes of one source file into its articles.
 *
 * @param bytes the file as it is; nothing of it is changed.
 * @param capture how it came to us; its name serves messages only.
 * @throws ParleyError `read.empty` for nothing but white space, `read.binary` for what is no text.
 */
export async function readBytes(bytes: Uint8Array, capture: Capture): Promise<readonly Reading[]> {
  const declared =
    charsetOfType(capture.headers?.['content-type'] ?? capture.mediaType) ?? declaredCharset(bytes)
  const { text, encoding, problems } = decode(bytes, declared)
  if (text.trim() === '') throw new ParleyError('read.empty', { name: capture.name })
  const what = binaryKind(bytes, text)
  if (what) throw new ParleyError('read.binary', { name: capture.name, what })
  const source = sha256(bytes)
  if (looksLikeHtml(text) || /^text\/html|^application\/xhtml/iu.test(capture.mediaType ?? ''))
    return readHtml({ source, html: text, encoding, problems, url: capture.url, name: capture.name })
  return readText({ source, text, encoding, problems })
}
