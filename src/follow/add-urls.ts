import { type AddedFile, addFile } from './add.ts'
import type { Fetched, Fetcher } from './fetch/fetcher.ts'
import { FRESH } from './fetch/state.ts'
import { feedsIn } from './lists.ts'
import type { Deps } from './ports.ts'

/** Whether an argument of `parley add` is an address and no path. */
export const isUrl = (path: string): boolean => /^https?:\/\//iu.test(path)

/** Addresses asked for side by side: what has come and is not added yet lies in memory. */
const AT_ONCE = 16

/** Pages of one article that are followed. */
const MOST_PAGES = 20

interface Waiting {
  readonly url: string
  /** Whether it came from a list of feeds. */
  readonly listed: boolean
  /** The how-manieth page of its article. */
  readonly page: number
}

/**
 * Fetches addresses and adds what comes, each in a transaction of its own, in the order in which they were given; hosts are
 * asked side by side, one request a host at a time. What cannot be fetched or read is refused with its reason, and the
 * others go on. Where a list of feeds (OPML) comes, its feeds are fetched and added; a list in a list is not followed.
 * Where an article goes on at another page, that page is fetched and added too, as an article that the first one links to.
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
  const waiting: Waiting[] = [...new Set(urls)].map(url => ({ url, listed: false, page: 1 }))
  const known = new Set(waiting.map(w => w.url))
  const files: AddedFile[] = []
  while (waiting.length > 0 && !signal?.aborted) {
    const some = waiting.splice(0, AT_ONCE)
    const coming = some.map(({ url }) => fetcher.fetch(url, FRESH, signal))
    for (const [i, { url, listed, page }] of some.entries()) {
      const fetched = await coming[i]
      if (!fetched) continue
      if (signal?.aborted) {
        waiting.unshift(...some.slice(i))
        break
      }
      const feeds = fetched.kind === 'fetched' && !listed ? feedsIn(fetched.bytes, url) : null
      const later = (more: Waiting): void => {
        if (!known.has(more.url)) waiting.push(more)
        known.add(more.url)
      }
      if (feeds) for (const feed of feeds) later({ url: feed.url, listed: true, page: 1 })
      else
        for (const file of await addFetched(deps, dossier, url, fetched)) {
          files.push(file)
          if (file.next && page < MOST_PAGES) later({ url: file.next, listed, page: page + 1 })
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
