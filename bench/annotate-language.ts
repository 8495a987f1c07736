import { createInterface } from 'node:readline'
import { z } from 'zod'
import { lineBlocks } from '../src/language/blocks.ts'
import { loadFastEngine } from '../src/language/index.ts'

/** Reads `{id, text}` lines, writes what the language step finds in them, in the shape that the scorer reads. */

const Line = z.object({ id: z.string(), text: z.string() })

const engine = loadFastEngine()

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue
  const { id, text } = Line.parse(JSON.parse(line))
  process.stdout.write(
    `${JSON.stringify({ id, text, ...engine.analyse({ text, blocks: lineBlocks(text) }) })}\n`,
  )
}
