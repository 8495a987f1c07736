import { run } from '../../src/cli/run.ts'
import { openBench } from '../../src/cli/store-bench.ts'
import { standardReadLine } from '../../src/follow/line-way.ts'
import { standardWay } from '../../src/follow/way.ts'
import { loadFastEngine } from '../../src/language/index.ts'
import type { Ran } from './terminal.ts'

const engine = loadFastEngine()
const way = standardWay(engine)

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
        () => way,
        () => '2025-01-01T00:00:00Z',
      ),
    filters: async () => ({
      way,
      readLine: standardReadLine,
      maker: { version: '0.0.0-test', engine: engine.name, models: engine.models },
    }),
    samples: () => [],
    page: null,
    signal,
  })
  return { code, out, err }
}
