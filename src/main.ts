#!/usr/bin/env node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Filters } from './cli/commands/filter.ts'
import { EXIT } from './cli/context.ts'
import { enginesOf } from './cli/engines.ts'
import { processIo } from './cli/io.ts'
import { run } from './cli/run.ts'
import type { Workbench } from './cli/workbench.ts'
import type { Maker } from './export/contract.ts'
import type { LanguageEngine } from './model/language.ts'

/** A path beside the package's own files; source and built program both lie one folder below its root. */
const beside = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(beside('package.json'), 'utf8')))

const makerOf = (engine: LanguageEngine): Maker => ({
  version,
  engine: `${engine.name}/${engine.version}`,
  models: engine.models,
})

const io = processIo()

// Each command loads only the code that it runs, and the models only when it reads.
const engines = enginesOf(async name => (await import('./language/index.ts')).loadEngine(name), io)

async function filters(): Promise<Filters> {
  const { standardReadLine, understandingWay } = await import('./follow/line-way.ts')
  return {
    readLine: standardReadLine,
    by: async name => {
      const engine = await engines(name, 'rather')
      return { readLine: standardReadLine, way: understandingWay(engine), maker: makerOf(engine) }
    },
  }
}

async function open(store: string, create: boolean): Promise<Workbench> {
  const { openBench } = await import('./cli/store-bench.ts')
  return openBench(
    store,
    create,
    async (name, need) => {
      const [{ standardWay }, engine] = await Promise.all([import('./follow/way.ts'), engines(name, need)])
      return standardWay(engine)
    },
    () => new Date().toISOString(),
  )
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
  io,
  version,
  open,
  filters,
  samples: () =>
    readdirSync(beside('sample')).flatMap(f => (f === 'README.md' ? [] : [beside(`sample/${f}`)])),
  page: existsSync(page) ? page : null,
  signal: stop.signal,
})
