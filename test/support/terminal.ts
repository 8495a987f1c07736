import { run } from '../../src/cli/run.ts'
import type { Workbench } from '../../src/cli/workbench.ts'
import type { AddedFile } from '../../src/follow/add.ts'
import { ParleyError, problem } from '../../src/model/problem.ts'
import { testDesk } from './desk.ts'

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A workbench over the example record that takes any path: names that start with "bad" are refused. */
export function testBench(): Workbench {
  return {
    ...testDesk(),
    path: 'test.db',
    addPaths: async (_dossier, paths) => ({
      files: paths.map((name, i): AddedFile => {
        const bad = name.startsWith('bad')
        return {
          name,
          outcome: bad ? 'refused' : 'added',
          articles: bad ? [] : [`a_${i}`],
          problems: bad ? [problem('read.empty', { name })] : [],
        }
      }),
      problems: [],
      left: 0,
    }),
    watch: async () => {},
    feeds: async () => [],
    unfollow: async () => [],
    events: async () => [],
    captured: async function* () {},
    update: async () => ({ updated: ['one'], current: 1, problems: [], left: 0 }),
    makeVectors: async (_dossier, weights) => {
      if (weights === null) throw new ParleyError('embed.no-weights', { name: 'a-package' })
      return { model: 'own@1', made: 1, readings: 2, sentences: 9, left: 0, problems: [] }
    },
    removeVectors: async () => true,
    vectorSetting: async () => null,
    check: async () => [],
    close: async () => {},
  }
}

/** Runs a command line against the example record, as on a pipe of the given width. */
export async function parley(
  args: readonly string[],
  width = 100,
  bench: Workbench = testBench(),
): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await run(args, {
    io: {
      out: text => {
        out += text
      },
      err: text => {
        err += text
      },
      width,
      colour: false,
      watched: false,
      stdin: (async function* () {})(),
      env: {},
    },
    version: '0.0.0-test',
    open: async (store, create) => {
      if (store === 'none.db' && !create) throw new ParleyError('store.missing', { path: store })
      return bench
    },
    filters: async () => {
      throw new Error('no filter in this test')
    },
    samples: () => ['sample/one.txt'],
    page: null,
    signal: new AbortController().signal,
  })
  return { code, out, err }
}
