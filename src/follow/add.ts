import { basename, resolve } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Capture } from '../model/article.ts'
import { sha256 } from '../model/ids.ts'
import { type Problem, problem, problemOf } from '../model/problem.ts'
import { type Carried, carrierOf } from '../read/carriers/index.ts'
import type { Refusal } from '../store/port.ts'
import { oneCapture, toldBy } from './captures.ts'
import type { Deps } from './ports.ts'
import { runOf } from './run.ts'
import type { VectorsKept } from './vectors.ts'

/** What became of one file. */
export interface AddedFile {
  /** The path as given, or as found under a given folder. */
  readonly name: string
  /** `known`: the same bytes are in the dossier already. */
  readonly outcome: 'added' | 'known' | 'refused'
  /** Ids of the articles that it holds. */
  readonly articles: readonly string[]
  readonly problems: readonly Problem[]
  /** Where the article goes on, when it is cut into pages. */
  readonly next?: string
}

export interface AddOptions {
  /** Larger files are refused; default 64 MiB, which holds ten thousand reports. */
  readonly maxBytes?: number
  /** Aborted by Ctrl-C: the transaction that runs is finished, what follows is left. */
  readonly signal?: AbortSignal
  /** Paths that are not taken though they lie in a folder: the store's own files. */
  readonly except?: readonly string[]
}

/** Told after every file; `done` of `total` are through. */
export type OnProgress = (file: AddedFile, done: number, total: number) => void

export interface AddReport {
  /** In canonical order of their paths. */
  readonly files: readonly AddedFile[]
  /** What concerns no single file: folders without files, and a stop by Ctrl-C or a full disk with files left. */
  readonly problems: readonly Problem[]
  /** How many files were not looked at, after a stop or on a full disk. */
  readonly left: number
  /** What became of the dossier's vectors, where it has some. */
  readonly vectors?: VectorsKept
}

export const MAX_BYTES = 64 * 1024 * 1024

/**
 * Adds files and all files under folders to a dossier, each in a transaction of its own: when `onProgress` is told of a
 * file, it is on the disk. A file that cannot be added is refused with its reason, which is kept; the others go on.
 * The same bytes are added once, wherever they lie.
 *
 * Throws a ParleyError only for what concerns the store as a whole (`store.locked`, `store.failed`).
 */
export async function add(
  deps: Deps,
  dossier: string,
  paths: readonly string[],
  options: AddOptions = {},
  onProgress: OnProgress = () => {},
): Promise<AddReport> {
  const walked = await deps.files.walk(paths)
  const except = new Set(options.except?.map(p => resolve(p)))
  const found = walked.files.filter(f => !except.has(resolve(f.path)))
  const known = await knownSources(deps, dossier)
  const files: AddedFile[] = []
  const problems: Problem[] = []
  for (const { path, problem: what } of walked.problems) {
    if (what.code === 'read.no-files') problems.push(what)
    else files.push(refused(path, what))
  }
  const total = found.length
  let done = 0
  for (const { path } of found) {
    // Lets a pressed Ctrl-C be heard: reading, analysing and storing may never wait for anything.
    await breathe()
    if (options.signal?.aborted) {
      problems.push(problem('add.interrupted', { left: total - done }))
      break
    }
    done++
    let full = false
    for await (const file of addPath(deps, dossier, path, options, known)) {
      files.push(file)
      onProgress(file, done, total)
      full = file.problems.some(p => p.code === 'store.full')
      if (full || options.signal?.aborted) break
    }
    if (full) {
      if (done < total) problems.push(problem('add.interrupted', { left: total - done }))
      break
    }
  }
  return { files, problems, left: total - done }
}

const refused = (name: string, ...problems: readonly Problem[]): AddedFile => ({
  name,
  outcome: 'refused',
  articles: [],
  problems,
})

/** Article ids by the source files that are in the dossier already. */
export type Known = Map<string, readonly string[]>

/** What a dossier holds already. */
export async function knownSources(deps: Deps, dossier: string): Promise<Known> {
  const known: Known = new Map()
  for (const { source, article } of await deps.store.articles(dossier))
    known.set(source, [...(known.get(source) ?? []), article])
  return known
}

