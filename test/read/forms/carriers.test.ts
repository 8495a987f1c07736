import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Carried, carrierOf, inMemory } from '../../../src/read/carriers/index.ts'
import { PARAGRAPHS } from '../html/helpers.ts'

const limits = { maxBytes: 1_000_000 }
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function carried(name: string, bytes: Uint8Array): Promise<readonly Carried[]> {
  const file = inMemory(name, bytes)
  const carrier = await carrierOf(file)
  if (!carrier) throw new Error(`${name} was not taken for a carrier`)
  const items: Carried[] = []
  for await (const item of carrier(file, limits)) items.push(item)
  return items
}

const shown = (items: readonly Carried[]): string[] =>
  items.map(i =>
    i.kind === 'file' ? `${i.name}: ${Buffer.from(i.bytes).toString('utf8')}` : `${i.problem.code} ${i.name}`,
  )

/** A WARC record of the given type; the HTTP head is part of its block. */
function record(
  url: string,
  body: string | Uint8Array,
  more: { type?: string; status?: number; mime?: string; encoding?: string } = {},
): Buffer {
  const { type = 'response', status = 200, mime = 'text/html; charset=utf-8', encoding } = more
  const http =
    type === 'response'
      ? `HTTP/1.1 ${status} OK\r\nContent-Type: ${mime}\r\n${encoding ? `Content-Encoding: ${encoding}\r\n` : ''}\r\n`
      : ''
  const block = Buffer.concat([
    Buffer.from(http),
    Buffer.from(typeof body === 'string' ? bytesOf(body) : body),
  ])
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-07T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: ${type === 'response' ? 'application/http; msgtype=response' : mime}\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

const PAGE = `<p>${PARAGRAPHS[0]}</p>`
const FILE = Buffer.concat([
  record('https://x.example/info', 'software: test', { type: 'warcinfo', mime: 'application/warc-fields' }),
  record('https://x.example/a', PAGE),
  record('https://x.example/b.png', 'not read', { mime: 'image/png' }),
  record('https://x.example/gone', 'Not found', { status: 404 }),
  record('https://x.example/c', gzipSync(bytesOf(`${PAGE}packed`)), { encoding: 'gzip' }),
])

describe('a WARC file', () => {
  it('carries the readable answers of its records, with their captures', async () => {
    const items = await carried('crawl.warc', FILE)
    expect(shown(items)).toEqual([`https://x.example/a: ${PAGE}`, `https://x.example/c: ${PAGE}packed`])
    expect(items[0]).toMatchObject({
      capture: {
        url: 'https://x.example/a',
        status: 200,
        fetchedAt: '2024-05-07T10:00:00Z',
        mediaType: 'text/html; charset=utf-8',
      },
    })
  })

  it('may be compressed record by record', async () => {
    const packed = Buffer.concat([
      gzipSync(record('https://x.example/a', PAGE)),
      gzipSync(record('https://x.example/b', PAGE)),
    ])
    // Whatever it is called: an archive may come on standard input.
    for (const name of ['crawl.warc.gz', 'standard input'])
      expect(shown(await carried(name, packed))).toEqual([
        `https://x.example/a: ${PAGE}`,
        `https://x.example/b: ${PAGE}`,
      ])
    expect(await carrierOf(inMemory('notes.warc.gz', gzipSync('no archive')))).toBeNull()
  })

  it.each([
    ['plain', FILE.subarray(0, FILE.length - 60)],
    ['compressed', gzipSync(FILE).subarray(0, -20)],
  ])('that is cut off (%s) gives what is whole, and says so', async (_, bytes) => {
    const items = await carried('crawl.warc.gz', new Uint8Array(bytes))
    expect(shown(items)[0]).toBe(`https://x.example/a: ${PAGE}`)
    expect(items.at(-1)).toMatchObject({ kind: 'problem', problem: { code: 'read.truncated' } })
  })

  it('ends a decompression bomb at the limit and goes on', async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000, 0x20))
    const items = await carried(
      'crawl.warc',
      Buffer.concat([
        record('https://x.example/bomb', bomb, { encoding: 'gzip' }),
        record('https://x.example/a', PAGE),
      ]),
    )
    expect(shown(items)).toEqual(['read.bomb https://x.example/bomb', `https://x.example/a: ${PAGE}`])
  })

  it('mutated, never makes the reader fail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(FILE.length),
        fc.nat(80),
        fc.uint8Array({ maxLength: 20 }),
        async (at, cut, put) => {
          const bytes = Buffer.concat([FILE.subarray(0, at), Buffer.from(put), FILE.subarray(at + cut)])
          const file = inMemory('x.warc', new Uint8Array(bytes))
          const carrier = await carrierOf(file)
          if (carrier)
            for await (const item of carrier(file, limits)) expect(['file', 'problem']).toContain(item.kind)
        },
      ),
      { numRuns: 100 },
    )
  })
})

