import { describe, expect, it } from 'vitest'
import { addUrls, isUrl } from '../../src/follow/add-urls.ts'
import type { Fetcher } from '../../src/follow/fetch/fetcher.ts'
import { FRESH } from '../../src/follow/fetch/state.ts'
import { ParleyError } from '../../src/model/problem.ts'

describe('addresses among the paths', () => {
  it.each([
    ['https://x.example/a', true],
    ['HTTP://x.example', true],
    ['reports/http.txt', false],
    ['ftp://x.example', false],
  ])('%s', (path, is) => expect(isUrl(path)).toBe(is))
})

describe('adding by address', () => {
  const refusals: unknown[] = []
  const deps = {
    store: { append: async (_: string, what: object) => void refusals.push(what) },
    now: () => '2024-05-07T10:00:00Z',
  } as never
  const state = { ...FRESH, etag: '"1"' }
  const fetcher: Fetcher = {
    fetch: async url =>
      url.endsWith('/same')
        ? { kind: 'unchanged', state }
        : { kind: 'failed', error: new ParleyError('fetch.status', { url, status: 500 }), state },
    close: async () => undefined,
  }

  it('keeps a refusal with its reason, and hands back what to remember', async () => {
    const out = await addUrls(
      deps,
      'd',
      ['https://x.example/same', 'https://x.example/down', 'https://x.example/same'],
      fetcher,
    )
    expect(out.map(o => [o.url, o.file?.outcome ?? null, o.state.etag])).toEqual([
      ['https://x.example/same', null, '"1"'],
      ['https://x.example/down', 'refused', '"1"'],
    ])
    expect(refusals).toMatchObject([
      { refusals: [{ name: 'https://x.example/down', problem: { code: 'fetch.status' } }] },
    ])
  })
})
