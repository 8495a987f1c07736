import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotatedLine, readLine } from '../../src/export/contract.ts'
import { annotateFilter, readFilter } from '../../src/follow/filters.ts'
import { standardReadLine } from '../../src/follow/line-way.ts'
import { type OutputLine, splitLines } from '../../src/follow/lines.ts'
import { standardWay } from '../../src/follow/way.ts'
import { segment } from '../../src/language/index.ts'
import type { LanguageEngine } from '../../src/model/language.ts'

/** Sentences by rule: what these tests say holds for any engine. */
const engine: LanguageEngine = {
  name: 'rules',
  version: '1',
  models: [],
  analyse: input => ({ sentences: segment(input), names: [] }),
}
const way = standardWay(engine)
const maker = { version: '0', engine: 'rules/1', models: [] }

async function* stream(...chunks: readonly (string | Uint8Array)[]) {
  for (const c of chunks) yield c
}
const all = async (lines: AsyncIterable<OutputLine>) => {
  const out: OutputLine[] = []
  for await (const l of lines) out.push(l)
  return out
}
const annotate = (input: AsyncIterable<string | Uint8Array>, syntax = false) =>
  annotateFilter({ readLine: standardReadLine, way }, input, (id, articles) =>
    annotatedLine(id, articles, maker, { syntax }),
  )
const line = (value: unknown) => `${JSON.stringify(value)}\n`
// biome-ignore lint/suspicious/noExplicitAny: output lines are read as a stranger would read them
const parsed = async (lines: AsyncIterable<OutputLine>): Promise<any[]> =>
  (await all(lines)).map(l => JSON.parse(l.json))

const text = 'Envoy Ada Quill met the mayor on Tuesday. “We have a draft,” she said on 3 March 2024.'

describe('annotate', () => {
  it('gives a line for a line, with everything the contract names', async () => {
    const [out] = await parsed(annotate(stream(line({ id: 'a', date: '2024-03-06', text }))))
    expect(Object.keys(out)).toEqual(
      expect.arrayContaining(
        'id title published text language version engine models blocks sentences names times statements events meetings positions proposals commitments figures roles parts problems'.split(
          ' ',
        ),
      ),
    )
    expect(out).toMatchObject({
      id: 'a',
      published: '2024-03-06',
      text,
      language: 'en',
      parts: [],
      problems: [],
    })
    expect(out.sentences.map((s: { start: number; end: number }) => text.slice(s.start, s.end))).toEqual([
      'Envoy Ada Quill met the mayor on Tuesday.',
      '“We have a draft,” she said on 3 March 2024.',
    ])
  })
  it("resolves times under the line's date, and says on what they rest", async () => {
    const [out] = await parsed(annotate(stream(line({ id: 1, date: '2024-03-06', text }))))
    const times = out.times.map((t: { start: number; end: number; value: string; basis: string }) => [
      text.slice(t.start, t.end),
      t.value,
      t.basis,
    ])
    expect(times).toEqual([
      ['Tuesday', '2024-03-05', 'weekday'],
      ['3 March 2024', '2024-03-03', 'explicit'],
    ])
  })
  it('a sentence without a date is a valid article', async () => {
    const [out] = await parsed(annotate(stream(line({ id: 'x', text: 'They met on Tuesday.' }))))
    expect(out).toMatchObject({ published: null, times: [{ edtf: null, type: 'DATE' }] })
  })
  it('points into its own text, statements with source, cue and content', async () => {
    const [out] = await parsed(annotate(stream(line({ id: 1, text }))))
    const [s] = out.statements
    const cut = (spans: [number, number][]) => spans.map(([a, b]) => text.slice(a, b))
    expect(cut(s.content)).toEqual(['“We have a draft,”'])
    expect(cut(s.cue)).toEqual(['said'])
    expect(cut(s.source)).toEqual(['she'])
    expect(s.mode).toBe('direct')
  })
  it('gives tokens when syntax is asked for', async () => {
    const [plain] = await parsed(annotate(stream(line({ id: 1, text }))))
    const [full] = await parsed(annotate(stream(line({ id: 1, text })), true))
    expect(plain.sentences[0].tokens).toBeUndefined()
    expect(full.sentences[0].tokens[0]).toMatchObject({ start: 0, end: 5, form: 'Envoy', head: 0 })
  })
  it('reads a text in another language and analyses nothing of it', async () => {
    const russian = 'Переговоры прошли в среду в Женеве. Итогов 2012 года пока нет.'
    const [out] = await parsed(annotate(stream(line({ id: 1, text: russian }))))
    expect(out).toMatchObject({ text: russian, language: 'ru', sentences: [], times: [], names: [] })
    expect(out.problems.map((p: { code: string }) => p.code)).toContain('read.language')
  })
  it('turns NUL and lone surrogates into U+FFFD one for one, and says so', async () => {
    const [out] = await parsed(annotate(stream('{"id":1,"text":"A \\u0000 and \\ud83d here."}\n')))
    expect(out.text).toBe('A \ufffd and \ufffd here.')
    expect(out.problems.map((p: { code: string }) => p.code)).toContain('read.replaced-characters')
  })
  it('says when the date is none, and goes on without it', async () => {
    const [out] = await parsed(annotate(stream(line({ id: 1, text, date: 'yesterday' }))))
    expect(out.published).toBeNull()
    expect(out.problems.map((p: { code: string }) => p.code)).toContain('input.bad-date')
    expect(out.sentences).toHaveLength(2)
  })
})

it('lets keys of other programs pass: a line of a larger table is a good line', async () => {
  const out = await all(annotate(stream(line({ id: 'a', text: 'They met.', shard: 7, lang: null }))))
  expect(out.map(o => o.bad)).toEqual([null])
})

