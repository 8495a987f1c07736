import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasShared, sharedPath } from '../seeds/seeds.ts'

/** The built command, as a user runs it: `npm test` builds it first. */
const PARLEY = fileURLToPath(new URL('../../dist/parley.js', import.meta.url))
const SAMPLE = fileURLToPath(new URL('../../sample/', import.meta.url))
const ASKS = ['timeline', 'statements', 'actors', 'reports', 'problems'] as const

interface Where {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

const texts = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(f => f.endsWith('.txt'))
    .sort()
    .map(f => join(folder, f))

/** An order and batches from a seed: nothing of the test runs otherwise twice. */
function batches(files: readonly string[], seed: number): readonly (readonly string[])[] {
  let s = seed
  const next = (n: number): number => {
    s = (Math.imul(s, 1103515245) + 12345) & 0x7fffffff
    return s % n
  }
  const left = [...files]
  const out: string[][] = []
  while (left.length > 0) {
    const batch: string[] = []
    for (let k = 1 + next(4); k > 0 && left.length > 0; k--) batch.push(...left.splice(next(left.length), 1))
    out.push(batch)
  }
  return out
}

describe.runIf(existsSync(PARLEY))('the same reports give the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bytes-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const parley = (where: Where, ...args: readonly string[]): string =>
    execFileSync(process.execPath, [PARLEY, ...args], {
      cwd: where.cwd,
      env: { PATH: process.env['PATH'] ?? '', ...where.env },
      encoding: 'utf8',
      maxBuffer: 1e9,
    })

  /** All answers of a dossier that grew in the given batches. */
  function answers(
    name: string,
    batch: readonly (readonly string[])[],
    env: Readonly<Record<string, string>>,
  ): Record<string, string> {
    const cwd = join(folder, name)
    mkdirSync(cwd)
    const where = { cwd, env }
    for (const files of batch) parley(where, 'add', ...files)
    parley(where, 'add', ...(batch[0] ?? []))
    const out: Record<string, string> = {}
    for (const ask of ASKS) out[ask] = parley(where, ask, '--json')
    const first = /"id":"(m_[0-9a-f]+)"/u.exec(out['timeline'] ?? '')?.[1]
    if (first) out['show'] = parley(where, 'show', first, '--json')
    out['as-of'] = parley(where, 'timeline', '--as-of', '2025-03-01', '--json')
    return out
  }

  const corpora = [
    ['the sample', SAMPLE],
    ...(hasShared('seeds') ? [['the seeds', sharedPath('seeds')] as const] : []),
  ] as const
  describe.each(corpora)('%s', (title, source) => {
    const key = title.replace(/\W/gu, '')
    const files = texts(source)
    let want: Record<string, string>
    beforeAll(() => {
      want = answers(`${key}-once`, [files], { TZ: 'UTC', LANG: 'C' })
    }, 60_000)

    it('in another order, in batches, twice, in another time zone, locale and folder', () => {
      const got = answers(`${key}-batches`, batches(files, 7), {
        TZ: 'Pacific/Auckland',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      })
      expect(Object.keys(got)).toEqual(Object.keys(want))
      for (const [ask, bytes] of Object.entries(want)) expect(got[ask] === bytes, ask).toBe(true)
    }, 120_000)

    it('says something in every answer', () => {
      for (const [ask, bytes] of Object.entries(want)) expect(bytes.length, ask).toBeGreaterThan(100)
    })
  })
})

describe.runIf(existsSync(PARLEY))('the filter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-filter-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const line = (i: number): string =>
    JSON.stringify({
      id: `n${i}`,
      date: '2024-05-06',
      text: `Foreign Minister Amina Otieno met her counterpart in Nairobi on Monday. "We agreed on ${i} points," she told reporters. Talks go on next week.`,
    })

  function annotate(lines: readonly string[]): Promise<string> {
    const child = spawn(process.execPath, ['--max-old-space-size=460', PARLEY, 'annotate', '--jsonl'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    return new Promise((resolve, reject) => {
      const out: Buffer[] = []
      child.stdout.on('data', (b: Buffer) => out.push(b))
      child.on('error', reject)
      child.on('close', code =>
        code === 0 ? resolve(Buffer.concat(out).toString('utf8')) : reject(new Error(`exit ${code}`)),
      )
      child.stdin.end(lines.map(l => `${l}\n`).join(''))
    })
  }

  it('gives the same bytes for split files, one process each, concatenated', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => line(i))
    const whole = await annotate(lines)
    const parts = await Promise.all(
      [lines.slice(0, 37), lines.slice(37, 80), lines.slice(80)].map(l => annotate(l)),
    )
    expect(parts.join('') === whole).toBe(true)
    expect(whole.trimEnd().split('\n')).toHaveLength(120)
  }, 120_000)
})
