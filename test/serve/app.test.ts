import { describe, expect, it } from 'vitest'
import { ANSWERS } from '../../src/ask/answers.ts'
import { canonicalJson } from '../../src/model/canonical.ts'
import { createApp } from '../../src/serve/app.ts'
import { testDesk } from '../support/desk.ts'
import { library, met, one, record, two } from '../support/example.ts'

const HOST = '127.0.0.1:4242'
const app = createApp(testDesk())
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } })

describe('the server', () => {
  it('gives for each question the bytes of the view itself', async () => {
    const cases: readonly (readonly [string, unknown])[] = [
      ['', await ANSWERS.summary.answer(record, {}, library)],
      ['/timeline', await ANSWERS.timeline.answer(record, {}, library)],
      [
        '/timeline?actor=ruiz&kind=meeting',
        await ANSWERS.timeline.answer(record, { actor: 'ruiz', kind: 'meeting' }, library),
      ],
      ['/statements?mode=direct', await ANSWERS.statements.answer(record, { mode: 'direct' }, library)],
      ['/actors', await ANSWERS.actors.answer(record, {}, library)],
      ['/reports', await ANSWERS.reports.answer(record, {}, library)],
      ['/problems', await ANSWERS.problems.answer(record, {}, library)],
      ['/search?query=warmer', await ANSWERS.search.answer(record, { query: 'warmer', limit: 20 }, library)],
      [`/show/${met.id}`, await ANSWERS.show.answer(record, { id: met.id }, library)],
      [`/articles/${one.entry.id}`, await ANSWERS.article.answer(record, { id: one.entry.id }, library)],
      [`/articles/${one.entry.id}/raw`, await ANSWERS.raw.answer(record, { id: one.entry.id }, library)],
    ]
    for (const [path, view] of cases) {
      const response = await get(`/dossiers/example${path}`)
      expect([path, response.status, await response.text()]).toEqual([path, 200, `${canonicalJson(view)}\n`])
    }
  })

  it('gives pages that lead on to one another', async () => {
    const first = (await (await get('/dossiers/example/timeline?limit=2')).json()) as {
      next: string
      items: unknown[]
    }
    expect(first.items).toHaveLength(2)
    const second = await get(`/dossiers/example/timeline?limit=2&cursor=${first.next}`)
    expect(second.status).toBe(200)
    expect((await get('/dossiers/example/timeline?cursor=nothing')).status).toBe(400)
  })

  it('does not send again what has not changed', async () => {
    const response = await get('/dossiers/example/timeline')
    const etag = response.headers.get('etag') ?? ''
    const again = await get('/dossiers/example/timeline', { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get('/dossiers/example/timeline', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it.each([
    ['/dossiers/nobody/timeline', 404, 'store.no-dossier'],
    ['/dossiers/example/show/zzz', 404, 'ask.not-found'],
    ['/dossiers/example/show/meeting_', 409, 'ask.ambiguous'],
    ['/dossiers/example/timeline?actor=Nobody', 404, 'ask.no-actor'],
    ['/dossiers/example/timeline?from=soon', 400, 'serve.bad-request'],
    ['/dossiers/example/timeline?limit=0', 400, 'serve.bad-request'],
    ['/dossiers/example/nowhere', 404, 'serve.not-found'],
  ])('answers %s with %i and %s', async (path, status, code) => {
    const response = await get(path)
    const body = (await response.json()) as { problem: { code: string; next: string } }
    expect([response.status, body.problem.code]).toEqual([status, code])
    expect(body.problem.next).not.toBe('')
  })

  it('answers no host but its own, against DNS rebinding', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4242', ''])
      expect((await get('/dossiers', { host })).status).toBe(403)
    for (const host of ['localhost:4242', 'LOCALHOST', '[::1]:9', '127.0.0.1'])
      expect((await get('/dossiers', { host })).status).toBe(200)
    const open = createApp(testDesk(), { hosts: ['parley.example'] })
    const there = await open.request('http://x/dossiers', { headers: { host: 'parley.example' } })
    expect(there.status).toBe(200)
  })

  it('answers no other origin, and lets none change anything', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost:1', `ftp://${HOST}`])
      expect((await get('/dossiers', { origin })).status).toBe(403)
    expect((await get('/dossiers', { origin: `http://${HOST}` })).status).toBe(200)
    const cross = await app.request(`http://${HOST}/dossiers/example/files`, {
      method: 'POST',
      headers: { host: HOST, 'sec-fetch-site': 'cross-site' },
    })
    expect(cross.status).toBe(403)
  })

  it('forbids whatever it does not send itself', async () => {
    for (const path of ['/dossiers', '/plain/example', '/nowhere', '/openapi.json']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
    }
  })

  it('describes itself, every question and every change', async () => {
    const doc = (await (await get('/openapi.json')).json()) as {
      openapi: string
      paths: Record<string, object>
    }
    expect(doc.openapi).toBe('3.1.0')
    expect(Object.keys(doc.paths).sort()).toEqual([
      '/dossiers',
      '/dossiers/{id}',
      '/dossiers/{id}/actors',
      '/dossiers/{id}/articles/{of}',
      '/dossiers/{id}/articles/{of}/date',
      '/dossiers/{id}/articles/{of}/raw',
      '/dossiers/{id}/articles/{of}/topic',
      '/dossiers/{id}/commitments',
      '/dossiers/{id}/figures',
      '/dossiers/{id}/files',
      '/dossiers/{id}/issues',
      '/dossiers/{id}/positions',
      '/dossiers/{id}/problems',
      '/dossiers/{id}/proposals',
      '/dossiers/{id}/related/{of}',
      '/dossiers/{id}/reports',
      '/dossiers/{id}/scope',
      '/dossiers/{id}/search',
      '/dossiers/{id}/show/{of}',
      '/dossiers/{id}/statements',
      '/dossiers/{id}/timeline',
      '/dossiers/{id}/vectors',
    ])
  })

  it('adds files one by one, so that a bad one keeps none out', async () => {
    const desk = testDesk()
    const form = new FormData()
    form.append('file', new File(['A report.'], 'a.txt'))
    form.append('file', new File([''], 'empty.txt'))
    form.append('file', new File(['Another.'], '<b>x</b>.txt'))
    const response = await createApp(desk).request(`http://${HOST}/dossiers/example/files`, {
      method: 'POST',
      body: form,
      headers: { host: HOST },
    })
    expect(response.status).toBe(200)
    expect(desk.added.map(f => [f.name, f.outcome])).toEqual([
      ['a.txt', 'added'],
      ['empty.txt', 'refused'],
      ['<b>x</b>.txt', 'added'],
    ])
  })

  it('dates an article, and takes a date back', async () => {
    const desk = testDesk()
    const post = (body: unknown, type = 'application/json') =>
      createApp(desk).request(`http://${HOST}/dossiers/example/articles/${two.entry.id}/date`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { host: HOST, 'content-type': type },
      })
    expect((await post({ date: '2025-08-19' })).status).toBe(200)
    expect((await post({ date: null })).status).toBe(200)
    expect((await post({ day: 1 })).status).toBe(400)
    expect((await post({ date: '2025' }, 'text/plain')).status).toBe(400)
    expect(desk.dates).toEqual([
      [two.entry.id, '2025-08-19'],
      [two.entry.id, null],
    ])
  })

  it('decides what a dossier is about, and gives the scope as it is then', async () => {
    const desk = testDesk()
    const post = async (path: string, body: unknown) => {
      const response = await createApp(desk).request(`http://${HOST}/dossiers/example/${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { host: HOST, 'content-type': 'application/json' },
      })
      return { status: response.status, body: (await response.json()) as object }
    }
    const list = [{ id: 'harbour', label: 'the harbour', triggers: ['harbour*'] }]
    expect(await post('scope', { scope: 'proposed' })).toMatchObject({ status: 200, body: { scope: {} } })
    expect((await post('scope', { scope: null })).status).toBe(200)
    expect((await post('issues', { issues: list })).status).toBe(200)
    expect((await post(`articles/${two.entry.id}/topic`, { onTopic: false })).status).toBe(200)
    expect(await post('issues', { accept: ['nobody says so'] })).toMatchObject({
      status: 400,
      body: { problem: { code: 'decide.bad-value' } },
    })
    expect((await post('scope', { scope: 'mine' })).status).toBe(400)
    expect((await post('issues', { accept: [] })).status).toBe(400)
    const parties = record.scope.parties.map(p => p.name)
    expect(desk.decided).toEqual([
      ['scope', { parties, period: record.scope.period }],
      ['scope', null],
      ['issues', list],
      ['topic', [two.entry.id, false]],
    ])
  })

  it('gives a plain page in which the words of reports are text', async () => {
    const body = await (await get('/plain/example')).text()
    expect(body).toContain('We met – at last – in Østerby.')
    expect(body).not.toMatch(/<script/iu)
  })
})
