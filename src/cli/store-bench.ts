import { addAny } from '../follow/add-any.ts'
import { engineOf, engineToAdd, setEngine } from '../follow/engine.ts'
import { capturedFiles, eventsOf } from '../follow/export.ts'
import { createFetcher, fetchOptions } from '../follow/fetch/fetcher.ts'
import { machineFiles } from '../follow/files.ts'
import type { Deps, Way } from '../follow/ports.ts'
import { update } from '../follow/update.ts'
import {
  type EncoderOf,
  encoders,
  keptVectors,
  makeVectors,
  removeVectors,
  type VectorOptions,
  vectorSetting,
} from '../follow/vectors.ts'
import { feedsOf, followAll, unfollow } from '../follow/watch/feeds.ts'
import type { WatchEvent } from '../follow/watch/poll.ts'
import { watch } from '../follow/watch/watch.ts'
import type { EngineName } from '../model/language.ts'
import { ParleyError, type Problem } from '../model/problem.ts'
import { storeDesk } from '../serve/store-desk.ts'
import { openStore } from '../store/open.ts'
import type { Dossier } from '../store/port.ts'
import type { Need } from './engines.ts'
import { leanHeap } from './lean-heap.ts'
import type { Workbench } from './workbench.ts'

/** The way by an engine, or by the fast one where `need` allows it. */
export type WayBy = (engine: EngineName, need: Need) => Way | Promise<Way>

/** Files that a SQLite store lies in: never reports, though they may lie in an added folder. */
const ownFiles = (path: string): readonly string[] => ['', '-wal', '-shm', '-journal'].map(end => path + end)

/** An event with a further problem of the file that was taken. */
const withProblem = (event: WatchEvent & { readonly kind: 'taken' }, why: Problem): WatchEvent => ({
  ...event,
  file: { ...event.file, problems: [...event.file.problems, why] },
})

/**
 * Opens a store for commands. `wayBy` is asked for only by what reads and analyses, so that a command which asks does not load
 * models. Errors are the store's: `store.missing`, `store.not-a-store`, `store.newer`, `store.locked`.
 */
export async function openBench(
  path: string,
  create: boolean,
  wayBy: WayBy,
  now: () => string,
  encoderOf: EncoderOf = encoders(),
): Promise<Workbench> {
  const store = await openStore(path, { create })
  const base = { store, files: machineFiles, now }
  const depsOf = async (engine: EngineName, need: Need): Promise<Deps> => {
    leanHeap()
    return { ...base, way: await wayBy(engine, need) }
  }
  const vectorDeps = { store, encoderOf }
  const withVectors = async <R>(dossier: Dossier, options: VectorOptions, report: R) => {
    const vectors = await keptVectors(vectorDeps, dossier, options)
    return vectors ? { ...report, vectors } : report
  }
  return {
    ...storeDesk(base, async id => (await depsOf(await engineOf(store, id), 'rather')).way, encoderOf),
    path,
    addPaths: async (dossier, paths, options, onProgress) => {
      const named = await store.dossier(dossier)
      const deps = await depsOf(await engineToAdd(store, named, options.engine), 'rather')
      const own = { ...options, except: ownFiles(path) }
      const openFetcher = () => createFetcher(fetchOptions(options, () => Date.parse(now())))
      const ways = { openFetcher, input: options.input }
      return withVectors(named, options, await addAny(deps, named.id, paths, ways, own, onProgress))
    },
    watch: async (dossier, sources, options, tell) => {
      const named = await store.dossier(dossier)
      const { id } = named
      await followAll(base, id, sources)
      if ((await feedsOf(store, id)).length === 0) throw new ParleyError('watch.nothing')
      const fetcher = createFetcher(fetchOptions(options, () => Date.parse(now())))
      const deps = await depsOf(await engineToAdd(store, named, options.engine), 'rather')
      const telling = async (event: WatchEvent) => {
        const kept = event.kind === 'taken' ? await keptVectors(vectorDeps, named, options) : null
        await tell(kept?.problem && event.kind === 'taken' ? withProblem(event, kept.problem) : event)
      }
      await watch(deps, id, fetcher, options, telling).finally(() => fetcher.close())
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
      const report = await update(deps, dossier, options, onProgress)
      const { name } = (await store.findDossier(dossier)) ?? { name: dossier }
      return withVectors({ id: dossier, name }, options, report)
    },
    makeVectors: (dossier, weights, signal, onProgress) =>
      makeVectors(vectorDeps, dossier, weights, { signal }, onProgress),
    removeVectors: dossier => removeVectors(store, dossier),
    vectorSetting: dossier => vectorSetting(store, dossier),
    events: (dossier, asOf) => eventsOf(store, dossier, asOf),
    captured: dossier => capturedFiles(store, dossier),
    check: () => store.check(),
    close: () => store.close(),
  }
}
