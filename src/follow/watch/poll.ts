import { type Problem, problem } from '../../model/problem.ts'
import { type Decoded, decode } from '../../read/decode.ts'
import { looksLikeFeed } from '../../read/feed/entry.ts'
import { slicedFeed } from '../../read/feed/slices.ts'
import { charsetOfType, declaredCharset } from '../../read/html/charset.ts'
import { feedLinks } from '../../read/html/facts/feeds.ts'
import type { AddedFile, Known } from '../add.ts'
import type { Fetched, Fetcher } from '../fetch/fetcher.ts'
import { feedsIn } from '../lists.ts'
import type { Deps } from '../ports.ts'
import { remember, seen } from './entries.ts'
import { type Feed, follow, keepFeed, unfollow } from './feeds.ts'
import { take } from './take.ts'

/** What a poll does its work with. */
export interface Watcher {
  readonly deps: Deps
  readonly dossier: string
  readonly fetcher: Fetcher
  /** What the dossier holds already; grows with what is added. */
  readonly known: Known
  readonly signal: AbortSignal
  readonly tell: (event: WatchEvent) => void | Promise<void>
}

/** What happens while feeds are watched. */
export type WatchEvent =
  | { readonly kind: 'taken'; readonly feed: string; readonly title: string | null; readonly file: AddedFile }
  | {
      readonly kind: 'polled'
      readonly feed: string
      readonly title: string | null
      /** Entries in the feed, of them taken now, and of them to be tried again. Null where nothing had changed. */
      readonly entries: number | null
      readonly taken: number
      readonly pending: number
    }
  | { readonly kind: 'failed'; readonly feed: string; readonly problem: Problem }
  | { readonly kind: 'replaced'; readonly feed: string; readonly by: readonly string[] }

/**
 * Polls one feed: asks for it with what is remembered, takes the entries that are new, and keeps what is to be remembered after
 * every entry, so that a stop at any moment loses nothing and takes nothing twice. An address that turns out to be a list of
 * feeds, or a page that names its feed, is replaced by those.
 */
export async function poll(w: Watcher, feed: Feed): Promise<void> {
  // With entries to be tried again, the feed is asked for whole: they stand in it.
  const asked = feed.pending > 0 ? { ...feed.fetch, etag: null, lastModified: null } : feed.fetch
  const fetched = await w.fetcher.fetch(feed.url, asked, w.signal)
  if (w.signal.aborted) return
  switch (fetched.kind) {
    case 'waiting':
      return
    case 'unchanged':
      await keepFeed(w.deps.store, w.dossier, polled(feed, { fetch: fetched.state, problem: null }))
      await w.tell({ ...about(feed), kind: 'polled', entries: null, taken: 0, pending: 0 })
      return
    case 'failed':
      return failed(w, polled(feed, { fetch: fetched.state }), fetched.error.problem)
    case 'fetched':
      return came(w, feed, fetched)
  }
}

const about = (feed: Feed) => ({ feed: feed.url, title: feed.title })
const polled = (feed: Feed, more: Partial<Feed>): Feed => ({ ...feed, polls: feed.polls + 1, ...more })

async function failed(w: Watcher, feed: Feed, what: Problem): Promise<void> {
  await keepFeed(w.deps.store, w.dossier, { ...feed, problem: what })
  await w.tell({ kind: 'failed', feed: feed.url, problem: what })
}

type Came = Extract<Fetched, { kind: 'fetched' }>

async function came(w: Watcher, feed: Feed, fetched: Came): Promise<void> {
  const { bytes, capture, state } = fetched
  const type = capture.headers?.['content-type'] ?? ''
  const decoded = decode(bytes, charsetOfType(type) ?? declaredCharset(bytes))
  if (!looksLikeFeed(decoded.text)) {
    const named =
      feedsIn(bytes, feed.url)?.map(f => f.url) ??
      feedLinks(decoded.text, capture.url ?? feed.url).slice(0, 1)
    const others = named.filter(url => url !== feed.url)
    if (others.length > 0) return replace(w, feed, others)
    return failed(w, polled(feed, { fetch: state }), problem('watch.no-feed', { url: feed.url }))
  }
  const taken = takenApart(bytes, decoded)
  if (!taken)
    return failed(
      w,
      polled(feed, { fetch: state }),
      problem('read.unreadable', { name: feed.url, why: 'it is not a well-formed feed' }),
    )
  const title = taken.title ?? feed.title
  const counted = { taken: 0, pending: 0 }
  for (const { entry, bytes: own } of taken.entries) {
    const before = await seen(w.deps.store, w.dossier, feed.url, entry)
    if (before?.done) continue
    const done = await take(w, { feed: feed.url, entry, bytes: own, capture, before })
    // Stopped in the middle of an entry: nothing is kept of this poll, and the next one goes on here.
    if (done === 'stopped') return
    await remember(w.deps.store, w.dossier, feed.url, entry, done)
    if (!done.done) counted.pending++
    for (const file of done.files) {
      counted.taken += file.outcome === 'added' ? 1 : 0
      await w.tell({ kind: 'taken', feed: feed.url, title, file })
    }
  }
  await keepFeed(
    w.deps.store,
    w.dossier,
    polled(feed, { title, fetch: state, pending: counted.pending, problem: null }),
  )
  await w.tell({ kind: 'polled', feed: feed.url, title, entries: taken.entries.length, ...counted })
}

function takenApart(bytes: Uint8Array, decoded: Decoded): ReturnType<typeof slicedFeed> | null {
  try {
    return slicedFeed(bytes, decoded)
  } catch {
    return null
  }
}

async function replace(w: Watcher, feed: Feed, by: readonly string[]): Promise<void> {
  for (const url of by) await follow(w.deps.store, w.dossier, url, feed.title)
  await unfollow(w.deps.store, w.dossier, feed.url)
  await w.tell({ kind: 'replaced', feed: feed.url, by })
}
