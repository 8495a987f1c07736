import { createInterface } from 'node:readline'
import { z } from 'zod'
import { lineBlocks } from '../src/language/blocks.ts'
import { segment } from '../src/language/index.ts'

/** Reads `{id, text}` lines, writes what the language step finds in them, in the shape that the scorer reads. */

const Line = z.object({ id: z.string(), text: z.string() })

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue
  const { id, text } = Line.parse(JSON.parse(line))
  const sentences = segment({ text, blocks: lineBlocks(text) })
  process.stdout.write(`${JSON.stringify({ id, text, sentences, names: [] })}\n`)
}
