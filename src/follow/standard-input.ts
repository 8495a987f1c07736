import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileSystem } from './files.ts'

/** The path that stands for standard input. */
export const STDIN = '-'
/** What it is called in messages and captures. */
const NAME = 'standard input'

/**
 * A file system in which the path `-` is what comes on standard input: kept in a temporary file first, so that an archive of
 * any size can be read there as from a disk. `clear` removes that file.
 */
export function withStandardInput(
  files: FileSystem,
  input: AsyncIterable<Uint8Array | string>,
): FileSystem & { clear(): Promise<void> } {
  let folder: string | null = null
  let spooled: Promise<string> | null = null
  const spool = async (): Promise<string> => {
    folder = await mkdtemp(join(tmpdir(), 'parley-input-'))
    const path = join(folder, NAME)
    await pipeline(Readable.from(input, { objectMode: false }), createWriteStream(path, { mode: 0o600 }))
    return path
  }
  const real = async (path: string): Promise<string> => {
    if (path !== NAME) return path
    spooled ??= spool()
    return spooled
  }
  return {
    walk: async paths => {
      const walked = await files.walk(paths.filter(p => p !== STDIN))
      return paths.includes(STDIN) ? { ...walked, files: [{ path: NAME }, ...walked.files] } : walked
    },
    read: async (path, maxBytes) => files.read(await real(path), maxBytes),
    open: async path => files.open(await real(path)),
    clear: async () => {
      if (folder) await rm(folder, { recursive: true, force: true })
    },
  }
}
