import { describe, expect, it } from 'vitest'
import { page, read } from './helpers.ts'

const LINK = (href: string): string => `<link rel="next" href="${href}">`
const nextOf = async (own: string, inner: string) => {
  const html = page()
    .replace(/<link rel="canonical"[^>]*>/u, '')
    .replace('</article>', `${inner}</article>`)
  const r = await read(html, { url: own })
  const link = r.links.find(l => l.rel === 'next')
  const told = r.problems.find(p => p.code === 'read.goes-on')
  expect(told === undefined).toBe(link === undefined)
  return (
    link && { url: link.url?.replace('https://x.example', ''), words: link.title, told: told?.message ?? '' }
  )
}

describe('an article that is cut into pages', () => {
  it.each([
    ['/talks', '/talks/2'],
    ['/talks/', '/talks/page/2/'],
    ['/talks.html', '/talks-2.html'],
    ['/talks.html', '/talks_p2.html'],
    ['/talks', '/talks?page=2'],
    ['/talks?id=7&page=2', '/talks?id=7&page=3'],
    ['/talks/3', '/talks/4'],
    ['/2024/05/07/talks', '/2024/05/07/talks/2#top'],
  ])('at %s is known to go on at %s', async (own, next) => {
    const found = await nextOf(`https://x.example${own}`, LINK(next))
    expect(found?.url).toBe(next.replace('#top', ''))
    expect(found?.told).toContain('link rel next')
  })

  it('is known by a link that says so, and by its words', async () => {
    const found = await nextOf(
      'https://x.example/talks',
      '<div class="pager"><span>Page 1 of 3</span> <a href="/talks?page=2">Next page »</a></div>',
    )
    expect(found).toMatchObject({ url: '/talks?page=2', words: 'page 1 of 3' })
    expect(found?.told).toContain('page 1 of 3')
  })

  it.each([
    ['the next story', '/talks', LINK('/quota')],
    ['the next id', '/story/81234', LINK('/story/81235')],
    ['the next day', '/2024/05/07', LINK('/2024/05/08/talks')],
    ['the page after the next', '/talks', LINK('/talks/3')],
    ['a page of another host', '/talks', LINK('https://y.example/talks/2')],
    [
      'a page that is linked in the text',
      '/talks',
      '<p>See <a href="/talks/2">the second part</a> of it.</p>',
    ],
  ])('is not one that links to %s', async (_, own, inner) => {
    expect(await nextOf(`https://x.example${own}`, inner)).toBeUndefined()
  })

  it('says nothing where the page has no address', async () => {
    const r = await read(`<html><head>${LINK('/talks/2')}</head><body><p>x</p></body></html>`)
    expect(r.links).toEqual([])
  })
})
