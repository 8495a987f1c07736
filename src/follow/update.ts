import { setImmediate as breathe } from 'node:timers/promises'
import { type Problem, problem, problemOf } from '../model/problem.ts'
import { fileCapture } from './add.ts'
import { oneCapture } from './captures.ts'
import type { Deps } from './ports.ts'
import { runOf } from './run.ts'
import type { VectorsKept } from './vectors.ts'

export interface UpdateReport {
  /** Source files that were read and searched anew, by SHA-256. */
  readonly updated: readonly string[]
  /** Source files whose current run is of the newest versions already. */
  readonly current: number
  readonly problems: readonly { readonly source: string; readonly problem: Problem }[]
  readonly left: number
  /** What became of the dossier's vectors, where it has some. */
  readonly vectors?: VectorsKept
}

/**
 * Reads and searches anew, with the readers and finders of today, every source whose latest run is of other versions. The
 * old readings and findings stay in the store; decisions hold, since they point at raw bytes and words. One transaction
 * a source; a source that cannot be read any more keeps its old run and is a problem.
 */
export async function update(
  deps: Deps,
  dossier: string,
  options: { readonly signal?: AbortSignal } = {},
  onProgress: (source: string, done: number, total: number) => void = () => {},
): Promise<UpdateReport> {
  const { store, way } = deps
  const runs = await store.runs(dossier)
  const stale = runs.filter(r => r.reader !== way.reader || r.finder !== way.finder)
  const captures = new Map((await store.sources(dossier)).map(s => [s.sha256, oneCapture(s.captures)]))
  const updated: string[] = []
  const problems: { source: string; problem: Problem }[] = []
  let done = 0
  for (const { source } of stale) {
    await breathe()
    if (options.signal?.aborted) {
      problems.push({ source, problem: problem('add.interrupted', { left: stale.length - done }) })
      break
    }
    try {
      const bytes = await store.bytes(dossier, source)
      if (bytes) {
        const run = await runOf(way, source, bytes, captures.get(source) ?? fileCapture(source))
        await store.append(dossier, { run }, deps.now())
        updated.push(source)
      }
    } catch (error) {
      const why = problemOf(error)
      if (why.code.startsWith('store.')) throw error
      problems.push({ source, problem: why })
    }
    done++
    onProgress(source, done, stale.length)
  }
  return {
    updated,
    current: runs.length - stale.length,
    problems,
    left: stale.length - done,
  }
}
