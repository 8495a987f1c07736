import { describe, expect, it } from 'vitest'
import { actors } from '../../src/ask/actors.ts'
import { article } from '../../src/ask/article.ts'
import { problems } from '../../src/ask/problems.ts'
import { reports } from '../../src/ask/reports.ts'
import { search } from '../../src/ask/search.ts'
import { show } from '../../src/ask/show.ts'
import { statements } from '../../src/ask/statements.ts'
import { timeline } from '../../src/ask/timeline.ts'
import * as views from '../../src/ask/views.ts'
import { canonicalJson } from '../../src/model/canonical.ts'
import type { Record } from '../../src/model/record.ts'
import {
  closed,
  library,
  MET,
  met,
  one,
  rang,
  record,
  ruiz,
  SAID,
  said,
  term,
  two,
  warm,
} from '../support/example.ts'
import { testArticle, testLibrary, testRecord } from '../support/record.ts'

describe('the timeline', () => {
  it('puts background years first, then what is dated, then what is not in the order that is known', () => {
    const { items, total } = timeline(record)
    expect(items.map(e => [e.lane, e.kind])).toEqual([
      ['background', 'background'],
      ['dated', 'meeting'],
      ['dated', 'statement'],
      ['dated', 'publication'],
      ['undated', 'publication'],
      ['undated', 'meeting'],
      ['undated', 'statement'],
    ])
    expect(total).toBe(7)
  })
  it('gives each dated entry half-open bounds and the sentence that shows it', () => {
    const entry = timeline(record).items.find(e => e.id === met.id)
    expect(entry?.when).toMatchObject({ from: '2025-03-03T00:00', to: '2025-03-04T00:00', softFrom: false })
    expect(entry?.shown?.text).toBe(MET)
    expect(entry?.title).toBe('Meeting: Ana Ruiz, Ilya Petrov')
    expect(entry?.articles).toEqual([one.entry.id, two.entry.id])
  })
  it('leaves out a statement that no word of time goes with', () => {
    expect(timeline(record).items.some(e => e.id === term.id)).toBe(false)
  })
  it('filters by an actor in any spelling, by kind, and by dates', () => {
    expect(timeline(record, { actor: 'ruiz', kind: 'meeting' }).items.map(e => e.id)).toEqual([
      met.id,
      rang.id,
    ])
    expect(timeline(record, { from: '2025-03', lane: 'dated' }).total).toBe(3)
    expect(timeline(record, { to: '2024' }).items.map(e => e.id)).toEqual([closed.id])
  })
  it('refuses an actor that nobody is, instead of answering with silence', () => {
    expect(() => timeline(record, { actor: 'Nobody' })).toThrow(/No actor .* Nobody/u)
  })
  it('gives pages that together are the whole, whatever their size', () => {
    const whole = timeline(record).items.map(e => e.id)
    for (const limit of [1, 2, 3, 7, 50]) {
      const got: string[] = []
      let cursor: string | undefined
      for (;;) {
        const page = timeline(record, cursor === undefined ? { limit } : { limit, cursor })
        got.push(...page.items.map(e => e.id))
        if (page.next === null) break
        cursor = page.next
      }
      expect(got).toEqual(whole)
    }
  })
})

describe('statements', () => {
  it('leaves quoted terms out until they are asked for', () => {
    expect(statements(record).items.map(s => s.id)).toEqual([said.id, warm.id])
    expect(statements(record, { act: 'term' }).items.map(s => s.id)).toEqual([term.id])
  })
  it('finds words in any kind of quotation mark, dash, case and accent', () => {
    expect(statements(record, { text: 'AT LAST - IN' }).items.map(s => s.id)).toEqual([said.id])
  })
  it('filters by speaker, channel, mode and date', () => {
    const ids = (q: Parameters<typeof statements>[1]) => statements(record, q).items.map(s => s.id)
    expect(ids({ actor: ruiz.id })).toEqual([said.id])
    expect(ids({ channel: 'press' })).toEqual([said.id])
    expect(ids({ mode: 'indirect' })).toEqual([warm.id])
    expect(ids({ from: '2025-03-03', to: '2025-03-03' })).toEqual([said.id])
    expect(ids({ from: '2025-03-04' })).toEqual([])
  })
})