/** Adds one file, or one after the other those that it carries: the records of a WARC, the messages of a mailbox, JSON lines. */
async function* addPath(
  deps: Deps,
  dossier: string,
  path: string,
  options: AddOptions,
  known: Known,
): AsyncGenerator<AddedFile> {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  try {
    const file = await deps.files.open(path)
    try {
      const carrier = await carrierOf(file)
      if (carrier) {
        for await (const item of carrier(file, { maxBytes }))
          yield await addCarried(deps, dossier, item, known)
        return
      }
    } finally {
      await file.close()
    }
    yield await addBytes(deps, dossier, { name: path, bytes: await deps.files.read(path, maxBytes) }, known)
  } catch (error) {
    yield await refuse(deps, dossier, path, null, error)
  }
}

async function addCarried(deps: Deps, dossier: string, item: Carried, known: Known): Promise<AddedFile> {
  if (item.kind === 'file') return addBytes(deps, dossier, item, known)
  await deps.store.append(
    dossier,
    { refusals: [{ name: item.name, size: null, sha256: null, problem: item.problem }] },
    deps.now(),
  )
  return refused(item.name, item.problem)
}

/** A file to be added: its name for messages, and its bytes. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
  /** How it came; without it, as a file of this name. */
  readonly capture?: Capture
}

/** Adds one file whose bytes are at hand. A bad file is an outcome and no error. */
export async function addFile(deps: Deps, dossier: string, file: NamedBytes): Promise<AddedFile> {
  return addBytes(deps, dossier, file, await knownSources(deps, dossier))
}

/** `addFile` for many: `known` is asked once (`knownSources`) and grows with what is added. */
export async function addBytes(
  deps: Deps,
  dossier: string,
  file: NamedBytes,
  known: Known,
): Promise<AddedFile> {
  const { name, bytes } = file
  const source = sha256(bytes)
  const capture = file.capture ?? fileCapture(name)
  try {
    const there = known.get(source)
    const readBy = there ? await datedAnew(deps, dossier, source, capture) : capture
    const run = readBy ? await runOf(deps.way, source, bytes, readBy) : undefined
    const done = await deps.store.append(
      dossier,
      { source: { sha256: source, bytes, capture }, ...(run ? { run } : {}) },
      deps.now(),
    )
    if (!run) return { name, outcome: 'known', articles: there ?? [], problems: [] }
    const articles = run.readings.map(r => r.article)
    known.set(source, articles)
    const next = run.readings.flatMap(r => r.links).find(l => l.rel === 'next')?.url
    return {
      name,
      // Another process may have added the same bytes since this one looked.
      outcome: done.newSource ? 'added' : 'known',
      articles,
      problems: run.readings.flatMap(r => r.problems),
      ...(next ? { next } : {}),
    }
  } catch (error) {
    return refuse(deps, dossier, name, { source, size: bytes.length }, error)
  }
}

/**
 * The capture by which a source that is there already is to be read again: where this one tells an earlier date of publication
 * than those before it. So the same captures in any order give the same article.
 */
async function datedAnew(
  deps: Deps,
  dossier: string,
  source: string,
  capture: Capture,
): Promise<Capture | undefined> {
  if (!capture.published) return undefined
  const before = (await deps.store.sources(dossier)).find(s => s.sha256 === source)?.captures ?? []
  const all = [...before, capture]
  return toldBy(before)?.edtf === toldBy(all)?.edtf ? undefined : oneCapture(all)
}

/** Codes that stop the whole, not one file. */
const STOPS: readonly string[] = ['store.locked', 'store.failed', 'store.newer', 'store.not-a-store']

async function refuse(
  deps: Deps,
  dossier: string,
  name: string,
  what: { readonly source: string; readonly size: number } | null,
  error: unknown,
): Promise<AddedFile> {
  const why = problemOf(error)
  if (STOPS.includes(why.code)) throw error
  if (why.code !== 'store.full' && why.code !== 'read.vanished') {
    const refusal: Refusal = {
      name: basename(name),
      size: what?.size ?? null,
      sha256: what?.source ?? null,
      problem: why,
    }
    await deps.store.append(dossier, { refusals: [refusal] }, deps.now())
  }
  return refused(name, why)
}

/** How a file of the machine came: by its name, without the folder, so that the same file in another place is the same. */
export const fileCapture = (path: string): Capture => ({
  name: basename(path),
  url: null,
  mediaType: null,
  status: null,
  headers: null,
  fetchedAt: null,
})
