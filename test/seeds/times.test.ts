import { beforeAll, describe, expect, it } from 'vitest'
import { ordersOf } from '../../src/ask/orders.ts'
import { timelineEntries } from '../../src/ask/timeline.ts'
import { dateArticles } from '../../src/link/articles/articles.ts'
import type { LinkedArticle } from '../../src/link/linked.ts'
import { resolveArticle } from '../../src/link/times/article.ts'
import { countedTime, dueBy } from '../../src/link/times/counted.ts'
import { utteranceDay } from '../../src/link/times/utterance.ts'
import type { TimeFinding, TimeRef } from '../../src/model/finding.ts'
import type { Evidence, Position, Record } from '../../src/model/record.ts'
import { cover } from '../../src/model/span.ts'
import { dateDecision, recordOf } from '../support/pipeline.ts'
import { describeWorlds, SEED_WORLD } from './seeds.ts'
import { type Anchor, PAGE_DATE, type SeedRecord, seedRecord } from './support.ts'

/** What the reports' words of time mean: dates that items of other rooms rest on are here as well ("dates of …"). */
describeWorlds('times of the seeds', world => {
  const { t } = world
  /** What is expected here and in the swapped copy, where moving the dates does not give it: weeks, months, other numbers. */
  const as = <T>(seeds: T, copy: T): T => (world === SEED_WORLD ? seeds : copy)
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord(world)
  }, 120_000)

  const time = (key: string, sentence: string, words: string, dated = false) =>
    seeds.time(seeds.anchor(key, sentence), words, dated)
  const finding = (at: Anchor, words: string): TimeFinding => {
    const hit = seeds.findingsAt('time', at).find(f => f.text.includes(t(words)))
    if (!hit) throw new Error(`no time "${words}" in "${at.text.slice(0, 60)}"`)
    return hit
  }
  /** A report as stages of linking see it; the undated page as it is once it is dated. */
  const article = (key: string): LinkedArticle => {
    const [main] = seeds.readings(key)
    const [dated] = dateArticles(
      main ? [main] : [],
      seeds.found.findings,
      main ? [dateDecision(main, t(PAGE_DATE))] : [],
    )
    if (!dated) throw new Error(`no report ${key}`)
    const id = dated.reading.article
    return { ...dated, id, times: resolveArticle(dated), copyGroup: id, onTopic: true }
  }
  const refOf = (f: TimeFinding): TimeRef => ({
    span: cover(f.spans),
    text: f.text,
    expression: f.expression,
  })

  it('A2: the undated page gets an interval from ages, with its basis, and is not dated by it', () => {
    const main = seeds.record.articles.find(a => a.id === seeds.readings('004')[0]?.article)
    expect(main?.published).toBeNull()
    expect(main?.inferred).toMatchObject({
      edtf: as('2025-07/2025-09', '2019-07/2019-10'),
      confidence: 'low',
    })
    const because = main?.inferred?.because.join('\n') ?? ''
    for (const clue of ['2022', 'three years after', '2025-03-13', '3-1/2-year-old', 'June'].map(t))
      expect(because).toContain(clue)
  })

  it('A13: dates of related items count from the day that their page was captured', () => {
    const [main, ...items] = seeds.readings('004')
    if (!main) throw new Error('no page')
    const { readings, findings } = seeds.found
    const dated = dateArticles(readings, findings, [dateDecision(main, t(PAGE_DATE))])
    const told = (words: string) =>
      dated
        .filter(a => items.some(r => r.id === a.reading.id))
        .flatMap(a => [...resolveArticle(a).values()])
        .filter(t => t.expression.toLowerCase() === words)
        .map(t => t.edtf)
    expect(new Set(told('last week'))).toEqual(
      new Set([as('2025-08-11/2025-08-17', '2019-09-09/2019-09-15')]),
    )
    expect(told('this week')).toEqual([as('2025-08-18/2025-08-20', '2019-09-16/2019-09-17')])
  })

  it('dates of B12: the first of two terms is the one that is over, by the list of offices', () => {
    const first = time('000', 'threatened to withdraw', 'first term')
    expect(first?.basis).toBe('inferred')
    // The copy's president stands on no list: his term stays a symbol.
    expect(first?.edtf).toBe(as('2017-01-20/2021-01-20', null))
    if (world === SEED_WORLD) expect(first?.because).toContain('list of offices')
  })

  it('C5: dates of the series: only the writer’s window, none by the speaker', () => {
    const at = seeds.anchor('003', 'he told reporters in Washington that they will have several meetings')
    expect(seeds.findingsAt('time', at).map(f => f.text)).toEqual([t('Wednesday morning')])
  })

  it('F12: dates of the expiry: the year after the report', () => {
    expect(time('003', 'expires next year', 'next year')).toMatchObject({
      edtf: t('2026'),
      precision: 'year',
      latest: t('2026'),
    })
  })

  it('G1: dates of the deadline: seven to ten days from the day that the report tells of', () => {
    const at = seeds.anchor('004', 'within the next week to 10 days')
    expect(time('004', 'within the next week to 10 days', '10 days')).toMatchObject({
      edtf: null,
      duration: as('P7D/P10D', 'P7D/P12D'),
    })
    const said = utteranceDay(article('004'))
    expect(said).toEqual({ edtf: t('2025-08-18'), precision: 'day', basis: 'inferred' })
    const ref = refOf(finding(at, '10 days'))
    expect(countedTime(article('004'), ref, { said, event: null })).toMatchObject({
      edtf: as('2025-08-18/2025-08-28', '2019-09-15/2019-09-27'),
      latest: as('2025-08-25/2025-08-28', '2019-09-22/2019-09-27'),
      basis: 'inferred',
    })
    expect(dueBy(article('004'), ref, { said, event: null })).toEqual({
      first: t('2025-08-25'),
      last: as('2025-08-28', '2019-09-27'),
    })
  })

  it('G2: dates of the forecast: two weeks from the day that the report tells of', () => {
    const at = seeds.anchor('004', 'The pair will meet within the next two weeks')
    const due = dueBy(article('004'), refOf(finding(at, as('two weeks', 'three weeks'))), {
      said: utteranceDay(article('004')),
      event: null,
    })
    const day = as('2025-09-01', '2019-10-06')
    expect(due).toEqual({ first: day, last: day })
  })

  it('G5: dates of the promise: a day after taking office', () => {
    const at = seeds.anchor('003', 'he would end it within 24 hours')
    expect(time('003', 'he would end it within 24 hours', '24 hours')).toMatchObject({
      edtf: null,
      duration: as('PT24H', 'PT48H'),
    })
    const event = { edtf: t('2025-01-20'), precision: 'day', basis: 'explicit' } as const
    const due = dueBy(article('003'), refOf(finding(at, '24 hours')), { said: null, event })
    const day = as('2025-01-21', '2019-02-19')
    expect(due).toEqual({ first: day, last: day })
  })

  it('G7: dates of the pledge: by a year', () => {
    expect(time('001', 'UK defense spending will rise', '2027')).toMatchObject({
      edtf: t('../2027'),
      latest: t('2027'),
      basis: 'explicit',
    })
  })

  it('G9: dates of the signing: the Friday of publication', () => {
    expect(time('002', 'Zelenskiy is expected to be in Washington on Friday', 'Friday')).toMatchObject({
      edtf: t('2025-02-28'),
      basis: 'weekday',
    })
  })

  it('G15 and K6: the end of the month, approximately', () => {
    expect(time('003', 'Ramadan, the Islamic month of fasting', 'end of the month')).toMatchObject({
      edtf: as('2025-02-28~', '2019-03-31~'),
    })
    expect(time('003', 'Ramadan, the Islamic month of fasting', 'Ramadan')?.edtf).toMatch(/~\//u)
  })

  it('H6: dates of the war’s age agree with its beginning', () => {
    expect(time('004', 'in the 3-1/2-year-old war', '3-1/2', true)).toMatchObject({
      edtf: t('2022-02'),
      duration: 'P3Y6M',
    })
    expect(time('004', "Russia's invasion of Ukraine in 2022", '2022')).toMatchObject({
      edtf: t('2022'),
      precision: 'year',
      basis: 'explicit',
    })
  })

  it('K3: background years keep the precision of a year', () => {
    expect(time('003', 'annexed Crimea', '2014')).toMatchObject({ edtf: t('../2013'), basis: 'explicit' })
    expect(time('003', 'who last met Putin in 2021', '2021')).toMatchObject({
      edtf: t('2021'),
      precision: 'year',
    })
    expect(time('002', 'who organised invasions of Ukraine', '2014')).toMatchObject({
      edtf: t('2014'),
      precision: 'year',
    })
    expect(time('002', 'who organised invasions of Ukraine', '2022')).toMatchObject({
      edtf: t('2022'),
      precision: 'year',
    })
  })

  it('K4: the order of the undated page’s weekdays is usable before it is dated', () => {
    const friday = time('004', 'Trump made the pledge during an extraordinary summit', 'Friday')
    expect(friday).toMatchObject({ edtf: null, value: as('XXXX-WXX-5', 'XXXX-WXX-4') })
    const monday = seeds.anchor('004', 'The tone on Monday was much warmer')
    const named = finding(monday, 'Monday').id
    expect(friday?.links).toMatchObject([{ relation: 'before', to: named }])
  })

  it('K5: what was said just before the talks stands before them in the record and on the timeline', () => {
    const at = seeds.anchor('004', 'Just before the talks began')
    const pledge = seeds.anchor('004', 'Trump made the pledge during an extraordinary summit')
    for (const record of [seeds.record, seeds.dated]) {
      const [said] = seeds.entitiesAt(record.events, at)
      const summit = seeds
        .entitiesAt(record.meetings, pledge)
        .find(m => m.venues.some(v => v.name === t('White House')))
      if (!said || !summit) throw new Error('the sentence tells of nothing')
      expect(ordersOf(record, said.id)).toMatchObject([
        { relation: 'before', id: summit.id, basis: '"Just before the talks"' },
      ])
      const line = timelineEntries(record).map(e => e.id)
      expect(line).toContain(said.id)
      expect(line.indexOf(said.id)).toBeLessThan(line.indexOf(summit.id))
    }
    expect(seeds.entitiesAt(seeds.dated.events, at)[0]?.time).toMatchObject({
      edtf: t('2025-08-18'),
      basis: 'inferred',
    })
  })

  describe('what was known on a day', () => {
    const asOf = (day: string): Record => {
      const page = seeds.readings('004')[0]
      if (!page) throw new Error('no page')
      return recordOf(seeds.found, [dateDecision(page, t(PAGE_DATE))], t(day))
    }
    /** Reports from which entities have a finding: "000", "004", "004 item". */
    const sources = (record: Record, entities: Iterable<{ readonly evidence: readonly Evidence[] }>) => {
      const items = new Set(record.articles.flatMap(a => (a.role === 'main' ? [] : [a.reading])))
      const all = [...entities].flatMap(e => e.evidence.map(v => v.reading))
      const names = all.map(r => `${seeds.found.fileOf.get(r)?.slice(0, 3)}${items.has(r) ? ' item' : ''}`)
      return [...new Set(names)].sort()
    }
    const everything = (r: Record) => [
      ...r.actors,
      ...r.meetings,
      ...r.statements,
      ...r.events,
      ...r.positions,
      ...r.proposals,
      ...r.commitments,
      ...r.figures,
    ]
    const reversals = (r: Record): readonly Position[] =>
      r.positions.filter(p => p.issue?.id === 'ceasefire-first' && p.shifts.length > 0)

    it('K8: in March an offer, one acceptance and no answer; in August the reversal, and nothing of the items', () => {
      const march = asOf('2025-03-13')
      const [offer] = march.proposals.filter(
        p =>
          p.title.includes('ceasefire') &&
          p.evidence.some(e => seeds.found.fileOf.get(e.reading)?.startsWith('000')) &&
          p.answers.length === 3,
      )
      expect(offer?.answers.map(a => a.answer)).toEqual(['proposer', 'accepted', 'not-reported'])
      expect(offer?.answers.map(a => a.country)).toEqual(['USA', 'UKR', 'RUS'].map(c => world.state(c)))
      expect(reversals(march)).toEqual([])
      expect(sources(march, everything(march))).toEqual(['000', '001', '002', '003'])

      const august = asOf(PAGE_DATE)
      expect(reversals(august)).toMatchObject([
        {
          holder: { name: expect.stringContaining(t('Trump')) },
          shifts: [{ from: 'support', to: 'oppose', because: false }],
        },
      ])
      expect(sources(august, reversals(august))).toContain('004')
      expect(sources(august, everything(august))).toEqual(['000', '001', '002', '003', '004'])
      expect(sources(asOf('2025-08-20'), everything(asOf('2025-08-20')))).toContain('004 item')
    })

    it('dates of K8: what was published by the day', () => {
      const known = (day: string) =>
        asOf(day)
          .articles.map(
            a => `${seeds.found.fileOf.get(a.reading)?.slice(0, 3)}${a.role === 'main' ? '' : ' item'}`,
          )
          .sort()
      expect(known('2025-03-13')).toEqual(['000', '001', '002', '003'])
      expect(known('2025-08-19')).toEqual(['000', '001', '002', '003', '004'])
      expect(known('2025-08-20')).toHaveLength(8)
    })
  })

  describe('the weekday rule over the dated reports', () => {
    it.each([
      ['000', 'Ukraine agreed to the deal on Wednesday', 'Wednesday', t('2025-03-12')],
      ['000', 'President Donald Trump will meet', 'Thursday', t('2025-03-13')],
      ['001', 'first cabinet meeting', 'Wednesday', t('2025-02-26')],
      ['001', 'meets Donald Trump Thursday', 'Thursday', t('2025-02-27')],
      ['002', 'came to the White House on Monday', 'Monday', t('2025-02-24')],
      ['003', 'being set up on Friday', 'Friday', t('2025-02-14')],
      ['003', 'After a phone call with Putin', 'Wednesday', t('2025-02-12')],
    ])('%s: %s', (key, sentence, words, edtf) => {
      expect(time(key, sentence, words)).toMatchObject({ edtf, basis: 'weekday' })
    })
  })
})
