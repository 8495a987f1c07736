import { describe, expect, it } from 'vitest'
import { dateIn, machineDate } from '../../../src/read/html/date/written.ts'
import { PARAGRAPHS, read } from './helpers.ts'

const withHead = (head: string, body = ''): string =>
  `<html lang="en"><head>${head}</head><body><article><h1>A headline of the day</h1>${body}${PARAGRAPHS.map(p => `<p>${p}</p>`).join('')}</article></body></html>`

const published = async (head: string, body = '', url?: string) =>
  (await read(withHead(head, body), url ? { url } : {})).published

describe('the publication date of a page', () => {
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-03-04T08:00:00Z","dateModified":"2023-03-06"}</script>',
      '',
    ],
    [
      'JSON-LD in a graph, with raw line breaks',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"headline":"x\ny","datePublished":"2023-03-04"},]}</script>',
      '',
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2023-03-04"><meta property="article:modified_time" content="2023-03-09">',
      '',
    ],
    ['microdata', '', '<span itemprop="datePublished" content="2023-03-04">on Saturday</span>'],
    ['a time element', '', '<time datetime="2023-03-04T10:00">4 March</time>'],
    [
      'a marked time before an updated one',
      '',
      '<time class="updated" datetime="2023-03-08">8 March</time><time class="entry-date published" datetime="2023-03-04">4 March</time>',
    ],
    ['an element named as a date', '', '<div class="article-date">4 March 2023</div>'],
    ['words', '', '<p>Published: March 4, 2023</p>'],
    ['German words', '', '<p class="meta">4. März 2023</p>'],
    ['Russian words', '', '<p class="meta">4 марта 2023</p>'],
  ])('is found in %s', async (_, head, body) => {
    expect(await published(head, body)).toMatchObject({ edtf: '2023-03-04', precision: 'day' })
  })

  it('is found in the address', async () => {
    expect(await published('', '', 'https://x.example/2023/03/04/a-headline')).toMatchObject({
      edtf: '2023-03-04',
      because: 'URL',
    })
  })

  it('follows the address where the time stated in UTC falls on the next day', async () => {
    const head = '<meta property="article:published_time" content="2023-03-05T02:00:00Z">'
    expect((await published(head, '', 'https://x.example/2023/03/04/a-headline'))?.edtf).toBe('2023-03-04')
  })

  it.each([
    ['a copyright year', '', '<p>© 2019 The Post</p>'],
    ['the date of a change alone', '<meta property="article:modified_time" content="2023-03-09">', ''],
    [
      'a date in the text of the report',
      '',
      '<p>The treaty was signed in a small chapel on the coast on 4 March 1987, when the two ministers met for the first time in many years.</p>',
    ],
    [
      'a date of another story',
      '',
      '<aside class="related"><time datetime="2020-01-01">1 Jan 2020</time> <a href="/o">An older story</a></aside>',
    ],
    ['a date that no calendar has', '<meta name="pubdate" content="2023-02-31">', ''],
  ])('is not taken from %s', async (_, head, body) => {
    expect(await published(head, body)).toBeNull()
  })
})

describe('written dates', () => {
  it.each([
    ['4 March 2023', '2023-03-04'],
    ['March 4th, 2023', '2023-03-04'],
    ['04.03.2023, 10:15 Uhr', '2023-03-04'],
    ['4 de marzo de 2023', '2023-03-04'],
    ['2023년 3월 4일', '2023-03-04'],
    ['2023年3月4日', '2023-03-04'],
    ['20230304', '2023-03-04'],
    ['13/12/2023', '2023-12-13'],
    ['12/13/2023', '2023-12-13'],
    ['4 Wintermonth 2023', null],
    ['on page 2023', null],
  ])('%s', (text, edtf) => {
    expect(dateIn(text, false)?.edtf ?? null).toBe(edtf)
  })

  it('reads 3/4/2025 by the habit of the page', () => {
    expect(dateIn('3/4/2025', true)?.edtf).toBe('2025-03-04')
    expect(dateIn('3/4/2025', false)?.edtf).toBe('2025-04-03')
  })

  it('reads machine times without the machine’s zone', () => {
    expect(machineDate('1677888000', false)?.edtf).toBe('2023-03-04')
    expect(machineDate('Sat, 04 Mar 2023 23:59:00 -0800', false)?.edtf).toBe('2023-03-04')
  })
})