describe('actors, reports and problems', () => {
  it('lists actors by mentions with what they take part in', () => {
    expect(actors(record).items.map(a => [a.name, a.mentions, a.meetings, a.statements])).toEqual([
      ['Ana Ruiz', 3, 2, 1],
      ['Ilya Petrov', 1, 2, 0],
    ])
    expect(actors(record, { name: 'ruiz' }).total).toBe(1)
  })
  it('relates reports by what they share and says so', () => {
    const [first, second] = reports(record).items
    expect(first?.id).toBe(one.entry.id)
    expect(first?.related).toEqual([
      {
        article: two.entry.id,
        title: two.reading.label,
        because: ['same meeting: Meeting: Ana Ruiz, Ilya Petrov'],
      },
    ])
    expect(second?.published).toBeNull()
  })
  it('names the copies of one voice', () => {
    const copy = testArticle(one.reading.text, { date: '2025-03-05', copyOf: one })
    const { items } = reports(testRecord({ articles: [one.entry, copy.entry] }))
    expect(items.map(r => r.copies)).toEqual([[copy.entry.id], [one.entry.id]])
  })
  it('gives each problem with its article and what to do', () => {
    const [row] = problems(record).items
    expect(row?.problem.next).toBe(`Set it with: parley date ${two.entry.id} DATE`)
    expect(problems(record, { article: one.entry.id }).total).toBe(0)
  })
})

describe('show', () => {
  it('spells out the chain, the words, the sentence and the bytes of the raw file', async () => {
    const view = await show(record, said.id, library)
    expect(view.found.kind).toBe('statement')
    const [e] = view.evidence
    expect(e?.words).toEqual(['We met – at last – in Østerby.'])
    expect(e?.chain).toEqual(['Harbour Post'])
    // Quotation marks, dashes and Ø take more bytes than characters.
    expect(e?.place).toMatchObject({ start: 0, end: Buffer.byteLength(SAID) })
    expect(e?.citation.text).toContain('Harbour Post, A title, Tue 4 Mar 2025')
  })
  it('leads from a member and from any start that means one thing', async () => {
    const member = rang.evidence[0]?.finding ?? ''
    expect((await show(record, member, library)).id).toBe(rang.id)
    expect((await show(record, member.slice(0, 12), library)).id).toBe(rang.id)
    expect((await show(record, one.reading.id, library)).id).toBe(one.entry.id)
  })
  it('refuses what means nothing or more than one thing', async () => {
    await expect(show(record, 'zzz', library)).rejects.toThrow(/Nothing in this dossier/u)
    await expect(show(record, '', library)).rejects.toThrow(/Nothing in this dossier/u)
    await expect(show(record, 'meeting_', library)).rejects.toThrow(/more than one id/u)
  })
  it('cites an undated report without a headline as just that', async () => {
    const view = await show(record, rang.id, library)
    expect(view.evidence[0]?.citation.text).toMatch(
      /source not known, \[The tone on Monday .*\], no date \(f_/u,
    )
    expect(view.evidence[0]?.citation.bibtex).not.toMatch(/\bdate = /u)
  })
  it('lists for an article all that rests on it', async () => {
    const view = await show(record, two.entry.id, library)
    expect(view.holds.map(h => h.id).sort()).toEqual([met.id, rang.id, warm.id].sort())
  })
})

describe('an article to be read', () => {
  it('marks what was found and cuts the words at their offsets', async () => {
    const view = await article(record, one.entry.id, library)
    const words = view.marks.map(m => view.text.slice(m.spans[0]?.start, m.spans[0]?.end))
    expect(words).toEqual([
      'Ana Ruiz',
      'We met – at last – in Østerby.',
      'Ilya Petrov',
      'met',
      'border',
      '2014',
    ])
    expect(view.lost).toEqual([])
  })
  it('lists a finding whose sentence is gone, and does not hide it', async () => {
    const moved = { ...one, reading: { ...one.reading, text: `x${one.reading.text}` } }
    const view = await article(record, one.entry.id, testLibrary([moved, two]))
    expect(view.marks).toEqual([])
    expect(view.lost.map(l => l.words)).toContain(MET)
  })
})

describe('search', () => {
  it('gives passages of the record’s own articles', async () => {
    const view = await search(record, { query: 'warmer', limit: 5 }, library)
    expect(view.passages).toMatchObject([{ article: two.entry.id, text: 'warmer', published: null }])
    const earlier = testRecord({ articles: [one.entry] })
    expect((await search(earlier, { query: 'warmer', limit: 5 }, library)).passages).toEqual([])
  })
})

describe('every view', () => {
  it('has the bytes of its schema and no others, in any order of the record’s lists', async () => {
    const turned: Record = {
      ...record,
      articles: [...record.articles].reverse(),
      actors: [...record.actors].reverse(),
      meetings: [...record.meetings].reverse(),
      statements: [...record.statements].reverse(),
    }
    const all = async (r: Record) => [
      views.TimelineView.parse(timeline(r)),
      views.StatementsView.parse(statements(r)),
      views.ActorsView.parse(actors(r)),
      views.ReportsView.parse(reports(r)),
      views.ProblemsView.parse(problems(r)),
      views.ShowView.parse(await show(r, met.id, library)),
      views.ArticleView.parse(await article(r, one.entry.id, library)),
    ]
    expect(canonicalJson(await all(turned))).toBe(canonicalJson(await all(record)))
    expect(canonicalJson((await all(record))[0])).toBe(canonicalJson(timeline(record)))
  })
})
