import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Reading } from '../../../src/model/article.ts'
import { ParleyError } from '../../../src/model/problem.ts'
import { decode } from '../../../src/read/decode.ts'
import { looksLikeFeed, MAX_ENTRIES } from '../../../src/read/feed/entry.ts'
import { feedsOf } from '../../../src/read/feed/opml.ts'
import { slicedFeed } from '../../../src/read/feed/slices.ts'
import { pdfPlace, readBytes, toRaw } from '../../../src/read/index.ts'
import { PARAGRAPHS } from '../html/helpers.ts'
import { pdf } from './make-pdf.ts'

const capture = (name: string) => ({
  name,
  url: null,
  mediaType: null,
  status: null,
  headers: null,
  fetchedAt: null,
})
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, name = 'file') => readBytes(bytesOf(text), capture(name))

/** The code of the problem that reading ends with. */
async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readBytes(bytes, capture('file'))
  } catch (error) {
    if (error instanceof ParleyError) return error.problem.code
    throw error
  }
  return 'read without a problem'
}

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Post</title><link>https://harbour.example/</link>
<item><title>Talks &amp; tides</title><link>https://harbour.example/talks</link><pubDate>Tue, 07 May 2024 23:30:00 +0200</pubDate>
<dc:creator>Ann Example</dc:creator><description>In short.</description>
<content:encoded><![CDATA[<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>]]></content:encoded></item>
<item><title>Second</title><link>https://harbour.example/second</link><description>${PARAGRAPHS[2]}</description></item>
<item><title>Nothing in it</title></item>
</channel></rss>`

describe('feeds', () => {
  it('RSS gives an article an entry, with what the feed says of it', async () => {
    const [first, second, ...more] = await read(RSS)
    expect(more).toEqual([])
    expect(first?.text).toBe(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`)
    expect(first).toMatchObject({
      part: '0',
      role: 'item',
      title: { value: 'Talks & tides' },
      published: { edtf: '2024-05-07', basis: 'header' },
      byline: { value: 'Ann Example' },
      publisher: { value: 'The Harbour Post' },
      canonicalUrl: { value: 'https://harbour.example/talks' },
    })
    expect(second?.text).toBe(PARAGRAPHS[2])
    expect(second?.part).toBe('1')
    for (const r of [first, second]) expect(() => Reading.parse(r)).not.toThrow()
  })

  it('leads spans back into the entry', async () => {
    const bytes = bytesOf(RSS)
    const [first] = await readBytes(bytes, capture('feed'))
    if (!first) throw new Error('no entry')
    const place = toRaw(first, { start: 0, end: 11 }, bytes)
    expect(place).toMatchObject({ part: '0', start: 3, end: 14, unit: 'character' })
  })

  it('Atom that only says when it was last changed is dated by that, and says so', async () => {
    const [r] = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title><updated>2024-01-03T00:00:00Z</updated><summary>${PARAGRAPHS[0]}</summary></entry></feed>`,
    )
    expect(r?.published).toMatchObject({ edtf: '2024-01-03' })
    expect(r?.published?.because).toContain('last change')
  })

  it('Atom', async () => {
    const [r] = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title><link rel="alternate" href="https://x.example/1"/><published>2024-01-01T00:00:00Z</published><updated>2024-01-03T00:00:00Z</updated><author><name>Bob</name></author><content type="html">&lt;p&gt;${PARAGRAPHS[0]}&lt;/p&gt;</content></entry></feed>`,
    )
    expect(r).toMatchObject({
      text: PARAGRAPHS[0],
      published: { edtf: '2024-01-01' },
      modified: { edtf: '2024-01-03' },
      byline: { value: 'Bob' },
    })
  })

  it('JSON Feed', async () => {
    const [r] = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [
          {
            id: '1',
            url: 'https://x.example/1',
            title: 'A',
            content_text: PARAGRAPHS[0],
            date_published: '2024-01-01T00:00:00Z',
          },
        ],
      }),
    )
    expect(r).toMatchObject({ text: PARAGRAPHS[0], published: { edtf: '2024-01-01' }, title: { value: 'A' } })
  })

  it('a feed of a hundred thousand entries is read up to the limit and said to be', async () => {
    const big = `<rss version="2.0"><channel><title>T</title>${'<item><title>A</title><description>Some words of a summary.</description></item>'.repeat(100_000)}</channel></rss>`
    const readings = await read(big)
    expect(readings).toHaveLength(MAX_ENTRIES)
    expect(readings[0]?.problems.map(p => p.code)).toContain('read.feed-cut')
  }, 120_000)

  it('a list of feeds is told from an article, and its feeds are found', async () => {
    const opml = `<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="group"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/></outline><outline text="B" xmlUrl="https://b.example/feed"/><outline text="A again" xmlUrl="https://a.example/feed"/></body></opml>`
    expect(await refusal(bytesOf(opml))).toBe('read.feed-list')
    expect(feedsOf(opml, 'list')).toEqual([
      { title: 'A', url: 'https://a.example/feed' },
      { title: 'B', url: 'https://b.example/feed' },
    ])
  })

  it.each([
    ['broken', '<rss version="2.0"><channel><item><title>x</chan', 'read.unreadable'],
    ['without entries', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'read.empty'],
  ])('%s gives a coded problem', async (_, text, code) => {
    expect(['read.empty', code]).toContain(await refusal(bytesOf(text)))
  })

  it.each([
    ['RSS', RSS],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title><link href="https://x.example/1"/><published>2024-01-01T00:00:00Z</published><content type="html">&lt;p&gt;${PARAGRAPHS[0]}&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      'JSON',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [
          {
            id: '1',
            url: 'https://x.example/1',
            content_html: `<p>${PARAGRAPHS[0]}</p>`,
            date_published: '2024-01-01',
          },
        ],
      }),
    ],
  ])(
    'mutated %s feeds never fail but with a coded problem, and cut down to an entry no more',
    async (_, feed) => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(feed.length),
          fc.nat(60),
          fc.string({ maxLength: 12 }),
          async (at, cut, put) => {
            const text = feed.slice(0, at) + put + feed.slice(at + cut)
            if (!looksLikeFeed(text)) return
            try {
              for (const r of await read(text)) {
                for (const s of r.segments) expect(s.text + s.length).toBeLessThanOrEqual(r.text.length)
                expect(() => Reading.parse(r)).not.toThrow()
              }
            } catch (error) {
              if (!(error instanceof ParleyError)) throw error
              expect(error.problem.code).not.toBe('internal.bug')
              return
            }
            const bytes = bytesOf(text)
            for (const e of slicedFeed(bytes, decode(bytes)).entries)
              expect(e.bytes().length).toBeGreaterThan(0)
          },
        ),
        { numRuns: 100 },
      )
    },
  )
})

