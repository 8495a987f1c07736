import type { Reading } from '../model/article.ts'
import { idOf, readingId, sha256 } from '../model/ids.ts'

/** A reading with more known of it; its id follows. The reader's name is put before the names of those it called. */
export function amend(reading: Reading, reader: string, known: Partial<Reading>): Reading {
  const { id: _, ...rest } = { ...reading, ...known, reader: `${reader} ${reading.reader}` }
  return { ...rest, id: readingId(rest.article, rest.reader, sha256(idOf('t', rest))) }
}

/**
 * Whether the offsets of a reading count in a decoded part of its source (a feed's entry, a mail's body, the text layer of
 * a PDF, the text of a line) and not in the source itself.
 */
export const inPart = (reader: string): boolean => /^(?:feed|mail|pdf|line)\//u.test(reader)
