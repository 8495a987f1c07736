import type { Capture, Reading } from '../model/article.ts'
import { sha256 } from '../model/ids.ts'
import { ParleyError } from '../model/problem.ts'
import { binaryKind } from './binary.ts'
import { decode } from './decode.ts'
import { looksLikeFeed } from './feed/entry.ts'
import { feedsOf, looksLikeOpml } from './feed/opml.ts'
import { FEED_READER, readFeed } from './feed/read-feed.ts'
import { charsetOfType, declaredCharset, looksLikeHtml } from './html/charset.ts'
import { HTML_READER, readHtml } from './html/read-html.ts'
import { LINE_READER, lineIn, readLine } from './line/read-line.ts'
import { looksLikeMail, MAIL_READER, readMail } from './mail/read-mail.ts'
import { PDF_READER, readPdf } from './pdf/read-pdf.ts'
import { isPdf } from './pdf/text-layer.ts'
import { readText, TEXT_READER } from './text/read-text.ts'
import { datedBy } from './told.ts'

export { readHtml } from './html/read-html.ts'
export { pdfPlace } from './pdf/read-pdf.ts'
export { toRaw, toSource } from './raw.ts'
export { readText } from './text/read-text.ts'

/** Names and versions of all readers: a source read by others is read anew by `parley update`. */
export const READERS: readonly string[] = [
  TEXT_READER,
  HTML_READER,
  FEED_READER,
  MAIL_READER,
  LINE_READER,
  PDF_READER,
]

/**
 * Reads the bytes of one source file into its articles: a PDF, an e-mail, a feed, a JSON line, a page, or plain text, told
 * by what they hold and only then by what their carrier says of them.
 *
 * @param bytes the file as it is; nothing of it is changed.
 * @param capture how it came to us; its name serves messages, its media type and headers the charset, its date an
 *   article that has none.
 * @throws ParleyError `read.empty` for nothing but white space, `read.binary` for what is no text, `read.feed-list` for an
 *   OPML list, `read.encrypted` and `read.no-text-layer` for PDFs, `read.unreadable` for what is broken.
 */
export async function readBytes(bytes: Uint8Array, capture: Capture): Promise<readonly Reading[]> {
  const readings = await readAny(bytes, capture)
  const told = capture.published
  return told ? readings.map(r => datedBy(r, told)) : readings
}

async function readAny(bytes: Uint8Array, capture: Capture): Promise<readonly Reading[]> {
  const { name, url } = capture
  if (isPdf(bytes)) return readPdf(bytes, sha256(bytes), name)
  const type = capture.headers?.['content-type'] ?? capture.mediaType ?? ''
  const { text, encoding, problems } = decode(bytes, charsetOfType(type) ?? declaredCharset(bytes))
  if (text.trim() === '') throw new ParleyError('read.empty', { name })
  const what = binaryKind(bytes, text)
  if (what) throw new ParleyError('read.binary', { name, what })
  const source = sha256(bytes)
  if (looksLikeMail(bytes)) return readMail(bytes, source, name)
  if (looksLikeFeed(text)) return readFeed({ source, text, encoding, name, problems })
  if (looksLikeOpml(text))
    throw new ParleyError('read.feed-list', { name, count: feedsOf(text, name).length })
  const line = lineIn(text)
  if (line) return readLine(line, source, encoding)
  if (looksLikeHtml(text) || /^(?:text\/html|application\/xhtml)/iu.test(type))
    return readHtml({ source, html: text, encoding, problems, url, name })
  return readText({ source, text, encoding, problems, url })
}
