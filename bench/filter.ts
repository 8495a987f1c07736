import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** What a run used: seconds of wall and of processor, bytes at the peak. */
export interface Used {
  readonly wall: number
  readonly cpu: number
  readonly rss: number
}

const Probe = z.object({ cpu: z.number(), rss: z.number() })

/** The built command line. */
export const PARLEY = `${ROOT}dist/parley.js`

/**
 * Runs a node program as a filter: `input` is its standard input, `output` gets what it prints, its standard error goes
 * to `output` + '.err'. An exit status of 1 (some lines were bad) is no error; any other, or a signal, throws with the
 * end of what it said.
 */
export function runFilter(
  program: readonly string[],
  input: string,
  output: string,
  node: readonly string[] = [],
): Promise<Used> {
  const fds = [openSync(input, 'r'), openSync(output, 'w'), openSync(`${output}.err`, 'w')] as const
  const probe = `${output}.probe`
  const started = process.hrtime.bigint()
  const child = spawn(
    process.execPath,
    ['--import', new URL('probe.mjs', import.meta.url).href, ...node, ...program],
    {
      stdio: [...fds],
      env: { ...process.env, PARLEY_PROBE: probe },
    },
  )
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      for (const fd of fds) closeSync(fd)
      const wall = Number(process.hrtime.bigint() - started) / 1e9
      if (code !== 0 && code !== 1) {
        const said = readFileSync(`${output}.err`, 'utf8').slice(-600)
        reject(new Error(`${program.join(' ')} ended with ${signal ?? code}: ${said}`))
        return
      }
      resolve({ wall, ...Probe.parse(JSON.parse(readFileSync(probe, 'utf8'))) })
    })
  })
}