/** A ZIP archive of the members, each deflated. */
function zip(members: readonly (readonly [name: string, contents: Uint8Array])[]): Uint8Array {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [name, contents] of members) {
    const packed = deflateRawSync(contents)
    const local = Buffer.alloc(30 + name.length)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(contents.length, 22)
    local.writeUInt16LE(name.length, 26)
    local.write(name, 30)
    const entry = Buffer.alloc(46 + name.length)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(contents.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    entry.write(name, 46)
    parts.push(local, packed)
    central.push(entry)
    at += local.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, directory, end]))
}

describe('a WACZ archive', () => {
  const archive = zip([
    ['datapackage.json', bytesOf('{}')],
    ['archive/data.warc.gz', gzipSync(FILE)],
    ['pages/pages.jsonl', bytesOf('{}')],
  ])
  it('carries what its WARC files carry', async () => {
    expect(shown(await carried('crawl.wacz', archive))).toHaveLength(2)
  })
  it('is known by its contents under another name', async () => {
    expect(shown(await carried('crawl.zip', archive))).toHaveLength(2)
  })
  it('that is cut off says so', async () => {
    expect(shown(await carried('crawl.wacz', archive.subarray(0, -30)))).toEqual([
      'read.truncated crawl.wacz',
    ])
  })
})

describe('a mailbox', () => {
  it('carries its messages, with their quoting undone', async () => {
    const box =
      'From ann@x.example Tue May  7 10:00:00 2024\nFrom: Ann <ann@x.example>\nSubject: one\n\nFirst.\n>From here on it is quoted.\nA line From nowhere.\n\nFrom bob@x.example Tue May  7 11:00:00 2024\nSubject: two\n\nSecond.\n'
    const items = await carried('letters.mbox', bytesOf(box))
    expect(
      items.map(i => (i.kind === 'file' ? Buffer.from(i.bytes).toString('utf8') : i.problem.code)),
    ).toEqual([
      'From: Ann <ann@x.example>\nSubject: one\n\nFirst.\nFrom here on it is quoted.\nA line From nowhere.\n\n',
      'Subject: two\n\nSecond.\n',
    ])
  })
})

describe('JSON lines', () => {
  it('are a source file each; a bad one is a problem and the others go on', async () => {
    const lines = `\ufeff{"id":1,"text":"One."}\r\nnot json\n\n{"id":2,"html":"<p>Two.</p>","url":"https://x.example/2"}\n{"id":3}\n`
    const items = await carried('reports.jsonl', bytesOf(lines))
    expect(items.map(i => i.kind)).toEqual(['file', 'problem', 'file', 'problem'])
    expect(items[2]).toMatchObject({ name: 'reports.jsonl:4', capture: { url: 'https://x.example/2' } })
  })
  it('of a length beyond the limit are refused one by one', async () => {
    const items = await carried(
      'reports.jsonl',
      bytesOf(`{"id":1,"text":"${'x'.repeat(1_000_001)}"}\n{"id":2,"text":"Two."}\n`),
    )
    expect(items.map(i => (i.kind === 'problem' ? i.problem.code : i.kind))).toEqual([
      'read.too-large',
      'file',
    ])
  })
})

describe('files that carry nothing', () => {
  it.each([
    ['a.html', PAGE],
    ['a.txt', 'From the sea, a report.'],
    ['a.json', '{"id":1,"text":"One."}'],
  ])('%s is a source itself', async (name, text) => {
    expect(await carrierOf(inMemory(name, bytesOf(text)))).toBeNull()
  })
})
