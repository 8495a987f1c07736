import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const sources = ['src', 'bench', 'train'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(f => f.endsWith('.ts'))
    .map(f => readFileSync(join(ROOT, folder, f), 'utf8')),
)
const exported = new Set(
  sources.flatMap(s =>
    [...s.matchAll(/export (?:async )?(?:abstract )?(?:function|const|interface|type|class) (\w+)/gu)].map(
      m => m[1],
    ),
  ),
)

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'])('%s', file => {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/^```[\s\S]*?^```$/gmu, '')
  const quoted = [...text.matchAll(/`([^`\n]+)`/gu)].map(m => m[1] ?? '')

  it('names no function or type that is not there', () => {
    const names = quoted.filter(q => /^(?:[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|[A-Z]+_[A-Z_]+)$/u.test(q))
    expect(names.filter(n => !exported.has(n))).toEqual([])
  })

  it('names no file of the project that is not there', () => {
    const paths = quoted.filter(q => /^(?:src|test|bench|train|models|sample)\/[\w./-]+\.\w+$/u.test(q))
    expect(paths.filter(p => !existsSync(join(ROOT, p)))).toEqual([])
  })
})
