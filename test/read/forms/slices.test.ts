import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/read/decode.ts'
import { slicedFeed } from '../../../src/read/feed/slices.ts'
import { feedLinks } from '../../../src/read/html/facts/feeds.ts'
import { readBytes } from '../../../src/read/index.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, c => c.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const capture = { name: 'feed', url: null, mediaType: null, status: null, headers: null, fetchedAt: null }
const sliced = (bytes: Uint8Array, declared?: string) => slicedFeed(bytes, decode(bytes, declared)).entries

describe('a feed cut down to one entry', () => {
  const item = (n: number) =>
    `<item><title>T${n}</title><description>Caf\u00e9 number ${n} was opened.</description></item>`

  it('reads as the feed does, entry by entry, in its own encoding', async () => {
    const text = `<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Le Caf\u00e9</title>${item(1)}\n${item(2)}</channel></rss>`
    const bytes = latin(text)
    const entries = sliced(bytes, 'iso-8859-1')
    expect(entries).toHaveLength(2)
    for (const [i, entry] of entries.entries()) {
      const [r, ...more] = await readBytes(entry.bytes(), capture)
      expect(more).toEqual([])
      expect(r).toMatchObject({
        text: `Caf\u00e9 number ${i + 1} was opened.`,
        title: { value: `T${i + 1}` },
        publisher: { value: 'Le Caf\u00e9' },
      })
    }
  })

  it('is not misled by words of a tag in comments and character data', () => {
    const tricky =
      '<rss version="2.0"><channel><!-- <item> --><item><title>A</title><description><![CDATA[</item><item>]]></description></item><itemised/></channel></rss>'
    expect(sliced(utf8(tricky)).map(e => Buffer.from(e.bytes()).toString('utf8'))).toEqual([tricky])
  })

  it('keeps everything that a JSON feed says of itself', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [{ id: '1' }, { id: '2' }],
    }
    const [, second] = sliced(utf8(JSON.stringify(feed)))
    expect(JSON.parse(Buffer.from(second?.bytes() ?? []).toString('utf8'))).toEqual({
      ...feed,
      items: [{ id: '2' }],
    })
  })

  it('holds the entry, whatever stands between entries', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<a>x</a>', '\n', '<!-- x -->', 'é'), { maxLength: 6 }),
        fc.nat(5),
        (between, n) => {
          const text = `<rss version="2.0"><channel><title>T</title>${Array.from({ length: n }, (_, i) => item(i) + between.join('')).join('')}</channel></rss>`
          const entries = sliced(utf8(text))
          expect(entries).toHaveLength(n)
          for (const [i, e] of entries.entries()) {
            const own = Buffer.from(e.bytes()).toString('utf8')
            expect(own).toContain(item(i))
            expect(own.match(/<item>/gu)).toHaveLength(1)
          }
        },
      ),
    )
  })
})

describe('the feeds that a page names', () => {
  it('are found, absolute, without those of comments', () => {
    const html =
      '<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" hreflang="de" href="/de"><link rel="ALTERNATE" type="application/atom+xml" href="https://y.example/atom"><link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">'
    expect(feedLinks(html, 'https://x.example/a/b')).toEqual([
      'https://x.example/rss',
      'https://y.example/atom',
    ])
  })
})
