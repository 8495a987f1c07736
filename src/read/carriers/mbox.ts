import { problem } from '../../model/problem.ts'
import { type Carrier, chunksOf, noCapture } from './carried.ts'
import { type ByteLine, byteLines } from './lines.ts'

const LONGEST_LINE = 1_000_000
const FROM = Buffer.from('From ')
/** `>From ` in a message, as mailboxes quote it. */
const QUOTED = /^>+From /u

const isSeparator = (line: ByteLine): boolean =>
  line.bytes.length > 5 && Buffer.from(line.bytes.subarray(0, 5)).equals(FROM)

const isBlank = (line: ByteLine | null): boolean =>
  line === null || line.bytes.every(b => b === 0x0a || b === 0x0d)

/** Whether a file begins as a mailbox does: a line "From sender weekday month …". */
export const looksLikeMbox = (head: Uint8Array): boolean =>
  /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.{5,40}\d{4}/u.test(
    Buffer.from(head.subarray(0, 200)).toString('latin1'),
  )

/** A mailbox: every message is a source file of its own, its quoting of "From" undone. Source: RFC 4155, mboxrd. */
export const mbox: Carrier = async function* (file, limits) {
  let held: Uint8Array[] = []
  let size = 0
  let number = 0
  let before: ByteLine | null = null
  const message = () => {
    const name = `${file.name}#${number}`
    if (size > limits.maxBytes)
      return {
        kind: 'problem' as const,
        name,
        problem: problem('read.too-large', { name, size, limit: limits.maxBytes }),
      }
    return {
      kind: 'file' as const,
      name,
      bytes: new Uint8Array(Buffer.concat(held)),
      capture: noCapture(name),
    }
  }
  for await (const line of byteLines(chunksOf(file), LONGEST_LINE)) {
    if (isSeparator(line) && isBlank(before)) {
      if (number > 0) yield message()
      number++
      held = []
      size = 0
    } else if (number > 0) {
      const quoted =
        line.bytes[0] === 0x3e && QUOTED.test(Buffer.from(line.bytes.subarray(0, 20)).toString('latin1'))
      const plain = quoted ? line.bytes.subarray(1) : line.bytes
      size += plain.length
      if (size <= limits.maxBytes) held.push(plain)
    }
    before = line
  }
  if (number > 0) yield message()
}
