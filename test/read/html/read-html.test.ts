import { describe, expect, it } from 'vitest'
import { Reading } from '../../../src/model/article.ts'
import { PARAGRAPHS, page, read, removals, sourceOf } from './helpers.ts'

describe('the main text of a page', () => {
  it('is its paragraphs and subheads, in order, and nothing else', async () => {
    const r = await read(page())
    expect(r.text).toBe([...PARAGRAPHS.slice(0, 3), 'What comes next', PARAGRAPHS[3]].join('\n\n'))
  })

  it('is cut into blocks that cover it', async () => {
    const r = await read(page())
    expect(r.blocks.map(b => b.kind)).toEqual(['body', 'body', 'body', 'subhead', 'body'])
    expect(r.blocks.map(b => r.text.slice(b.start, b.end)).join('\n\n')).toBe(r.text)
  })

  it('fits the model', async () => {
    const r = await read(page())
    expect(() => Reading.parse(r)).not.toThrow()
  })

  it.each([
    ['share', 'Share on Facebook'],
    ['promotion', 'in your inbox'],
    ['teaser', 'border in all but name'],
    ['caption', 'harbour at dawn'],
    ['byline', 'By Ann Example'],
    ['related', 'Fishermen block the port'],
    ['comments', 'thirty years'],
    ['navigation', 'Sport'],
  ])('leaves out a %s, and keeps it as a removal with its place', async (reason, words) => {
    const html = page()
    const r = await read(html)
    const found = r.removed.find(x => x.text.includes(words))
    expect(found?.reason, removals(r).join('\n')).toBe(reason)
    expect(html.slice(found?.source.start, found?.source.end)).toContain(words)
  })

  it('keeps words of others quoted from a social network', async () => {
    const r = await read(
      page(
        '<blockquote class="twitter-tweet"><p>We shall sign when the boats are home.</p>— M. Inister (@minister) <a href="#">May 6, 2024</a></blockquote>',
      ),
    )
    expect(r.text).toContain('We shall sign when the boats are home.')
  })

  it('goes on after a box of other stories in the flow', async () => {
    const r = await read(
      page(
        '<div class="box"><h4>More on this story</h4><ul><li><a href="/q">The quota explained</a></li><li><a href="/r">Who fishes where</a></li></ul></div>',
      ),
    )
    expect(r.text).not.toContain('The quota explained')
    expect(r.text).toContain(PARAGRAPHS[3])
  })

  it('does not trust a class that says "related" where the article itself stands in it', async () => {
    const r = await read(page().replace('<main>', '<main class="related-content">'))
    expect(r.text).toContain(PARAGRAPHS[0])
  })

  it('keeps lines parted by a single break in one block, and parts blocks at two', async () => {
    const text = `${PARAGRAPHS[0]}<br>${PARAGRAPHS[1]}<br><br>${PARAGRAPHS[2]}`
    const r = await read(`<html><body><div>${text}</div></body></html>`)
    expect(r.text).toBe(`${PARAGRAPHS[0]}\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}`)
    expect(r.blocks).toHaveLength(2)
  })
})

describe('spans', () => {
  it('lead back to the characters of the page', async () => {
    const html = page()
    const r = await read(html)
    for (const p of PARAGRAPHS) expect(sourceOf(r, html, p)).toBe(p)
  })

  it('lead back to entities as they are spelt', async () => {
    const html = page().replace('two officials', '&ldquo;two&rdquo; officials &amp;&#32;a cook')
    const r = await read(html)
    expect(r.text).toContain('“two” officials & a cook')
    expect(sourceOf(r, html, '“two”')).toBe('&ldquo;two&rdquo;')
    expect(sourceOf(r, html, '“')).toBe('&ldquo;')
    expect(sourceOf(r, html, '&')).toBe('&amp;')
  })

  it('lead over markup inside a sentence', async () => {
    const html = page().replace('fishing quota', 'fishing <a href="/quota"><b>quota</b></a>')
    const r = await read(html)
    expect(sourceOf(r, html, 'fishing quota')).toBe('fishing <a href="/quota"><b>quota')
  })
})

describe('what a page says of itself', () => {
  it('is read with its basis', async () => {
    const r = await read(page(), { url: 'https://harbour.example/world/talks-on-the-strait?ref=x' })
    expect(r.title).toMatchObject({ value: 'Talks on the strait resume', basis: 'h1' })
    expect(r.byline).toEqual({ value: 'Ann Example', role: 'author', basis: 'meta author' })
    expect(r.publisher).toMatchObject({ value: 'The Harbour Post', basis: 'meta og:site_name' })
    expect(r.section).toMatchObject({ value: 'World', basis: 'meta article:section' })
    expect(r.canonicalUrl?.value).toBe('https://harbour.example/world/talks-on-the-strait')
    expect(r.language).toBe('en')
    expect(r.published).toMatchObject({ edtf: '2024-05-07', precision: 'day' })
    expect(r.modified).toMatchObject({ edtf: '2024-05-08' })
  })

  it('names the agency of a dateline and parts it from the first sentence', async () => {
    const r = await read(page().replace(`<p>${PARAGRAPHS[0]}`, `<p>PARIS (Reuters) - ${PARAGRAPHS[0]}`))
    expect(r.agency).toMatchObject({ value: 'Reuters', basis: 'dateline' })
    expect(r.dateline).toMatchObject({ place: 'PARIS', agency: 'Reuters' })
    expect(r.blocks[0]?.kind).toBe('dateline')
    expect(r.text.slice(r.blocks[1]?.start, r.blocks[1]?.end)).toBe(PARAGRAPHS[0])
  })

  it('has no headline and no date where the page gives none', async () => {
    const r = await read(`<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`)
    expect(r.title).toBeNull()
    expect(r.published).toBeNull()
    expect(r.problems.map(p => p.code)).toContain('read.undated')
  })
})
