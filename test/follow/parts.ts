import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { machineFiles } from '../../src/follow/files.ts'
import type { Deps, Way } from '../../src/follow/ports.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'
import { yearsWay } from './way.ts'

export { yearsWay }

/** A folder that is there while the tests of a file run. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-follow-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let clock = 0

/** Real parts over a fresh store in a folder. */
export async function testDeps(
  folder: string,
  way: Way = yearsWay(),
): Promise<Deps & { readonly dossier: string; readonly path: string }> {
  const path = join(folder, `store-${clock++}.db`)
  const store = await openStore(path, { create: true })
  const { id } = await store.dossier('talks')
  return { store, way, files: machineFiles, now: () => new Date(clock++).toISOString(), dossier: id, path }
}

/** Everything that a store holds of a dossier, save when it was put there. */
export async function contents(store: Store, dossier: string): Promise<string> {
  const { readings, findings, decisions } = await store.snapshot(dossier)
  const sources = (await store.sources(dossier)).map(({ seq, ...s }) => s)
  return JSON.stringify([readings, findings, decisions.map(d => d.decision), sources])
}
