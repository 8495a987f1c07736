/**
 * Characters that windows-1252 shows for the bytes 0x80–0x9F, in that order; the five unassigned bytes stay control
 * characters, as the WHATWG decoder has them. Source: https://encoding.spec.whatwg.org/#windows-1252
 */
const HIGH =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTE = new Map([...HIGH].map((c, i) => [c.charCodeAt(0), 0x80 + i]))

const byteOf = (unit: number): number => (unit <= 0xff ? unit : (BYTE.get(unit) ?? -1))

/** A lead byte of UTF-8 with its continuation bytes, seen through windows-1252. */
const NEXT = `[\\u0080-\\u00bf${HIGH}]`
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00df]${NEXT}|[\\u00e0-\\u00ef]${NEXT}{2}|[\\u00f0-\\u00f4]${NEXT}{3}`,
  "gu",
)
/** Fewer sequences may be a quotation of such garbage. */
const LEAST = 12
/** Share of the characters above ASCII that must belong to such sequences. */
const SHARE = 0.6

/**
 * UTF-8 that somebody decoded as windows-1252 or Latin-1 ("â€œ" for a quotation mark), mended sequence by sequence; null where the
 * text is not that. What belongs to no sequence, for bytes were lost before, stays as it is.
 */
export function mendMojibake(text: string): string | null {
  let inSequences = 0
  let sequences = 0
  for (const found of text.matchAll(SEQUENCE)) {
    sequences++
    inSequences += found[0].length
  }
  if (sequences < LEAST) return null
  let high = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) high++
  if (inSequences < SHARE * high) return null
  const decoder = new TextDecoder('utf-8')
  return text.replace(SEQUENCE, found => {
    const mended = decoder.decode(Uint8Array.from(found, c => byteOf(c.charCodeAt(0))))
    return mended.includes('\ufffd') ? found : mended
  })
}
