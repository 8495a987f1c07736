import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Results of long stages, kept outside git under `.tmp/train/` by a digest of what they are made from, so that a run that was stopped goes on.
 * `npm run train -- --fresh` ignores them.
 */
export class Stages {
  private readonly directory: string
  private readonly fresh: boolean
  constructor(directory: string, fresh: boolean) {
    this.directory = directory
    this.fresh = fresh
    mkdirSync(directory, { recursive: true })
  }

  /** The stored result of stage `name` for these `inputs`, or what `make` gives. */
  get(name: string, inputs: readonly (string | Uint8Array)[], make: () => Uint8Array): Uint8Array {
    const key = createHash('sha256')
    for (const i of inputs) key.update(i).update('\0')
    const path = join(this.directory, `${name}-${key.digest('hex').slice(0, 16)}.bin`)
    if (!this.fresh && existsSync(path)) return readFileSync(path)
    const bytes = make()
    writeFileSync(path, bytes)
    return bytes
  }
}
