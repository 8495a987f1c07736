import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { ParleyError } from '../../model/problem.ts'

/** SQLite's extended result code as text, or '' for other errors. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Less free space than this with a failed write means that the disk is full: a WAL frame did not fit. */
const FULL_BELOW_BYTES = 1 << 20

/** Turns what the engine threw into a problem with a code; what carries one already stays. `doing` names what was not added. */
export function translate(error: unknown, path: string, doing: string): ParleyError {
  if (error instanceof ParleyError) return error
  const code = codeOf(error)
  const why = error instanceof Error ? error.message : String(error)
  const cause = { cause: error }
  if (code === 'SQLITE_FULL' || (code.startsWith('SQLITE_IOERR') && freeBytes(path) < FULL_BELOW_BYTES))
    return new ParleyError('store.full', { name: doing }, cause)
  if (code === 'SQLITE_NOTADB') return new ParleyError('store.not-a-store', { path }, cause)
  return new ParleyError('store.failed', { why: code ? `${why} (${code})` : why }, cause)
}

function freeBytes(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
