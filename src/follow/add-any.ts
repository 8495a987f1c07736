import { problem } from '../model/problem.ts'
import { type AddOptions, type AddReport, add, type OnProgress } from './add.ts'
import { addUrls, isUrl } from './add-urls.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { feedsInFile } from './lists.ts'
import type { Deps } from './ports.ts'
import { STDIN, withStandardInput } from './standard-input.ts'

/** What adding anything needs beside the use cases' parts. */
export interface AnySource {
  /** Opens a fetcher; called only where there is something to fetch. */
  readonly openFetcher: () => Fetcher
  /** What the path `-` stands for. */
  readonly input: AsyncIterable<Uint8Array | string>
}

/**
 * Adds whatever a user points at: files and folders, patterns, `-` for standard input, addresses, and lists of feeds (OPML),
 * whose feeds are fetched where the list was named itself; one that lies in a folder is told and not followed. Files come
 * first, then addresses in the order in which they were given.
 *
 * Throws as `add` does.
 */
export async function addAny(
  deps: Deps,
  dossier: string,
  paths: readonly string[],
  sources: AnySource,
  options: AddOptions = {},
  onProgress: OnProgress = () => {},
): Promise<AddReport> {
  const files: string[] = []
  const urls: string[] = []
  for (const path of paths) {
    if (isUrl(path)) urls.push(path)
    else {
      const feeds = path === STDIN ? null : await feedsInFile(deps.files, path)
      if (feeds) urls.push(...feeds.map(f => f.url))
      else files.push(path)
    }
  }
  const added = await addFiles(deps, dossier, files, sources, options, onProgress)
  if (urls.length === 0 || options.signal?.aborted) return added
  const fetcher = sources.openFetcher()
  try {
    const fetched = await addUrls(deps, dossier, urls, fetcher, options.signal)
    const all = [...added.files, ...fetched.files]
    if (fetched.left === 0) return { ...added, files: all }
    const stopped = problem('add.interrupted', { left: fetched.left })
    return { files: all, problems: [...added.problems, stopped], left: fetched.left }
  } finally {
    await fetcher.close()
  }
}

async function addFiles(
  deps: Deps,
  dossier: string,
  paths: readonly string[],
  sources: AnySource,
  options: AddOptions,
  onProgress: OnProgress,
): Promise<AddReport> {
  if (paths.length === 0) return { files: [], problems: [], left: 0 }
  if (!paths.includes(STDIN)) return add(deps, dossier, paths, options, onProgress)
  const files = withStandardInput(deps.files, sources.input)
  try {
    const { store, now } = deps
    // `way` is asked for only when something is read: it may load models.
    return await add(
      {
        store,
        now,
        files,
        get way() {
          return deps.way
        },
      },
      dossier,
      paths,
      options,
      onProgress,
    )
  } finally {
    await files.clear()
  }
}
