import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { add } from '../../src/follow/add.ts'
import { pdf } from '../read/forms/make-pdf.ts'
import { PARAGRAPHS, page } from '../read/html/helpers.ts'
import { testDeps, testFolder } from './parts.ts'

const record = (url: string, type: string, body: Uint8Array, more = ''): Buffer => {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${more}\r\n`), body])
  return Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-07T10:00:00Z\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ])
}
const story = (n: number): Buffer => Buffer.from(page(`<p>This was told as number ${n} of them.</p>`))
const html = (inner: string): string =>
  `<html><head><title>${inner.slice(0, 30)}</title></head><body>${inner}</body></html>`

const COOKIES =
  '<div><h1>Before you continue</h1><p>We and our partners use cookies to store and access personal data such as your browsing habits.</p><p>You can accept cookies or manage your cookie consent preferences at any time in the privacy centre of this site.</p></div>'
const ENCRYPTED =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) >> /ID [(aaaaaaaaaaaaaaaa) (aaaaaaaaaaaaaaaa)]'

/** Each bad file, what becomes of it, and the code that says why. */
const BAD: readonly (readonly [
  name: string,
  make: () => string | Uint8Array,
  outcome: string,
  code: string,
])[] = [
  [
    'fifty-megabytes.html',
    () =>
      `<body><article>${Array.from({ length: 340_000 }, (_, i) => `<p>${i} ${PARAGRAPHS[1]}</p>`).join('\n')}</article></body>`,
    'added',
    'read.page-cut',
  ],
  [
    'one-paragraph-of-fifty-megabytes.html',
    () => `<body><p>${`${PARAGRAPHS[0]} `.repeat(390_000)}</p></body>`,
    'added',
    'read.page-cut',
  ],
  [
    'a-million-deep.html',
    () => `<p>${PARAGRAPHS.join(' ')}</p>${'<div>'.repeat(1_000_000)}`,
    'added',
    'read.page-cut',
  ],
  [
    'bomb.warc',
    () =>
      record(
        'https://x.example/bomb',
        'text/html',
        gzipSync(Buffer.alloc(200_000_000)),
        'Content-Encoding: gzip\r\n',
      ),
    'refused',
    'read.bomb',
  ],
  [
    'truncated.warc',
    () => record('https://x.example/cut', 'text/html', story(1)).subarray(0, -400),
    'refused',
    'read.truncated',
  ],
  [
    'pictures.warc',
    () => record('https://x.example/a.png', 'image/png', Buffer.alloc(900)),
    'refused',
    'read.no-files',
  ],
  [
    'wrong-charset.html',
    () =>
      Buffer.from(
        html(`<meta charset="utf-8">${PARAGRAPHS.map(p => `<p>Caf\u00e9: ${p}</p>`).join('')}`),
        'latin1',
      ),
    'added',
    'read.encoding',
  ],
  [
    'missing-charset.html',
    () => Buffer.from(html(PARAGRAPHS.map(p => `<p>Caf\u00e9: ${p}</p>`).join('')), 'latin1'),
    'added',
    'read.encoding',
  ],
  [
    'ten-thousand-deep.html',
    () => `${'<div>'.repeat(10_000)}${html(`<p>${PARAGRAPHS.join('</p><p>')}</p>`)}`,
    'added',
    'read.undated',
  ],
  [
    'hundred-thousand.xml',
    () =>
      `<rss version="2.0"><channel><title>T</title>${'<item><title>A</title><description>Some words of a summary.</description></item>'.repeat(100_000)}</channel></rss>`,
    'added',
    'read.feed-cut',
  ],
  ['broken-feed.xml', () => '<rss version="2.0"><chan', 'refused', 'read.unreadable'],
  ['scan.pdf', () => pdf([[]]), 'refused', 'read.no-text-layer'],
  ['locked.pdf', () => pdf([['x']], ENCRYPTED), 'refused', 'read.encrypted'],
  ['cookies.html', () => html(COOKIES), 'added', 'read.wall'],
  ['login.html', () => html('<h1>Log in to continue</h1><form><input></form>'), 'added', 'read.wall'],
  [
    'error.html',
    () => html('<h1>404 - Page not found</h1><p>The page you requested could not be found.</p>'),
    'added',
    'read.wall',
  ],
  ['picture.html', () => Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), 'refused', 'read.binary'],
]

describe('bad input among good', { timeout: 240_000 }, () => {
  const folder = testFolder()
  const told = new Map<string, readonly [outcome: string, codes: readonly string[]]>()
  beforeAll(async () => {
    await mkdir(join(folder, 'in'))
    for (const [name, make] of BAD) await writeFile(join(folder, 'in', name), make())
    await writeFile(join(folder, 'in', 'a-good.html'), story(1))
    await writeFile(join(folder, 'in', 'z-good.html'), story(2))
    const deps = await testDeps(folder)
    const { files } = await add(deps, deps.dossier, [join(folder, 'in')])
    const nameOf = (name: string) =>
      name.startsWith('https://x.example/')
        ? `${name.slice(18).replace('cut', 'truncated')}.warc`
        : name.split('/').pop()
    for (const f of files) told.set(nameOf(f.name) ?? '', [f.outcome, f.problems.map(p => p.code)])
    await deps.store.close()
  }, 240_000)

  it.each(BAD.map(([name, , outcome, code]) => [name, outcome, code] as const))(
    '%s is %s with the problem %s',
    (name, outcome, code) => {
      const [what, codes] = told.get(name) ?? ['not told of', []]
      expect(what).toBe(outcome)
      expect(codes).toContain(code)
    },
  )

  it('leaves the good alone', () => {
    expect(told.get('a-good.html')).toEqual(['added', []])
    expect(told.get('z-good.html')).toEqual(['added', []])
    expect(told.size).toBe(BAD.length + 2)
  })
})

describe('a large archive', { timeout: 240_000 }, () => {
  const folder = testFolder()
  it('is added within bounded memory: pages, pictures, a record of forty megabytes', async () => {
    const path = join(folder, 'crawl.warc')
    const out = createWriteStream(path)
    const write = async (bytes: Uint8Array) => {
      if (!out.write(bytes)) await once(out, 'drain')
    }
    const picture = record('https://x.example/a.jpg', 'image/jpeg', Buffer.alloc(1_000_000, 7))
    for (let n = 0; n < 240; n++) {
      await write(record(`https://x.example/${n}`, 'text/html; charset=utf-8', story(n)))
      await write(picture)
      if (n === 100) {
        const long = `<p>${`${PARAGRAPHS[0]} `.repeat(310_000)}</p>`
        await write(record('https://x.example/long', 'text/html', Buffer.from(long)))
      }
    }
    out.end()
    await once(out, 'finish')
    const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
    const probe = fileURLToPath(new URL('../../bench/probe.mjs', import.meta.url))
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--import', probe, here('add-program.ts'), join(folder, 'a.db'), path],
      {
        env: { ...process.env, PARLEY_PROBE: join(folder, 'probe') },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    expect(await once(child, 'exit')).toEqual([0, null])
    const { rss } = JSON.parse(await readFile(join(folder, 'probe'), 'utf8')) as { rss: number }
    expect(rss).toBeLessThan(600_000_000)
    const deps = await testDeps(folder)
    const { files } = await add(deps, deps.dossier, [path])
    expect(files.map(f => f.outcome).filter(o => o === 'added')).toHaveLength(241)
  })
})
