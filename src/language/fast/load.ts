import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSections, type Sections } from '../linear/file.ts'

/** The directory `models/` beside this module or above it: the repository's under the sources, the package's under `dist/`. */
export function modelsDirectory(from: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let dir = from; ; dir = dirname(dir)) {
    const models = join(dir, 'models')
    if (existsSync(join(models, 'tagger.bin'))) return models
    if (dirname(dir) === dir)
      throw new Error(
        `no models/ directory beside or above ${from}: run npm run train, or reinstall the package`,
      )
  }
}

/** The sections of `models/NAME.bin`, and the digest that names these bytes in a record's provenance. */
export function loadModel(name: string, directory: string): { sections: Sections; digest: string } {
  const bytes = readFileSync(join(directory, `${name}.bin`))
  return { sections: readSections(bytes), digest: digestOf(bytes) }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