describe('e-mail', () => {
  const mail = (body: string, more = ''): string =>
    `From: "The Harbour Letter" <letter@harbour.example>\r\nTo: reader@example.org\r\nSubject: Fwd: =?utf-8?q?Talks_=E2=80=93_resumed?=\r\nDate: Tue, 7 May 2024 23:10:00 -0700\r\nMIME-Version: 1.0\r\n${more}\r\n${body}`

  it('gives the text of its body, dated by its own header', async () => {
    const [r] = await read(
      mail(`${PARAGRAPHS[0]}\r\n\r\n${PARAGRAPHS[1]}\r\n`, 'Content-Type: text/plain; charset=utf-8\r\n'),
    )
    expect(r?.text).toContain(PARAGRAPHS[1])
    expect(r).toMatchObject({
      title: { value: 'Talks – resumed' },
      published: { edtf: '2024-05-07', basis: 'header' },
      publisher: { value: 'The Harbour Letter' },
    })
  })

  it('prefers the HTML of a newsletter', async () => {
    const parts = `--b\r\nContent-Type: text/plain\r\n\r\nView this mail in your browser.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><table><tr><td><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></td></tr></table></body></html>\r\n--b--\r\n`
    const [r] = await read(mail(parts, 'Content-Type: multipart/alternative; boundary=b\r\n'))
    expect(r?.text).toBe(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`)
  })

  it('without a body is refused', async () => {
    expect(await refusal(bytesOf(mail('')))).toBe('read.empty')
  })
})

describe('a JSON line', () => {
  it('is read as its text with what the line gives', async () => {
    const [r] = await read(JSON.stringify({ id: 7, text: PARAGRAPHS[0], date: '2024-05', title: 'Given' }))
    expect(r).toMatchObject({
      text: PARAGRAPHS[0],
      title: { value: 'Given' },
      published: { edtf: '2024-05', precision: 'month' },
    })
  })
  it('may hold a page', async () => {
    const [r] = await read(
      JSON.stringify({ id: 'x', html: `<body><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></body>` }),
    )
    expect(r?.text).toBe(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`)
  })
})

describe('PDF', () => {
  it('gives its text layer as paragraphs, with page and item', async () => {
    const bytes = pdf([
      ['The minister told the harbour', 'council that talks go on.', '', 'A second paragraph stands here.'],
      ['The next page ends the report.'],
    ])
    const [r] = await readBytes(bytes, capture('report.pdf'))
    expect(r?.text).toBe(
      'The minister told the harbour council that talks go on.\n\nA second paragraph stands here.\n\nThe next page ends the report.',
    )
    const at = r?.text.indexOf('The next page') ?? -1
    expect(await pdfPlace(bytes, at)).toMatchObject({ page: 2 })
  })

  it('without text is refused with its own code', async () => {
    expect(await refusal(pdf([[]]))).toBe('read.no-text-layer')
  })

  it('that is encrypted or broken is refused', async () => {
    const encrypted = pdf(
      [['x']],
      '/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) >> /ID [(aaaaaaaaaaaaaaaa) (aaaaaaaaaaaaaaaa)]',
    )
    expect(await refusal(encrypted)).toBe('read.encrypted')
    expect(await refusal(bytesOf('%PDF-1.7\nthis is no document'))).toBe('read.unreadable')
  })
})
