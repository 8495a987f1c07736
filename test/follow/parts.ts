import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { findAll } from '../../src/find/index.ts'
import type { Stage } from '../../src/find/pipeline.ts'
import { machineFiles } from '../../src/follow/files.ts'
import type { Deps, Way } from '../../src/follow/ports.ts'
import { segment } from '../../src/language/index.ts'
import type { LanguageInput } from '../../src/model/language.ts'
import { readBytes } from '../../src/read/index.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'

/** A folder that is there while the tests of a file run. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-follow-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * The real reader, sentences by rule, and one small finder of years, so that these tests stand on the store and the use
 * cases and not on what today's finders find. `version` is the finder's.
 */
export function yearsWay(version = '1'): Way {
  const stage: Stage = {
    name: 'years',
    version,
    requires: [],
    assigns: ['time'],
    run: doc =>
      doc.sentences.flatMap(sentence =>
        sentence.tokens
          .filter(t => /^(?:19|20)\d\d$/u.test(t.form))
          .map(({ start, end, form }) => ({
            kind: 'time' as const,
            sentence: { start: sentence.start, end: sentence.end },
            spans: [{ start, end }],
            chain: [],
            confidence: 0.9,
            text: form,
            expression: {
              type: 'DATE' as const,
              point: { op: 'calendar' as const, fields: { year: Number(form) }, which: 'nearest' as const },
              duration: null,
              partOfDay: null,
              mod: null,
              relation: null,
              tense: null,
              quant: null,
              freq: null,
              deadline: false,
            },
          })),
      ),
  }
  return {
    reader: 'text/1',
    finder: `years/${version}`,
    read: readBytes,
    analyse: (input: LanguageInput) => ({ sentences: segment(input), names: [] }),
    find: (reading, analysis) => findAll(reading, analysis, [stage]),
  }
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
