import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { findAll } from '../../src/find/index.ts'
import { segment } from '../../src/language/index.ts'
import { type LinkInput, link, memoryCache } from '../../src/link/index.ts'
import type { Reading } from '../../src/model/article.ts'
import { canonicalJson } from '../../src/model/canonical.ts'
import type { Decision } from '../../src/model/decision.ts'
import type { Finding } from '../../src/model/finding.ts'
import { sha256 } from '../../src/model/ids.ts'
import { Record } from '../../src/model/record.ts'
import { cut } from '../../src/model/span.ts'
import { readRaw } from '../support/read.ts'

const SAMPLE = fileURLToPath(new URL('../../sample/', import.meta.url))

describe('the record of the sample reports', () => {
  const readings: Reading[] = []
  const findings: Finding[] = []
  let all: LinkInput

  beforeAll(async () => {
    for (const name of readdirSync(SAMPLE).filter(f => f.endsWith('.txt')))
      for (const r of await readRaw(readFileSync(SAMPLE + name), name)) {
        readings.push(r)
        findings.push(...findAll(r, { sentences: segment(r), names: [] }))
      }
    all = { readings, findings, decisions: [], asOf: null }
  })

  const page = (): Reading => {
    const r = readings.find(x => x.aggregator !== null)
    if (!r) throw new Error('the sample has no page')
    return r
  }
  const dated = (edtf: string | null): Decision => ({
    verb: 'date',
    target: { sourceFile: page().source, part: page().part, raw: null, words: null, kind: 'article' },
    edtf,
  })

  it('fits its schema', () => {
    expect(() => Record.parse(link(all))).not.toThrow()
  })

  it('has the same bytes in any order of its articles and findings, with a cache or without', () => {
    const want = sha256(canonicalJson(link(all)))
    const cache = memoryCache()
    const order = (n: number): fc.Arbitrary<number[]> =>
      fc.shuffledSubarray([...Array(n).keys()], { minLength: n })
    fc.assert(
      fc.property(order(readings.length), order(findings.length), (rs, fs) => {
        const shuffled = {
          ...all,
          readings: rs.flatMap(i => readings[i] ?? []),
          findings: fs.flatMap(i => findings[i] ?? []),
        }
        expect(sha256(canonicalJson(link(shuffled, cache)))).toBe(want)
      }),
      { numRuns: 8 },
    )
  })

  it('gives the same record after growing in batches through one cache as in one run', () => {
    const cache = memoryCache()
    for (let n = 1; n <= readings.length; n += 3) link({ ...all, readings: readings.slice(0, n) }, cache)
    expect(sha256(canonicalJson(link(all, cache)))).toBe(sha256(canonicalJson(link(all))))
  })

  it('shows for every entity a sentence that stands in its reading', () => {
    const record = link(all)
    for (const e of [...record.actors, ...record.meetings, ...record.statements, ...record.background])
      for (const shown of e.evidence) {
        const reading = readings.find(r => r.id === shown.reading)
        expect(reading && cut(reading.text, shown.sentence)).toBe(shown.text)
        for (const s of shown.spans) expect(s.end).toBeGreaterThan(s.start)
      }
  })

  it('leads every member of an entity to it, and no id to nothing', () => {
    const record = link(all)
    const known = new Set(
      [...record.actors, ...record.meetings, ...record.statements, ...record.background].map(e => e.id),
    )
    for (const [id, to] of Object.entries(record.ids)) {
      expect(known.has(to)).toBe(true)
      expect(known.has(id)).toBe(false)
    }
  })

  it('dates nothing of an undated page before the user does, and its parts with it afterwards', () => {
    const before = link(all)
    const parts = before.articles.filter(a => a.source === page().source)
    expect(parts.map(a => a.published)).toEqual(parts.map(() => null))
    const after = link({ ...all, decisions: [dated('2025-08-19')] })
    const of = (part: string) =>
      after.articles.find(a => a.source === page().source && a.part === part)?.published
    expect(of('0')).toMatchObject({ edtf: '2025-08-19', basis: 'user' })
    for (const part of parts.filter(p => p.part !== '0'))
      expect(of(part.part)).toMatchObject({ edtf: '2025-08-20', basis: 'relative' })
  })

  it('takes a date back when the user does', () => {
    expect(canonicalJson(link({ ...all, decisions: [dated('2025-08-19'), dated(null)] }))).toBe(
      canonicalJson(link(all)),
    )
  })

  it('as of a date holds only what was published by then, and nothing undated', () => {
    const record = link({ ...all, asOf: '2025-03-01' })
    expect(record.asOf).toBe('2025-03-01')
    expect(record.articles.length).toBeGreaterThan(3)
    for (const a of record.articles) expect(a.published && a.published.edtf <= '2025-03-01').toBe(true)
    const seen = new Set(record.articles.map(a => a.id))
    for (const e of [...record.meetings, ...record.statements])
      for (const shown of e.evidence) expect(seen.has(shown.article)).toBe(true)
  })

  it('counts a reprint and its original as one voice', () => {
    const record = link(all)
    const group = new Map<string, number>()
    for (const a of record.articles) group.set(a.copyGroup, (group.get(a.copyGroup) ?? 0) + 1)
    expect([...group.values()].filter(n => n > 1)).toEqual([2])
    for (const s of record.statements)
      expect(s.voices).toBeLessThanOrEqual(new Set(s.evidence.map(e => e.article)).size)
  })
})
