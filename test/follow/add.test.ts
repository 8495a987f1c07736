import { chmodSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { add, addFile } from '../../src/follow/add.ts'
import { update } from '../../src/follow/update.ts'
import { contents, testDeps, testFolder, yearsWay } from './parts.ts'

const root = testFolder()
let n = 0
let folder: string
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const report = (i: number) => `The envoys of ${1990 + i} met again. A deal came in ${2000 + i}, they said.`

beforeEach(() => {
  folder = join(root, `files-${n++}`)
  mkdirSync(folder)
})

describe('adding a folder', () => {
  it('takes every file under it in canonical order, each with what was found in it', async () => {
    const deps = await testDeps(root)
    put('b.txt', report(1))
    put('a/deep/c.txt', report(2))
    put('Z.txt', report(3))
    const told: string[] = []
    const done = await add(deps, deps.dossier, [folder], {}, (f, i, total) =>
      told.push(`${i}/${total} ${f.name.slice(folder.length + 1)}`),
    )
    expect(told).toEqual(['1/3 Z.txt', '2/3 a/deep/c.txt', '3/3 b.txt'])
    expect(done.files.map(f => f.outcome)).toEqual(['added', 'added', 'added'])
    expect(done.left).toBe(0)
    const { readings, findings } = await deps.store.snapshot(deps.dossier)
    expect(done.files.flatMap(f => f.articles).sort()).toEqual(readings.map(r => r.article).sort())
    expect(findings.map(f => (f.kind === 'time' ? f.text : '')).sort()).toEqual(
      ['1991', '1992', '1993', '2001', '2002', '2003'].sort(),
    )
  })
  it('passes over what begins with a dot, but takes it when it is named', async () => {
    const deps = await testDeps(root)
    put('.hidden/x.txt', report(1))
    const dot = put('.draft.txt', report(2))
    put('seen.txt', report(3))
    expect((await add(deps, deps.dossier, [folder])).files).toHaveLength(1)
    expect((await add(deps, deps.dossier, [dot])).files.map(f => f.outcome)).toEqual(['added'])
  })
  it('walks a circle of links once', async () => {
    const deps = await testDeps(root)
    put('a/x.txt', report(1))
    symlinkSync(folder, join(folder, 'a', 'loop'))
    expect((await add(deps, deps.dossier, [folder])).files).toHaveLength(1)
  })
  it("leaves the store's own files alone", async () => {
    const deps = await testDeps(folder)
    put('x.txt', report(1))
    const except = [deps.path, `${deps.path}-wal`, `${deps.path}-shm`]
    const done = await add(deps, deps.dossier, [folder], { except })
    expect(done.files.map(f => f.outcome)).toEqual(['added'])
  })
  it('a second time adds nothing twice', async () => {
    const deps = await testDeps(root)
    put('a.txt', report(1))
    put('b.txt', report(2))
    const first = await add(deps, deps.dossier, [folder])
    const before = await contents(deps.store, deps.dossier)
    const again = await add(deps, deps.dossier, [folder])
    expect(again.files.map(f => f.outcome)).toEqual(['known', 'known'])
    expect(again.files.map(f => f.articles)).toEqual(first.files.map(f => f.articles))
    expect(await contents(deps.store, deps.dossier)).toBe(before)
    expect(await deps.store.log(deps.dossier)).toHaveLength(2)
  })
  it('takes the same bytes under two names once, and knows both names', async () => {
    const deps = await testDeps(root)
    put('a.txt', report(1))
    put('b.txt', report(1))
    const done = await add(deps, deps.dossier, [folder])
    expect(done.files.map(f => f.outcome)).toEqual(['added', 'known'])
    const [source] = await deps.store.sources(deps.dossier)
    expect(source?.captures.map(c => c.name).sort()).toEqual(['a.txt', 'b.txt'])
  })
  it('gives the same store in whatever order and in whatever batches', async () => {
    const paths = [1, 2, 3, 4, 5, 6].map(i => put(`${i}.txt`, report(i)))
    const whole = await testDeps(root)
    await add(whole, whole.dossier, paths)
    const wanted = await contents(whole.store, whole.dossier)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(paths, { minLength: paths.length }),
        fc.array(fc.nat(5), { maxLength: 3 }),
        async (order, cuts) => {
          const deps = await testDeps(root)
          const at = [0, ...cuts.map(c => c + 1).sort((a, b) => a - b), order.length]
          for (let i = 1; i < at.length; i++) await add(deps, deps.dossier, order.slice(at[i - 1], at[i]))
          expect(await contents(deps.store, deps.dossier)).toBe(wanted)
          await deps.store.close()
        },
      ),
      { numRuns: 12 },
    )
  })
})

