/**
 * Characters that windows-1252 shows for the bytes 0x80–0x9F, in that order; the five unassigned bytes stay control
 * characters, as the WHATWG decoder has them. Source: https://encoding.spec.whatwg.org/#windows-1252
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTE = new Map([...HIGH].map((c, i) => [c.charCodeAt(0), 0x80 + i]))

const byteOf = (unit: number): number => (unit <= 0xff ? unit : (BYTE.get(unit) ?? -1))

/** A lead byte of UTF-8 with its continuation bytes, seen through windows-1252. */
const NEXT = `[\\u0080-\\u00bf${HIGH}]`
const SEQUENCE = new RegExp(
  `[\\u00c2-\\u00df]${NEXT}|[\\u00e0-\\u00ef]${NEXT}{2}|[\\u00f0-\\u00f4]${NEXT}{3}`,
  'gu',
)
/** Fewer sequences may be a quotation of such garbage. */
const LEAST = 12
/** Share of the characters above ASCII that must belong to such sequences. */
const SHARE = 0.6

/** Mended text, and a map from its offsets to those of the text that was mended. */
export interface Mended {
  readonly text: string
  readonly toOriginal: (offset: number) => number
}

/**
 * UTF-8 that somebody decoded as windows-1252 or Latin-1 ("â€œ" for a quotation mark), mended sequence by sequence; null where the
 * text is not that. What belongs to no sequence, for bytes were lost before, stays as it is.
 */
export function mendMojibake(text: string): Mended | null {
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
  // Where text was shortened: from each offset on, how much longer the original is up to there.
  const from: number[] = []
  const longer: number[] = []
  let shift = 0
  const mended = text.replace(SEQUENCE, (found, at: number) => {
    const out = decoder.decode(Uint8Array.from(found, c => byteOf(c.charCodeAt(0))))
    if (out.includes('\ufffd')) return found
    const end = at - shift + out.length
    shift += found.length - out.length
    from.push(end)
    longer.push(shift)
    return out
  })
  return { text: mended, toOriginal: offset => offset + (longer[lastAtMost(from, offset)] ?? 0) }
}

/** Index of the last number that is at most `value`, in a rising list; -1 where none is. */
function lastAtMost(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
