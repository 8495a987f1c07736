import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addUrls } from '../../../src/follow/add-urls.ts'
import { createFetcher, type Fetcher, fetchOptions } from '../../../src/follow/fetch/fetcher.ts'
import type { Deps } from '../../../src/follow/ports.ts'
import { update } from '../../../src/follow/update.ts'
import { feedsOf, follow, unfollow } from '../../../src/follow/watch/feeds.ts'
import type { WatchEvent } from '../../../src/follow/watch/poll.ts'
import { type WatchOptions, watch } from '../../../src/follow/watch/watch.ts'
import { PARAGRAPHS, page } from '../../read/html/helpers.ts'
import { type TestServer, testServer } from '../../support/server.ts'
import { testDeps, testFolder, yearsWay } from '../parts.ts'

const MINUTE = 60_000
const XML = { 'content-type': 'application/rss+xml; charset=utf-8' }
const WHOLE = PARAGRAPHS.concat(PARAGRAPHS).join(' ')

describe('watching feeds', { timeout: 60_000 }, () => {
  const folder = testFolder()
  let server: TestServer
  let deps: Deps & { readonly dossier: string }
  let clock = Date.parse('2024-05-07T10:00:00Z')
  const now = () => new Date(clock).toISOString()
  const fetchers: Fetcher[] = []

  beforeAll(async () => {
    server = await testServer()
  })
  afterAll(async () => {
    await Promise.all(fetchers.map(f => f.close()))
    await server.close()
  })
  beforeEach(async () => {
    deps = { ...(await testDeps(folder)), now }
    server.asked.length = 0
  })

  const fetcher = (): Fetcher => {
    const f = createFetcher({
      ...fetchOptions({ allowHosts: [server.host], timeout: 2 }, () => clock),
      gap: 0,
    })
    fetchers.push(f)
    return f
  }
  const entry = (path: string, more = ''): string =>
    `<item><title>Told at ${path}</title><link>${server.at(path)}</link><guid>${path}</guid>${more}</item>`
  const feed = (...entries: readonly string[]): string =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour Post</title><lastBuildDate>${now()}</lastBuildDate>${entries.join('')}</channel></rss>`
  const story = (path: string) =>
    server.serve(path, page(`<p>Only at ${path} it was said that talks go on.</p>`))

  /** Polls once, and gives what happened in a few words. */
  const round = async (more: Partial<WatchOptions> = {}): Promise<readonly string[]> => {
    const told: string[] = []
    const options = { every: 15 * MINUTE, once: true, signal: new AbortController().signal, ...more }
    await watch(deps, deps.dossier, fetcher(), options, event => void told.push(shown(event)))
    return told
  }
  const shown = (e: WatchEvent): string => {
    switch (e.kind) {
      case 'taken':
        return `${e.file.outcome} ${e.file.name.replace(server.at(''), '')}`
      case 'polled':
        return e.entries === null ? 'unchanged' : `${e.taken} of ${e.entries}, ${e.pending} pending`
      case 'failed':
        return e.problem.code
      case 'replaced':
        return `replaced by ${e.by.map(url => url.replace(server.at(''), '')).join(', ')}`
    }
  }
  const texts = async (): Promise<readonly string[]> =>
    (await deps.store.snapshot(deps.dossier)).readings.map(r => r.text)

  it('takes the pages that entries lead to, each once, and later those that are new', async () => {
    for (const path of ['/a', '/b', '/c']) story(path)
    server.serve('/feed', feed(entry('/a'), entry('/b')), XML)
    await follow(deps.store, deps.dossier, server.at('/feed'))
    expect(await round()).toEqual(['added /a', 'added /b', '2 of 2, 0 pending'])
    server.serve('/feed', feed(entry('/c'), entry('/a'), entry('/b')), XML)
    expect(await round()).toEqual(['added /c', '1 of 3, 0 pending'])
    expect(await round()).toEqual(['0 of 3, 0 pending'])
    expect((await texts()).filter(t => t.includes('Only at'))).toHaveLength(3)
    expect(server.asked.filter(p => p === '/a')).toHaveLength(1)
  })

  it('asks with conditions, and has nothing to do when the feed has not changed', async () => {
    story('/a')
    server.serve('/feed', (req, res) => {
      if (req.headers['if-none-match'] === '"1"') res.writeHead(304).end()
      else res.writeHead(200, { ...XML, etag: '"1"' }).end(feed(entry('/a')))
    })
    await follow(deps.store, deps.dossier, server.at('/feed'))
    expect(await round()).toEqual(['added /a', '1 of 1, 0 pending'])
    expect(await round()).toEqual(['unchanged'])
  })

  it('takes an entry that is the whole article from the feed itself, without the others', async () => {
    const content = `<content:encoded><![CDATA[<p>${WHOLE}</p> <b>not </item> here</b>]]></content:encoded>`
    server.serve('/feed', feed(entry('/a', content), entry('/b', content.replace('talks', 'speeches'))), XML)
    await follow(deps.store, deps.dossier, server.at('/feed'))
    expect(await round()).toEqual(['added /a', 'added /b', '2 of 2, 0 pending'])
    expect(server.asked.filter(p => p !== '/robots.txt')).toEqual(['/feed'])
    const { readings } = await deps.store.snapshot(deps.dossier)
    expect(readings.map(r => [r.part, r.publisher?.value, r.canonicalUrl?.value]).sort()).toEqual([
      ['0', 'The Harbour Post', server.at('/a')],
      ['0', 'The Harbour Post', server.at('/b')],
    ])
  })

  it('asks by date where the server gives no tag', async () => {
    story('/a')
    const changed = 'Tue, 07 May 2024 09:00:00 GMT'
    server.serve('/feed', (req, res) => {
      if (req.headers['if-modified-since'] === changed) res.writeHead(304).end()
      else res.writeHead(200, { ...XML, 'last-modified': changed }).end(feed(entry('/a')))
    })
    await follow(deps.store, deps.dossier, server.at('/feed'))
    expect(await round()).toEqual(['added /a', '1 of 1, 0 pending'])
    expect(await round()).toEqual(['unchanged'])
  })

  describe('the date of an entry', () => {
    const dated = (path: string, date = 'Mon, 06 May 2024 22:30:00 +0200') =>
      entry(path, `<pubDate>${date}</pubDate>`)
    /** A page that says nothing of when it was published. */
    const bare = (html: string) =>
      html.replace(/<meta property="article:(?:published|modified)_time"[^>]*>|<time.*?<\/time>/gu, '')
    const dates = async () =>
      (await deps.store.snapshot(deps.dossier)).readings.map(r => [r.published?.edtf, r.published?.because])
    const LED = 'date of the feed’s entry that led to the page'

    it('dates a page that says nothing of it, and no page that does', async () => {
      server.serve('/unsaid', bare(page()))
      story('/dated')
      server.serve('/feed', feed(dated('/unsaid'), dated('/dated')), XML)
      await follow(deps.store, deps.dossier, server.at('/feed'))
      await round()
      expect((await dates()).sort()).toEqual([
        ['2024-05-06', LED],
        ['2024-05-07', 'meta article:published_time'],
      ])
      const { readings } = await deps.store.snapshot(deps.dossier)
      expect(readings.flatMap(r => r.problems).map(p => p.code)).not.toContain('read.undated')
    })

    it('dates the further pages of an article, and the posts of a live blog', async () => {
      const own = (html: string) => bare(html).replace(/<link rel="canonical"[^>]*>/u, '')
      server.serve('/long', own(page('<a rel="next" href="/long?page=2">2</a>')))
      server.serve('/long?page=2', own(page('<p>This stands on the second page.</p>')))
      server.serve('/feed', feed(dated('/long')), XML)
      await follow(deps.store, deps.dossier, server.at('/feed'))
      await round()
      expect(await dates()).toEqual([
        ['2024-05-06', LED],
        ['2024-05-06', LED],
      ])
    })

    it('is the same whether the page came before by its address or after', async () => {
      server.serve('/unsaid', bare(page()))
      server.serve('/feed', feed(dated('/unsaid')), XML)
      server.serve('/later', feed(dated('/unsaid?again', 'Wed, 08 May 2024 10:00:00 GMT')), XML)
      server.serve('/unsaid?again', bare(page()))
      const alone = () => addUrls(deps, deps.dossier, [server.at('/unsaid')], fetcher())
      const followed = async (path: string) => {
        await follow(deps.store, deps.dossier, server.at(path))
        await round()
        await unfollow(deps.store, deps.dossier, server.at(path))
      }
      const kept = async () => {
        const { readings, findings } = await deps.store.snapshot(deps.dossier)
        return JSON.stringify([readings, findings])
      }
      const results: string[] = []
      for (const order of [
        [alone, () => followed('/feed'), () => followed('/later')],
        [() => followed('/later'), () => followed('/feed'), alone],
        [() => followed('/feed'), alone, () => followed('/later')],
      ]) {
        deps = { ...(await testDeps(folder)), now }
        for (const step of order) await step()
        results.push(await kept())
        expect(await dates()).toEqual([['2024-05-06', LED]])
      }
      expect(new Set(results).size).toBe(1)
    })

    it('stands when the page is read anew by a newer version', async () => {
      server.serve('/unsaid', bare(page()))
      server.serve('/feed', feed(dated('/unsaid')), XML)
      await follow(deps.store, deps.dossier, server.at('/feed'))
      await round()
      await update({ ...deps, way: yearsWay('2') }, deps.dossier)
      expect(await dates()).toEqual([['2024-05-06', LED]])
    })
  })

  it('takes what the feed says where the page cannot be had or is no article', async () => {
    const summary = `<description>${PARAGRAPHS[1]}</description>`
    server.serve('/wall', '<title>Log in</title><h1>Log in to continue</h1><form><input></form>')
    server.serve(
      '/feed',
      feed(entry('/gone', summary), entry('/wall', summary.replace('two', 'three')), entry('/bare')),
      XML,
    )
    await follow(deps.store, deps.dossier, server.at('/feed'))
    expect(await round()).toEqual([
      'added /gone',
      'added /wall',
      'added /wall',
      'refused /bare',
      '3 of 3, 0 pending',
    ])
    expect(await texts()).toContain(PARAGRAPHS[1])
    expect(await round()).toEqual(['0 of 3, 0 pending'])
    expect(await deps.store.refusals(deps.dossier)).toMatchObject([{ problem: { code: 'fetch.status' } }])
  })

  it('tries a page again that failed for the moment, as late as its server asked', async () => {
    let busy = true
    server.serve('/a', (_, res) => {
      if (busy) res.writeHead(503, { 'retry-after': '600' }).end()
      else res.writeHead(200, { 'content-type': 'text/html' }).end(page())
    })
    server.serve('/feed', (req, res) => {
      if (req.headers['if-none-match'] === '"1"') res.writeHead(304).end()
      else res.writeHead(200, { ...XML, etag: '"1"' }).end(feed(entry('/a')))
    })
    await follow(deps.store, deps.dossier, server.at('/feed'))
    expect(await round()).toEqual(['0 of 1, 1 pending'])
    busy = false
    clock += 5 * MINUTE
    expect(await round()).toEqual(['0 of 1, 1 pending'])
    expect(server.asked.filter(p => p === '/a')).toHaveLength(1)
    clock += 6 * MINUTE
    expect(await round()).toEqual(['added /a', '1 of 1, 0 pending'])
  })

  it('takes an entry anew that its publisher changed, and takes one story of two feeds once', async () => {
    story('/a')
    server.serve('/feed', feed(entry('/a')), XML)
    server.serve(
      '/other',
      feed(entry('/a?utm_source=rss#top')).replaceAll('Told at /a?utm_source=rss#top', 'Told at /a'),
      XML,
    )
    await follow(deps.store, deps.dossier, server.at('/feed'))
    await follow(deps.store, deps.dossier, server.at('/other'))
    expect((await round()).filter(t => t.startsWith('added'))).toHaveLength(1)
    server.serve('/a', page('<p>It was corrected since.</p>'))
    server.serve('/feed', feed(entry('/a', '<description>Corrected.</description>')), XML)
    server.remove('/other')
    await unfollow(deps.store, deps.dossier, server.at('/other'))
    expect(await round()).toEqual(['added /a', '1 of 1, 0 pending'])
  })

  it('finds the feed that a page names, and the feeds of a list', async () => {
    story('/a')
    server.serve('/feed', feed(entry('/a')), XML)
    server.serve(
      '/',
      '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments"><link rel="alternate" type="application/rss+xml" href="feed">',
    )
    server.serve(
      '/list',
      `<opml version="2.0"><body><outline text="x" xmlUrl="${server.at('/')}"/></body></opml>`,
    )
    await follow(deps.store, deps.dossier, server.at('/list'))
    expect(await round()).toEqual(['replaced by /', 'replaced by /feed', 'added /a', '1 of 1, 0 pending'])
    expect((await feedsOf(deps.store, deps.dossier)).map(f => [f.url, f.title])).toEqual([
      [server.at('/feed'), 'The Harbour Post'],
    ])
  })

  it.each([
    ['is not there', () => server.remove('/feed'), 'fetch.status'],
    ['is no feed', () => server.serve('/feed', page()), 'watch.no-feed'],
    ['is broken', () => server.serve('/feed', '<rss version="2.0"><chan', XML), 'read.unreadable'],
    ['is a picture', () => server.serve('/feed', Buffer.from('\x89PNG\r\n', 'latin1')), 'watch.no-feed'],
  ])('keeps what is wrong with a feed that %s, until it goes well again', async (_, make, code) => {
    make()
    await follow(deps.store, deps.dossier, server.at('/feed'))
    expect(await round()).toEqual([code])
    expect((await feedsOf(deps.store, deps.dossier))[0]?.problem?.code).toBe(code)
    story('/a')
    server.serve('/feed', feed(entry('/a')), XML)
    clock += 60 * MINUTE
    expect(await round()).toEqual(['added /a', '1 of 1, 0 pending'])
    expect((await feedsOf(deps.store, deps.dossier))[0]?.problem).toBeNull()
  })

  describe('as time goes by', () => {
    /** Watches until so many sleeps are over; gives how long they were, in minutes. */
    const sleeps = async (n: number): Promise<readonly number[]> => {
      const stop = new AbortController()
      const slept: number[] = []
      await round({
        once: false,
        signal: stop.signal,
        sleep: async ms => {
          slept.push(ms / MINUTE)
          clock += ms
          if (slept.length >= n) stop.abort()
        },
      })
      return slept
    }
    const polls = () => server.asked.filter(p => p === '/feed').length

    it('polls at its interval, a little earlier or later each time', async () => {
      story('/a')
      server.serve('/feed', feed(entry('/a')), XML)
      await follow(deps.store, deps.dossier, server.at('/feed'))
      const begin = clock
      const times: number[] = []
      for (let seen = 0; times.length < 6; ) {
        await sleeps(1)
        if (polls() === seen) continue
        seen = polls()
        times.push(clock)
      }
      expect((clock - begin) / MINUTE).toBeGreaterThan(5 * 15 * 0.9)
      const gaps = times.slice(1).map((t, i) => Math.round((t - (times[i] ?? 0)) / 1000))
      expect(new Set(gaps).size).toBeGreaterThan(1)
      for (const gap of gaps) expect(Math.abs(gap - 15 * 60)).toBeLessThanOrEqual(5 * 60 + 90)
    })

    it('goes on after a new start where it was, and polls nothing before its time', async () => {
      story('/a')
      server.serve('/feed', feed(entry('/a')), XML)
      await follow(deps.store, deps.dossier, server.at('/feed'))
      await sleeps(1)
      expect(polls()).toBe(1)
      // A new start three minutes later: the feed is not due.
      const before = clock
      const [first] = await sleeps(1)
      expect(polls()).toBe(1)
      expect(first).toBeLessThanOrEqual(5)
      expect(clock).toBeGreaterThan(before)
      await sleeps(4)
      expect(polls()).toBe(2)
      expect(await texts()).toHaveLength(1)
    })

    it('leaves a feed alone as long as its server asks', async () => {
      server.serve('/feed', (_, res) => void res.writeHead(429, { 'retry-after': '7200' }).end())
      await follow(deps.store, deps.dossier, server.at('/feed'))
      const begin = clock
      await sleeps(20)
      expect((clock - begin) / MINUTE).toBeGreaterThan(90)
      expect(polls()).toBe(1)
    })
  })

  it('stops where it is, with everything kept that was taken, and goes on from there', async () => {
    const stop = new AbortController()
    story('/a')
    story('/c')
    server.serve('/b', () => stop.abort())
    server.serve('/feed', feed(entry('/a'), entry('/b'), entry('/c')), XML)
    await follow(deps.store, deps.dossier, server.at('/feed'))
    expect(await round({ once: false, signal: stop.signal })).toEqual(['added /a'])
    expect((await feedsOf(deps.store, deps.dossier))[0]).toMatchObject({ polls: 0, next: null })
    story('/b')
    expect(await round()).toEqual(['added /b', 'added /c', '2 of 3, 0 pending'])
    expect(server.asked.filter(p => p === '/a')).toHaveLength(1)
  })
})
