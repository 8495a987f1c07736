import type { AddedFile, Desk, DossierDesk } from '../serve/desk.ts'

/** What became of adding so far, for progress: how many files are done, and of how many where that is known. */
export interface AddProgress {
  readonly file: AddedFile
  readonly done: number
  readonly total: number | null
}

/** What commands do with a store beside what the server does. */
export interface Workbench extends Desk {
  /** Where the store is, for messages. */
  readonly path: string
  /** Adds files and folders to a dossier, made when it is not there; stops after the file in hand when aborted. */
  addPaths(
    dossier: string,
    paths: readonly string[],
    options: { readonly maxBytes: number | null; readonly signal: AbortSignal },
  ): AsyncIterable<AddProgress>
  /** Reads and finds again, with newer versions, what older versions had read; gives how many sources changed. */
  update(
    dossier: DossierDesk,
    progress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<{ readonly changed: number; readonly total: number }>
  /** Looks the store over; what is wrong, in words. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}
