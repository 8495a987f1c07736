import { problem } from '../../model/problem.ts'
import { lineIn } from '../line/read-line.ts'
import { type Carrier, chunksOf, noCapture, type OpenFile } from './carried.ts'
import { byteLines } from './lines.ts'

/** A first line that is longer is not looked at. */
const LONGEST_FIRST = 8 * 1024 * 1024

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .trim()

/** Whether a file whose name says nothing holds JSON lines: its first line is one of the batch contract, and another follows. */
export async function beginsAsJsonl(file: OpenFile): Promise<boolean> {
  let first: string | null = null
  for await (const { bytes, cut } of byteLines(chunksOf(file), LONGEST_FIRST)) {
    if (cut) return false
    const text = textOf(bytes)
    if (text === '') continue
    if (first !== null) return text.startsWith('{')
    if (!lineIn(text)) return false
    first = text
  }
  return false
}

/** JSON lines of the batch contract: every line is a source file of its own. A bad line is a problem; the others go on. */
export const jsonl: Carrier = async function* (file, limits) {
  let number = 0
  for await (const line of byteLines(chunksOf(file), limits.maxBytes)) {
    number++
    const name = `${file.name}:${number}`
    if (line.cut) {
      yield {
        kind: 'problem',
        name,
        problem: problem('read.too-large', { name, size: `over ${limits.maxBytes}`, limit: limits.maxBytes }),
      }
      continue
    }
    const text = textOf(line.bytes)
    if (text === '') continue
    const found = lineIn(text)
    if (found)
      yield {
        kind: 'file',
        name,
        bytes: new TextEncoder().encode(text),
        capture: { ...noCapture(name), url: found.url ?? null },
      }
    else
      yield {
        kind: 'problem',
        name,
        problem: problem('input.bad-line', { why: 'it has no id with either text or html' }),
      }
  }
}
