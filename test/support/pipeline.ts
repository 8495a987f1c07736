import { readdirSync, readFileSync } from 'node:fs'
import { standardWay } from '../../src/follow/way.ts'
import { loadFastEngine } from '../../src/language/index.ts'
import { link } from '../../src/link/index.ts'
import type { Reading } from '../../src/model/article.ts'
import type { Decision } from '../../src/model/decision.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Record } from '../../src/model/record.ts'
import { readRaw } from './read.ts'

/** A file of reports: a name for messages and its bytes. */
export interface ReportFile {
  readonly file: string
  readonly bytes: Uint8Array
}

/** What reading and finding made of some files, before anything is linked. */
export interface Found {
  readonly readings: readonly Reading[]
  readonly findings: readonly Finding[]
  /** The file of each reading, by the reading's id. */
  readonly fileOf: ReadonlyMap<string, string>
}

/** Reads and finds, as `parley add` does, without a store. */
export async function findIn(files: readonly ReportFile[]): Promise<Found> {
  const way = standardWay(loadFastEngine())
  const readings: Reading[] = []
  const findings: Finding[] = []
  const fileOf = new Map<string, string>()
  for (const { file, bytes } of files)
    for (const reading of await readRaw(bytes, file)) {
      readings.push(reading)
      fileOf.set(reading.id, file)
      findings.push(...way.find(reading, await way.analyse(reading)))
    }
  return { readings, findings, fileOf }
}

/** The record of what was found. */
export const recordOf = (
  { readings, findings }: Found,
  decisions: readonly Decision[] = [],
  asOf: string | null = null,
): Record => link({ readings, findings, decisions, asOf })

/** A decision that dates an article. */
export const dateDecision = (reading: Reading, edtf: string | null): Decision => ({
  verb: 'date',
  target: { sourceFile: reading.source, part: reading.part, raw: null, words: null, kind: 'article' },
  edtf,
})

/** The sample reports in the order of their names. */
export function sampleFiles(): readonly ReportFile[] {
  const folder = new URL('../../sample/', import.meta.url)
  return readdirSync(folder)
    .filter(f => f.endsWith('.txt'))
    .sort()
    .map(file => ({ file, bytes: readFileSync(new URL(file, folder)) }))
}
