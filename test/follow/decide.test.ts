import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { add } from '../../src/follow/add.ts'
import { date, decide } from '../../src/follow/decide.ts'
import { record } from '../../src/follow/record.ts'
import { update } from '../../src/follow/update.ts'
import { canonicalJson } from '../../src/model/canonical.ts'
import { storeDesk } from '../../src/serve/store-desk.ts'
import { testDeps, testFolder, yearsWay } from './parts.ts'

const root = testFolder()
const UNDATED = 'The envoys met on Monday in Geneva. They had met in 2019.'
const DATED = 'date 2024-03-14 Envoys of both sides met in Vienna. They had met in 2020.'
let n = 0
const files = (...texts: string[]) => {
  const folder = join(root, `in-${n++}`)
  mkdirSync(folder)
  texts.forEach((t, i) => {
    writeFileSync(join(folder, `${i}.txt`), t)
  })
  return folder
}
const codeOf = (what: Promise<unknown>) =>
  what.then(
    () => 'no error',
    e => e.problem?.code ?? String(e),
  )

/** Real parts, with the view of them that commands and the server take. */
async function bench(...texts: string[]) {
  const deps = await testDeps(root)
  const surface = storeDesk(deps, async () => deps.way)
  await add(deps, deps.dossier, [files(...texts)])
  return { deps, surface, dossier: await surface.dossier('talks') }
}

describe('deciding', () => {
  it('dates an article by its id or the beginning of it, and takes that back', async () => {
    const { deps, dossier } = await bench(UNDATED)
    const [entry] = (await dossier.record(null)).articles
    const id = entry?.id ?? ''
    expect(entry?.published).toBeNull()
    expect(await dossier.date(id.slice(0, 8), '2024-03-13')).toBe(id)
    const [dated] = (await dossier.record(null)).articles
    expect(dated?.published).toMatchObject({ edtf: '2024-03-13', basis: 'user' })
    await dossier.date(id, null)
    expect((await dossier.record(null)).articles[0]?.published).toBeNull()
    expect((await deps.store.decisions(deps.dossier)).map(d => d.decision.verb)).toEqual(['date', 'date'])
  })
  it('the same a second time appends nothing', async () => {
    const { deps } = await bench(UNDATED)
    const [place] = await deps.store.articles(deps.dossier)
    const id = place?.article ?? ''
    expect(await date(deps, deps.dossier, id, '2024')).toEqual({ article: id, changed: true })
    expect(await date(deps, deps.dossier, id, '2024')).toEqual({ article: id, changed: false })
    expect(await date(deps, deps.dossier, id, '2023')).toMatchObject({ changed: true })
    expect(await date(deps, deps.dossier, id, '2024')).toMatchObject({ changed: true })
  })
  it('points at bytes and words, so that it holds for every later reading', async () => {
    const { deps } = await bench(UNDATED)
    const [place] = await deps.store.articles(deps.dossier)
    await date(deps, deps.dossier, place?.article ?? '', '2024-03-13')
    const newer = { ...deps, way: yearsWay('2') }
    const dossier = await storeDesk(newer, async () => newer.way).dossier('talks')
    expect(await update(newer, deps.dossier)).toMatchObject({ current: 0, problems: [] })
    expect((await dossier.record(null)).articles[0]?.published?.edtf).toBe('2024-03-13')
    const [decision] = await deps.store.decisions(deps.dossier)
    expect(JSON.stringify(decision?.decision)).not.toContain(place?.article)
  })
  it('refuses what is no article and what is no date', async () => {
    const { dossier } = await bench(UNDATED, DATED)
    expect(await codeOf(dossier.date('a_zzz', '2024'))).toBe('decide.not-an-article')
    expect(await codeOf(dossier.date('a_', '2024'))).toBe('decide.not-an-article')
    const [a] = (await dossier.record(null)).articles
    expect(await codeOf(dossier.date(a?.id ?? '', 'Tuesday'))).toBe('input.bad-date')
    expect(await codeOf(dossier.date(a?.id ?? '', '2024-02-30'))).toBe('input.bad-date')
  })
  it('takes any decision', async () => {
    const { deps } = await bench(UNDATED)
    const target = { sourceFile: 's', part: '0', raw: { start: 4, end: 10 }, words: 'envoys', kind: 'name' }
    expect(await decide(deps, deps.dossier, { verb: 'reject', target })).toBe(true)
    expect(await decide(deps, deps.dossier, { verb: 'confirm', target })).toBe(true)
    expect(await deps.store.decisions(deps.dossier)).toHaveLength(2)
  })
})

describe('the record of a dossier', () => {
  it('is the same in whatever order and batches its files came', async () => {
    const texts = [UNDATED, DATED, 'date 2024-03-16 Envoys met in 2021, they said.']
    const records = new Set<string>()
    for (const order of [texts, [...texts].reverse(), [texts[1], texts[2], texts[0]]]) {
      const { dossier } = await bench(...order.filter(t => t !== undefined))
      records.add(canonicalJson(await dossier.record(null)))
    }
    expect(records.size).toBe(1)
  })
  it('is kept until something is appended, by another process too', async () => {
    const { deps, dossier } = await bench(DATED)
    const first = await dossier.record(null)
    expect(await dossier.record(null)).toBe(first)
    await add(deps, deps.dossier, [files('date 2024-03-16 Another report of 2018.')])
    const second = await dossier.record(null)
    expect(second).not.toBe(first)
    expect(second.articles).toHaveLength(2)
  })
  it('can be asked as it was recorded by a moment', async () => {
    const { deps } = await bench(DATED)
    const before = await record(deps, deps.dossier, { asOf: null })
    const { article } = (await deps.store.articles(deps.dossier))[0] ?? { article: '' }
    await date(deps, deps.dossier, article, '2020-01-01')
    expect(await record(deps, deps.dossier, { asOf: null, upTo: 1 })).toEqual(before)
    expect(await record(deps, deps.dossier, { asOf: null })).not.toEqual(before)
  })
})

it('a dossier that is not there is said to be so', async () => {
  const { surface } = await bench(DATED)
  expect(await codeOf(surface.dossier('grain'))).toBe('store.no-dossier')
})
