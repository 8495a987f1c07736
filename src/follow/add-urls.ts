import { type AddedFile, addFile } from './add.ts'
import type { Fetched, Fetcher } from './fetch/fetcher.ts'
import { FRESH } from './fetch/state.ts'
import { feedsIn } from './lists.ts'
import type { Deps } from './ports.ts'

/** Whether an argument of `parley add` is an address and no path. */
export const isUrl = (path: string): boolean => /^https?:\/\//iu.test(path)

/** Addresses asked for side by side: what has come and is not added yet lies in memory. */
const AT_ONCE = 16

/**
 * Fetches addresses and adds what comes, each in a transaction of its own, in the order in which they were given; hosts are
 * asked side by side, one request a host at a time. What cannot be fetched or read is refused with its reason, and the
 * others go on. Where a list of feeds (OPML) comes, its feeds are fetched and added; a list in a list is not followed.
 *
 * @returns what became of each, and how many were left when `signal` was aborted.
 */
export async function addUrls(
  deps: Deps,
  dossier: string,
  urls: readonly string[],
  fetcher: Fetcher,
  signal?: AbortSignal,
): Promise<{ readonly files: readonly AddedFile[]; readonly left: number }> {
  const waiting = [...new Set(urls)].map(url => ({ url, listed: false }))
  const known = new Set(waiting.map(w => w.url))
  const files: AddedFile[] = []
  while (waiting.length > 0 && !signal?.aborted) {
    const some = waiting.splice(0, AT_ONCE)
    const coming = some.map(({ url }) => fetcher.fetch(url, FRESH, signal))
    for (const [i, { url, listed }] of some.entries()) {
      const fetched = await coming[i]
      if (!fetched) continue
      if (signal?.aborted) {
        waiting.unshift(...some.slice(i))
        break
      }
      const feeds = fetched.kind === 'fetched' && !listed ? feedsIn(fetched.bytes, url) : null
      if (!feeds) files.push(...(await addFetched(deps, dossier, url, fetched)))
      for (const feed of feeds ?? [])
        if (!known.has(feed.url)) {
          known.add(feed.url)
          waiting.push({ url: feed.url, listed: true })
        }
    }
  }
  return { files, left: waiting.length }
}

async function addFetched(
  deps: Deps,
  dossier: string,
  url: string,
  fetched: Fetched,
): Promise<readonly AddedFile[]> {
  switch (fetched.kind) {
    case 'fetched': {
      const { bytes, capture } = fetched
      return [await addFile(deps, dossier, { name: url, bytes, capture })]
    }
    case 'failed': {
      const { problem } = fetched.error
      await deps.store.append(
        dossier,
        { refusals: [{ name: url, size: null, sha256: null, problem }] },
        deps.now(),
      )
      return [{ name: url, outcome: 'refused', articles: [], problems: [problem] }]
    }
    // Asked without a state, no server answers so.
    case 'unchanged':
    case 'waiting':
      return []
  }
}
