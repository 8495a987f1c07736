import type { Capture, Reading } from '../../src/model/article.ts'
import { sha256 } from '../../src/model/ids.ts'
import { cut } from '../../src/model/span.ts'
import { readBytes, readText } from '../../src/read/index.ts'

/** A capture that says nothing but a file's name. */
export const captureOf = (name: string): Capture => ({
  name,
  url: null,
  mediaType: null,
  status: null,
  headers: null,
  fetchedAt: null,
})

/** The articles of a text, as `parley add` reads them. */
export const readString = (text: string): Promise<readonly Reading[]> =>
  readText({ source: sha256(text), text, encoding: 'utf-8' })

/** The first article of a text. */
export async function readFirst(text: string): Promise<Reading> {
  const [first] = await readString(text)
  if (!first) throw new Error('the text gave no article')
  return first
}

/** The articles of raw bytes. */
export const readRaw = (bytes: Uint8Array, name = 'report.txt'): Promise<readonly Reading[]> =>
  readBytes(bytes, captureOf(name))

/** The blocks of one kind, as words. */
export const blocksOf = (reading: Reading, kind: Reading['blocks'][number]['kind']): readonly string[] =>
  reading.blocks.filter(b => b.kind === kind).map(b => cut(reading.text, b))

/** What was removed for a reason, as words. */
export const removedAs = (
  reading: Reading,
  reason: Reading['removed'][number]['reason'],
): readonly string[] => reading.removed.filter(r => r.reason === reason).map(r => r.text)
