import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SentenceEncoder } from '../../src/embed/encoder.ts'
import { inBytes } from '../../src/embed/vector.ts'
import { add } from '../../src/follow/add.ts'
import { update } from '../../src/follow/update.ts'
import {
  keepVectors,
  keptVectors,
  makeVectors,
  removeVectors,
  vectorStatus,
} from '../../src/follow/vectors.ts'
import { ParleyError } from '../../src/model/problem.ts'
import { testDeps, testFolder, yearsWay } from './parts.ts'

const root = testFolder()
let n = 0

/** Counts letters: a vector without weights, so that these tests stand on the use cases and run everywhere. */
const letters = (model = 'letters@1'): SentenceEncoder => ({
  model,
  width: 26,
  encode: async text =>
    inBytes(
      Array.from({ length: 26 }, (_, i) => text.toLowerCase().split(String.fromCharCode(97 + i)).length - 1),
    ),
})

async function dossierOf(...texts: string[]) {
  const deps = await testDeps(root)
  const folder = join(root, `vectors-${n++}`)
  mkdirSync(folder)
  texts.forEach((t, i) => {
    writeFileSync(join(folder, `${i}.txt`), t)
  })
  await add(deps, deps.dossier, [folder])
  let loads = 0
  let encoder = letters()
  const encoderOf = async (): Promise<SentenceEncoder> => {
    loads++
    return encoder
  }
  return {
    deps,
    folder,
    vectorDeps: { store: deps.store, encoderOf },
    named: { id: deps.dossier, name: 'talks' },
    loads: () => loads,
    use: (e: SentenceEncoder) => {
      encoder = e
    },
  }
}

const REPORTS = [1, 2, 3].map(
  i => `The envoys met ${i} times in Vienna in 2024. They will meet again in 2025.`,
)
const GERMAN =
  'Die Gesandten trafen sich am Montag in Genf. Sie wollen sich in der nächsten Woche wieder treffen, sagte der Sprecher des Ministeriums.'

describe('making vectors', () => {
  it('makes one of every sentence, and nothing twice', async () => {
    const { deps, vectorDeps } = await dossierOf(...REPORTS)
    const report = await makeVectors(vectorDeps, deps.dossier, null)
    expect(report).toMatchObject({
      model: 'letters@1',
      made: 3,
      readings: 3,
      sentences: 6,
      left: 0,
      problems: [],
    })
    expect(await makeVectors(vectorDeps, deps.dossier, null)).toMatchObject({ made: 0, sentences: 6 })
    const [first] = await deps.store.vectors(deps.dossier, 'letters@1')
    const reading = await deps.store.reading(deps.dossier, first?.reading ?? '')
    const places = await deps.store.sentences(deps.dossier, first?.reading ?? '')
    const whole = await letters().encode(reading?.text.slice(places[1]?.start, places[1]?.end) ?? '')
    expect(first?.body.subarray(26, 52)).toEqual(whole)
  })
  it('goes on where it was stopped', async () => {
    const { deps, vectorDeps } = await dossierOf(...REPORTS)
    const stop = new AbortController()
    const report = await makeVectors(vectorDeps, deps.dossier, null, { signal: stop.signal }, () =>
      stop.abort(),
    )
    expect(report).toMatchObject({ made: 1, left: 2, problems: [{ code: 'add.interrupted' }] })
    expect(await makeVectors(vectorDeps, deps.dossier, null)).toMatchObject({ made: 2, readings: 3, left: 0 })
  })
  it('makes none of a text in another language, and does not try again', async () => {
    const { deps, vectorDeps } = await dossierOf(REPORTS[0] ?? '', GERMAN)
    expect(await makeVectors(vectorDeps, deps.dossier, null)).toMatchObject({ made: 2, sentences: 2 })
    expect(await makeVectors(vectorDeps, deps.dossier, null)).toMatchObject({ made: 0, left: 0 })
  })
  it('by other weights replaces those that were there', async () => {
    const { deps, vectorDeps, use } = await dossierOf(...REPORTS)
    await makeVectors(vectorDeps, deps.dossier, null)
    use(letters('letters@2'))
    expect(await makeVectors(vectorDeps, deps.dossier, '/own')).toMatchObject({ model: 'letters@2', made: 3 })
    expect((await deps.store.vectorCounts(deps.dossier)).map(c => c.model)).toEqual(['letters@2'])
  })
})

