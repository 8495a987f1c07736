import type { Capture } from '../../model/article.ts'
import { ParleyError } from '../../model/problem.ts'
import type { Entry } from '../../read/feed/entry.ts'
import { entryDate } from '../../read/feed/read-feed.ts'
import { type AddedFile, addBytes, type NamedBytes } from '../add.ts'
import { type FetchState, FRESH } from '../fetch/state.ts'
import { addressOf, type Seen } from './entries.ts'
import type { Watcher } from './poll.ts'

/** Words from which on an entry that claims to be whole is taken instead of its page: it is the article, without its frame. */
const WHOLE = 150
/** Words under which an entry says nothing that could stand for its page. */
const FEW = 8
/** Tries of a page before its entry is taken in its place. */
const TRIES = 5

/** An entry to be taken, with its feed cut down to it and the capture of the feed. */
export interface Taking {
  readonly feed: string
  readonly entry: Entry
  readonly bytes: () => Uint8Array
  readonly capture: Capture
  readonly before: Seen | null
}

/** What was added, and whether that was all or the page is tried again. */
export interface Taken {
  readonly files: readonly AddedFile[]
  readonly done: boolean
  readonly fetch: FetchState
}

/**
 * Takes an entry: as it stands in the feed where that is the whole article, else the page that it leads to. Where the page
 * cannot be had, or holds no article, what the feed says of it is taken, since that is better than nothing.
 *
 * @returns 'stopped' when the watcher was stopped meanwhile.
 */
export async function take(w: Watcher, taking: Taking): Promise<Taken | 'stopped'> {
  const { entry, before } = taking
  const url = addressOf(entry, taking.feed)
  const words = wordsIn(entry.content)
  if (url === null || (entry.whole && words >= WHOLE)) return itself(w, taking, [])
  const fetched = await w.fetcher.fetch(url, before?.fetch ?? FRESH, w.signal)
  if (w.signal.aborted) return 'stopped'
  switch (fetched.kind) {
    case 'waiting':
      return { files: [], done: false, fetch: fetched.state }
    case 'unchanged':
      return { files: [], done: true, fetch: fetched.state }
    case 'failed': {
      if (fetched.passing && fetched.state.failures < TRIES)
        return { files: [], done: false, fetch: fetched.state }
      if (words >= FEW) return itself(w, taking, [])
      const { problem } = fetched.error
      const refusal = { name: url, size: null, sha256: null, problem }
      await w.deps.store.append(w.dossier, { refusals: [refusal] }, w.deps.now())
      return whole([{ name: url, outcome: 'refused', articles: [], problems: [problem] }])
    }
    case 'fetched': {
      const { bytes } = fetched
      const published = entryDate(entry, ' that led to the page')
      const told = published ? { published } : {}
      const file = await addOrStop(w, { name: url, bytes, capture: { ...fetched.capture, ...told } })
      const more = await furtherPages(w, file, told)
      if (more === 'stopped') return more
      if (more.length > 0) return { ...whole([file, ...more]), fetch: fetched.state }
      return isArticle(file) || words < FEW
        ? { ...whole([file]), fetch: fetched.state }
        : itself(w, taking, [file])
    }
  }
}

/** Pages of one article that are followed. */
const MOST_PAGES = 20

/** The further pages of an article that is cut into several; one that cannot be had is named by the page before it. */
async function furtherPages(
  w: Watcher,
  first: AddedFile,
  told: Pick<Capture, 'published'>,
): Promise<readonly AddedFile[] | 'stopped'> {
  const files: AddedFile[] = []
  const asked = new Set<string>()
  for (let next = first.next; next && !asked.has(next) && asked.size < MOST_PAGES; ) {
    asked.add(next)
    const fetched = await w.fetcher.fetch(next, FRESH, w.signal)
    if (w.signal.aborted) return 'stopped'
    if (fetched.kind !== 'fetched') break
    const { bytes, capture } = fetched
    const file = await addOrStop(w, { name: next, bytes, capture: { ...capture, ...told } })
    files.push(file)
    next = file.next
  }
  return files
}

const whole = (files: readonly AddedFile[]): Taken => ({ files, done: true, fetch: FRESH })

async function itself(w: Watcher, t: Taking, before: readonly AddedFile[]): Promise<Taken> {
  const name = addressOf(t.entry, t.feed) ?? `${t.feed}#${t.entry.id ?? t.entry.title ?? ''}`
  const file = await addOrStop(w, { name, bytes: t.bytes(), capture: { ...t.capture, name } })
  return whole([...before, file])
}

/** Adds a file; a full disk stops the whole, so that nothing is remembered as taken which was not. */
async function addOrStop(w: Watcher, file: NamedBytes): Promise<AddedFile> {
  const added = await addBytes(w.deps, w.dossier, file, w.known)
  if (added.problems.some(p => p.code === 'store.full'))
    throw new ParleyError('store.full', { name: file.name })
  return added
}

const NO_ARTICLE: ReadonlySet<string> = new Set(['read.no-article', 'read.wall'])

const isArticle = (file: AddedFile): boolean =>
  file.outcome !== 'refused' && !file.problems.some(p => NO_ARTICLE.has(p.code))

const wordsIn = (content: string): number =>
  content.replace(/<[^>]*>/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
