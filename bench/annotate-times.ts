import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type FoundTime, findTimes } from '../src/find/times/index.ts'
import { lineBlocks, loadFastEngine, segment } from '../src/language/index.ts'
import { resolveTimes } from '../src/link/times/index.ts'
import { edtfBounds } from '../src/model/edtf.ts'

/**
 * Times alone: `{id, text, date?}` lines in, `{id, text, times}` lines out, in the shape that the scorer reads. With `--trees`
 * over sentences with tags and trees, else over plain ones, which shows what the trees are worth.
 */

const Line = z.object({ id: z.string(), text: z.string(), date: z.string().nullish() })

const engine = process.argv.includes('--trees') ? loadFastEngine() : null

/** The date on a line of its own near the head of the text. */
function headerDate(found: readonly FoundTime[], text: string): string | null {
  for (const f of found.slice(0, 3)) {
    const from = text.lastIndexOf('\n', f.start - 1) + 1
    const to = text.indexOf('\n', f.end)
    if (text.slice(from, to < 0 ? text.length : to).trim() !== text.slice(f.start, f.end)) continue
    const [t] = resolveTimes([{ ...f, text: '' }], { published: null })
    if (t?.edtf && t.precision === 'day') return t.edtf
  }
  return null
}

for await (const raw of createInterface({ input: process.stdin })) {
  if (raw.trim() === '') continue
  const { id, text, date } = Line.parse(JSON.parse(raw))
  const input = { text, blocks: lineBlocks(text) }
  const sentences = engine ? engine.analyse(input).sentences : segment(input)
  const found = findTimes(sentences, text)
  const edtf = date && edtfBounds(date) ? date : headerDate(found, text)
  const times = resolveTimes(
    found.map(f => ({ ...f, text: text.slice(f.start, f.end) })),
    { published: edtf ? { edtf, precision: 'day', basis: 'header' } : null },
  )
  const out = found.map((f, i) => ({
    start: f.start,
    end: f.end,
    type: f.type,
    rule: f.rule,
    tense: f.expression.tense,
    ...times[i],
  }))
  process.stdout.write(`${JSON.stringify({ id, text, times: out })}\n`)
}
