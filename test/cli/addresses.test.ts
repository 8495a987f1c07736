import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { PARAGRAPHS, page } from '../read/html/helpers.ts'
import { program } from '../support/program.ts'
import { type TestServer, testServer } from '../support/server.ts'

const XML = { 'content-type': 'application/rss+xml' }
const feed = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>The Harbour Post</title>${items.join('')}</channel></rss>`
const item = (title: string, text: string): string =>
  `<item><title>${title}</title><description>${text}</description><pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate></item>`

describe('parley add ADDRESS', { timeout: 60_000 }, () => {
  let folder: string
  let server: TestServer
  beforeAll(async () => {
    server = await testServer()
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-addresses-'))
    server.asked.length = 0
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  const store = (name = 'a.db') => ['--store', join(folder, name)]
  const allowed = () => ['--allow-host', server.host]

  it('asks no address of this machine, unless the host was allowed', async () => {
    server.serve('/story', page())
    const refused = await program(['add', server.at('/story'), ...store()])
    expect([refused.code, server.asked]).toEqual([1, []])
    expect(refused.out).toContain('[fetch.forbidden-address]')
    const added = await program(['add', server.at('/story'), ...store(), ...allowed()])
    expect([added.code, added.out]).toEqual([0, '✓ 1 file added with 1 report.\n'])
    expect(server.asked).toEqual(['/robots.txt', '/story'])
  })

  it('keeps the bytes with moment, address, status and headers, and writes them as WARC', async () => {
    server.serve('/story', page(), {
      'content-type': 'text/html; charset=utf-8',
      etag: '"7"',
      'x-served': 'yes',
    })
    await program(['add', server.at('/story'), ...store(), ...allowed()])
    const out = join(folder, 'out.warc.gz')
    expect((await program(['export', 'warc', '--out', out, ...store()])).out).toContain('1 file written')
    // Another store reads the archive: the same article, and everything that was captured.
    await program(['add', out, ...store('b.db')])
    const kept = async (name: string) => {
      const opened = await openStore(join(folder, name), { create: false })
      const found = await opened.findDossier('default')
      const [source] = await opened.sources(found?.id ?? '')
      const articles = (await opened.articles(found?.id ?? '')).map(a => a.article)
      await opened.close()
      return { articles, captures: source?.captures ?? [], sha256: source?.sha256 }
    }
    const [first, second] = [await kept('a.db'), await kept('b.db')]
    expect(first.captures).toMatchObject([
      {
        url: server.at('/story'),
        status: 200,
        mediaType: 'text/html; charset=utf-8',
        fetchedAt: '2025-01-01T00:00:00.000Z',
        headers: { etag: '"7"', 'x-served': 'yes' },
      },
    ])
    expect(second).toMatchObject({ articles: first.articles, sha256: first.sha256 })
    const { headers, fetchedAt, ...rest } = first.captures[0] ?? { headers: null, fetchedAt: null }
    expect(second.captures[0]).toMatchObject(rest)
    expect(second.captures[0]?.headers).toMatchObject({ etag: '"7"', 'x-served': 'yes' })
    expect(Date.parse(second.captures[0]?.fetchedAt ?? '')).toBe(Date.parse(fetchedAt ?? ''))
  })

  it('writes the same bytes once for each address from which they came', async () => {
    server.serve('/story', page())
    server.serve('/same', page())
    await program(['add', server.at('/story'), server.at('/same'), ...store(), ...allowed()])
    const out = join(folder, 'out.warc')
    expect((await program(['export', 'warc', '--out', out, ...store()])).out).toContain('2 files written')
    const ran = await program(['add', out, ...store('b.db'), '--json'])
    const { files } = JSON.parse(ran.out) as { files: { name: string; outcome: string }[] }
    expect(files.map(f => [f.name, f.outcome]).sort()).toEqual(
      [
        [server.at('/same'), expect.anything()],
        [server.at('/story'), expect.anything()],
      ].sort(),
    )
  })

  it('takes a feed, and every feed of a list that is named', async () => {
    server.serve('/one', feed(item('Talks', PARAGRAPHS[0] ?? ''), item('Quota', PARAGRAPHS[1] ?? '')), XML)
    server.serve('/two', feed(item('Patrols', PARAGRAPHS[2] ?? '')), XML)
    const list = join(folder, 'feeds.opml')
    const outline = (path: string) => `<outline type="rss" text="x" xmlUrl="${server.at(path)}"/>`
    await writeFile(list, `<opml version="2.0"><body>${outline('/one')}${outline('/two')}</body></opml>`)
    const ran = await program(['add', list, ...store(), ...allowed()])
    expect([ran.code, ran.out]).toEqual([0, '✓ 2 files added with 3 reports.\n'])
  })

  it('follows an article over its pages', async () => {
    const part = (n: number, link: string) =>
      page(`<p>This stands on page ${n}.</p>${link}`).replace(/<link rel="canonical"[^>]*>/u, '')
    server.serve('/long', part(1, '<a rel="next" href="/long?page=2">2</a>'))
    server.serve('/long?page=2', part(2, '<a rel="next" href="/long?page=3">3</a>'))
    server.serve('/long?page=3', part(3, '<a rel="next" href="/long?page=3">3</a>'))
    const ran = await program(['add', server.at('/long'), ...store(), ...allowed()])
    expect([ran.code, ran.out]).toEqual([0, '✓ 3 files added with 3 reports.\n'])
    expect((await program(['problems', ...store()])).out).toContain('[read.goes-on]')
  })

  it('refuses one address with its reason and adds the others', async () => {
    server.serve('/story', page())
    server.serve('/loop', (_, res) => void res.writeHead(302, { location: '/loop' }).end())
    server.serve('/slow', (_, res) => {
      res.writeHead(200)
      const timer = setInterval(() => res.write('x'), 200)
      res.on('close', () => clearInterval(timer))
    })
    server.serve('/picture', Buffer.from('\x89PNG\r\n\x1a\n00000000', 'latin1'), {
      'content-type': 'image/png',
    })
    const paths = ['/loop', '/slow', '/none', '/picture', '/story'].map(server.at)
    const ran = await program(['add', ...paths, ...store(), ...allowed(), '--timeout', '1', '--json'])
    expect(ran.code).toBe(1)
    const { files } = JSON.parse(ran.out) as {
      files: { name: string; outcome: string; problems: { code: string }[] }[]
    }
    expect(files.map(f => [new URL(f.name).pathname, f.problems[0]?.code ?? f.outcome]).sort()).toEqual([
      ['/loop', 'fetch.redirects'],
      ['/none', 'fetch.status'],
      ['/picture', 'read.binary'],
      ['/slow', 'fetch.timeout'],
      ['/story', 'added'],
    ])
  })

  it('names itself as it was told to, and obeys what robots.txt says to that name', async () => {
    let agent: string | undefined
    server.serve('/robots.txt', 'User-agent: Herald\nDisallow: /story\n', { 'content-type': 'text/plain' })
    server.serve('/story', (req, res) => {
      agent = req.headers['user-agent']
      res.writeHead(200, { 'content-type': 'text/html' }).end(page())
    })
    const heralds = [...store(), ...allowed(), '--user-agent', 'Herald/2 (desk)']
    expect((await program(['add', server.at('/story'), ...heralds])).out).toContain('[fetch.robots]')
    expect((await program(['add', server.at('/story'), ...store(), ...allowed()])).code).toBe(0)
    expect(agent).toMatch(/^Parley\//u)
    server.remove('/robots.txt')
  })
})

describe('parley add -', { timeout: 60_000 }, () => {
  it('reads what comes on standard input', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-stdin-'))
    const ran = await program(['add', '-', '--store', join(folder, 'a.db')], [page()])
    expect([ran.code, ran.out]).toEqual([0, '✓ 1 file added with 1 report.\n'])
    await rm(folder, { recursive: true, force: true })
  })
})

describe('parley watch', { timeout: 120_000 }, () => {
  let folder: string
  let server: TestServer
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-watch-'))
    server = await testServer()
    server.serve('/story', page())
    server.serve('/later', page('<p>It was told later that the quota stands.</p>'))
    server.serve('/feed', feed(`<item><title>Talks</title><link>${server.at('/story')}</link></item>`), XML)
  })
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })
  const more = () => ['--store', join(folder, 'a.db'), '--allow-host', server.host]

  it('follows a feed until Ctrl-C, ends cleanly, and goes on from there', async () => {
    const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'watch', server.at('/feed'), ...more()])
    let out = ''
    child.stdout.on('data', (text: Buffer) => {
      out += text
      if (out.includes('1 new of 1 entry')) child.kill('SIGINT')
    })
    const [code, signal] = await once(child, 'exit')
    expect([code, signal, out]).toEqual([
      0,
      null,
      `+ ${server.at('/story')}\n  The Harbour Post: 1 new of 1 entry\n`,
    ])

    const items = ['/later', '/story'].map(
      path => `<item><title>Talks</title><link>${server.at(path)}</link></item>`,
    )
    server.serve('/feed', feed(...items), XML)
    const again = await program(['watch', '--once', ...more()])
    expect([again.code, again.out]).toEqual([
      0,
      `+ ${server.at('/later')}\n  The Harbour Post: 1 new of 2 entries\n`,
    ])
    expect((await program(['doctor', ...more().slice(0, 2)])).out).toContain('is sound')
  })

  it('tells what is followed, and follows it no more when told so', async () => {
    const store = more().slice(0, 2)
    expect((await program(['watch', '--list', ...store])).out).toMatch(
      /^The Harbour Post\n {2}http.*\n {2}next poll 2/u,
    )
    expect((await program(['watch', '--forget', 'https://x.example/', ...store])).code).toBe(3)
    expect((await program(['watch', '--forget', server.at('/feed'), ...store])).code).toBe(0)
    expect((await program(['watch', ...store])).err).toContain('[watch.nothing]')
  })

  it('asks no address of this machine, unless the host was allowed', async () => {
    server.asked.length = 0
    const ran = await program([
      'watch',
      server.at('/feed'),
      '--once',
      '--json',
      '--store',
      join(folder, 'b.db'),
    ])
    expect([ran.code, server.asked]).toEqual([1, []])
    expect(JSON.parse(ran.out)).toMatchObject({
      kind: 'failed',
      problem: { code: 'fetch.forbidden-address' },
    })
  })
})
