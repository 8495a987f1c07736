import { problem } from '../../model/problem.ts'
import { lineIn } from '../line/read-line.ts'
import { type Carrier, chunksOf, noCapture } from './carried.ts'
import { byteLines } from './lines.ts'

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
    const text = Buffer.from(line.bytes)
      .toString('utf8')
      .replace(/^\ufeff/u, '')
      .trim()
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
