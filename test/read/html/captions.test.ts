import { describe, expect, it } from 'vitest'
import { PARAGRAPHS, page, read } from './helpers.ts'

/** A page whose only picture is what is given. */
const pictured = (inner: string, before = ''): string =>
  `<html><head><title>Talks on the strait resume</title>${before}</head><body><article><h1>Talks on the strait resume</h1>
<p>${PARAGRAPHS[0]}</p>${inner}<p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></article></body></html>`

const told = async (html: string) => (await read(html)).captions.map(c => [c.value, c.basis])

describe('captions', () => {
  it('are kept beside the text, with their place in the page', async () => {
    const html = page()
    const r = await read(html)
    const [caption, ...more] = r.captions
    expect(more).toEqual([])
    expect(caption).toMatchObject({ value: 'The harbour at dawn. Photo: A. Person', basis: 'figcaption' })
    expect(html.slice(caption?.source?.start, caption?.source?.end)).toBe(caption?.value)
    expect(r.text).not.toContain('harbour at dawn')
  })

  it.each([
    [
      'words and credit of one figure are one',
      '<figure><img><figcaption><p>Boats wait outside the port.</p><span class="c">Photo: A. Person</span></figcaption></figure>',
      [['Boats wait outside the port. Photo: A. Person', 'figcaption']],
    ],
    [
      'of two figures are two',
      '<figure><img><figcaption>Boats wait outside the port.</figcaption></figure><figure><img><figcaption>The envoy leaves the hall.</figcaption></figure>',
      [
        ['Boats wait outside the port.', 'figcaption'],
        ['The envoy leaves the hall.', 'figcaption'],
      ],
    ],
    [
      'of the same words are one',
      '<figure><figcaption>Boats wait outside.</figcaption></figure><figure><figcaption>Boats wait outside.</figcaption></figure>',
      [['Boats wait outside.', 'figcaption']],
    ],
    [
      'may be told by a name alone',
      '<div class="wp-caption"><img><p class="wp-caption-text">Boats wait outside the port.</p></div>',
      [['Boats wait outside the port.', 'element named as a caption']],
    ],
    [
      'lose the label for those who do not see the picture',
      '<figure><img><figcaption><span>Image caption</span> Boats wait outside the port.</figcaption></figure>',
      [['Boats wait outside the port.', 'figcaption']],
    ],
    ['are no mere credits', '<figure><img><figcaption>Photo: Getty Images</figcaption></figure>', []],
    ['are no buttons', '<figure><img><figcaption>Enlarge this image</figcaption></figure>', []],
    [
      'are no links to other stories',
      '<figure><a href="/x"><img><figcaption>Why the ferry was late again</figcaption></a></figure>',
      [],
    ],
  ])('%s', async (_, inner, captions) => {
    expect(await told(pictured(inner))).toEqual(captions)
  })

  it('of pictures after the text are those of other stories', async () => {
    const cards =
      '<section><figure><img><figcaption>Another story</figcaption></figure><figure><img><figcaption>A third story</figcaption></figure></section></body>'
    expect(await told(pictured('').replace('</body>', cards))).toEqual([])
  })

  it('that only structured data gives are kept as such, and not twice', async () => {
    const data = (caption: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks on the strait resume","image":[{"@type":"ImageObject","caption":"${caption}"},"x.jpg"]}</script>`
    const figure = '<figure><img><figcaption>Boats wait outside the port.</figcaption></figure>'
    expect(await told(pictured(figure, data('The envoy leaves the hall.')))).toEqual([
      ['Boats wait outside the port.', 'figcaption'],
      ['The envoy leaves the hall.', 'JSON-LD image caption'],
    ])
    expect(await told(pictured(figure, data('Boats wait outside the port.')))).toHaveLength(1)
  })
})
