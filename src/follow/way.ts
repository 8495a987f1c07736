import type { LanguageEngine } from '../model/language.ts'
import { READERS, readBytes } from '../read/index.ts'
import { understandingWay } from './line-way.ts'
import type { Way } from './ports.ts'

/** The way as this version of Parley goes it, with a language engine. */
export const standardWay = (engine: LanguageEngine): Way => ({
  reader: READERS.join(' '),
  read: readBytes,
  ...understandingWay(engine),
})
