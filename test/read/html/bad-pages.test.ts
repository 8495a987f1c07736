import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Reading } from '../../../src/model/article.ts'
import { parsePage } from '../../../src/read/html/tree/parse.ts'
import { readBytes, readHtml } from '../../../src/read/index.ts'
import { PARAGRAPHS, page, read } from './helpers.ts'

const codes = (r: { problems: readonly { code: string }[] }): string[] => r.problems.map(p => p.code)
const capture = (name: string) => ({
  name,
  url: null,
  mediaType: null,
  status: null,
  headers: null,
  fetchedAt: null,
})

/** Every segment that is spelt as in the page stands there; the parser replaces NUL. */
function leadsBack(r: Reading, html: string): void {
  for (const s of r.segments)
    if (s.sourceLength === undefined)
      expect(html.slice(s.source, s.source + s.length).replaceAll('\0', '\ufffd')).toBe(
        r.text.slice(s.text, s.text + s.length),
      )
}

describe('bad pages', () => {
  it('ten thousand nested elements are read', async () => {
    const r = await read(`<body>${'<div>'.repeat(10_000)}<p>${PARAGRAPHS.join(' ')}</p></body>`)
    expect(r.text).toContain(PARAGRAPHS[0])
  })

  it('a million nested elements are cut off and said to be', async () => {
    const r = await read(`<body><p>${PARAGRAPHS.join(' ')}</p>${'<div>'.repeat(1_000_000)}</body>`)
    expect(codes(r)).toContain('read.page-cut')
    expect(r.text).toContain(PARAGRAPHS[0])
  })

  it('fifty megabytes are read up to the limit, with the problem named', async () => {
    const html = `<body><article>${`<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]} <b>x</b></p>\n`.repeat(180_000)}</article></body>`
    expect(html.length).toBeGreaterThan(50_000_000)
    const { cutAt } = parsePage(html)
    expect(cutAt).not.toBeNull()
  }, 120_000)

  it.each([
    [
      'a cookie wall',
      '<title>Before you continue</title><div><h1>Before you continue</h1><p>We and our partners use cookies to store and access personal data such as your browsing habits.</p><p>You can accept cookies or manage your cookie consent preferences at any time in the privacy centre of this site.</p><button>Accept all cookies</button></div>',
    ],
    [
      'a login page',
      '<title>Log in - The Harbour Post</title><h1>Log in to continue</h1><form><label>Email</label><input><label>Password</label><input></form>',
    ],
    [
      'an error page',
      '<title>404 - Page not found</title><h1>Page not found</h1><p>Sorry, the page you requested could not be found. Try the search.</p>',
    ],
  ])('%s is named as what it is', async (what, html) => {
    const r = await read(`<html><body>${html}</body></html>`)
    const wall = r.problems.find(p => p.code === 'read.wall')
    expect(wall?.message, JSON.stringify(r.problems)).toContain(what)
  })

  it('a page without text gives a reading that says so', async () => {
    expect(codes(await read('<html><body><img src="x"></body></html>'))).toContain('read.no-article')
  })

  it('the beginning of a paid article is marked', async () => {
    const html = `<html><body><article><h1>A</h1><p>${PARAGRAPHS[0]}</p><div class="gate">Subscribe to continue reading this article</div></article></body></html>`
    const r = await read(html)
    expect(r.paywalled).toBe(true)
    expect(codes(r)).toContain('read.paywalled')
  })

  it('text hidden behind a barrier is read with the shown beginning', async () => {
    const rest = [...PARAGRAPHS.slice(1), ...PARAGRAPHS.slice(1).map(p => p.replace('the', 'that'))]
    const html = `<html><body><article><div class="body"><p>${PARAGRAPHS[0]}</p><div style="display:none">${rest.map(p => `<p>${p}</p>`).join('')}</div></div></article></body></html>`
    const r = await read(html)
    expect(r.text).toContain(PARAGRAPHS[3])
    expect(r.paywalled).toBe(true)
  })

  it('UTF-8 that was decoded as windows-1252 is mended, and its places lead to the page as given', async () => {
    const broken = new TextDecoder('windows-1252').decode(
      new TextEncoder().encode(page().replaceAll('the ', '“the” ')),
    )
    const r = await read(broken)
    expect(codes(r)).toContain('read.mended-encoding')
    expect(r.text).toContain('“the”')
    const last = r.segments.at(-1)
    expect(broken.slice(last?.source, (last?.source ?? 0) + (last?.length ?? 0))).toBe(
      r.text.slice(last?.text, (last?.text ?? 0) + (last?.length ?? 0)),
    )
  })

  it('the charset of the head is obeyed', async () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><article>${'<p>Министр сообщил, что переговоры продолжатся в конце месяца, и добавил, что соглашение готово.</p>'.repeat(4)}</article></body></html>`
    const bytes = Uint8Array.from(
      [...html].map(c => {
        const u = c.charCodeAt(0)
        return u >= 0x410 && u <= 0x44f ? u - 0x410 + 0xc0 : u
      }),
    )
    const [r] = await readBytes(bytes, capture('page.html'))
    expect(r?.encoding).toBe('windows-1251')
    expect(r?.text).toContain('Министр сообщил')
  })
})

describe('markup that says nothing', () => {
  it.each([
    ['an end tag without a name', 'The envoys </>met again in the harbour town.'],
    ['the same behind an entity', 'The envoys met &#x1F600;</> again in the harbour town.'],
    [
      'the marks of a section',
      'The envoys <svg><text><![CDATA[met again]]></text></svg> in the harbour town.',
    ],
    ['an end tag without a name, written out', 'The envoys &lt;/>met again in the harbour town.'],
  ])('%s moves no character after it', async (_, words) => {
    const html = `<body><article><p>${words}</p>${PARAGRAPHS.map(p => `<p>${p}</p>`).join('')}</article></body>`
    const r = await read(html)
    expect(r.text).toContain('The envoys')
    leadsBack(r, html)
  })
})

describe('any page', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'a',
    'table',
    'tr',
    'td',
    'ul',
    'li',
    'b',
    'article',
    'h1',
    'br',
    'template',
    'svg',
    'script',
    'select',
    'form',
  )
  const piece = fc.oneof(
    tag.map(t => `<${t}>`),
    tag.map(t => `</${t}>`),
    fc.constantFrom(
      '&amp;',
      '&nbsp;',
      '&notit;',
      '&#0;',
      '&#x1F600;',
      '&',
      '<!--',
      '-->',
      '</>',
      '<![CDATA[',
      ']]>',
      '\r\n',
      '\0',
      '<',
      '>',
      'caf\u00e9 \u{1F600}',
    ),
    fc.lorem({ maxCount: 12 }),
    fc.constantFrom(...PARAGRAPHS),
  )

  it('is read without failing, in blocks and segments that are in order and lead to the source', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async pieces => {
        const html = pieces.join('')
        const r = await read(html)
        let end = 0
        for (const b of r.blocks) {
          expect(b.start).toBeGreaterThanOrEqual(end)
          expect(b.end).toBeLessThanOrEqual(r.text.length)
          end = b.end
        }
        let at = 0
        for (const s of r.segments) {
          expect(s.text).toBeGreaterThanOrEqual(at)
          at = s.text + s.length
          const spelt = html.slice(s.source, s.source + (s.sourceLength ?? s.length))
          if (s.sourceLength === undefined)
            expect(spelt.replaceAll('\0', '\ufffd')).toBe(r.text.slice(s.text, at))
          else expect(spelt.length).toBe(s.sourceLength)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('that was damaged in any place is read, every span leading to what stands there', async () => {
    const post = (n: number) =>
      `<div class="post" id="p${n}"><time datetime="2024-05-07T1${n}:00:00Z">1${n}:00</time><h3>Post ${n}</h3><p>${PARAGRAPHS[n]}</p></div>`
    const whole = page(
      `<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[${[0, 1, 2].map(n => `{"@id":"#p${n}","headline":"Post ${n}","datePublished":"2024-05-07"}`)}]}</script><div class="live-blog">${[0, 1, 2].map(post).join('')}</div><p>Caf&eacute; &amp; bar</p><span>Page 1 of 2</span><a rel="next" href="/world/talks-on-the-strait/2">2</a>`,
    )
    const put = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('<', '>', '"', '</div>', '<!--', '</>', '\0', '&', '{', ']', '\u{1F600}'),
    )
    const damage = fc.array(fc.tuple(fc.nat(whole.length), fc.nat(200), put), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(damage, async damages => {
        const html = damages.reduce((h, [at, cut, text]) => h.slice(0, at) + text + h.slice(at + cut), whole)
        const readings = await readHtml({
          source: 'test',
          html,
          encoding: 'utf-8',
          url: 'https://harbour.example/world/talks-on-the-strait',
        })
        expect(readings.length).toBeGreaterThan(0)
        for (const r of readings) {
          expect(() => Reading.parse(r)).not.toThrow()
          leadsBack(r, html)
          for (const b of r.blocks) expect(b.end).toBeLessThanOrEqual(r.text.length)
          for (const x of [...r.removed, ...r.links]) expect(x.source.end).toBeLessThanOrEqual(html.length)
        }
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('is read the same way twice', async () => {
    expect(await read(page())).toEqual(await read(page()))
  })
})
