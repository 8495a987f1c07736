import { z } from 'zod'
import { idOf, sha256 } from '../../model/ids.ts'
import type { Entry } from '../../read/feed/entry.ts'
import type { Store } from '../../store/port.ts'
import { FetchState, FRESH } from '../fetch/state.ts'

/** What is remembered of an entry: that it was taken, or how often it was tried. */
const Seen = z
  .object({
    /** Of what the feed says in it: an entry that is changed by its publisher is taken anew. */
    digest: z.string(),
    done: z.boolean(),
    fetch: FetchState,
  })
  .readonly()
export type Seen = z.infer<typeof Seen>

/** Parameters that say whence a reader came and not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|at_\w+|cmpid|ns_\w+|smid)$/iu

/** An entry's address without its fragment and what only counts readers, or null where it has none that can be fetched. */
export function addressOf(entry: Entry, feed: string): string | null {
  if (entry.url === null || !URL.canParse(entry.url, feed)) return null
  const url = new URL(entry.url, feed)
  if (!/^https?:$/u.test(url.protocol)) return null
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  return url.href
}

/** Articles stand in several feeds of a house: an address is one entry, wherever it stands. */
const keyOf = (entry: Entry, feed: string): string =>
  `watch/entry/${idOf('n', addressOf(entry, feed) ?? [feed, entry.id ?? entry.title ?? entry.content])}`

const digestOf = (entry: Entry): string =>
  sha256(JSON.stringify([entry.title, entry.content, entry.modified]))

/** What is remembered of an entry as it stands now; null where it is new, or was changed since. */
export async function seen(store: Store, dossier: string, feed: string, entry: Entry): Promise<Seen | null> {
  const row = await store.state(dossier, keyOf(entry, feed))
  const known = row === null ? null : Seen.parse(JSON.parse(row))
  return known?.digest === digestOf(entry) ? known : null
}

/** Remembers an entry. */
export const remember = (
  store: Store,
  dossier: string,
  feed: string,
  entry: Entry,
  state: { readonly done: boolean; readonly fetch?: FetchState },
): Promise<void> =>
  store.setState(
    dossier,
    keyOf(entry, feed),
    JSON.stringify({ digest: digestOf(entry), done: state.done, fetch: state.fetch ?? FRESH } satisfies Seen),
  )
