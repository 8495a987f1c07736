/** Bytes looked at for a declaration; the standard asks for 1024, pages put it later. */
const LOOK = 4096

/** The charset that a page declares in its head (`<meta charset>` or `http-equiv`), or in an XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(LOOK, bytes.length)).toString('latin1')
  return (
    /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w.:-]+)/iu.exec(head)?.[1]
  )
}

/** The charset that a Content-Type header names. */
export const charsetOfType = (contentType: string | null | undefined): string | undefined =>
  /\bcharset\s*=\s*"?([\w.:-]+)/iu.exec(contentType ?? '')?.[1]

const MARKUP =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<(?:div|p|article|section|main|meta|title|script|h1|table|span)(?:\s[^>]*)?>)/iu

/** Whether decoded text is an HTML page or a fragment of one. */
export const looksLikeHtml = (text: string): boolean => {
  const head = text.slice(0, 4096)
  return MARKUP.test(head) && !/^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF|opml)\b/iu.test(head)
}
