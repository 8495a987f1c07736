import { type AddedFile, addFile } from './add.ts'
import type { Fetched, Fetcher } from './fetch/fetcher.ts'
import { type FetchState, FRESH } from './fetch/state.ts'
import type { Deps } from './ports.ts'

/** What became of one address, and what to remember of it for the next time. */
export interface AddedUrl {
  readonly url: string
  /** Null when the server had nothing new, or must not be asked yet. */
  readonly file: AddedFile | null
  readonly state: FetchState
}

/** Whether an argument of `parley add` is an address and no path. */
export const isUrl = (path: string): boolean => /^https?:\/\//iu.test(path)

/**
 * Fetches addresses and adds what comes, each in a transaction of its own; hosts are asked side by side, one request a host
 * at a time. What cannot be fetched or read is refused with its reason, and the others go on.
 *
 * @param states what is remembered of the addresses, by address; the new states come back.
 */
export async function addUrls(
  deps: Deps,
  dossier: string,
  urls: readonly string[],
  fetcher: Fetcher,
  states: ReadonlyMap<string, FetchState> = new Map(),
): Promise<readonly AddedUrl[]> {
  const coming = [...new Set(urls)].map(url => [url, fetcher.fetch(url, states.get(url) ?? FRESH)] as const)
  const out: AddedUrl[] = []
  // Added in the order in which they were given, whichever comes first.
  for (const [url, fetched] of coming) out.push(await addFetched(deps, dossier, url, await fetched))
  return out
}

async function addFetched(deps: Deps, dossier: string, url: string, fetched: Fetched): Promise<AddedUrl> {
  const { state } = fetched
  switch (fetched.kind) {
    case 'fetched': {
      const { bytes, capture } = fetched
      return { url, file: await addFile(deps, dossier, { name: url, bytes, capture }), state }
    }
    case 'failed': {
      const { problem } = fetched.error
      await deps.store.append(
        dossier,
        { refusals: [{ name: url, size: null, sha256: null, problem }] },
        deps.now(),
      )
      return { url, file: { name: url, outcome: 'refused', articles: [], problems: [problem] }, state }
    }
    case 'unchanged':
    case 'waiting':
      return { url, file: null, state }
  }
}
