import { createInterface } from 'node:readline'
import { findTimes } from '../src/find/times/index.ts'
import { segment } from '../src/language/index.ts'
import { resolveTimes } from '../src/link/times/index.ts'
import type { BlockKind } from '../src/model/lists.ts'

/**
 * Times alone, as lines in the shape of the batch contract: `{id, text, date?}` in, `{id, text, times}` out. For measuring
 * the time grammar by itself: newlines end paragraphs, a first line that is only a date is a header.
 */
interface Line {
  readonly id: string
  readonly text: string
  readonly date?: string | null
}

type Block = { readonly start: number; readonly end: number; readonly kind: BlockKind }

/** Cuts a text into paragraphs at its newlines. */
export function paragraphs(text: string): readonly Block[] {
  const blocks: Block[] = []
  for (const m of text.matchAll(/[^\n]+/gu)) {
    if (m[0].trim() !== '') blocks.push({ start: m.index, end: m.index + m[0].length, kind: 'body' })
  }
  return blocks
}

/** The times of one line, resolved against its date. */
export function timesOf(line: Line) {
  const { text } = line
  const sentences = segment({ text, blocks: paragraphs(text) })
  const found = findTimes(sentences, text)
  const edtf = line.date ?? headerDate(found, text)
  const published = edtf ? ({ edtf, precision: 'day', basis: 'header' } as const) : null
  const times = resolveTimes(
    found.map(f => ({ ...f, text: text.slice(f.start, f.end) })),
    { published },
  )
  return found.map((f, i) => ({
    start: f.start,
    end: f.end,
    type: f.type,
    rule: f.rule,
    tense: f.expression.tense,
    ...times[i],
  }))
}

/** The date on a line of its own near the head of the text. */
function headerDate(found: ReturnType<typeof findTimes>, text: string): string | null {
  for (const f of found.slice(0, 2)) {
    const from = text.lastIndexOf('\n', f.start - 1) + 1
    const to = text.indexOf('\n', f.end)
    if (text.slice(from, to < 0 ? text.length : to).trim() !== text.slice(f.start, f.end)) continue
    const [t] = resolveTimes([{ ...f, text: '' }], { published: null })
    if (t?.edtf && t.precision === 'day') return t.edtf
  }
  return null
}

if (process.argv[1]?.endsWith('times-annotate.ts')) {
  for await (const raw of createInterface({ input: process.stdin })) {
    if (raw.trim() === '') continue
    const line = JSON.parse(raw) as Line
    process.stdout.write(`${JSON.stringify({ id: line.id, text: line.text, times: timesOf(line) })}\n`)
  }
}
