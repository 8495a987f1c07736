import { existsSync, readFileSync, writeSync } from 'node:fs'
import { add } from '../../src/follow/add.ts'
import { machineFiles } from '../../src/follow/files.ts'
import { sha256 } from '../../src/model/ids.ts'
import { openStore } from '../../src/store/open.ts'
import { yearsWay } from './way.ts'

/**
 * Adds paths to a store as a process of its own: `STORE PATH…`. Says "ready" when it begins, and acknowledges every file by
 * its SHA-256 as soon as the use case does, past all buffers. Ends by itself on SIGINT, as the command does.
 */
const [path = '', ...paths] = process.argv.slice(2)
const stop = new AbortController()
process.on('SIGINT', () => stop.abort())
const store = await openStore(path, { create: true })
const { id } = await store.dossier('talks')
const deps = { store, way: yearsWay(), files: machineFiles, now: () => new Date().toISOString() }
writeSync(1, 'ready\n')
const done = await add(deps, id, paths, { signal: stop.signal }, file => {
  // What came out of an archive has no file of its own.
  if (file.outcome !== 'refused' && existsSync(file.name))
    writeSync(1, `${sha256(new Uint8Array(readFileSync(file.name)))}\n`)
})
await store.close()
writeSync(1, `left ${done.left} ${done.problems.map(p => p.code).join()}\n`)
