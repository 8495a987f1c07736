import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { understandingWay } from '../../../src/follow/line-way.ts'
import { loadAccurateEngine } from '../../../src/language/accurate/engine.ts'
import type { LanguageEngine } from '../../../src/model/language.ts'
import { sampleFiles } from '../../support/pipeline.ts'
import { readRaw } from '../../support/read.ts'
import { languageContract } from '../contract.ts'

const MODELS = fileURLToPath(new URL('../../../models/', import.meta.url))
const ENCODER = join(MODELS, 'encoder')

/** What is missing of the accurate engine, in words, or null. */
async function missing(): Promise<string | null> {
  if (!existsSync(ENCODER)) return 'models/encoder is not in this checkout'
  try {
    await loadAccurateEngine()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
const lacks = await missing()
// Where the model is, so must be all the rest of it: in the gate nothing is skipped.
if (lacks !== null) console.warn(`\n!!! THE ACCURATE ENGINE IS NOT TESTED: ${lacks}\n`)

const codeOf = (what: Promise<unknown>) =>
  what.then(
    () => 'no error',
    e => e.problem?.code ?? String(e),
  )

describe('the parts of the accurate engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-encoder-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const put = (name: string, files: Readonly<Record<string, string>>): string => {
    const at = join(folder, name)
    mkdirSync(at)
    for (const [f, text] of Object.entries(files)) writeFileSync(join(at, f), text)
    return at
  }
  it('are missed with a code, not with a crash', async () => {
    const none = put('none', {})
    const garbled = put('garbled', { 'encoder.onnx': 'no', 'encoder.json': '{', 'vocab.txt': '' })
    const other = put('other', { 'encoder.onnx': 'no', 'encoder.json': '{"version":2}', 'vocab.txt': '' })
    for (const at of [none, garbled, other])
      expect(await codeOf(loadAccurateEngine(MODELS, at))).toBe('language.no-encoder')
  })
  it.runIf(process.env['CI'] && existsSync(ENCODER))('are all here in the gate', () => {
    expect(lacks).toBeNull()
  })
})

describe.skipIf(lacks !== null)('the accurate engine', { timeout: 120_000 }, () => {
  // A network reads a hundred times slower than a linear model; the whole length was read once by hand.
  languageContract('accurate', () => loadAccurateEngine(), 20_000)

  describe('on the sample', () => {
    let engine: LanguageEngine
    beforeAll(async () => {
      engine = await loadAccurateEngine()
    })
    it('gives the same findings of a report alone and among others', async () => {
      const way = understandingWay(engine)
      const readings = (await Promise.all(sampleFiles().map(f => readRaw(f.bytes, f.file)))).flat()
      const found = async (list: typeof readings) => {
        const out = new Map<string, string>()
        for (const r of list) out.set(r.id, JSON.stringify(way.find(r, await way.analyse(r))))
        return out
      }
      const together = await found(readings)
      const backwards = await found([...readings].reverse())
      for (const r of readings.slice(0, 4)) {
        const alone = await found([r])
        expect(alone.get(r.id)).toBe(together.get(r.id))
        expect(backwards.get(r.id)).toBe(together.get(r.id))
      }
      const beside = await Promise.all(
        readings.map(async r => [r.id, JSON.stringify(way.find(r, await way.analyse(r)))] as const),
      )
      for (const [id, bytes] of beside) expect(bytes).toBe(together.get(id))
    })
  })
})
