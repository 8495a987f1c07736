import { run } from '../../src/cli/run.ts'
import { openBench } from '../../src/cli/store-bench.ts'
import { standardReadLine } from '../../src/follow/line-way.ts'
import { standardWay } from '../../src/follow/way.ts'
import { loadFastEngine } from '../../src/language/index.ts'
import type { PromptEngine } from '../../src/model/language.ts'
import type { Ran } from './terminal.ts'

const engine = loadFastEngine()
/** The ways of both engines; the second is the fast one by another name, as far as commands can see. */
const ways = { fast: standardWay(engine), accurate: standardWay({ ...named(engine), name: 'accurate' }) }

/** An engine's parts as plain values, so that they can be changed one by one. */
function named(e: PromptEngine): PromptEngine {
  return { name: e.name, version: e.version, models: e.models, analyse: input => e.analyse(input) }
}

/** Runs a command line over real stores, models, files and servers, as the program does; only the clock stands still. */
export async function program(
  args: readonly string[],
  input: readonly (string | Uint8Array)[] = [],
  signal = new AbortController().signal,
  onOut: (text: string) => void = () => {},
): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await run(args, {
    io: {
      out: text => {
        out += text
        onOut(text)
      },
      err: text => {
        err += text
      },
      width: 100,
      colour: false,
      watched: false,
      stdin: (async function* () {
        yield* input
      })(),
      env: {},
    },
    version: '0.0.0-test',
    open: (store, create) =>
      openBench(
        store,
        create,
        name => ways[name],
        () => '2025-01-01T00:00:00Z',
      ),
    filters: async () => ({
      readLine: standardReadLine,
      by: async () => ({
        way: ways.fast,
        readLine: standardReadLine,
        maker: { version: '0.0.0-test', engine: engine.name, models: engine.models },
      }),
    }),
    samples: () => [],
    page: null,
    signal,
  })
  return { code, out, err }
}
