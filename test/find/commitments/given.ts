import { findAll } from '../../../src/find/index.ts'
import { loadFastEngine } from '../../../src/language/index.ts'
import type { Reading } from '../../../src/model/article.ts'
import type { FindingKind, FindingOf } from '../../../src/model/finding.ts'
import { readFirst } from '../../support/read.ts'

const engine = loadFastEngine()

/** The findings of one kind that a text gives, by all stages, with the reading that their spans cut. */
export async function found<K extends FindingKind>(
  text: string,
  kind: K,
): Promise<{ readonly reading: Reading; readonly findings: readonly FindingOf<K>[] }> {
  const reading = await readFirst(text)
  return {
    reading,
    findings: findAll(reading, engine.analyse(reading)).filter((f): f is FindingOf<K> => f.kind === kind),
  }
}