describe('a bad line', () => {
  const bad = [
    ['no JSON', '{"id": 1,', null],
    ['no object', '[1, 2]', null],
    ['no id', '{"text":"x"}', null],
    ['no text', '{"id":"b"}', 'b'],
    ['text and html', '{"id":7,"text":"x","html":"y"}', 7],
    ['a text that is no string', '{"id":"c","text":5}', 'c'],
    ['a key spelled wrongly', '{"id":"d","txet":"y"}', 'd'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x41]), null],
  ] as const
  for (const [what, wrong, id] of bad)
    it(`gives its id and problems, and the others go on: ${what}`, async () => {
      const good = line({ id: 'good', text: 'They met.' })
      const out = await all(annotate(stream(good, wrong, '\n', good)))
      expect(out.map(o => [o.line, o.bad?.code ?? null])).toEqual([
        [1, null],
        [2, 'input.bad-line'],
        [3, null],
      ])
      expect(JSON.parse(out[1]?.json ?? '')).toEqual({ id, problems: [out[1]?.bad] })
      expect(out[0]?.json).toBe(out[2]?.json)
    })
  it('whose reading fails gives the reason', async () => {
    const [out] = await parsed(
      annotateFilter(
        {
          readLine: async () => {
            throw new Error('stumbled')
          },
          way,
        },
        stream(line({ id: 9, text: 'x' })),
        () => ({}),
      ),
    )
    expect(out).toMatchObject({ id: 9, problems: [{ code: 'internal.bug' }] })
  })
})

describe('read', () => {
  it('stops after reading', async () => {
    const given = 'GENEVA — The envoys met.\n\nAdvertisement\n\nThey will meet again.'
    const [out] = await parsed(
      readFilter(
        { readLine: standardReadLine },
        stream(line({ id: 1, text: given, title: 'Again' })),
        readLine,
      ),
    )
    expect(Object.keys(out)).toEqual(
      expect.arrayContaining('id title published byline source text blocks parts removed'.split(' ')),
    )
    expect(out.title).toBe('Again')
    expect(out.text).not.toContain('Advertisement')
    expect(out.removed.map((r: { text: string }) => r.text)).toContain('Advertisement')
  })
})

describe('lines', () => {
  it('are cut at line feeds only, wherever the chunks end', async () => {
    const lines = ['{"a":"\u2028"}', 'é—𝔸', '', 'last \u0085 one']
    const bytes = Buffer.from(lines.join('\n'))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 8 }), async cuts => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length]
        const chunks = at.slice(1).map((to, i) => bytes.subarray(at[i], to))
        const out: string[] = []
        for await (const l of splitLines(stream(...chunks))) out.push(l)
        expect(out).toEqual(lines)
      }),
    )
  })
  it('lose carriage returns and a byte order mark', async () => {
    const out: string[] = []
    for await (const l of splitLines(stream('\ufeffone\r\ntwo\r\n'))) out.push(l)
    expect(out).toEqual(['one', 'two'])
  })
  it('may be 5 MB long', async () => {
    const long = 'x'.repeat(5_000_000)
    const out: string[] = []
    for await (const l of splitLines(stream(`${long}\n`, 'y'))) out.push(l)
    expect(out.map(l => l.length)).toEqual([5_000_000, 1])
  })
})

describe('the filter keeps nothing between lines', () => {
  it('so that split inputs give the same bytes, concatenated', async () => {
    const lines = Array.from({ length: 12 }, (_, i) =>
      i % 5 === 3
        ? 'no line\n'
        : line({
            id: i,
            date: `2024-03-${10 + i}`,
            text: `On Friday ${i} envoys met. “Good,” said envoy Ada Quill.`,
          }),
    )
    const whole = (await all(annotate(stream(...lines)))).map(o => o.json)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), async at => {
        const a = await all(annotate(stream(...lines.slice(0, at))))
        const b = await all(annotate(stream(...lines.slice(at))))
        expect([...a, ...b].map(o => o.json)).toEqual(whole)
      }),
      { numRuns: 13 },
    )
  })

  const program = fileURLToPath(new URL('./filter-program.ts', import.meta.url))
  const run = (input: string, env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, ['--import', 'tsx', program], {
      input,
      maxBuffer: 1 << 30,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
  // Ten thousand lines are the bench's; what grows with lines shows in two thousand.
  it('and memory stays under 300 MB', () => {
    const lines = Array.from({ length: 2000 }, (_, i) =>
      line({
        id: i,
        date: '2024-03-15',
        text: `Envoy Ada Quill met ${i} delegates on Tuesday. “We have a draft,” she said.`,
      }),
    )
    const whole = run(lines.join(''))
    expect(whole.status, whole.stderr).toBe(0)
    expect(whole.stdout.split('\n')).toHaveLength(2001)
    expect(Number(/rss (\d+)/u.exec(whole.stderr)?.[1])).toBeLessThan(300)
  }, 120_000)
  it('in another time zone and locale too', () => {
    const input = Array.from({ length: 20 }, (_, i) =>
      line({ id: i, date: '2024-03-15', text: `They met on Friday at ${i} o’clock, and again next week.` }),
    ).join('')
    const here = run(input, { TZ: 'UTC', LC_ALL: 'C' })
    const there = run(input, { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })
    expect(here.stdout.length).toBeGreaterThan(1000)
    expect(there.stdout).toBe(here.stdout)
  }, 60_000)
})

it('tsx is there for the programs that these tests start', () => {
  expect(
    execFileSync(process.execPath, ['--import', 'tsx', '-e', 'console.log(1)'], { encoding: 'utf8' }),
  ).toBe('1\n')
})
