import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { program as parley } from '../support/program.ts'

const SAMPLE = fileURLToPath(new URL('../../sample/', import.meta.url))

const QUESTIONS = ['timeline', 'statements', 'actors', 'reports', 'problems'] as const

describe('the command line over a real store', { timeout: 120_000 }, () => {
  let folder: string
  let files: readonly string[]
  const zone = process.env['TZ']
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-cli-'))
    files = (await readdir(SAMPLE)).filter(f => f.endsWith('.txt')).map(f => join(SAMPLE, f))
  })
  afterEach(async () => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    await rm(folder, { recursive: true, force: true })
  })
  const store = (name: string) => ['--store', join(folder, name)]
  const answers = async (name: string) => {
    const all: string[] = []
    for (const q of QUESTIONS) all.push((await parley([q, '--json', ...store(name)])).out)
    return all
  }

  it('gives the same bytes whatever the order, the batches, the repetition and the time zone', async () => {
    await parley(['add', ...files, ...store('one.db')])
    const expected = await answers('one.db')
    expect(expected[0]).toContain('"kind":"meeting"')

    process.env['TZ'] = 'Pacific/Auckland'
    const turned = [...files].reverse()
    for (const batch of [turned.slice(0, 5), turned.slice(3), turned])
      await parley(['add', ...batch, ...store('two.db')])
    expect(await answers('two.db')).toEqual(expected)
  })

  it('adds nothing twice, and each bad file gets an answer while the good ones are added', async () => {
    const first = await parley(['add', SAMPLE, join(folder, 'gone.txt'), '--json', ...store('a.db')])
    expect(first.code).toBe(1)
    const report = JSON.parse(first.out) as {
      files: { name: string; outcome: string; problems: { code: string }[] }[]
    }
    expect(report.files.filter(f => f.outcome === 'added').length).toBeGreaterThanOrEqual(files.length)
    expect(report.files.find(f => f.name.endsWith('gone.txt'))).toMatchObject({ outcome: 'refused' })
    const second = JSON.parse(
      (await parley(['add', ...files, '--json', ...store('a.db')])).out,
    ) as typeof report
    expect(new Set(second.files.map(f => f.outcome))).toEqual(new Set(['known']))
  })

  it('dates an undated report by a decision that moves its times, and takes it back', async () => {
    await parley(['add', ...files, ...store('d.db')])
    const undated = async () =>
      (
        JSON.parse((await parley(['timeline', '--lane', 'undated', '--json', ...store('d.db')])).out) as {
          items: { kind: string; id: string; detail: string }[]
        }
      ).items
    const before = await undated()
    const page = before.find(e => e.kind === 'publication' && e.detail === 'main')
    expect(page).toBeDefined()
    const dated = await parley(['date', (page?.id ?? '').slice(0, 12), '2025-08-19', ...store('d.db')])
    expect(dated.out).toContain(`${page?.id} is dated 2025-08-19 by your decision`)
    const after = await undated()
    expect(after.length).toBeLessThan(before.length)
    expect(after.some(e => e.id === page?.id)).toBe(false)
    await parley(['date', page?.id ?? '', '--undo', ...store('d.db')])
    expect(await undated()).toEqual(before)
  })

  it('leads from every line of the timeline to bytes of the raw file', async () => {
    await parley(['add', ...files, ...store('s.db')])
    const view = JSON.parse((await parley(['timeline', '--json', ...store('s.db')])).out) as {
      items: { id: string; kind: string }[]
    }
    for (const e of view.items.filter(i => i.kind !== 'publication').slice(0, 8)) {
      const shown = JSON.parse((await parley(['show', e.id, '--json', ...store('s.db')])).out) as {
        evidence: { words: string[]; place: { start: number; end: number } | null }[]
      }
      expect(shown.evidence.length).toBeGreaterThan(0)
      for (const one of shown.evidence) {
        expect(one.place === null ? -1 : one.place.end - one.place.start).toBeGreaterThan(0)
        expect(one.words.join('')).not.toBe('')
      }
    }
  })

  it('finds the words of a search in the reports', async () => {
    await parley(['add', ...files, ...store('q.db')])
    const { out } = await parley(['search', 'backstop', '--json', ...store('q.db')])
    const { passages } = JSON.parse(out) as { passages: { text: string }[] }
    expect(passages.length).toBeGreaterThan(0)
    for (const p of passages) expect(p.text.toLowerCase()).toContain('backstop')
  })

  it('answers for what is no store, what is not there and what it does not understand', async () => {
    expect(await parley(['timeline', ...store('none.db')])).toMatchObject({ code: 3, out: '' })
    expect((await parley(['timeline', '--store', files[0] ?? ''])).err).toContain('[store.not-a-store]')
    expect((await parley(['doctor', ...store('none.db')])).code).toBe(3)
    await parley(['add', files[0] ?? '', ...store('ok.db')])
    expect((await parley(['doctor', ...store('ok.db')])).out).toContain('is sound')
  })

  it('stops between files when told to, and says what is left', async () => {
    const stop = new AbortController()
    stop.abort()
    const ran = await parley(['add', ...files, ...store('x.db')], [], stop.signal)
    expect(ran.code).toBe(130)
    expect(ran.out).toContain('[add.interrupted]')
  })

  it('filters lines: one in, one out, and a bad one keeps none out', async () => {
    const lines = [
      `${JSON.stringify({ id: 1, text: 'Ana Ruiz met Ilya Petrov in Vienna on Monday.', date: '2025-03-04' })}\n{"id":`,
      `2}\n\nnot json\n${JSON.stringify({ id: 'x', text: 'He left.' })}`,
    ]
    const found = await parley(['annotate', '--jsonl', '--syntax'], lines)
    const out = found.out
      .trimEnd()
      .split('\n')
      .map(
        l =>
          JSON.parse(l) as {
            id: unknown
            times?: { edtf: string }[]
            problems?: { code: string }[]
            sentences?: { tokens: unknown[] }[]
          },
      )
    expect(found.code).toBe(1)
    expect(out.map(l => l.id)).toEqual([1, 2, null, 'x'])
    expect(out[0]?.times?.map(t => t.edtf)).toEqual(['2025-03-03'])
    expect(out[0]?.sentences?.[0]?.tokens.length).toBeGreaterThan(8)
    expect(out[2]?.problems?.[0]?.code).toBe('input.bad-line')
    const read = await parley(['read', '--jsonl'], lines.slice(0, 1))
    expect(read.out).toContain('"published":"2025-03-04"')
    expect((await parley(['read'])).code).toBe(2)
  })

  it('exports events as a table, and the raw files as a WARC file that gives the same record again', async () => {
    await parley(['add', ...files, ...store('a.db')])
    const table = await parley(['export', 'events', '--format', 'polecat', ...store('a.db')])
    const [head, ...rows] = table.out.trimEnd().split('\n')
    expect(head?.split('\t').slice(0, 3)).toEqual(['Event ID', 'Event Date', 'Event Type'])
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) expect(row.split('\t')).toHaveLength(head?.split('\t').length ?? 0)
    const warc = join(folder, 'all.warc.gz')
    expect((await parley(['export', 'warc', '--out', warc, ...store('a.db')])).code).toBe(0)
    await parley(['add', warc, ...store('b.db')])
    for (const question of QUESTIONS) {
      const [from, to] = [
        await parley([question, '--json', ...store('a.db')]),
        await parley([question, '--json', ...store('b.db')]),
      ]
      expect(to.out === from.out, question).toBe(true)
    }
  })
})
