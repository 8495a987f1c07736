import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model/article.ts'
import { basesOf } from '../../src/read/bases.ts'
import { readBytes } from '../../src/read/index.ts'
import { pdf } from './forms/make-pdf.ts'
import { PARAGRAPHS, page } from './html/helpers.ts'

const BODY = PARAGRAPHS.join('\n\n')
const HTML_BODY = PARAGRAPHS.map(p => `<p>${p}</p>`).join('')

async function factsOf(file: string | Uint8Array, url: string | null = null): Promise<Reading> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const capture = { name: 'file', url, mediaType: null, status: null, headers: null, fetchedAt: null }
  const [reading] = await readBytes(bytes, capture)
  if (!reading) throw new Error('no reading')
  return reading
}

const rss = (item: string): string =>
  `<rss version="2.0"><channel><title>The Harbour Post</title><item>${item}</item></channel></rss>`

describe('every fact about an article names its basis', () => {
  it.each<readonly [form: string, file: string | Uint8Array, bases: ReturnType<typeof basesOf>]>([
    [
      'a page',
      page().replace('By Ann Example', 'By Reuters').replace('content="Ann Example"', 'content="Reuters"'),
      {
        title: 'h1',
        byline: 'meta author',
        publisher: 'meta og:site_name',
        agency: 'byline',
        section: 'meta article:section',
        language: 'its commonest words',
        canonicalUrl: 'link canonical',
      },
    ],
    [
      'a text',
      `Talks on the strait resume\n\nBy Ann Example\n\nPARIS (Reuters) - ${BODY}`,
      {
        title: 'first line of the text',
        byline: 'byline before the text',
        agency: 'dateline',
        language: 'its commonest words',
      },
    ],
    [
      "a feed's entry",
      rss(`<title>Talks resume</title><link>https://x.example/a</link><author>a@x.example (Ann Example)</author>
<description>${PARAGRAPHS[0]}</description>`),
      {
        title: 'title of the feed’s entry',
        byline: 'author of the feed’s entry',
        publisher: 'feed title',
        language: 'its commonest words',
        canonicalUrl: 'link of the feed’s entry',
      },
    ],
    [
      'a mail',
      `From: The Harbour Post <news@x.example>\r\nSubject: Talks resume\r\nDate: Tue, 07 May 2024 10:00:00 +0000\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${HTML_BODY}`,
      {
        title: 'Subject header of the mail',
        publisher: 'From header of the mail',
        language: 'its commonest words',
      },
    ],
    [
      'a line',
      JSON.stringify({ id: 1, title: 'Talks resume', text: BODY }),
      { title: 'given with the text', language: 'its commonest words' },
    ],
    [
      'a line with an address',
      JSON.stringify({ id: 1, url: 'https://www.x.example/a', text: BODY }),
      {
        publisher: 'host of the URL',
        canonicalUrl: 'address of the text',
        language: 'its commonest words',
      },
    ],
    ['a PDF', pdf([[...PARAGRAPHS]]), { language: 'its commonest words' }],
  ])('of %s', async (_, file, bases) => {
    expect(basesOf(await factsOf(file))).toEqual(bases)
  })

  it.each([
    ['…', 'und', 'no letters'],
    ['Talks.', 'en', 'Latin letters, too few to tell'],
    ['Переговоры прошли в среду в Женеве, итогов пока нет, заявил посол.', 'ru', 'its runs of letters'],
  ])('language of %j', async (text, language, languageBasis) => {
    expect(await factsOf(text)).toMatchObject({ language, languageBasis })
  })

  it('the language that a page declares counts where its text is short', async () => {
    expect(await factsOf('<html lang="de-AT"><body><p>Gespräche beginnen.</p></body></html>')).toMatchObject({
      language: 'de',
      languageBasis: 'html lang',
    })
  })

  it('captions of a text are its lines that name a picture', async () => {
    const text = `${PARAGRAPHS[0]}\n\nPhoto: The harbour at dawn\n\n${PARAGRAPHS[1]}`
    const { captions } = await factsOf(text)
    expect(captions).toMatchObject([
      { value: 'Photo: The harbour at dawn', basis: 'line that names or credits a picture' },
    ])
    expect(text.slice(captions[0]?.source?.start, captions[0]?.source?.end)).toBe(captions[0]?.value)
  })
})
