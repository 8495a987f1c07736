import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { table } from './table.ts'

const RUN = fileURLToPath(new URL('speed-events.ts', import.meta.url))

const Rows = z.array(
  z.object({
    name: z.string(),
    what: z.string(),
    sentencesPerSecond: z.number(),
    first: z.number(),
    wordsPerSecond: z.number(),
  }),
)

/** Sentences a second from raw text to events that one core must do. */
const WANTED = 300

/** Raw text to events beside a library that only tags, in one process of their own: a table, and what is too slow. */
export async function eventsSpeed(): Promise<{ readonly text: string; readonly slow: readonly string[] }> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', RUN])
  const rows = Rows.parse(JSON.parse(stdout))
  const peer = rows.at(-1)?.wordsPerSecond ?? 0
  const text = table(
    ['events, one core', 'what', 'sentences/s', 'first round', 'words/s', 'times the peer'],
    rows.map(r => [
      r.name,
      r.what,
      r.sentencesPerSecond.toFixed(0),
      r.first.toFixed(0),
      r.wordsPerSecond.toFixed(0),
      peer > 0 ? (r.wordsPerSecond / peer).toFixed(2) : '–',
    ]),
  )
  const ours = rows[0]?.sentencesPerSecond ?? 0
  const slow = ours < WANTED ? [`events/speed: ${Math.round(ours)} sentences/s, wanted ${WANTED}`] : []
  return { text, slow }
}
