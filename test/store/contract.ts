import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/port.ts'
import { additionOf, captureOf, dateDecision } from './samples.ts'

/** A place that can be opened again and again, and by several at once. */
export interface Place {
  open(): Promise<Store>
  remove(): Promise<void>
}

const AT = '2025-03-01T12:00:00Z'

/** What every engine must do. An engine joins by one line in a test file: `storeContract('name', makePlace)`. */
export function storeContract(engine: string, makePlace: () => Promise<Place>): void {
  describe(`the store's contract: ${engine}`, () => {
    let place: Place
    let store: Store
    let counter = 0
    const freshDossier = async () => (await store.dossier(`dossier ${counter++}`)).id

    beforeAll(async () => {
      place = await makePlace()
      store = await place.open()
    })
    afterAll(async () => {
      await store?.close()
      await place?.remove()
    })

    describe('a dossier', () => {
      it('is made once and found by name and by id', async () => {
        const made = await store.dossier('Peace talks')
        expect(await store.dossier('Peace talks')).toEqual(made)
        expect(await store.findDossier('Peace talks')).toEqual(made)
        expect(await store.findDossier(made.id)).toEqual(made)
        expect(await store.findDossier('Grain talks')).toBeNull()
      })
      it('is listed by id', async () => {
        for (const name of ['one', 'two', 'three', 'four']) await store.dossier(name)
        const ids = (await store.dossiers()).map(d => d.id)
        expect(ids).toEqual([...ids].sort())
        expect(ids.length).toBeGreaterThanOrEqual(4)
      })
      it('knows nothing of another one', async () => {
        const [a, b] = [await freshDossier(), await freshDossier()]
        const addition = additionOf('The envoys met on Monday.')
        await store.append(a, addition, AT)
        expect((await store.snapshot(b)).readings).toEqual([])
        expect(await store.sources(b)).toEqual([])
        expect(await store.bytes(b, addition.source.sha256)).toBeNull()
        expect(await store.search(b, { all: ['envoys'], any: [], limit: 9 })).toEqual([])
        expect((await store.append(b, addition, AT)).seq).toBe(1)
      })
    })

    describe('appending', () => {
      it('gives back byte for byte what was put in', async () => {
        const d = await freshDossier()
        const text = 'Zürich — “talks” went on 𝔸 \u2028 and ended.'
        const addition = additionOf(text)
        expect(await store.append(d, addition, AT)).toEqual({ seq: 1, newSource: true, newRun: true })
        const got = await store.snapshot(d)
        expect(got.readings).toEqual(addition.run.readings)
        expect(got.findings).toEqual([...addition.run.findings].sort((x, y) => (x.id < y.id ? -1 : 1)))
        expect(await store.reading(d, addition.run.readings[0]?.id ?? '')).toEqual(addition.run.readings[0])
        expect(await store.bytes(d, addition.source.sha256)).toEqual(addition.source.bytes)
      })
      it('keeps bytes of every value, and none at all', async () => {
        const d = await freshDossier()
        for (const bytes of [Uint8Array.from({ length: 1000 }, (_, i) => i % 256), new Uint8Array(0)]) {
          const sha = String(bytes.length)
          await store.append(d, { source: { sha256: sha, bytes, capture: captureOf('x') } }, AT)
          expect(await store.bytes(d, sha)).toEqual(bytes)
        }
      })
      it('holds a NUL and a lone surrogate wherever text may have them', async () => {
        const d = await freshDossier()
        const addition = additionOf('A \0 and a \ud800 here.')
        const odd = { ...addition, source: { ...addition.source, capture: captureOf('a\0b\udc00c') } }
        await store.append(d, odd, AT)
        expect((await store.snapshot(d)).readings[0]?.text).toBe('A \0 and a \ud800 here.')
        expect((await store.sources(d))[0]?.captures[0]?.name).toBe('a\0b\udc00c')
        const made = await store.dossier('nul\0dossier')
        expect(await store.findDossier('nul\0dossier')).toEqual(made)
      })
      it('adds nothing twice', async () => {
        const d = await freshDossier()
        const addition = additionOf('The envoys met on Tuesday.')
        await store.append(d, addition, AT)
        const before = await store.snapshot(d)
        expect(await store.append(d, addition, AT)).toEqual({ seq: null, newSource: false, newRun: false })
        expect(await store.snapshot(d)).toEqual(before)
        expect(await store.log(d)).toHaveLength(1)
      })
      it('keeps where the same bytes came from a second time, and reads them once', async () => {
        const d = await freshDossier()
        await store.append(d, additionOf('One text.', { name: 'b.txt' }), AT)
        const again = await store.append(d, additionOf('One text.', { name: 'a.txt' }), AT)
        expect(again).toEqual({ seq: 2, newSource: false, newRun: false })
        const [source] = await store.sources(d)
        expect(source?.captures.map(c => c.name).sort()).toEqual(['a.txt', 'b.txt'])
        expect((await store.snapshot(d)).readings).toHaveLength(1)
      })
      it('takes all of an addition or nothing of it', async () => {
        const d = await freshDossier()
        const addition = additionOf('The envoys met on Wednesday.')
        const broken = {
          ...addition,
          // Two sentences at one place: the second insert fails after source and reading were written.
          run: { ...addition.run, sentences: [...addition.run.sentences, ...addition.run.sentences] },
        }
        await expect(store.append(d, broken, AT)).rejects.toMatchObject({
          problem: { code: 'store.failed' },
        })
        expect(await store.sources(d)).toEqual([])
        expect((await store.snapshot(d)).seq).toBe(0)
        expect((await store.append(d, addition, AT)).seq).toBe(1)
      })
      it('takes thousands of findings at once', async () => {
        const d = await freshDossier()
        await store.append(d, additionOf('x'.repeat(3000), { findings: 3000 }), AT)
        expect((await store.snapshot(d)).findings).toHaveLength(3000)
      })
    })

    describe('newer readers and finders', () => {
      it('replace the current run and keep the old one', async () => {
        const d = await freshDossier()
        const old = additionOf('Talks on Thursday.', { reader: 'text@1' })
        const newer = additionOf('Talks on Thursday.', { reader: 'text@2', finder: 'times@2' })
        await store.append(d, old, AT)
        expect(await store.append(d, { run: newer.run }, AT)).toMatchObject({ seq: 2, newRun: true })
        expect((await store.snapshot(d)).readings).toEqual(newer.run.readings)
        expect((await store.snapshot(d)).findings.map(f => f.extractor.version)).toEqual([
          'times@2',
          'times@2',
        ])
        expect((await store.runs(d)).map(r => [r.reader, r.finder])).toEqual([['text@2', 'times@2']])
        const [reading] = newer.run.readings
        expect(await store.articles(d)).toEqual([
          {
            article: reading?.article,
            reading: reading?.id,
            source: newer.run.source,
            part: '0',
          },
        ])
        expect((await store.snapshot(d, 1)).readings).toEqual(old.run.readings)
        expect(await store.reading(d, old.run.readings[0]?.id ?? '')).toEqual(old.run.readings[0])
      })
      it('a finding that the newer finder no longer gives is no longer current', async () => {
        const d = await freshDossier()
        const old = additionOf('Talks on Friday.', { findings: 3 })
        await store.append(d, old, AT)
        const run = { ...old.run, finder: 'times@2', findings: old.run.findings.slice(1) }
        await store.append(d, { run }, AT)
        const ids = (s: { findings: readonly { id: string }[] }) => s.findings.map(f => f.id)
        expect(ids(await store.snapshot(d))).toEqual(ids(run).sort())
        expect(ids(await store.snapshot(d, 1))).toEqual(ids(old.run).sort())
      })
      it('are found by search in the current reading only', async () => {
        const d = await freshDossier()
        await store.append(d, additionOf('The delegation left.', { reader: 'text@1' }), AT)
        const newer = additionOf('The delegation left.', { reader: 'text@2' })
        await store.append(d, { run: newer.run }, AT)
        const hits = await store.search(d, { all: ['delegation'], any: [], limit: 9 })
        expect(hits.map(h => h.reading)).toEqual([newer.run.readings[0]?.id])
      })
    })

    describe('what was recorded by a moment', () => {
      it('is found by sequence number', async () => {
        const d = await freshDossier()
        const first = additionOf('First report.')
        await store.append(d, first, '2025-03-01T00:00:00Z')
        await store.append(d, additionOf('Second report.'), '2025-03-02T00:00:00Z')
        await store.append(d, { decisions: [dateDecision(first.source.sha256, '2025-02-28')] }, AT)
        expect((await store.snapshot(d)).readings).toHaveLength(2)
        expect((await store.snapshot(d, 1)).readings).toEqual(first.run.readings)
        expect((await store.snapshot(d, 2)).decisions).toEqual([])
        expect((await store.snapshot(d, 3)).decisions).toHaveLength(1)
        expect((await store.snapshot(d, 99)).seq).toBe(3)
        expect((await store.log(d)).map(e => [e.seq, e.at])).toEqual([
          [1, '2025-03-01T00:00:00Z'],
          [2, '2025-03-02T00:00:00Z'],
          [3, AT],
        ])
      })
      it('decisions come in the order in which they were made, the same one twice too', async () => {
        const d = await freshDossier()
        const set = (edtf: string | null) => dateDecision('s', edtf)
        await store.append(d, { decisions: [set('2025'), set('2024')] }, AT)
        await store.append(d, { decisions: [set('2025')] }, AT)
        const made = (await store.snapshot(d)).decisions
        expect(made.map(x => x.decision)).toEqual([set('2025'), set('2024'), set('2025')])
        expect(new Set(made.map(x => x.id)).size).toBe(3)
      })
    })

    it('answers in the order of ids, whatever the order of adding', async () => {
      const texts = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot']
      const answers = []
      for (const order of [
        texts,
        [...texts].reverse(),
        ['delta', 'alpha', 'foxtrot', 'echo', 'bravo', 'charlie'],
      ]) {
        const d = await freshDossier()
        for (const t of order) await store.append(d, additionOf(`Report ${t} of Monday.`), AT)
        const { runs, readings, findings } = await store.snapshot(d)
        answers.push(
          JSON.stringify([
            runs.map(r => r.source),
            readings,
            findings,
            (await store.sources(d)).map(s => s.sha256),
            await store.search(d, { all: ['report'], any: [], limit: 9 }),
          ]),
        )
      }
      expect(new Set(answers).size).toBe(1)
    })

    describe('search', () => {
      it('wants every word of `all` and one of `any`, whole', async () => {
        const d = await freshDossier()
        const add = (text: string) => store.append(d, additionOf(text), AT)
        await add('The grain deal was signed in Ankara.')
        await add('The grain convoy left Odesa.')
        await add('A dealer signed nothing.')
        const find = async (all: string[], any: string[] = []) =>
          (await store.search(d, { all, any, limit: 9 })).map(h => h.folded).sort()
        expect(await find(['grain'])).toEqual([
          'the grain convoy left odesa',
          'the grain deal was signed in ankara',
        ])
        expect(await find(['grain', 'deal'])).toEqual(['the grain deal was signed in ankara'])
        expect(await find(['the'], ['convoy', 'ankara'])).toHaveLength(2)
        expect(await find([], ['deal', 'nothing'])).toHaveLength(2)
        expect(await find([])).toEqual([])
        expect(await find(['"or'])).toEqual([])
      })
      it('holds words of other alphabets and with digits', async () => {
        const d = await freshDossier()
        await store.append(d, additionOf('Über 50000 Soldaten переговоры 30day.'), AT)
        for (const word of ['über', '50000', 'переговоры', '30day'])
          expect(await store.search(d, { all: [word], any: [], limit: 9 }), word).toHaveLength(1)
        expect(await store.search(d, { all: ['uber'], any: [], limit: 9 })).toEqual([])
      })
      it('gives the place of the sentence', async () => {
        const d = await freshDossier()
        const a = additionOf('Where it stands.')
        await store.append(d, a, AT)
        expect(await store.search(d, { all: ['stands'], any: [], limit: 1 })).toEqual(a.run.sentences)
      })
    })

    it('keeps refusals once', async () => {
      const d = await freshDossier()
      const refusal = {
        name: 'photo.png',
        size: 8,
        sha256: 'abc',
        problem: { code: 'read.binary', message: 'photo.png is no text.', next: 'Give a text.' },
      }
      expect((await store.append(d, { refusals: [refusal] }, AT)).seq).toBe(1)
      expect((await store.append(d, { refusals: [refusal] }, AT)).seq).toBeNull()
      expect(await store.refusals(d)).toEqual([refusal])
    })

    describe('vectors', () => {
      /** Vectors of two numbers a sentence; the first tells them apart. */
      const made = (reading: string, n: number, count = 2) => ({
        reading,
        width: 2,
        body: Int8Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? n : i - 128)),
      })
      const readingIn = (a: ReturnType<typeof additionOf>): string => a.run.readings[0]?.id ?? ''

      it('come back byte for byte, by reading, for their model and dossier only', async () => {
        const [d, other] = [await freshDossier(), await freshDossier()]
        const added = ['One report.', 'Another report.', 'A third.'].map(t => additionOf(t))
        for (const a of added) {
          await store.append(d, a, AT)
          await store.append(other, a, AT)
        }
        const all = added.map((a, i) => made(readingIn(a), -i, 3))
        await store.putVectors(d, 'm@1', all)
        const sorted = [...all].sort((x, y) => (x.reading < y.reading ? -1 : 1))
        expect(await store.vectors(d, 'm@1')).toEqual(sorted)
        expect(await store.vectors(d, 'm@1', [all[1]?.reading ?? '', 'r_none'])).toEqual([all[1]])
        expect(await store.vectors(d, 'm@2')).toEqual([])
        expect(await store.vectors(other, 'm@1')).toEqual([])
        expect(await store.vectorCounts(d)).toEqual([
          { model: 'm@1', readings: sorted.map(v => v.reading), sentences: 9 },
        ])
        expect(await store.vectorCounts(other)).toEqual([])
      })
      it('are kept once, those of nothing too, and two models stand side by side', async () => {
        const d = await freshDossier()
        const a = additionOf('A report.')
        await store.append(d, a, AT)
        await store.putVectors(d, 'm@1', [made(readingIn(a), 1)])
        await store.putVectors(d, 'm@1', [made(readingIn(a), 2)])
        await store.putVectors(d, 'm@2', [{ reading: readingIn(a), width: 2, body: new Int8Array(0) }])
        expect((await store.vectors(d, 'm@1'))[0]?.body[0]).toBe(1)
        expect((await store.vectorCounts(d)).map(c => [c.model, c.sentences])).toEqual([
          ['m@1', 2],
          ['m@2', 0],
        ])
      })
      it('change nothing of what is recorded, nor its sequence', async () => {
        const d = await freshDossier()
        const a = additionOf('A report.')
        await store.append(d, a, AT)
        const before = JSON.stringify([await store.snapshot(d), await store.log(d)])
        await store.putVectors(d, 'm@1', [made(readingIn(a), 1)])
        await store.removeVectors(d, null)
        expect(JSON.stringify([await store.snapshot(d), await store.log(d)])).toBe(before)
      })
      it('of a superseded reading are not current; removing leaves what one model made of current ones', async () => {
        const d = await freshDossier()
        const old = additionOf('Talks on Sunday.', { reader: 'text@1' })
        const newer = additionOf('Talks on Sunday.', { reader: 'text@2' })
        await store.append(d, old, AT)
        await store.putVectors(d, 'm@1', [made(readingIn(old), 1)])
        await store.append(d, { run: newer.run }, AT)
        expect(await store.vectors(d, 'm@1')).toEqual([])
        expect(await store.vectorCounts(d)).toEqual([{ model: 'm@1', readings: [], sentences: 0 }])
        for (const m of ['m@1', 'm@2']) await store.putVectors(d, m, [made(readingIn(newer), 2)])
        await store.removeVectors(d, 'm@1')
        expect(await store.vectorCounts(d)).toEqual([
          { model: 'm@1', readings: [readingIn(newer)], sentences: 2 },
        ])
        await store.removeVectors(d, null)
        expect(await store.vectorCounts(d)).toEqual([])
      })
      it('stand beside the sentences of their reading', async () => {
        const d = await freshDossier()
        const a = additionOf('Where it stands.')
        await store.append(d, a, AT)
        expect(await store.sentences(d, readingIn(a))).toEqual(
          a.run.sentences.map(({ index, start, end, kind }) => ({ index, start, end, kind })),
        )
        expect(await store.sentences(d, 'r_none')).toEqual([])
      })
    })

    it('keeps results by digest, and follower state by key', async () => {
      const [d, other] = [await freshDossier(), await freshDossier()]
      await store.cache(
        d,
        'actors',
        new Map([
          ['aa', '1'],
          ['bb', '2'],
        ]),
      )
      await store.cache(d, 'actors', new Map([['aa', '1']]))
      expect(await store.cached(d, 'actors', ['bb', 'aa', 'cc'])).toEqual(
        new Map([
          ['aa', '1'],
          ['bb', '2'],
        ]),
      )
      expect(await store.cached(d, 'meetings', ['aa'])).toEqual(new Map())
      expect(await store.cached(other, 'actors', ['aa'])).toEqual(new Map())
      expect(await store.state(d, 'etag https://example.org/')).toBeNull()
      await store.setState(d, 'etag https://example.org/', '"1"')
      await store.setState(d, 'etag https://example.org/', '"2"')
      expect(await store.state(d, 'etag https://example.org/')).toBe('"2"')
    })

    it('gives follower state by the beginning of its key, and forgets it when told to', async () => {
      const [d, other] = [await freshDossier(), await freshDossier()]
      const all = ['watch/feed/b', 'watch/feed/B', 'watch/feed/é', 'watch/feedx', 'watch/entry/1', 'a']
      for (const key of all) await store.setState(d, key, key)
      expect([...(await store.states(d, 'watch/feed/')).keys()]).toEqual([
        'watch/feed/B',
        'watch/feed/b',
        'watch/feed/é',
      ])
      expect((await store.states(d, 'watch/')).size).toBe(5)
      expect((await store.states(other, 'watch/')).size).toBe(0)
      await store.setState(d, 'watch/feed/b', null)
      await store.setState(d, 'never there', null)
      expect(await store.state(d, 'watch/feed/b')).toBeNull()
      expect((await store.states(d, 'watch/feed/')).size).toBe(2)
      // It is no part of what was recorded.
      expect(await store.seq(d)).toBe(0)
    })

    it('is there again when opened anew', async () => {
      const d = await freshDossier()
      await store.append(d, additionOf('It lasts.'), AT)
      const before = await store.snapshot(d)
      const second = await place.open()
      expect(await second.snapshot(d)).toEqual(before)
      expect(await second.check()).toEqual([])
      await second.close()
    })

    it('two that write at once both succeed, and the sequence has no gap', async () => {
      const d = await freshDossier()
      const second = await place.open()
      const write = async (s: Store, who: string) => {
        for (let i = 0; i < 25; i++) await s.append(d, additionOf(`Report ${i} of ${who}.`), AT)
      }
      await Promise.all([write(store, 'one'), write(second, 'two')])
      await Promise.all([store, second].map(s => s.append(d, additionOf('The same from both.'), AT)))
      await second.close()
      const log = await store.log(d)
      expect(log.map(e => e.seq)).toEqual(Array.from({ length: 51 }, (_, i) => i + 1))
      expect((await store.snapshot(d)).readings).toHaveLength(51)
      expect(await store.check()).toEqual([])
    })

    it('is found sound by one that looked it over before another wrote', async () => {
      const d = await freshDossier()
      const second = await place.open()
      expect(await second.check()).toEqual([])
      for (let i = 0; i < 40; i++) await store.append(d, additionOf(`Report ${i} of the other one.`), AT)
      expect(await second.check()).toEqual([])
      expect(await second.search(d, { all: ['other'], any: [], limit: 99 })).toHaveLength(40)
      await second.close()
    })

    it('a wrong dossier is empty, not an error', async () => {
      expect(await store.snapshot('d_none')).toMatchObject({ seq: 0, readings: [], findings: [] })
    })
  })
}
