import type { EventInput } from '../export/events/index.ts'
import type { CapturedFile } from '../export/warc.ts'
import type { AddOptions, AddReport, OnProgress } from '../follow/add.ts'
import type { UpdateReport } from '../follow/update.ts'
import type { Desk } from '../serve/desk.ts'

/** What commands do with a store beside what the server does. */
export interface Workbench extends Desk {
  /** Where the store is, for messages. */
  readonly path: string
  /** Adds files and folders to a dossier, made when it is not there. */
  addPaths(
    dossier: string,
    paths: readonly string[],
    options: AddOptions,
    onProgress: OnProgress,
  ): Promise<AddReport>
  /** Reads and finds again, with this version, what others had read. */
  update(
    dossier: string,
    options: { readonly signal: AbortSignal },
    onProgress: (source: string, done: number, total: number) => void,
  ): Promise<UpdateReport>
  /** The events of a dossier, by its id, for an event table. */
  events(dossier: string, asOf: string | null): Promise<readonly EventInput[]>
  /** Its source files as they were captured. */
  captured(dossier: string): AsyncIterable<CapturedFile>
  /** Looks the store over; what is wrong, in words. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}
