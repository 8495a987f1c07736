import { addAny } from '../follow/add-any.ts'
import { engineOf, engineToAdd, setEngine } from '../follow/engine.ts'
import { capturedFiles, eventsOf } from '../follow/export.ts'
import { createFetcher, fetchOptions } from '../follow/fetch/fetcher.ts'
import { machineFiles } from '../follow/files.ts'
import type { Deps, Way } from '../follow/ports.ts'
import { update } from '../follow/update.ts'
import { feedsOf, followAll, unfollow } from '../follow/watch/feeds.ts'
import { watch } from '../follow/watch/watch.ts'
import type { EngineName } from '../model/language.ts'
import { ParleyError } from '../model/problem.ts'
import { storeDesk } from '../serve/store-desk.ts'
import { openStore } from '../store/open.ts'
import type { Need } from './engines.ts'
import { leanHeap } from './lean-heap.ts'
import type { Workbench } from './workbench.ts'

/** The way by an engine, or by the fast one where `need` allows it. */
export type WayBy = (engine: EngineName, need: Need) => Way | Promise<Way>

/** Files that a SQLite store lies in: never reports, though they may lie in an added folder. */
const ownFiles = (path: string): readonly string[] => ['', '-wal', '-shm', '-journal'].map(end => path + end)

/**
 * Opens a store for commands. `wayBy` is asked for only by what reads and analyses, so that a command which asks does not load
 * models. Errors are the store's: `store.missing`, `store.not-a-store`, `store.newer`, `store.locked`.
 */
export async function openBench(
  path: string,
  create: boolean,
  wayBy: WayBy,
  now: () => string,
): Promise<Workbench> {
  const store = await openStore(path, { create })
  const base = { store, files: machineFiles, now }
  const depsOf = async (engine: EngineName, need: Need): Promise<Deps> => {
    leanHeap()
    return { ...base, way: await wayBy(engine, need) }
  }
  return {
    ...storeDesk(base, async id => (await depsOf(await engineOf(store, id), 'rather')).way),
    path,
    addPaths: async (dossier, paths, options, onProgress) => {
      const named = await store.dossier(dossier)
      const deps = await depsOf(await engineToAdd(store, named, options.engine), 'rather')
      const own = { ...options, except: ownFiles(path) }
      const openFetcher = () => createFetcher(fetchOptions(options, () => Date.parse(now())))
      return addAny(deps, named.id, paths, { openFetcher, input: options.input }, own, onProgress)
    },
    watch: async (dossier, sources, options, tell) => {
      const named = await store.dossier(dossier)
      const { id } = named
      await followAll(base, id, sources)
      if ((await feedsOf(store, id)).length === 0) throw new ParleyError('watch.nothing')
      const fetcher = createFetcher(fetchOptions(options, () => Date.parse(now())))
      const deps = await depsOf(await engineToAdd(store, named, options.engine), 'rather')
      await watch(deps, id, fetcher, options, tell).finally(() => fetcher.close())
    },
    feeds: dossier => feedsOf(store, dossier),
    unfollow: async (dossier, urls) => {
      const ended: string[] = []
      for (const url of urls) if (await unfollow(store, dossier, url)) ended.push(url)
      return ended
    },
    update: async (dossier, options, onProgress) => {
      const engine = options.engine ?? (await engineOf(store, dossier))
      const deps = await depsOf(engine, 'only')
      await setEngine(store, dossier, engine)
      return update(deps, dossier, options, onProgress)
    },
    events: (dossier, asOf) => eventsOf(store, dossier, asOf),
    captured: dossier => capturedFiles(store, dossier),
    check: () => store.check(),
    close: () => store.close(),
  }
}
