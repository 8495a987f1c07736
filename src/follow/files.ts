import { open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { compare, sortedBy } from '../model/canonical.ts'
import { ParleyError, type Problem, problemOf } from '../model/problem.ts'
import type { OpenFile } from '../read/carriers/index.ts'

/** A file as the walk saw it. */
export interface FoundFile {
  readonly path: string
}

/** What adding needs of a file system. */
export interface FileSystem {
  /** All files under the paths, in canonical order of their paths, each once; and what could not be walked. */
  walk(paths: readonly string[]): Promise<Walked>
  /** The bytes of a file; throws `read.vanished`, `read.too-large` or `read.unreadable`. */
  read(path: string, maxBytes: number): Promise<Uint8Array>
  /** A file to be read in pieces; close it when done. Throws `read.vanished` or `read.unreadable`. */
  open(path: string): Promise<OpenFile & { close(): Promise<void> }>
}

export interface Walked {
  readonly files: readonly FoundFile[]
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[]
}

/** The machine's files. */
export const machineFiles: FileSystem = { walk, read, open: openFile }

/**
 * Walks paths. A path that is named is taken whatever it is called; inside a folder, files and folders whose names begin
 * with a dot are passed over. A folder that is reached twice by links is walked once. A path that is not there and is a
 * pattern (`*`, `**`, `?`, `[…]`, `{…}`) stands for what it fits, for shells that do not expand it.
 */
async function walk(paths: readonly string[]): Promise<Walked> {
  const files = new Map<string, FoundFile>()
  const problems: { path: string; problem: Problem }[] = []
  const seen = new Set<string>()
  const failed = (path: string, error: unknown) => problems.push({ path, problem: asProblem(error, path) })

  const visit = async (path: string, pattern = false): Promise<number> => {
    try {
      const real = await realpath(path)
      if (!(await stat(real)).isDirectory()) {
        if (!files.has(real)) files.set(real, { path })
        return 1
      }
      if (seen.has(real)) return 1
      seen.add(real)
      let found = 0
      for (const name of (await readdir(real)).sort(compare))
        if (!name.startsWith('.')) found += await visit(join(path, name))
      return found
    } catch (error) {
      if (pattern && codeOf(error) === 'ENOENT' && isDynamicPattern(path)) {
        let found = 0
        for (const fit of await fitting(path)) found += await visit(fit)
        return found
      }
      failed(path, error)
      return 1
    }
  }
  for (const path of [...new Set(paths)].sort(compare)) {
    const found = await visit(path, true)
    if (found === 0) failed(path, new ParleyError('read.no-files', { name: path }))
  }
  return {
    files: sortedBy(files.values(), f => f.path),
    problems: sortedBy(problems, p => p.path),
  }
}

/** Files and folders that a pattern fits, those below a folder that fits left to the walk; paths begin as the pattern does. */
async function fitting(pattern: string): Promise<readonly string[]> {
  const parts = pattern.split('/')
  const at = parts.findIndex(part => isDynamicPattern(part))
  const base = parts.slice(0, at).join('/') || (pattern.startsWith('/') ? '/' : '.')
  const found = await glob(parts.slice(at).join('/'), {
    cwd: base,
    onlyFiles: false,
    expandDirectories: false,
  })
  return found.map(f => join(base, f)).sort(compare)
}

async function read(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > maxBytes) throw new ParleyError('read.too-large', { name: path, size, limit: maxBytes })
    const bytes = await readFile(path)
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new ParleyError('read.vanished', { name: path }, { cause: error })
    if (error instanceof ParleyError) throw error
    throw new ParleyError('read.unreadable', { name: path, why: why(error) }, { cause: error })
  }
}

const asProblem = (error: unknown, name: string): Problem =>
  error instanceof ParleyError
    ? problemOf(error)
    : problemOf(new ParleyError('read.unreadable', { name, why: why(error) }))

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** What the system's codes mean, for people. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read by you',
  EPERM: 'it may not be read by you',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ELOOP: 'its links go round in a circle',
  EIO: 'the disk gave an error',
  EMFILE: 'too many files are open',
}

const why = (error: unknown): string =>
  MEANINGS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))

async function openFile(path: string): Promise<OpenFile & { close(): Promise<void> }> {
  try {
    const handle = await open(path, 'r')
    const { size } = await handle.stat()
    return {
      name: basename(path),
      size,
      async read(at, length) {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - at)))
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, at)
        return bytes.subarray(0, bytesRead)
      },
      close: () => handle.close(),
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new ParleyError('read.vanished', { name: path }, { cause: error })
    throw new ParleyError('read.unreadable', { name: path, why: why(error) }, { cause: error })
  }
}
