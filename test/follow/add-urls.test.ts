import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type AddedFile, fileCapture } from '../../src/follow/add.ts'
import { addAny } from '../../src/follow/add-any.ts'
import { addUrls, isUrl } from '../../src/follow/add-urls.ts'
import type { Fetcher } from '../../src/follow/fetch/fetcher.ts'
import { FRESH } from '../../src/follow/fetch/state.ts'
import { ParleyError } from '../../src/model/problem.ts'
import { PARAGRAPHS } from '../read/html/helpers.ts'
import { testDeps, testFolder } from './parts.ts'

describe('addresses among the paths', () => {
  it.each([
    ['https://x.example/a', true],
    ['HTTP://x.example', true],
    ['reports/http.txt', false],
    ['ftp://x.example', false],
  ])('%s', (path, is) => expect(isUrl(path)).toBe(is))
})

const RSS = `<rss version="2.0"><channel><title>The Harbour Post</title><item><title>Talks</title><description>${PARAGRAPHS[0]}</description></item></channel></rss>`
const opml = (...feeds: readonly string[]) =>
  `<opml version="2.0"><body>${feeds.map(f => `<outline type="rss" text="x" xmlUrl="${f}"/>`).join('')}</body></opml>`

describe('adding by address', () => {
  const folder = testFolder()
  const answers = new Map<string, string>([
    ['https://x.example/a', `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`],
    ['https://x.example/feed', RSS],
    ['https://x.example/list', opml('https://x.example/feed', 'https://x.example/inner')],
    ['https://x.example/inner', opml('https://x.example/a')],
  ])
  const fetcher: Fetcher = {
    fetch: async url => {
      const text = answers.get(url)
      if (text === undefined)
        return {
          kind: 'failed',
          error: new ParleyError('fetch.status', { url, status: 500 }),
          passing: true,
          state: FRESH,
        }
      const capture = { ...fileCapture(url), url, status: 200 }
      return { kind: 'fetched', bytes: new TextEncoder().encode(text), capture, state: FRESH }
    },
    close: async () => undefined,
  }
  const shown = (files: readonly AddedFile[]) => files.map(f => [f.name, f.outcome, f.articles.length])

  it('adds what comes, each once, and keeps a refusal with its reason', async () => {
    const deps = await testDeps(folder)
    const urls = ['https://x.example/a', 'https://x.example/down', 'https://x.example/a']
    const { files, left } = await addUrls(deps, deps.dossier, urls, fetcher)
    expect(shown(files)).toEqual([
      ['https://x.example/a', 'added', 1],
      ['https://x.example/down', 'refused', 0],
    ])
    expect(left).toBe(0)
    expect(await deps.store.refusals(deps.dossier)).toMatchObject([
      { name: 'https://x.example/down', problem: { code: 'fetch.status' } },
    ])
  })

  it('follows the feeds of a list, and no list in a list', async () => {
    const deps = await testDeps(folder)
    const { files } = await addUrls(deps, deps.dossier, ['https://x.example/list'], fetcher)
    expect(files.map(f => [f.name, f.outcome, f.problems[0]?.code ?? null])).toEqual([
      ['https://x.example/feed', 'added', 'read.undated'],
      ['https://x.example/inner', 'refused', 'read.feed-list'],
    ])
  })

  it('leaves the rest when it is stopped', async () => {
    const deps = await testDeps(folder)
    const stop = new AbortController()
    const stopping: Fetcher = {
      ...fetcher,
      fetch: async (url, state) => {
        if (url.endsWith('/feed')) stop.abort()
        return fetcher.fetch(url, state)
      },
    }
    const urls = ['https://x.example/a', 'https://x.example/feed']
    const { files, left } = await addUrls(deps, deps.dossier, urls, stopping, stop.signal)
    expect(files.length + left).toBe(2)
    expect(left).toBeGreaterThan(0)
  })
})

describe('adding anything', () => {
  const folder = testFolder()
  const sources = (input: readonly string[]) => ({
    openFetcher: (): Fetcher => {
      throw new Error('nothing is to be fetched in this test')
    },
    input: (async function* () {
      yield* input
    })(),
  })
  const add = async (paths: readonly string[], input: readonly string[] = []) => {
    const deps = await testDeps(folder)
    const { files, problems } = await addAny(deps, deps.dossier, paths, sources(input))
    return [...files.map(f => [f.name.replace(`${folder}/`, ''), f.outcome]), ...problems.map(p => p.code)]
  }

  it('takes standard input for what it holds: a text, a page, JSON lines', async () => {
    expect(await add(['-'], ['The ministers ', 'met in 2024.'])).toEqual([['standard input', 'added']])
    expect(await add(['-'], [`<html><p>${PARAGRAPHS[0]}</p></html>`])).toEqual([['standard input', 'added']])
    const lines = [
      '{"id":1,"text":"They met in 2023."}\n',
      '{"id":2,"text":"They met',
      ' in 2024."}\n',
      'no line\n',
    ]
    expect(await add(['-'], lines)).toEqual([
      ['standard input:1', 'added'],
      ['standard input:2', 'added'],
      ['standard input:3', 'refused'],
    ])
    expect(await add(['-'])).toEqual([['standard input', 'refused']])
  })

  it('takes a pattern for what it fits, and says where nothing does', async () => {
    await mkdir(join(folder, 'deep/er'), { recursive: true })
    await Promise.all(
      ['one.txt', 'two.txt', 'three.md', 'deep/four.txt', 'deep/er/[five].txt'].map(name =>
        writeFile(join(folder, name), `The talks of 2024 told in ${name}.`),
      ),
    )
    expect(await add([join(folder, 't*.txt')])).toEqual([['two.txt', 'added']])
    expect(await add([join(folder, '{one,three}.*')])).toEqual([
      ['one.txt', 'added'],
      ['three.md', 'added'],
    ])
    expect(await add([join(folder, '**/*.txt')])).toHaveLength(4)
    expect(await add([join(folder, 'deep/*')])).toEqual([
      ['deep/er/[five].txt', 'added'],
      ['deep/four.txt', 'added'],
    ])
    // A file whose name looks like a pattern is itself.
    expect(await add([join(folder, 'deep/er/[five].txt')])).toEqual([['deep/er/[five].txt', 'added']])
    expect(await add([join(folder, 'x*.txt')])).toEqual(['read.no-files'])
  })

  it('tells of a list of feeds that lies in a folder, and fetches nothing', async () => {
    await mkdir(join(folder, 'lists'))
    await writeFile(join(folder, 'lists/feeds.opml'), opml('https://x.example/feed'))
    expect(await add([join(folder, 'lists')])).toEqual([['lists/feeds.opml', 'refused']])
  })
})
