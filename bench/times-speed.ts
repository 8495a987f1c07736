import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { table } from './table.ts'

const RUN = fileURLToPath(new URL('speed-times.ts', import.meta.url))
const GOLD = [
  fileURLToPath(new URL('../../shared/corpora/timex/timebank.jsonl', import.meta.url)),
  fileURLToPath(new URL('miniatures/times.jsonl', import.meta.url)),
]

/** One library's words a second on one core and how many times it found. */
const Row = z.object({ name: z.string(), wordsPerSecond: z.number(), found: z.number() })
const Rows = z.array(Row)

/** Words a second that finding and resolving times must do on one core, sentences given. */
const WANTED = 100_000

/** Times alone beside chrono-node, sentences given, in one process of their own: a table, and what is too slow. */
export async function timesSpeed(): Promise<{ readonly text: string; readonly slow: readonly string[] }> {
  const gold = GOLD.find(existsSync) ?? ''
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', RUN, gold])
  const rows = Rows.parse(JSON.parse(stdout))
  const text = table(
    ['times, sentences given, one core', 'words/s', 'times found'],
    rows.map(r => [r.name, String(Math.round(r.wordsPerSecond)), String(r.found)]),
  )
  const ours = rows.find(r => r.name === 'parley')?.wordsPerSecond ?? 0
  const slow = ours < WANTED ? [`times/speed: ${Math.round(ours)} words/s, wanted ${WANTED}`] : []
  return { text, slow }
}
