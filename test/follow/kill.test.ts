import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'tsdown'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { add } from '../../src/follow/add.ts'
import { sha256 } from '../../src/model/ids.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/port.ts'
import { testDeps, testFolder } from './parts.ts'

const root = testFolder()
/** Built once, since fifty starts through a TypeScript loader would take minutes; beside the packages that it imports. */
const built = fileURLToPath(new URL(`../../.tmp/add-${process.pid}/`, import.meta.url))
const PROGRAM = join(built, 'add-program.js')
beforeAll(async () => {
  await build({
    entry: fileURLToPath(new URL('./add-program.ts', import.meta.url)),
    outDir: built,
    format: 'esm',
    platform: 'node',
    fixedExtension: false,
    config: false,
    dts: false,
    logLevel: 'error',
  })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))
const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts the program; `acknowledged` grows as it says what is safe. */
function start(store: string, ...paths: string[]) {
  const child = spawn(process.execPath, [PROGRAM, store, ...paths])
  running.add(child)
  const acknowledged: string[] = []
  let [partial, errors, last] = ['', '', '']
  let wake = () => {}
  child.stdout.on('data', chunk => {
    const lines = `${partial}${chunk}`.split('\n')
    partial = lines.pop() ?? ''
    for (const line of lines) {
      if (/^[0-9a-f]{64}$/u.test(line)) acknowledged.push(line)
      last = line
    }
    wake()
  })
  child.stderr.on('data', chunk => {
    errors += chunk
  })
  const ended = new Promise<number | null>(resolve =>
    child.on('close', code => {
      running.delete(child)
      wake()
      resolve(code)
    }),
  )
  return {
    child,
    acknowledged,
    ended,
    says: () => last,
    errors: () => errors,
    /** Until it has acknowledged so many files, or has ended. */
    async until(count: number) {
      while ((last === '' || acknowledged.length < count) && running.has(child))
        await new Promise<void>(resolve => {
          wake = resolve
        })
    },
  }
}

/** Small reports, every one another text. */
function reports(folder: string, count: number, first = 0): string {
  const path = join(root, folder)
  mkdirSync(path, { recursive: true })
  for (let i = first; i < first + count; i++)
    writeFileSync(
      join(path, `${String(i).padStart(5, '0')}.txt`),
      `Report ${folder} ${i}. The envoys met in ${1900 + (i % 100)}, and again in ${2000 + (i % 25)}.\n`,
    )
  return path
}

/** Every source is whole: its bytes are what their digest says, and its run's readings, sentences and findings are there. */
async function expectWhole(store: Store, dossier: string): Promise<ReadonlySet<string>> {
  expect(await store.check()).toEqual([])
  const { runs, readings, findings, seq } = await store.snapshot(dossier)
  const sources = await store.sources(dossier)
  expect(runs.map(r => r.source)).toEqual(sources.map(s => s.sha256))
  expect(runs.flatMap(r => r.readings).sort()).toEqual(readings.map(r => r.id))
  expect(runs.flatMap(r => r.findings).sort()).toEqual(findings.map(f => f.id))
  expect(findings).toHaveLength(2 * sources.length)
  expect((await store.log(dossier)).map(e => e.seq)).toEqual(Array.from({ length: seq }, (_, i) => i + 1))
  for (const { sha256: digest } of sources)
    expect(sha256((await store.bytes(dossier, digest)) ?? new Uint8Array())).toBe(digest)
  const found = await store.search(dossier, { all: ['envoys'], any: [], limit: 1_000_000 })
  expect(new Set(found.map(h => h.reading)).size).toBe(readings.length)
  return new Set(sources.map(s => s.sha256))
}

describe('a process that is killed while it adds', () => {
  it('fifty times at random moments never loses an acknowledged article and never leaves half of one', async () => {
    const path = join(root, 'killed.db')
    const acknowledged = new Set<string>()
    let random = 20250313
    const next = (below: number) => {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0
      return random % below
    }
    let cut = 0
    for (let i = 0; i < 50; i++) {
      const run = start(path, reports(`batch-${i}`, 30))
      // Somewhere between the opening of the store and the last file, and then somewhere inside a file.
      await run.until(next(25))
      await sleep(next(12))
      run.child.kill('SIGKILL')
      const code = await run.ended
      expect(run.errors()).toBe('')
      if (code === null) cut++
      for (const digest of run.acknowledged) acknowledged.add(digest)
    }
    expect(cut).toBeGreaterThan(40)
    const store = await openStore(path, { create: false })
    const { id } = await store.dossier('talks')
    const kept = await expectWhole(store, id)
    expect([...acknowledged].filter(digest => !kept.has(digest))).toEqual([])
    expect(acknowledged.size).toBeGreaterThan(200)
    // The same command again adds the rest.
    const again = start(path, ...Array.from({ length: 50 }, (_, i) => join(root, `batch-${i}`)))
    expect(await again.ended).toBe(0)
    expect(await expectWhole(store, id)).toHaveLength(1500)
    await store.close()
  }, 600_000)
})

describe('two processes that add at once', () => {
  it('both succeed, on files of their own and on the same ones', async () => {
    const path = join(root, 'two.db')
    const [mine, yours, ours] = [reports('mine', 40), reports('yours', 40), reports('ours', 40)]
    const both = [start(path, mine, ours), start(path, ours, yours)]
    for (const run of both) {
      expect(await run.ended, run.errors()).toBe(0)
      expect(run.acknowledged).toHaveLength(80)
      expect(run.says()).toBe('left 0 ')
    }
    const store = await openStore(path, { create: false })
    expect((await expectWhole(store, (await store.dossier('talks')).id)).size).toBe(120)
    await store.close()
  }, 120_000)
})

describe('Ctrl-C in the middle of adding', () => {
  it('ends by itself after the file in hand, and says what is left', async () => {
    const path = join(root, 'stopped.db')
    const run = start(path, reports('many', 400))
    await run.until(5)
    run.child.kill('SIGINT')
    expect(await run.ended, run.errors()).toBe(0)
    expect(run.says()).toMatch(/^left \d+ add\.interrupted$/u)
    const store = await openStore(path, { create: false })
    const kept = await expectWhole(store, (await store.dossier('talks')).id)
    expect(kept).toEqual(new Set(run.acknowledged))
    expect(kept.size).toBeLessThan(400)
    await store.close()
  }, 120_000)
})

describe('a disk that is full', () => {
  it('ends adding, keeps what was acknowledged, and the same command goes on when there is space', async () => {
    const deps = await testDeps(root)
    const folder = reports('disk', 60)
    const limited = await openStore(deps.path, { create: true, maxPages: 70 })
    const done = await add({ ...deps, store: limited }, deps.dossier, [folder])
    await limited.close()
    const last = done.files.at(-1)
    expect(last).toMatchObject({ outcome: 'refused', problems: [{ code: 'store.full' }] })
    expect(last?.problems[0]?.next).toContain('space')
    const added = done.files.filter(f => f.outcome === 'added').length
    expect(added).toBeGreaterThan(3)
    expect(done.left).toBe(60 - done.files.length)
    expect(done.problems.map(p => p.code)).toEqual(['add.interrupted'])
    expect((await expectWhole(deps.store, deps.dossier)).size).toBe(added)
    const rest = await add(deps, deps.dossier, [folder])
    expect(rest.files.filter(f => f.outcome === 'added')).toHaveLength(60 - added)
    expect((await expectWhole(deps.store, deps.dossier)).size).toBe(60)
  })
})
