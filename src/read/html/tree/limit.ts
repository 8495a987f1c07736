/** Characters of text read of one page, scripts and styles aside: a long book holds fewer. */
export const MAX_TEXT = 1_000_000

/** Where scripts and styles end: what is in them is no text. */
const RAW = /<(?:script|style)\b/giu
const RAW_END = /<\/(?:script|style)\b/giu

/**
 * Where the text of a page passes the limit, in its source; null where it does not. Rough, and linear: text is what stands
 * between a `>` and the next `<`.
 */
export function textLimit(source: string): number | null {
  if (source.length <= MAX_TEXT) return null
  let text = 0
  let at = 0
  RAW.lastIndex = 0
  let raw = RAW.exec(source)
  while (at < source.length) {
    const open = source.indexOf('<', at)
    const end = open < 0 ? source.length : open
    if (text + end - at > MAX_TEXT) return at + MAX_TEXT - text
    text += end - at
    if (open < 0) return null
    while (raw && raw.index < open) raw = RAW.exec(source)
    if (raw?.index === open) {
      RAW_END.lastIndex = open
      at = RAW_END.exec(source)?.index ?? source.length
      at += 1
      continue
    }
    const close = source.indexOf('>', open)
    at = close < 0 ? source.length : close + 1
  }
  return null
}
