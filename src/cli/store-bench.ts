import { add } from '../follow/add.ts'
import { addUrls, isUrl } from '../follow/add-urls.ts'
import { capturedFiles, eventsOf } from '../follow/export.ts'
import { createFetcher, FETCH_DEFAULTS } from '../follow/fetch/fetcher.ts'
import { machineFiles } from '../follow/files.ts'
import type { Deps, Way } from '../follow/ports.ts'
import { update } from '../follow/update.ts'
import { storeDesk } from '../serve/store-desk.ts'
import { openStore } from '../store/open.ts'
import type { Workbench } from './workbench.ts'

/** Files that a SQLite store lies in: never reports, though they may lie in an added folder. */
const ownFiles = (path: string): readonly string[] => ['', '-wal', '-shm', '-journal'].map(end => path + end)

/**
 * Opens a store for commands. `way` is asked for only by what reads and analyses, so that a command which asks does not load
 * models. Errors are the store's: `store.missing`, `store.not-a-store`, `store.newer`, `store.locked`.
 */
export async function openBench(
  path: string,
  create: boolean,
  way: () => Way,
  now: () => string,
): Promise<Workbench> {
  const store = await openStore(path, { create })
  const deps: Deps = {
    store,
    get way() {
      return way()
    },
    files: machineFiles,
    now,
  }
  return {
    ...storeDesk(deps),
    path,
    addPaths: async (dossier, paths, options, onProgress) => {
      const { id } = await store.dossier(dossier)
      const urls = paths.filter(isUrl)
      const files = paths.filter(p => !isUrl(p))
      const none = { files: [], problems: [], left: 0 }
      const own = { ...options, except: ownFiles(path) }
      const added = files.length > 0 ? await add(deps, id, files, own, onProgress) : none
      if (urls.length === 0 || options.signal?.aborted) return added
      const fetcher = createFetcher({
        ...FETCH_DEFAULTS,
        ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
        allowHosts: new Set(options.allowHosts?.map(h => h.toLowerCase())),
        now: () => Date.parse(now()),
      })
      try {
        const fetched = await addUrls(deps, id, urls, fetcher)
        return { ...added, files: [...added.files, ...fetched.flatMap(f => (f.file ? [f.file] : []))] }
      } finally {
        await fetcher.close()
      }
    },
    update: (dossier, options, onProgress) => update(deps, dossier, options, onProgress),
    events: (dossier, asOf) => eventsOf(store, dossier, asOf),
    captured: dossier => capturedFiles(store, dossier),
    check: () => store.check(),
    close: () => store.close(),
  }
}
