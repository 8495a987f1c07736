import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { table } from './table.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** One library's or finder's words a second on one core and how many findings it gave. */
const Rows = z.array(z.object({ name: z.string(), wordsPerSecond: z.number(), found: z.number() }))

/** What is timed in a process of its own, and how fast one of its rows must be. */
export interface OwnSpeed {
  /** The program that times, in this folder. */
  readonly program: string
  /** The texts that it is given, from this folder: the first file that is there. */
  readonly texts: readonly string[]
  readonly head: readonly [what: string, speed: string, found: string]
  /** The row that must reach `wanted` words a second, and what it is called where it does not. */
  readonly row: string
  readonly called: string
  readonly wanted: number
}

/** Runs the program: its rows as a table, and what is too slow. */
export async function ownSpeed(
  s: OwnSpeed,
): Promise<{ readonly text: string; readonly slow: readonly string[] }> {
  const gold = s.texts.map(here).find(existsSync) ?? ''
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', here(s.program), gold])
  const rows = Rows.parse(JSON.parse(stdout))
  const text = table(
    [...s.head],
    rows.map(r => [r.name, String(Math.round(r.wordsPerSecond)), String(r.found)]),
  )
  const speed = rows.find(r => r.name === s.row)?.wordsPerSecond ?? 0
  const slow = speed < s.wanted ? [`${s.called}: ${Math.round(speed)} words/s, wanted ${s.wanted}`] : []
  return { text, slow }
}
