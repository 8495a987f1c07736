import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enginesOf } from '../../src/cli/engines.ts'
import type { Io } from '../../src/cli/io.ts'
import { loadFastEngine } from '../../src/language/index.ts'
import type { EngineName, LanguageEngine } from '../../src/model/language.ts'
import { ParleyError } from '../../src/model/problem.ts'
import { program } from '../support/program.ts'

const SAMPLE = fileURLToPath(new URL('../../sample/', import.meta.url))
const fast = loadFastEngine()

/** Engines without the parts of the accurate one, and what is told on stderr meanwhile. */
function without(code: 'language.no-runtime' | 'language.no-encoder') {
  const told: string[] = []
  const loads: EngineName[] = []
  const load = async (name: EngineName): Promise<LanguageEngine> => {
    loads.push(name)
    if (name === 'accurate') throw new ParleyError(code, { why: 'it is not there' })
    return fast
  }
  const io: Io = {
    out: () => {},
    err: text => void told.push(text),
    width: 200,
    colour: false,
    watched: false,
    stdin: (async function* () {})(),
    env: {},
  }
  return { engines: enginesOf(load, io), told, loads }
}

describe('engines without their parts', () => {
  it.each(['language.no-runtime', 'language.no-encoder'] as const)(
    '%s: the fast engine reads, and that is told once with what to do',
    async code => {
      const { engines, told, loads } = without(code)
      expect(await engines('accurate', 'rather')).toBe(fast)
      expect(await engines('accurate', 'rather')).toBe(fast)
      expect(told).toHaveLength(1)
      expect(told[0]).toContain(code)
      expect(told[0]).toContain('The fast engine reads instead')
      expect(loads).toEqual(['accurate', 'fast'])
    },
  )
  it('where only the accurate one would do, it says so and nothing is read', async () => {
    const { engines, told } = without('language.no-runtime')
    await expect(engines('accurate', 'only')).rejects.toMatchObject({
      problem: { code: 'language.not-updated' },
    })
    expect(told).toEqual([])
  })
  it('what is no missing part is thrown as it is', async () => {
    const broken = enginesOf(async () => {
      throw new Error('out of memory')
    }, {} as Io)
    await expect(broken('accurate', 'rather')).rejects.toThrow('out of memory')
  })
})

describe('a dossier names one engine', { timeout: 120_000 }, () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-engine-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  const at = (): string[] => ['--store', join(folder, 'a.db'), '--json']
  const one = join(SAMPLE, '01-two-calls.txt')
  const two = join(SAMPLE, '05-plea.txt')
  const updated = (out: string) => JSON.parse(out) as { updated: string[]; current: number }

  it('the first that is asked for; another one is refused and comes by update', async () => {
    expect((await program(['add', one, '--engine', 'accurate', ...at()])).code).toBe(0)
    const other = await program(['add', two, '--engine', 'fast', ...at()])
    expect(other.code).toBe(2)
    expect(JSON.parse(other.err)).toMatchObject({ problem: { code: 'language.other-engine' } })
    expect((await program(['add', two, ...at()])).code).toBe(0)
    expect(updated((await program(['update', ...at()])).out)).toMatchObject({ updated: [], current: 2 })
    expect(updated((await program(['update', '--engine', 'fast', ...at()])).out).updated).toHaveLength(2)
    expect((await program(['add', one, '--engine', 'fast', ...at()])).code).toBe(0)
    expect(updated((await program(['update', ...at()])).out)).toMatchObject({ updated: [], current: 2 })
  })
  it('and one that names none is read by the fast one', async () => {
    await program(['add', one, ...at()])
    expect((await program(['add', two, '--engine', 'accurate', ...at()])).code).toBe(2)
    expect((await program(['add', two, '--engine', 'fast', ...at()])).code).toBe(0)
  })
  it('an engine of another name is not understood', async () => {
    const { code, err } = await program(['annotate', '--jsonl', '--engine', 'quick'])
    expect(code).toBe(2)
    expect(err).toContain('accurate')
  })
})