describe('a file whose bytes are at hand', () => {
  it('is added under the name that it is given', async () => {
    const deps = await testDeps(root)
    const bytes = new TextEncoder().encode(report(4))
    expect(await addFile(deps, deps.dossier, { name: 'pasted.txt', bytes })).toMatchObject({
      outcome: 'added',
    })
    expect(await addFile(deps, deps.dossier, { name: 'pasted.txt', bytes })).toMatchObject({
      outcome: 'known',
    })
    expect(await addFile(deps, deps.dossier, { name: 'x', bytes: new Uint8Array(0) })).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'read.empty' }],
    })
  })
})

/** Adds a bad file between two good ones; the good ones must be there, whatever the bad one was. */
async function withNeighbours(name: string, content: string | Uint8Array, options = {}) {
  const deps = await testDeps(root)
  put('0 before.txt', report(1))
  put(name, content)
  put('z after.txt', report(2))
  const done = await add(deps, deps.dossier, [folder], options)
  const bad = done.files.find(f => f.name.endsWith(name))
  expect(done.files.filter(f => f !== bad).map(f => f.outcome)).toEqual(['added', 'added'])
  expect(await deps.store.check()).toEqual([])
  const readings = (await deps.store.snapshot(deps.dossier)).readings.filter(r =>
    bad?.articles.includes(r.article),
  )
  return {
    outcome: bad?.outcome,
    codes: bad?.problems.map(p => p.code) ?? [],
    problems: bad?.problems ?? [],
    text: readings[0]?.text,
    reading: readings[0],
    deps,
  }
}

describe('bad input gets a clear answer and loses nothing', () => {
  it('an empty file', async () => {
    const bad = await withNeighbours('empty.txt', '')
    expect(bad).toMatchObject({ outcome: 'refused', codes: ['read.empty'] })
    expect(await bad.deps.store.refusals(bad.deps.dossier)).toMatchObject([
      { name: 'empty.txt', size: 0, problem: { code: 'read.empty' } },
    ])
  })
  it('a file of white space only', async () => {
    expect(await withNeighbours('blank.txt', ' \n\t\n')).toMatchObject({ codes: ['read.empty'] })
  })
  it('a folder without files', async () => {
    const deps = await testDeps(root)
    mkdirSync(join(folder, 'inner'))
    const done = await add(deps, deps.dossier, [folder])
    expect(done.problems.map(p => p.code)).toEqual(['read.no-files'])
    expect(done.problems[0]?.next).toContain('.txt')
  })
  it('a path that is not there', async () => {
    const deps = await testDeps(root)
    const good = put('good.txt', report(1))
    const done = await add(deps, deps.dossier, [join(folder, 'no such.txt'), good])
    expect(done.files.map(f => [f.outcome, ...f.problems.map(p => p.code)])).toEqual([
      ['refused', 'read.unreadable'],
      ['added', 'read.undated'],
    ])
  })
  it('a file that may not be read', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may read every file')
    const secret = put('secret.txt', report(9))
    chmodSync(secret, 0)
    expect(await withNeighbours('other.txt', report(3))).toMatchObject({ outcome: 'added' })
  })
  it('a binary', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3])
    const bad = await withNeighbours('photo.txt', png)
    expect(bad).toMatchObject({ outcome: 'refused', codes: ['read.binary'] })
    expect(bad.problems[0]?.message).toContain('a PNG image')
  })
  it('a file in Latin-1', async () => {
    const bad = await withNeighbours('latin.txt', Buffer.from('The envoy left Genève in 2011.', 'latin1'))
    expect(bad).toMatchObject({ outcome: 'added', text: 'The envoy left Genève in 2011.' })
    expect(bad.codes).toContain('read.encoding')
  })
  it('a file in UTF-16', async () => {
    const bad = await withNeighbours('wide.txt', Buffer.from('The envoy left Genève in 2011.', 'utf16le'))
    expect(bad).toMatchObject({ outcome: 'added', text: 'The envoy left Genève in 2011.' })
    expect(bad.reading?.encoding).toBe('utf-16le')
  })
  it('a NUL inside', async () => {
    const bad = await withNeighbours('nul.txt', 'The envoy\0 left Geneva in 2011.')
    expect(bad).toMatchObject({ outcome: 'added', text: 'The envoy\ufffd left Geneva in 2011.' })
    expect(bad.codes).toContain('read.replaced-characters')
  })
  it('a lone surrogate inside', async () => {
    const bytes = Buffer.concat([
      Buffer.from('The envoy '),
      Buffer.from([0xed, 0xa0, 0xbd]),
      Buffer.from(' left Geneva in 2011.'),
    ])
    const bad = await withNeighbours('surrogate.txt', bytes)
    expect(bad).toMatchObject({ outcome: 'added', text: 'The envoy \ufffd left Geneva in 2011.' })
    expect(bad.codes).toContain('read.replaced-characters')
  })
  it('a text of 200 MB', async () => {
    const big = Buffer.alloc(200 * 1024 * 1024, 'The envoys met again. ')
    const bad = await withNeighbours('big.txt', big)
    expect(bad).toMatchObject({ outcome: 'refused', codes: ['read.too-large'] })
    expect(bad.problems[0]?.next).toContain('--max-bytes')
  })
  it('a line of 5 MB', async () => {
    const line = 'The envoys met again in 2012, they said. '.repeat(125_000)
    const bad = await withNeighbours('long.txt', line)
    expect(bad.outcome).toBe('added')
    expect(bad.codes).toContain('read.long-line')
    expect(bad.text?.trim()).toBe(line.trim())
  }, 180_000)
  it('a text in Russian is kept, marked, searchable, and not analysed', async () => {
    const text = 'Переговоры прошли в среду в Женеве. Итогов 2012 года пока нет, заявил посол.'
    const bad = await withNeighbours('ru.txt', text)
    expect(bad).toMatchObject({ outcome: 'added', text })
    expect(bad.codes).toContain('read.language')
    expect(bad.reading?.language).toBe('ru')
    const { store, dossier } = bad.deps
    const { findings } = await store.snapshot(dossier)
    expect(findings.filter(f => f.article === bad.reading?.article)).toEqual([])
    expect(await store.search(dossier, { all: ['посол'], any: [], limit: 5 })).toHaveLength(1)
  })
  it('a file that vanishes while the folder is being added', async () => {
    const deps = await testDeps(root)
    put('a.txt', report(1))
    const b = put('b.txt', report(2))
    put('c.txt', report(3))
    const done = await add(deps, deps.dossier, [folder], {}, (_, i) => {
      if (i === 1) unlinkSync(b)
    })
    expect(done.files.map(f => [f.outcome, ...f.problems.map(p => p.code)])).toEqual([
      ['added', 'read.undated'],
      ['refused', 'read.vanished'],
      ['added', 'read.undated'],
    ])
  })
  it('a finder that fails on one file', async () => {
    const way = yearsWay()
    const deps = await testDeps(root, {
      ...way,
      find: (reading, analysis) => {
        if (reading.text.includes('1992')) throw new Error('a rule stumbled')
        return way.find(reading, analysis)
      },
    })
    for (const i of [1, 2, 3]) put(`${i}.txt`, report(i))
    const done = await add(deps, deps.dossier, [folder])
    expect(done.files.map(f => f.outcome)).toEqual(['added', 'refused', 'added'])
    expect(done.files[1]?.problems[0]).toMatchObject({ code: 'internal.bug' })
  })
  it('Ctrl-C finishes the file that is being added and says what is left', async () => {
    const deps = await testDeps(root)
    for (const i of [1, 2, 3, 4, 5]) put(`${i}.txt`, report(i))
    const stop = new AbortController()
    const done = await add(deps, deps.dossier, [folder], { signal: stop.signal }, (_, i) => {
      if (i === 2) stop.abort()
    })
    expect(done).toMatchObject({ left: 3, problems: [{ code: 'add.interrupted' }] })
    expect((await deps.store.snapshot(deps.dossier)).readings).toHaveLength(2)
    const rest = await add(deps, deps.dossier, [folder])
    expect(rest.files.map(f => f.outcome)).toEqual(['known', 'known', 'added', 'added', 'added'])
  })
})

