#!/usr/bin/env node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Filters } from './cli/commands/filter.ts'
import { EXIT } from './cli/context.ts'
import { processIo } from './cli/io.ts'
import { run } from './cli/run.ts'
import { openBench } from './cli/store-bench.ts'
import type { Way } from './follow/ports.ts'
import { standardReadLine, standardWay } from './follow/way.ts'
import { loadFastEngine } from './language/index.ts'

/** A path beside the package's own files; source and built program both lie one folder below its root. */
const beside = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(beside('package.json'), 'utf8')))

/** The way with its models: loaded once, and only by what reads. */
let loaded: (Pick<Filters, 'maker'> & { readonly way: Way & Filters['way'] }) | null = null
function load(): NonNullable<typeof loaded> {
  if (loaded) return loaded
  const engine = loadFastEngine()
  const maker = { version, engine: `${engine.name}/${engine.version}`, models: engine.models }
  loaded = { way: standardWay(engine), maker }
  return loaded
}
const filters: Filters = {
  readLine: standardReadLine,
  get way() {
    return load().way
  },
  get maker() {
    return load().maker
  },
}

// Who reads our output may stop reading (`| head`): that is an end like any other.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

// The first Ctrl-C lets the transaction in hand end; a second one does not wait.
const stop = new AbortController()
const interrupted = (): void => {
  if (stop.signal.aborted) process.exit(EXIT.stopped)
  stop.abort()
}
process.on('SIGINT', interrupted)
process.on('SIGTERM', interrupted)

const page = beside('dist/web')

process.exitCode = await run(process.argv.slice(2), {
  io: processIo(),
  version,
  open: (store, create) =>
    openBench(
      store,
      create,
      () => load().way,
      () => new Date().toISOString(),
    ),
  filters: () => filters,
  samples: () =>
    readdirSync(beside('sample')).flatMap(f => (f === 'README.md' ? [] : [beside(`sample/${f}`)])),
  page: existsSync(page) ? page : null,
  signal: stop.signal,
})
