import type { QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { type AddedFile, addFiles, Refused } from '../app/api.ts'
import type { NamedFile } from './files.ts'

/** What is being added: kept outside the views, so that one can look elsewhere meanwhile. */
export interface Adding {
  readonly files: readonly (Pick<AddedFile, 'name' | 'problems' | 'articles'> & {
    readonly outcome: AddedFile['outcome'] | 'waiting'
  })[]
  readonly done: number
}

let now: Adding = { files: [], done: 0 }
const listeners = new Set<() => void>()

function put(next: Adding): void {
  now = next
  for (const tell of listeners) tell()
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** What is being added now, and what became of it. */
export const useAdding = (): Adding => useSyncExternalStore(subscribe, () => now)

/** Files that go in one request, so that progress is seen and small files do not each cost a round. */
const BATCH_FILES = 12
const BATCH_BYTES = 4 * 1024 * 1024

function* batches(files: readonly NamedFile[]): Generator<readonly NamedFile[]> {
  let batch: NamedFile[] = []
  let bytes = 0
  for (const f of files) {
    if (batch.length > 0 && (batch.length === BATCH_FILES || bytes + f.file.size > BATCH_BYTES)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(f)
    bytes += f.file.size
  }
  if (batch.length > 0) yield batch
}

const refused = (name: string, error: unknown): AddedFile => ({
  name,
  outcome: 'refused',
  articles: [],
  problems:
    error instanceof Refused
      ? [error.problem]
      : [{ code: 'page.unread', message: 'The browser could not read the file.', next: 'Choose it again.' }],
})

/** Adds files one batch after the other and tells all views that the record has changed. */
export async function addNow(
  dossier: string,
  files: readonly NamedFile[],
  queries: QueryClient,
): Promise<void> {
  const start = now.files.length
  put({
    ...now,
    files: [
      ...now.files,
      ...files.map(f => ({ name: f.name, outcome: 'waiting' as const, articles: [], problems: [] })),
    ],
  })
  let at = start
  for (const batch of batches(files)) {
    const got = await addFiles(dossier, batch).catch((error: unknown) =>
      batch.map(f => refused(f.name, error)),
    )
    const first = at
    put({
      files: now.files.map((f, i) => (i >= first && i < first + got.length ? (got[i - first] ?? f) : f)),
      done: now.done + got.length,
    })
    at += got.length
  }
  await queries.invalidateQueries()
}
