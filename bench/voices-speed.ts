import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { table } from './table.ts'

const RUN = fileURLToPath(new URL('speed-voices.ts', import.meta.url))
const GOLD = [
  fileURLToPath(new URL('../../shared/corpora/quotes/polnear-dev.jsonl', import.meta.url)),
  fileURLToPath(new URL('miniatures/quotes.jsonl', import.meta.url)),
]

/** One finder's words a second on one core and how many findings it gave. */
const Row = z.object({ name: z.string(), wordsPerSecond: z.number(), found: z.number() })
const Rows = z.array(Row)

/** Words a second that the finders of names and of statements must do together on one core, trees given. */
const WANTED = 30_000

/** Names and statements alone, trees given, in one process of their own: a table, and what is too slow. */
export async function voicesSpeed(): Promise<{ readonly text: string; readonly slow: readonly string[] }> {
  const gold = GOLD.find(existsSync) ?? ''
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', RUN, gold])
  const rows = Rows.parse(JSON.parse(stdout))
  const text = table(
    ['names and statements, trees given, one core', 'words/s', 'found'],
    rows.map(r => [r.name, String(Math.round(r.wordsPerSecond)), String(r.found)]),
  )
  const both = rows.find(r => r.name === 'both')?.wordsPerSecond ?? 0
  const slow = both < WANTED ? [`voices/speed: ${Math.round(both)} words/s, wanted ${WANTED}`] : []
  return { text, slow }
}
