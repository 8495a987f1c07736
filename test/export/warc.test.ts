import { describe, expect, it } from 'vitest'
import { toWarc } from '../../src/export/warc.ts'
import { carrierOf, inMemory } from '../../src/read/carriers/index.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const nothing = { url: null, mediaType: null, status: null, headers: null, fetchedAt: null }

/** What a feed told; with letters that no header holds. */
const TOLD = {
  edtf: '2024-05-06',
  precision: 'day',
  basis: 'header',
  because: 'date of the feed’s entry 🕊',
} as const

async function* files() {
  yield {
    sha256: 'a'.repeat(64),
    bytes: bytesOf('<p>A page.</p>'),
    capture: {
      name: 'https://x.example/a',
      url: 'https://x.example/a',
      mediaType: 'text/html',
      status: 200,
      headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
      fetchedAt: '2024-05-07T10:00:00Z',
      published: TOLD,
    },
  }
  yield {
    sha256: 'b'.repeat(64),
    bytes: bytesOf('A file.'),
    capture: { ...nothing, name: 'a.txt', mediaType: 'text/plain' },
  }
}

async function written(): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of toWarc(files())) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

describe('export as WARC', () => {
  it('writes what was captured so that it can be read again', async () => {
    const file = inMemory('out.warc.gz', await written())
    const carrier = await carrierOf(file)
    if (!carrier) throw new Error('not a WARC file')
    const items = []
    for await (const item of carrier(file, { maxBytes: 1e6 })) items.push(item)
    expect(items).toMatchObject([
      {
        kind: 'file',
        bytes: bytesOf('<p>A page.</p>'),
        capture: {
          url: 'https://x.example/a',
          status: 200,
          fetchedAt: '2024-05-07T10:00:00Z',
          published: TOLD,
        },
      },
      { kind: 'file', bytes: bytesOf('A file.') },
    ])
  })

  it('gives the same bytes for the same files', async () => {
    expect(await written()).toEqual(await written())
  })
})
