import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { storeContract } from './contract.ts'
import { additionOf } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let n = 0
const freshPath = () => join(folder, `store-${n++}.db`)
const codeOf = (what: Promise<unknown>) =>
  what.then(
    () => 'no error',
    e => e.problem?.code ?? String(e),
  )

storeContract('SQLite', async () => {
  const path = freshPath()
  return { open: () => openStore(path, { create: true }), remove: async () => {} }
})

describe('opening a file', () => {
  it('that is not there, without leave to make it', async () => {
    expect(await codeOf(openStore(freshPath(), { create: false }))).toBe('store.missing')
  })
  it('in a folder that is not there makes the folder', async () => {
    const store = await openStore(join(folder, 'deep', 'er', 'x.db'), { create: true })
    expect(await store.dossiers()).toEqual([])
    await store.close()
  })
  it('that is a folder', async () => {
    expect(await codeOf(openStore(folder, { create: true }))).toBe('store.not-a-store')
  })
  it('that is a text: it says so and leaves it as it was', async () => {
    const path = freshPath()
    const text = 'The envoys met on Monday. '.repeat(100)
    writeFileSync(path, text)
    expect(await codeOf(openStore(path, { create: true }))).toBe('store.not-a-store')
    expect(readFileSync(path, 'utf8')).toBe(text)
  })
  it("that is another program's database: it says so and leaves it as it was", async () => {
    const path = freshPath()
    const other = new Database(path)
    other.exec('create table recipes (name text)')
    other.close()
    const before = readFileSync(path)
    expect(await codeOf(openStore(path, { create: true }))).toBe('store.not-a-store')
    expect(readFileSync(path).equals(before)).toBe(true)
  })
  it('that a newer Parley wrote: it says so and leaves it as it was', async () => {
    const path = freshPath()
    const store = await openStore(path, { create: true })
    await store.close()
    const raw = new Database(path)
    raw.exec('pragma user_version = 999')
    raw.close()
    const before = readFileSync(path)
    const error = await openStore(path, { create: true }).catch(e => e)
    expect(error.problem).toMatchObject({ code: 'store.newer', next: expect.stringContaining('Update') })
    expect(error.problem.message).toContain('999')
    expect(readFileSync(path).equals(before)).toBe(true)
  })
  it('that an older Parley wrote brings it up to date and loses nothing', async () => {
    const path = freshPath()
    const store = await openStore(path, { create: true })
    const d = (await store.dossier('d')).id
    await store.append(d, additionOf('Kept.'), '')
    const before = await store.snapshot(d)
    await store.close()
    const raw = new Database(path)
    raw.exec('drop table vectors; pragma user_version = 1')
    raw.close()
    const again = await openStore(path, { create: false })
    expect(await again.snapshot(d)).toEqual(before)
    expect(await again.vectorCounts(d)).toEqual([])
    await again.close()
  })
  it('by eight at once makes one store', async () => {
    const path = freshPath()
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(path, { create: true })))
    const made = await Promise.all(stores.map(s => s.dossier('one')))
    expect(new Set(made.map(d => d.id)).size).toBe(1)
    for (const s of stores) await s.close()
  })
})

describe('what is on the disk', () => {
  it('is a write-ahead log that reaches the disk at every commit', async () => {
    const path = freshPath()
    const store = await openStore(path, { create: true })
    const raw = new Database(path)
    expect(raw.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'wal' })
    raw.close()
    await store.close()
  })
  it('has no trigger, and every key begins with the dossier', async () => {
    const path = freshPath()
    const store = await openStore(path, { create: true })
    await store.close()
    const raw = new Database(path)
    const triggers = raw.prepare("select name from sqlite_master where type = 'trigger'").all()
    expect(triggers).toEqual([])
    const tables = raw
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sentences_text%'")
      .all() as { name: string }[]
    expect(tables.length).toBeGreaterThan(8)
    for (const { name } of tables) {
      const columns = raw.prepare(`pragma table_info(${name})`).all() as { name: string; pk: number }[]
      if (name === 'dossiers' || name === 'sentences') continue
      expect(columns.find(c => c.pk === 1)?.name, name).toBe('dossier')
    }
    raw.close()
  })
  it('is seen to be damaged when it is', async () => {
    const path = freshPath()
    const store = await openStore(path, { create: true })
    const d = (await store.dossier('d')).id
    for (let i = 0; i < 40; i++) await store.append(d, additionOf(`Report ${i}. ${'word '.repeat(200)}`), '')
    await store.close()
    const bytes = readFileSync(path)
    bytes.fill(0x55, 4096 * 20, 4096 * 24)
    writeFileSync(path, bytes)
    const again = await openStore(path, { create: false })
    const wrong = await again.check().catch(e => [e.problem.code])
    expect(wrong.length).toBeGreaterThan(0)
    await again.close()
  })
})

describe('another process that keeps the store busy', () => {
  it('is waited for, and then named', async () => {
    const path = freshPath()
    const store = await openStore(path, { create: true, busyMs: 300 })
    const d = (await store.dossier('d')).id
    const raw = new Database(path)
    raw.exec('begin immediate')
    expect(await codeOf(store.append(d, additionOf('Late.'), ''))).toBe('store.locked')
    setTimeout(() => raw.exec('commit'), 100)
    expect(await codeOf(store.append(d, additionOf('Late.'), ''))).toBe('no error')
    raw.close()
    await store.close()
  })
})

describe('a full disk', () => {
  it('loses nothing that was acknowledged, says so, and the store goes on when there is space', async () => {
    const path = freshPath()
    const store = await openStore(path, { create: true })
    const d = (await store.dossier('d')).id
    await store.append(d, additionOf('Kept.'), '')
    const before = await store.snapshot(d)
    const big = additionOf(Array.from({ length: 9000 }, (_, i) => `w${(i * 7919) % 99991}`).join(' '))
    const limited = await openStore(path, { create: true, maxPages: 70 })
    const error = await limited.append(d, big, '').catch(e => e)
    expect(error.problem).toMatchObject({ code: 'store.full', next: expect.stringContaining('space') })
    expect(error.problem.message).toContain('report.txt')
    expect(await limited.snapshot(d)).toEqual(before)
    await limited.close()
    expect(await store.check()).toEqual([])
    expect((await store.append(d, big, '')).seq).toBe(2)
    await store.close()
  })
})