describe('keeping vectors', () => {
  it('does nothing where a dossier has none', async () => {
    const { vectorDeps, named, loads } = await dossierOf(...REPORTS)
    expect(await keepVectors(vectorDeps, named)).toBeNull()
    expect(loads()).toBe(0)
  })
  it('loads no weights while nothing is missing', async () => {
    const { deps, vectorDeps, named, loads } = await dossierOf(...REPORTS)
    await makeVectors(vectorDeps, deps.dossier, null)
    const before = loads()
    expect(await keepVectors(vectorDeps, named)).toMatchObject({ made: 0, readings: 3 })
    expect(loads()).toBe(before)
  })
  it('follows what is read anew, and forgets those of older readings', async () => {
    const { deps, vectorDeps, named } = await dossierOf(...REPORTS)
    await makeVectors(vectorDeps, deps.dossier, null)
    const before = (await vectorStatus(deps.store, deps.dossier))?.readings
    const newer = { ...deps, way: { ...yearsWay('2'), reader: 'other@2', read: rereading(yearsWay().read) } }
    await update(newer, deps.dossier)
    expect(await vectorStatus(deps.store, deps.dossier)).toMatchObject({ readings: [], sentences: 0 })
    expect(await keptVectors(vectorDeps, named)).toMatchObject({ problem: null, report: { made: 3 } })
    const after = await vectorStatus(deps.store, deps.dossier)
    expect(after?.readings).toHaveLength(3)
    expect(after?.readings.filter(r => before?.includes(r))).toEqual([])
  })
  it('by other weights than theirs, or without any, says so and keeps nothing from being added', async () => {
    const { deps, folder, vectorDeps, named, use } = await dossierOf(...REPORTS)
    await makeVectors(vectorDeps, deps.dossier, null)
    writeFileSync(join(folder, 'new.txt'), 'The envoys went home in 2026.')
    await add(deps, deps.dossier, [folder])
    use(letters('letters@2'))
    const kept = await keptVectors(vectorDeps, named)
    expect(kept).toMatchObject({ report: null, problem: { code: 'embed.other-weights' } })
    expect(kept?.problem?.next).toContain('parley vectors make --dossier talks')
    const gone = () => Promise.reject(new ParleyError('embed.no-runtime', { why: 'none' }))
    expect(await keptVectors({ store: deps.store, encoderOf: gone }, named)).toMatchObject({
      problem: { code: 'embed.no-runtime' },
    })
    const broken = () => Promise.reject(new Error('a bug'))
    await expect(keptVectors({ store: deps.store, encoderOf: broken }, named)).rejects.toThrow('a bug')
  })
  it('ends when they are removed', async () => {
    const { deps, vectorDeps, named } = await dossierOf(...REPORTS)
    await makeVectors(vectorDeps, deps.dossier, null)
    expect(await removeVectors(deps.store, deps.dossier)).toBe(true)
    expect(await removeVectors(deps.store, deps.dossier)).toBe(false)
    expect(await keepVectors(vectorDeps, named)).toBeNull()
    expect(await deps.store.vectorCounts(deps.dossier)).toEqual([])
  })
})

/** A reader of another version: the same texts under other ids. */
const rereading =
  (read: ReturnType<typeof yearsWay>['read']): ReturnType<typeof yearsWay>['read'] =>
  async (bytes, capture) =>
    (await read(bytes, capture)).map(r => ({ ...r, id: `${r.id}x`, reader: 'other@2' }))
