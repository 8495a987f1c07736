import { z } from 'zod'
import { ParleyError, Problem } from '../../model/problem.ts'
import type { Store } from '../../store/port.ts'
import { isUrl } from '../add-urls.ts'
import { FetchState, FRESH } from '../fetch/state.ts'
import { feedsInFile } from '../lists.ts'
import type { Deps } from '../ports.ts'

/** A feed that a dossier follows, with all that must be remembered of it between two polls and over a restart. */
export const Feed = z
  .object({
    url: z.string(),
    /** What the feed calls itself, or the list that it came from; null before the first poll. */
    title: z.string().nullable(),
    /** How often it was polled. */
    polls: z.int().nonnegative(),
    /** Moment of the next poll, ISO 8601; null = at once. */
    next: z.string().nullable(),
    fetch: FetchState,
    /** Entries that could not be fetched yet and are tried again. */
    pending: z.int().nonnegative(),
    /** What went wrong with the last poll. */
    problem: Problem.nullable(),
  })
  .readonly()
export type Feed = z.infer<typeof Feed>

const PREFIX = 'watch/feed/'
const keyOf = (url: string): string => PREFIX + url

/** The feeds of a dossier, by address. */
export async function feedsOf(store: Store, dossier: string): Promise<readonly Feed[]> {
  const rows = await store.states(dossier, PREFIX)
  return [...rows.values()].map(row => Feed.parse(JSON.parse(row)))
}

/** Keeps what is to be remembered of a feed. */
export const keepFeed = (store: Store, dossier: string, feed: Feed): Promise<void> =>
  store.setState(dossier, keyOf(feed.url), JSON.stringify(feed))

/** Begins to follow a feed; gives false, and changes nothing, when it is followed already. */
export async function follow(
  store: Store,
  dossier: string,
  url: string,
  title: string | null = null,
): Promise<boolean> {
  if ((await store.state(dossier, keyOf(url))) !== null) return false
  await keepFeed(store, dossier, {
    url,
    title,
    polls: 0,
    next: null,
    fetch: FRESH,
    pending: 0,
    problem: null,
  })
  return true
}

/** Ends following a feed; what was taken from it stays. Gives false when it was not followed. */
export async function unfollow(store: Store, dossier: string, url: string): Promise<boolean> {
  const there = (await store.state(dossier, keyOf(url))) !== null
  if (there) await store.setState(dossier, keyOf(url), null)
  return there
}

/** Follows addresses, and the feeds of the lists (OPML) among the paths. Throws `watch.no-feed` for a file that lists none. */
export async function followAll(
  deps: Pick<Deps, 'store' | 'files'>,
  dossier: string,
  sources: readonly string[],
): Promise<void> {
  for (const source of sources) {
    const feeds = isUrl(source)
      ? [{ url: new URL(source).href, title: null }]
      : await feedsInFile(deps.files, source)
    if (!feeds || feeds.length === 0) throw new ParleyError('watch.no-feed', { url: source })
    for (const { url, title } of feeds) await follow(deps.store, dossier, url, title)
  }
}
