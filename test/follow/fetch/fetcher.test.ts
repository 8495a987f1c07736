import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import zlib from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isPublic } from '../../../src/follow/fetch/address.ts'
import {
  createFetcher,
  type Fetched,
  type Fetcher,
  type FetchOptions,
} from '../../../src/follow/fetch/fetcher.ts'
import { checkUrl } from '../../../src/follow/fetch/guard.ts'
import { FRESH } from '../../../src/follow/fetch/state.ts'
import { CERTIFICATE, KEY } from './certificate.ts'

describe('public addresses', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '168.63.129.16',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'not an address',
    '',
  ])('do not include %j', address => expect(isPublic(address)).toBe(false))

  it.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111'])('include %s', address =>
    expect(isPublic(address)).toBe(true),
  )
})

describe('the fetcher', () => {
  const NOW = Date.parse('2024-05-06T12:00:00Z')
  const routes = new Map<string, (req: IncomingMessage, res: ServerResponse) => void>()
  let server: Server
  let port = 0
  const fetchers: Fetcher[] = []

  beforeAll(async () => {
    server = createServer((req, res) => {
      const route = routes.get(new URL(req.url ?? '/', 'http://x').pathname)
      if (route) route(req, res)
      else res.writeHead(404).end()
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    port = (server.address() as AddressInfo).port
  })
  afterEach(async () => {
    routes.clear()
    await Promise.all(fetchers.splice(0).map(f => f.close()))
  })
  afterAll(() => new Promise(done => server.close(done)))

  const open = (more: Partial<FetchOptions> = {}): Fetcher => {
    const f = createFetcher({
      userAgent: 'Parley/test',
      maxBytes: 100_000,
      timeout: 3_000,
      gap: 0,
      allowHosts: new Set([`127.0.0.1:${port}`]),
      now: () => NOW,
      ...more,
    })
    fetchers.push(f)
    return f
  }
  const at = (path: string): string => `http://127.0.0.1:${port}${path}`
  const page =
    (body: string | Buffer, headers: Record<string, string> = {}) =>
    (_: IncomingMessage, res: ServerResponse) =>
      void res.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body)
  const code = (r: Fetched): string => (r.kind === 'failed' ? r.error.problem.code : r.kind)
  const text = (r: Fetched): string => (r.kind === 'fetched' ? Buffer.from(r.bytes).toString('utf8') : r.kind)

  it('gives the bytes with what the server said of them', async () => {
    routes.set('/a', page('hello', { etag: '"1"' }))
    const r = await open().fetch(at('/a'))
    expect(text(r)).toBe('hello')
    expect(r.kind === 'fetched' && r.capture).toMatchObject({
      status: 200,
      mediaType: 'text/html',
      fetchedAt: '2024-05-06T12:00:00.000Z',
    })
    expect(r.state).toEqual({ etag: '"1"', lastModified: null, notBefore: null, failures: 0 })
  })

  it('asks with conditions, and is told that nothing changed', async () => {
    routes.set(
      '/a',
      (req, res) => void (req.headers['if-none-match'] === '"1"' ? res.writeHead(304).end() : res.end('new')),
    )
    expect(code(await open().fetch(at('/a'), { ...FRESH, etag: '"1"' }))).toBe('unchanged')
    expect(text(await open().fetch(at('/a'), { ...FRESH, etag: '"0"' }))).toBe('new')
  })

  it('asks with the date of the last answer where that had no tag, and remembers it', async () => {
    const changed = 'Mon, 06 May 2024 10:00:00 GMT'
    const asked: unknown[] = []
    routes.set('/a', (req, res) => {
      asked.push([req.headers['if-none-match'], req.headers['if-modified-since']])
      if (req.headers['if-modified-since'] === changed) res.writeHead(304).end()
      else res.writeHead(200, { 'last-modified': changed }).end('new')
    })
    const f = open()
    const first = await f.fetch(at('/a'))
    expect([text(first), first.state.lastModified, first.state.etag]).toEqual(['new', changed, null])
    const second = await f.fetch(at('/a'), first.state)
    expect(second).toEqual({ kind: 'unchanged', state: first.state })
    const older = { ...FRESH, lastModified: 'Sun, 05 May 2024 10:00:00 GMT' }
    expect(text(await f.fetch(at('/a'), older))).toBe('new')
    expect(asked).toEqual([
      [undefined, undefined],
      [undefined, changed],
      [undefined, older.lastModified],
    ])
  })

  it('sends both conditions where it knows both', async () => {
    routes.set('/a', (req, res) => res.end(JSON.stringify(req.headers)))
    const state = { ...FRESH, etag: 'W/"1"', lastModified: 'Mon, 06 May 2024 10:00:00 GMT' }
    expect(JSON.parse(text(await open().fetch(at('/a'), state)))).toMatchObject({
      'if-none-match': 'W/"1"',
      'if-modified-since': 'Mon, 06 May 2024 10:00:00 GMT',
    })
  })

  describe('goes to no address that is not public, unless the host was allowed', () => {
    it.each([
      ['by address', '127.0.0.1', '127.0.0.1'],
      ['by name', 'localhost', 'localhost'],
      ['in decimal', '2130706433', '127.0.0.1'],
      ['in octal', '0177.0.0.1', '127.0.0.1'],
      ['in octal without dots', '017700000001', '127.0.0.1'],
      ['in hexadecimal', '0x7f.1', '127.0.0.1'],
      ['in hexadecimal without dots', '0x7f000001', '127.0.0.1'],
      ['with parts left out', '127.1', '127.0.0.1'],
      ['in full-width digits', '１２７.0.0.1', '127.0.0.1'],
      ['with a dot at its end', '127.0.0.1.', '127.0.0.1'],
      ['mapped into IPv6', '[::ffff:127.0.0.1]', '::ffff:7f00:1'],
      ['mapped into IPv6 in hexadecimal', '[::ffff:7f00:1]', '::ffff:7f00:1'],
    ])('loopback %s', async (_, host, allow) => {
      let asked = 0
      routes.set('/a', (_req, res) => {
        asked++
        res.end('mine')
      })
      const url = `http://${host}:${port}/a`
      expect(code(await open({ allowHosts: new Set() }).fetch(url))).toBe('fetch.forbidden-address')
      expect(asked).toBe(0)
      expect(text(await open({ allowHosts: new Set([allow]) }).fetch(url))).toBe('mine')
      expect(text(await open({ allowHosts: new Set([`${allow}:${port}`]) }).fetch(url))).toBe('mine')
      expect(code(await open({ allowHosts: new Set([`${allow}:1`]) }).fetch(url))).toBe(
        'fetch.forbidden-address',
      )
    })

    // Nothing listens there on a test's machine: what would be asked is told by the check before the connection.
    it.each([
      ["a cloud's metadata service", 'http://169.254.169.254/latest/meta-data', '169.254.169.254'],
      ['the same in decimal', 'http://2852039166/latest/meta-data', '169.254.169.254'],
      ['the same mapped into IPv6', 'http://[::ffff:a9fe:a9fe]/', '::ffff:a9fe:a9fe'],
      ["another cloud's metadata service", 'http://168.63.129.16/', '168.63.129.16'],
      ['metadata over IPv6', 'http://[fd00:ec2::254]/', 'fd00:ec2::254'],
      ['a private address', 'http://10.0.0.8/', '10.0.0.8'],
      ['another private address', 'http://192.168.0.1/', '192.168.0.1'],
      ['link-local', 'http://169.254.7.7/', '169.254.7.7'],
      ['link-local over IPv6', 'http://[fe80::1]/', 'fe80::1'],
      ['multicast', 'http://224.0.0.251/', '224.0.0.251'],
      ['multicast over IPv6', 'http://[ff02::1]/', 'ff02::1'],
    ])('%s', async (_, url, host) => {
      expect(code(await open({ allowHosts: new Set() }).fetch(url))).toBe('fetch.forbidden-address')
      expect(() => checkUrl(new URL(url), new Set())).toThrow(/not a public address/u)
      expect(() => checkUrl(new URL(url), new Set([host]))).not.toThrow()
    })

    it.each([
      '127.0.0.1',
      '169.254.169.254',
      '10.0.0.8',
      'fe80::1',
      '224.0.0.251',
      'ff02::1',
      '::ffff:10.0.0.8',
    ])('a name that leads to %s', async address => {
      const f = open({
        allowHosts: new Set(),
        resolve: (_, done) =>
          done(null, [
            { address: '93.184.216.34', family: 4 },
            { address, family: address.includes(':') ? 6 : 4 },
          ]),
      })
      expect(code(await f.fetch(`http://news.example:${port}/a`))).toBe('fetch.forbidden-address')
    })

    it.each([
      ['to loopback by name', () => `http://localhost:${port}/b`],
      ['to loopback in decimal', () => `http://2130706433:${port + 1}/b`],
      ['to a private address', () => 'http://10.0.0.8/b'],
      ['to the metadata service', () => 'http://169.254.169.254/latest/meta-data'],
    ])('by redirect %s', async (_, location) => {
      routes.set('/a', (_, res) => void res.writeHead(302, { location: location() }).end())
      routes.set('/b', page('secret'))
      expect(code(await open().fetch(at('/a')))).toBe('fetch.forbidden-address')
    })

    it('by redirect to a host that the user allowed too', async () => {
      routes.set('/a', (_, res) => void res.writeHead(302, { location: `http://localhost:${port}/b` }).end())
      routes.set('/b', page('mine'))
      const f = open({ allowHosts: new Set([`127.0.0.1:${port}`, 'localhost']) })
      expect(text(await f.fetch(at('/a')))).toBe('mine')
    })

    it('by a name that changes its address between the check and the connection', async () => {
      let lookups = 0
      routes.set('/a', page('secret'))
      const rebinding = open({
        allowHosts: new Set(),
        resolve: (_, done) =>
          done(null, [{ address: lookups++ === 0 ? '93.184.216.34' : '127.0.0.1', family: 4 }]),
        timeout: 1_500,
      })
      const [first, second] = [
        await rebinding.fetch(`http://news.example:${port}/a`),
        await rebinding.fetch(`http://other.example:${port}/a`),
      ]
      expect(text(first)).not.toBe('secret')
      expect(text(second)).not.toBe('secret')
    })

    it('but to a host that the user allowed', async () => {
      routes.set('/a', page('mine'))
      const f = open({
        allowHosts: new Set(['intranet.example']),
        resolve: (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
      })
      expect(text(await f.fetch(`http://intranet.example:${port}/a`))).toBe('mine')
    })
  })

  it.each(['file:///etc/passwd', 'ftp://example.org/a', 'http://user:pass@example.org/', 'nonsense'])(
    'does not take %s',
    async url => {
      const r = await open().fetch(url)
      expect(code(r)).toBe('fetch.bad-url')
      expect(r.kind === 'failed' && r.error.message).not.toContain('pass@')
    },
  )

  it('follows five redirects and no more', async () => {
    for (let i = 0; i < 9; i++)
      routes.set(`/r${i}`, (_, res) => void res.writeHead(301, { location: `/r${i + 1}` }).end())
    routes.set('/r9', page('end'))
    expect(text(await open().fetch(at('/r4')))).toBe('end')
    expect(code(await open().fetch(at('/r3')))).toBe('fetch.redirects')
    routes.set('/loop', (_, res) => void res.writeHead(302, { location: '/loop' }).end())
    expect(code(await open().fetch(at('/loop')))).toBe('fetch.redirects')
  })

  it('obeys robots.txt', async () => {
    routes.set('/robots.txt', page('User-agent: Parley\nDisallow: /private\n'))
    routes.set('/private', page('no'))
    routes.set('/public', page('yes'))
    const f = open()
    expect(code(await f.fetch(at('/private')))).toBe('fetch.robots')
    expect(text(await f.fetch(at('/public')))).toBe('yes')
  })

  it('asks for nothing when robots.txt itself fails', async () => {
    routes.set('/robots.txt', (_, res) => void res.writeHead(503).end())
    routes.set('/a', page('x'))
    const f = open()
    expect(code(await f.fetch(at('/a')))).toBe('fetch.no-robots')
    // It is read again the next time: what failed once is not believed for hours.
    routes.delete('/robots.txt')
    expect(text(await f.fetch(at('/a')))).toBe('x')
  })

  it('reads robots.txt once in half a day', async () => {
    let asked = 0
    let now = NOW
    routes.set('/robots.txt', (_, res) => {
      asked++
      res.end('')
    })
    routes.set('/a', page('x'))
    const f = open({ now: () => now })
    await f.fetch(at('/a'))
    await f.fetch(at('/a'))
    expect(asked).toBe(1)
    now += 13 * 3_600_000
    await f.fetch(at('/a'))
    expect(asked).toBe(2)
  })

  it('leaves a host alone between two requests, as long as it asks, beside its time limit', async () => {
    const times: number[] = []
    routes.set('/robots.txt', page('User-agent: *\nCrawl-delay: 0.4\n'))
    routes.set('/a', (_, res) => {
      times.push(performance.now())
      res.end('x')
    })
    const f = open({ gap: 100, timeout: 300 })
    for (let i = 0; i < 3; i++) expect(text(await f.fetch(at('/a')))).toBe('x')
    for (const [i, t] of times.slice(1).entries()) expect(t - (times[i] ?? 0)).toBeGreaterThan(350)
  })

  it('stops at once when it is told to, and holds what it remembered', async () => {
    routes.set('/hang', () => {})
    const stop = new AbortController()
    const state = { ...FRESH, etag: '"1"' }
    const coming = open({ gap: 60_000 }).fetch(at('/hang'), state, stop.signal)
    setTimeout(() => stop.abort(), 50)
    const r = await coming
    expect(r.kind).toBe('failed')
    expect(r.state).toEqual(state)
  })

  it('does not read over a connection whose certificate nobody vouches for', async () => {
    const secure = createSecureServer({ key: KEY, cert: CERTIFICATE }, (_, res) => res.end('secret'))
    await new Promise<void>(done => secure.listen(0, '127.0.0.1', done))
    const { port: at } = secure.address() as AddressInfo
    const f = open({ allowHosts: new Set(['127.0.0.1']) })
    const r = await f.fetch(`https://127.0.0.1:${at}/a`)
    expect(code(r)).toBe('fetch.certificate')
    await new Promise(done => secure.close(done))
  })

  it.each([
    ['gzip', zlib.gzipSync('packed')],
    ['br', zlib.brotliCompressSync('packed')],
    ['deflate', zlib.deflateSync('packed')],
    // A zstd frame of one raw block, written by hand: magic, frame header (single segment, 6 bytes), last raw block, content.
    [
      'zstd',
      Buffer.concat([
        Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 0x06, 0x31, 0x00, 0x00]),
        Buffer.from('packed'),
      ]),
    ],
  ])('unpacks %s', async (coding, bytes) => {
    routes.set('/a', page(bytes, { 'content-encoding': coding }))
    expect(text(await open().fetch(at('/a')))).toBe('packed')
  })

  it('ends a decompression bomb at the limit', async () => {
    routes.set('/bomb', page(zlib.gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }))
    expect(code(await open().fetch(at('/bomb')))).toBe('fetch.too-large')
  })

  it('ends a large answer at the limit, and broken packing with a message', async () => {
    routes.set('/large', page(Buffer.alloc(200_000, 'x')))
    routes.set('/broken', page('not gzip at all', { 'content-encoding': 'gzip' }))
    expect(code(await open().fetch(at('/large')))).toBe('fetch.too-large')
    expect(code(await open().fetch(at('/broken')))).toBe('fetch.failed')
  })

  it('gives up on a server that sends a byte at a time', async () => {
    routes.set('/slow', (_, res) => {
      res.writeHead(200)
      const timer = setInterval(() => res.write('x'), 100)
      res.on('close', () => clearInterval(timer))
    })
    expect(code(await open({ timeout: 700 }).fetch(at('/slow')))).toBe('fetch.timeout')
  })

  it('backs off: as long as the server says, else longer with every failure', async () => {
    routes.set('/busy', (_, res) => void res.writeHead(429, { 'retry-after': '120' }).end())
    routes.set('/down', (_, res) => void res.writeHead(500).end())
    const busy = await open().fetch(at('/busy'))
    expect(code(busy)).toBe('fetch.status')
    expect(busy.state.notBefore).toBe('2024-05-06T12:02:00.000Z')
    expect(code(await open().fetch(at('/busy'), busy.state))).toBe('waiting')
    const down = await open().fetch(at('/down'), { ...FRESH, failures: 3 })
    expect(down.state).toMatchObject({ failures: 4, notBefore: '2024-05-06T12:08:00.000Z' })
  })

  it('keeps one request at a time to a host', async () => {
    let running = 0
    let most = 0
    routes.set('/a', (_, res) => {
      most = Math.max(most, ++running)
      setTimeout(() => {
        running--
        res.end('x')
      }, 30)
    })
    const f = open()
    await Promise.all([1, 2, 3, 4].map(() => f.fetch(at('/a'))))
    expect(most).toBe(1)
  })
})
