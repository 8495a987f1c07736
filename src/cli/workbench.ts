import type { EventInput } from '../export/events/index.ts'
import type { CapturedFile } from '../export/warc.ts'
import type { AddOptions, AddReport, OnProgress } from '../follow/add.ts'
import type { FetchChoices } from '../follow/fetch/fetcher.ts'
import type { UpdateReport } from '../follow/update.ts'
import type { OnVectors, VectorReport, VectorSetting } from '../follow/vectors.ts'
import type { Feed } from '../follow/watch/feeds.ts'
import type { WatchEvent } from '../follow/watch/poll.ts'
import type { WatchOptions } from '../follow/watch/watch.ts'
import type { EngineName } from '../model/language.ts'
import type { Desk } from '../serve/desk.ts'

/** What adding takes: choices of reading and of fetching, and what the path `-` stands for. */
export interface AddAnyOptions extends AddOptions, FetchChoices {
  /** The engine that is asked for; without it the dossier's own. */
  readonly engine?: EngineName | undefined
  readonly input: AsyncIterable<Uint8Array | string>
}

/** What commands do with a store beside what the server does. */
export interface Workbench extends Desk {
  /** Where the store is, for messages. */
  readonly path: string
  /** Adds files, folders, patterns, standard input and addresses to a dossier, made when it is not there. */
  addPaths(
    dossier: string,
    paths: readonly string[],
    options: AddAnyOptions,
    onProgress: OnProgress,
  ): Promise<AddReport>
  /**
   * Follows feeds, and polls all that the dossier follows until it is stopped. Files are lists of feeds (OPML). Throws
   * `watch.nothing` where no feed is followed, `watch.no-feed` for a file that lists none.
   */
  watch(
    dossier: string,
    sources: readonly string[],
    options: FetchChoices & WatchOptions & { readonly engine?: EngineName | undefined },
    tell: (event: WatchEvent) => void | Promise<void>,
  ): Promise<void>
  /** The feeds that a dossier, by its id, follows. */
  feeds(dossier: string): Promise<readonly Feed[]>
  /** Ends following feeds; gives those that were followed. */
  unfollow(dossier: string, urls: readonly string[]): Promise<readonly string[]>
  /** Reads and finds again, with this version and the dossier's engine, what others had read. An engine that is named becomes the dossier's own. */
  update(
    dossier: string,
    options: { readonly signal: AbortSignal; readonly engine?: EngineName | undefined },
    onProgress: (source: string, done: number, total: number) => void,
  ): Promise<UpdateReport>
  /** Makes the vectors of a dossier, by its id, that are missing; `weights` is a folder, null the package's. Throws `embed.*`. */
  makeVectors(
    dossier: string,
    weights: string | null,
    signal: AbortSignal,
    onProgress: OnVectors,
  ): Promise<VectorReport>
  /** Removes the vectors of a dossier, by its id; gives whether it had some. */
  removeVectors(dossier: string): Promise<boolean>
  /** What makes the vectors of a dossier, by its id; null where it has none. */
  vectorSetting(dossier: string): Promise<VectorSetting | null>
  /** The events of a dossier, by its id, for an event table. */
  events(dossier: string, asOf: string | null): Promise<readonly EventInput[]>
  /** Its source files as they were captured. */
  captured(dossier: string): AsyncIterable<CapturedFile>
  /** Looks the store over; what is wrong, in words. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}
