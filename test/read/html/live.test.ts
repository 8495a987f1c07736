import { describe, expect, it } from 'vitest'
import { Reading } from '../../../src/model/article.ts'
import { momentIn } from '../../../src/read/html/live/moment.ts'
import { readHtml, toSource } from '../../../src/read/index.ts'
import { PARAGRAPHS } from './helpers.ts'

const SAID = [
  'The envoy left the building without a word and was driven to the airfield, where his plane had been waiting since noon.',
  'Both delegations are back at the table. An aide said that they would not rise before the paragraph on patrols was settled.',
  'A ferry with observers has docked. The harbour master told our reporter that nobody had been let ashore so far.',
]
const TITLES = ['Envoy leaves', 'Talks go on', 'Observers arrive']
const TIMES = ['2024-05-07T14:32:00+02:00', '2024-05-07T13:05:00+02:00', '2024-05-07T11:40:00+02:00']

const all = (html: string, url: string | null = null) =>
  readHtml({ source: 'test', html, encoding: 'utf-8', url, name: 'live' })

const around = (inner: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Strait talks: live - The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2024-05-07T09:00:00+02:00">${head}</head><body><header><a href="/">The Harbour Post</a></header><main><h1>Strait talks: live</h1><p class="intro">${PARAGRAPHS[0]}</p>${inner}</main><footer><p>© 2024 The Harbour Post</p></footer></body></html>`

const linked = (more: (i: number) => object): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'LiveBlogPosting',
    headline: 'Strait talks: live',
    datePublished: '2024-05-07T09:00:00+02:00',
    liveBlogUpdate: SAID.map((text, i) => ({
      '@type': 'BlogPosting',
      headline: TITLES[i],
      datePublished: TIMES[i],
      articleBody: text,
      ...more(i),
    })),
  })}</script>`

const row = (post: (text: string, i: number) => string): string => SAID.map(post).join('\n')

const FORMS: readonly (readonly [name: string, html: string, url: string | null])[] = [
  [
    'marked in microdata',
    around(
      row(
        (text, i) =>
          `<article itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><time itemprop="datePublished" datetime="${TIMES[i]}">14:32</time><h2>${TITLES[i]}</h2><p>${text}</p></article>`,
      ),
    ),
    null,
  ],
  [
    'told in JSON-LD, found by their headlines',
    around(
      `<div class="stream">${row((text, i) => `<div class="b${i}"><div><span>14:32 CEST</span><h3>${TITLES[i]}</h3></div><div><p>${text}</p></div></div>`)}</div>`,
      linked(() => ({})),
    ),
    null,
  ],
  [
    'told in JSON-LD, found by their addresses',
    around(
      `<ol>${row((text, i) => `<li id="post-${i}"><p><b>${TITLES[i]}</b></p><p>${text}</p></li>`)}</ol>`,
      linked(i => ({ '@id': `https://x.example/live#post-${i}`, articleBody: undefined })),
    ),
    null,
  ],
  [
    'alike and timed, on a page that calls itself live',
    around(
      `<div class="live-blog">${row((text, i) => `<div class="entry"><time datetime="${TIMES[i]}">1${i}:05</time><h4>${TITLES[i]}</h4><p>${text}</p></div>`)}</div>`,
    ),
    null,
  ],
  [
    'alike and timed, at an address that says so',
    around(
      row(
        (text, i) =>
          `<section class="s" data-timestamp="${Date.parse(TIMES[i] ?? '')}"><h4>${TITLES[i]}</h4><p>${text}</p></section>`,
      ),
    ),
    'https://x.example/world/live-updates/strait-talks',
  ],
]

describe('a live blog', () => {
  it.each(FORMS)('whose posts are %s gives each as a dated part', async (_, html, url) => {
    const [main, ...posts] = await all(html, url)
    expect(main).toMatchObject({ part: '0', role: 'main', parent: null, text: PARAGRAPHS[0] })
    expect(posts.map(p => p.text)).toEqual(SAID)
    expect(posts.map(p => p.title?.value)).toEqual(TITLES)
    expect(posts.map(p => Date.parse(p.published?.edtf ?? ''))).toEqual(TIMES.map(t => Date.parse(t)))
    expect(posts.map(p => [p.part, p.role, p.parent, p.publisher?.value])).toEqual(
      SAID.map((_text, i) => [String(i + 1), 'live-post', main?.article, 'The Harbour Post']),
    )
    for (const post of posts) {
      expect(() => Reading.parse(post)).not.toThrow()
      const at = toSource(post, { start: 0, end: post.text.length })
      expect(html.slice(at?.start, at?.end)).toBe(post.text)
    }
  })

  it('without words of its own is its posts', async () => {
    const html = FORMS[0]?.[1].replace(/<p class="intro">.*?<\/p>/u, '') ?? ''
    const readings = await all(html)
    expect(readings.map(r => r.role)).toEqual(['live-post', 'live-post', 'live-post'])
    expect(readings.map(r => r.parent)).toEqual([null, null, null])
  })

  it('takes the day of the page for a post that says no time', async () => {
    const html = FORMS[0]?.[1].replace(/<time.*?<\/time>/gu, '') ?? ''
    const [, post] = await all(html)
    expect(post?.published).toMatchObject({ edtf: '2024-05-07', precision: 'day' })
  })

  it('is no page whose readers comment with times, nor one that lists other stories', async () => {
    const comments = `<section class="live-blog-comments">${row((text, i) => `<div class="comment"><time datetime="${TIMES[i]}">x</time><p>${text}</p></div>`)}</section>`
    const stories = `<div class="live-blog">${TITLES.map((t, i) => `<div class="card"><time datetime="${TIMES[i]}">x</time><a href="/${i}">${t}</a></div>`).join('')}</div>`
    for (const inner of [comments, stories])
      expect(
        (await all(around(`<article>${PARAGRAPHS.map(p => `<p>${p}</p>`).join('')}</article>${inner}`)))
          .length,
      ).toBe(1)
  })
})

describe('a moment', () => {
  it.each([
    ['2024-05-07T14:32:09+02:00', '2024-05-07T14:32:09+02:00', 'second'],
    ['2024-05-07T14:32:09.123Z', '2024-05-07T14:32:09Z', 'second'],
    ['2024-05-07T14:32+0200', '2024-05-07T14:32:00+02:00', 'minute'],
    ['1715085129', '2024-05-07T12:32:09Z', 'second'],
    ['1715085129000', '2024-05-07T12:32:09Z', 'second'],
    ['7 May 2024', '2024-05-07', 'day'],
  ])('%s', (text, edtf, precision) => {
    expect(momentIn(text, 'test')).toMatchObject({ edtf, precision })
  })
  it.each(['14:32', '2024-13-07T14:32:00Z', '2024-05-07T25:00:00Z', ''])('is not %j', text => {
    expect(momentIn(text, 'test')).toBeNull()
  })
})
