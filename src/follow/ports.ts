import type { Capture, Reading } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Analysis, LanguageInput } from '../model/language.ts'
import type { Store } from '../store/port.ts'
import type { FileSystem } from './files.ts'

/** The way from bytes to findings, with the versions by which a run of it is known. */
export interface Way {
  /** Names and versions of all readers, as one string. */
  readonly reader: string
  /** Names and versions of the language engine, its models and all finders, as one string. */
  readonly finder: string
  /** The articles of a source file. Throws a ParleyError for what is no text at all. */
  read(bytes: Uint8Array, capture: Capture): Promise<readonly Reading[]>
  analyse(input: LanguageInput): Analysis | Promise<Analysis>
  find(reading: Reading, analysis: Analysis): readonly Finding[]
}

/** What the use cases stand on; every one is an argument, so that tests choose their own. */
export interface Deps {
  readonly store: Store
  readonly way: Way
  readonly files: FileSystem
  /** The moment, ISO 8601, for the store's log; in no record. */
  readonly now: () => string
}
