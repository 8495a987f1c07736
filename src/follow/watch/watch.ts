import PQueue from 'p-queue'
import { sha256 } from '../../model/ids.ts'
import { knownSources } from '../add.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import type { Deps } from '../ports.ts'
import { type Feed, feedsOf, keepFeed } from './feeds.ts'
import { poll, type WatchEvent, type Watcher } from './poll.ts'

export interface WatchOptions {
  /** Milliseconds between two polls of a feed. */
  readonly every: number
  /** Polls every feed that may be asked, once, and ends: for who has a clock of their own (cron). */
  readonly once: boolean
  readonly signal: AbortSignal
  /** Waits so many milliseconds, or until the signal is aborted; tests put their own in its place. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
}

/** Feeds polled side by side; hosts are asked one request at a time whatever this is. */
const AT_ONCE = 4
/** The longest sleep: feeds that another process begins to follow are noticed after it. */
const LONGEST_SLEEP = 5 * 60_000
/** Share of the time between two polls by which it is shortened or lengthened. */
const JITTER = 0.1

/**
 * Follows the feeds of a dossier until it is stopped: each is polled when it is due, and all that must be remembered is in the
 * store before the next thing is done, so that a new start goes on where the old one ended, however that came.
 *
 * Throws a ParleyError for what concerns the store as a whole (`store.full`, `store.locked`, `store.failed`).
 */
export async function watch(
  deps: Deps,
  dossier: string,
  fetcher: Fetcher,
  options: WatchOptions,
  tell: (event: WatchEvent) => void | Promise<void> = () => {},
): Promise<void> {
  const { signal, sleep = pause } = options
  const known = await knownSources(deps, dossier)
  const watcher: Watcher = { deps, dossier, fetcher, known, signal, tell }
  const done = new Set<string>()
  while (!signal.aborted) {
    const now = Date.parse(deps.now())
    const feeds = await feedsOf(deps.store, dossier)
    const due = feeds.filter(f => (options.once ? !done.has(f.url) : dueAt(f) <= now))
    if (due.length === 0) {
      if (options.once || feeds.length === 0) return
      const first = Math.min(...feeds.map(dueAt))
      await sleep(Math.min(LONGEST_SLEEP, first - now), signal)
      continue
    }
    const queue = new PQueue({ concurrency: AT_ONCE })
    // The time of the next poll is kept before this one: a poll that takes the process down is not begun again at once.
    await queue.addAll(
      due.map(feed => async () => {
        if (signal.aborted) return
        done.add(feed.url)
        const next = nextPoll(feed, Date.parse(deps.now()), options.every)
        await keepFeed(deps.store, dossier, { ...feed, next })
        await poll(watcher, { ...feed, next })
        // Cut short by a stop: it is due at once.
        if (signal.aborted) await restore(deps, dossier, feed)
      }),
    )
  }
}

/** A feed whose poll was stopped keeps the time at which it was due, unless the poll had come to its end. */
async function restore(deps: Deps, dossier: string, feed: Feed): Promise<void> {
  const now = (await feedsOf(deps.store, dossier)).find(f => f.url === feed.url)
  if (now?.polls === feed.polls) await keepFeed(deps.store, dossier, { ...now, next: feed.next })
}

/** When a feed may be polled next, in milliseconds: its own time, or later where its server asked for that. */
function dueAt(feed: Feed): number {
  const times = [feed.next, feed.fetch.notBefore].map(t => (t === null ? 0 : Date.parse(t)))
  return Math.max(...times)
}

/**
 * The moment of the next poll: the interval, shortened or lengthened by up to a tenth, so that many feeds do not fall into
 * step. The share follows from the address and the number of the poll: no randomness, and another one each time.
 */
function nextPoll(feed: Feed, now: number, every: number): string {
  const share = Number.parseInt(sha256(`${feed.url} ${feed.polls}`).slice(0, 8), 16) / 0xffffffff
  return new Date(now + every * (1 - JITTER + 2 * JITTER * share)).toISOString()
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) return resolve()
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, Math.max(0, ms))
    signal.addEventListener('abort', done)
  })
