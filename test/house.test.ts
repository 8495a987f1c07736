import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../src/', import.meta.url))

/** The rooms in the order in which data goes through them; a room imports only from those before it. */
const ROOMS = [
  'model',
  'knowledge',
  'read',
  'language',
  'find',
  'link',
  // Behind linking: vectors propose, and nothing that makes the record may see them.
  'embed',
  'store',
  'export',
  'ask',
  'follow',
  'serve',
  'cli',
]

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.ts'))

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)].map(m =>
    relative(ROOT, resolve(ROOT, dirname(file), m[1] ?? '')),
  )
const roomOf = (file: string): string => file.split(/[/\\]/u)[0] ?? ''

describe('the house', () => {
  it('has only the rooms of the plan', () => {
    const rooms = new Set(files.map(roomOf).filter(r => !r.endsWith('.ts')))
    expect([...rooms].filter(r => !ROOMS.includes(r))).toEqual([])
  })

  it('lets data go one way: no room imports from one after it', () => {
    const wrong = files.flatMap(file =>
      importsOf(file)
        .filter(to => ROOMS.includes(roomOf(file)) && ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(file)))
        .map(to => `${file} imports ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('has no clock, no randomness and no locale in what makes the record', () => {
    const pure = ['model', 'knowledge', 'read', 'language', 'find', 'link', 'embed', 'ask', 'export']
    const banned =
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\.localeCompare\(|toLocale(?:String|LowerCase|UpperCase)\(|\bIntl\./u
    const wrong = files.filter(
      f => pure.includes(roomOf(f)) && banned.test(readFileSync(join(ROOT, f), 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})
