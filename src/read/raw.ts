import type { RawPlace, Reading } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { inPart } from './amend.ts'
import { byteOffsets, decode } from './decode.ts'

/** Where a span of a reading stands in the decoded source: from the first of its characters that stand there to the last. */
export function toSource(reading: Pick<Reading, 'segments'>, at: Span): Span | null {
  let start: number | null = null
  let end: number | null = null
  for (const s of reading.segments) {
    if (s.text + s.length <= at.start) continue
    if (s.text >= at.end) break
    const from = Math.max(at.start, s.text)
    const to = Math.min(at.end, s.text + s.length)
    const [a, b] =
      s.sourceLength === undefined
        ? [s.source + from - s.text, s.source + to - s.text]
        : [s.source, s.source + s.sourceLength]
    start = start === null ? a : Math.min(start, a)
    end = end === null ? b : Math.max(end, b)
  }
  return start === null || end === null ? null : { start, end }
}

/**
 * Where a span of a reading stands in the raw bytes of its source file.
 *
 * @param bytes the source file, as stored.
 * @returns byte offsets; for articles that stand in a decoded part of the file (a feed's entry, a mail's body, the text layer of
 *   a PDF), UTF-16 units of that part. Null when no character of the span stands in the source.
 */
export function toRaw(reading: Reading, at: Span, bytes: Uint8Array): RawPlace | null {
  const source = toSource(reading, at)
  if (!source) return null
  if (inPart(reading.reader))
    return { sourceFile: reading.source, part: reading.part, ...source, unit: 'character' }
  const { encoding, byteOrderMark } = decode(bytes, reading.encoding)
  const byte = byteOffsets(bytes, encoding, byteOrderMark)
  return {
    sourceFile: reading.source,
    part: reading.part,
    start: byte(source.start),
    end: byte(source.end),
  }
}