describe('updating', () => {
  it('reads and searches anew what older versions made, and keeps what they made', async () => {
    const old = await testDeps(root, yearsWay('1'))
    put('a.txt', report(1))
    put('b.txt', report(2))
    await add(old, old.dossier, [folder])
    const newer = { ...old, way: yearsWay('2') }
    const done = await update(newer, old.dossier)
    expect(done.updated).toHaveLength(2)
    const versions = async (upTo?: number) =>
      new Set((await old.store.snapshot(old.dossier, upTo)).findings.map(f => f.extractor.version))
    expect([...(await versions())]).toEqual(['2'])
    expect([...(await versions(2))]).toEqual(['1'])
    expect(await update(newer, old.dossier)).toMatchObject({ updated: [], current: 2 })
  })
  it('gives what a fresh dossier of the newer version holds', async () => {
    const old = await testDeps(root, yearsWay('1'))
    const fresh = await testDeps(root, yearsWay('2'))
    put('a.txt', report(1))
    await add(old, old.dossier, [folder])
    await update({ ...old, way: yearsWay('2') }, old.dossier)
    await add(fresh, fresh.dossier, [folder])
    expect(await contents(old.store, old.dossier)).toBe(await contents(fresh.store, fresh.dossier))
  })
  it('stops where it is told to and goes on from there', async () => {
    const old = await testDeps(root, yearsWay('1'))
    for (const i of [1, 2, 3]) put(`${i}.txt`, report(i))
    await add(old, old.dossier, [folder])
    const newer = { ...old, way: yearsWay('2') }
    const stop = new AbortController()
    const first = await update(newer, old.dossier, { signal: stop.signal }, () => stop.abort())
    expect(first).toMatchObject({ left: 2 })
    expect((await update(newer, old.dossier)).updated).toHaveLength(2)
  })
})
