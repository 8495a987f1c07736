import { beforeAll, describe, expect, it } from 'vitest'
import { dateArticles } from '../../src/link/articles/articles.ts'
import { type LinkedArticle, placeKey } from '../../src/link/linked.ts'
import { resolveArticle } from '../../src/link/times/article.ts'
import { dueBy } from '../../src/link/times/counted.ts'
import { utteranceDay } from '../../src/link/times/utterance.ts'
import type { TimeFinding, TimeRef } from '../../src/model/finding.ts'
import type { Time } from '../../src/model/time.ts'
import { dateDecision, type Found, findIn, recordOf, sampleFiles } from '../support/pipeline.ts'

/** What is proved on the seeds of times and dates (`test/seeds/times.test.ts`), on reports that everybody has. */
describe('times of the sample', () => {
  const PAGE_DATE = '2025-08-19'
  let found: Found
  beforeAll(async () => {
    found = await findIn(sampleFiles())
  }, 120_000)

  const readings = (key: string) => found.readings.filter(r => found.fileOf.get(r.id)?.startsWith(key))
  const dates = () => readings('10').flatMap(r => (r.parent === null ? [dateDecision(r, PAGE_DATE)] : []))

  /** A report as stages of linking see it; the undated page is dated on demand. */
  function article(key: string, dated = true): LinkedArticle {
    const [main] = readings(key)
    const [it] = dateArticles(main ? [main] : [], found.findings, dated ? dates() : [])
    if (!it) throw new Error(`no report ${key}`)
    const id = it.reading.article
    return { ...it, id, times: resolveArticle(it), copyGroup: id, onTopic: true }
  }

  function refOf(key: string, sentence: string, words: string): TimeRef {
    const { findings, reading } = article(key)
    const at = findings.find(
      (f): f is TimeFinding =>
        f.kind === 'time' &&
        f.text.includes(words) &&
        reading.text.slice(f.sentence.start, f.sentence.end).includes(sentence),
    )
    const [span] = at?.spans ?? []
    if (!at || !span) throw new Error(`no time "${words}" in "${sentence}"`)
    return { span, text: at.text, expression: at.expression }
  }
  const time = (key: string, sentence: string, words: string, dated = true): Time | undefined =>
    article(key, dated).times.get(placeKey(refOf(key, sentence, words).span))

  it.each([
    ['01', 'talked to Russia', 'Wednesday morning', '2025-02-12', 'weekday'],
    ['01', 'being prepared for Friday', 'Friday', '2025-02-14', 'weekday'],
    ['03', 'Macron visited', 'Monday', '2025-02-24', 'weekday'],
    ['03', 'Starmer will meet', 'Thursday', '2025-02-27', 'weekday'],
    ['03', 'UK defence spending', 'Tuesday', '2025-02-25', 'weekday'],
    ['05', 'asks Donald Trump', 'Thursday', '2025-02-27', 'weekday'],
    ['08', 'is expected at the White House', 'Friday', '2025-02-28', 'weekday'],
    ['09', 'Ukraine said yes', 'Wednesday', '2025-03-12', 'weekday'],
    ['09', 'Last month', 'Last month', '2025-02', 'relative'],
    ['11', 'returned to the Oval Office', 'Monday, August 18', '2025-08-18', 'explicit'],
    ['11', 'In February', 'February', '2025-02', 'relative'],
    ['11', 'last direct talks', 'June', '2025-06', 'relative'],
  ])('%s: “%s” … %s is %s', (key, sentence, words, edtf, basis) => {
    expect(time(key, sentence, words)).toMatchObject({ edtf, basis })
  })

  it('the undated page keeps symbols until a user dates it', () => {
    const record = recordOf(found)
    const page = record.articles.find(a => a.id === readings('10')[0]?.article)
    expect(page?.published).toBeNull()
    expect(page?.inferred).toBeNull()
    expect(time('10', 'Donald Trump promised help', 'Monday', false)).toMatchObject({
      edtf: null,
      value: 'XXXX-WXX-1',
    })
    expect(time('10', 'Donald Trump promised help', 'Monday')?.edtf).toBe('2025-08-18')
    expect(time('10', 'Three days before', 'Friday')?.edtf).toBe('2025-08-15')
  })

  it('the undated page is narrowed by the age of its war once another report tells when that began', async () => {
    const text =
      'date 2025-03-13 Envoys met in Vienna on Wednesday, three years after the invasion of Ukraine. That invasion of Ukraine in 2022 shook Europe.'
    const bytes = new TextEncoder().encode(text)
    const more = await findIn([
      ...sampleFiles().filter(f => f.file.startsWith('10')),
      { file: 'x.txt', bytes },
    ])
    const page = recordOf(more).articles.find(a => a.published === null && a.parent === null)
    expect(page?.inferred).toMatchObject({ edtf: '2025-07/2025-09', confidence: 'low' })
    expect(page?.inferred?.because.join('\n')).toContain('3-1/2-year-old')
  })

  it('its related items count from the day on which the page was captured', () => {
    const told = dateArticles(readings('10'), found.findings, dates())
      .filter(a => a.reading.parent !== null)
      .flatMap(a => [...resolveArticle(a).values()])
      .filter(x => x.expression === 'last week')
    expect(new Set(told.map(x => x.edtf))).toEqual(new Set(['2025-08-11/2025-08-17']))
  })

  it('deadlines count from the day that the report tells of, from an event, or stand as written', () => {
    const page = article('10')
    const said = utteranceDay(page)
    expect(said?.edtf).toBe('2025-08-18')
    const due = (words: string, sentence: string) =>
      dueBy(page, refOf('10', sentence, words), { said, event: null })
    expect(due('10 days', 'Within the next week')).toEqual({ first: '2025-08-25', last: '2025-08-28' })
    expect(due('two weeks', 'Friedrich Merz expects')).toEqual({ first: '2025-09-01', last: '2025-09-01' })
    const office = { edtf: '2025-01-20', precision: 'day', basis: 'explicit' } as const
    const promise = refOf('01', 'would stop the Ukraine War', '24 hours')
    expect(dueBy(article('01'), promise, { said: null, event: null })).toBeNull()
    expect(dueBy(article('01'), promise, { said: null, event: office })).toEqual({
      first: '2025-01-21',
      last: '2025-01-21',
    })
    expect(time('03', 'UK defence spending', '2027')).toMatchObject({ edtf: '../2027', latest: '2027' })
    expect(time('01', 'runs out next year', 'next year')).toMatchObject({ edtf: '2026', precision: 'year' })
  })

  it('edges, ages and background years keep their own width', () => {
    expect(time('01', 'Ramadan begins', 'end of the month')?.edtf).toBe('2025-02-28~')
    expect(time('01', 'Ramadan begins', 'Ramadan')?.edtf).toMatch(/~\//u)
    expect(time('10', 'war has killed', '3-1/2')).toMatchObject({ edtf: '2022-02', duration: 'P3Y6M' })
    expect(time('02', 'annexed Crimea', '2014')?.edtf).toBe('../2013')
    expect(time('01', 'Joe Biden', '2021')).toMatchObject({ edtf: '2021', precision: 'year' })
  })

  it('a term of office is dated by who held it when', () => {
    expect(time('09', 'threatened', 'first term')).toMatchObject({
      edtf: '2017-01-20/2021-01-20',
      basis: 'inferred',
      because: expect.stringContaining('list of offices'),
    })
    // "the first official conversation in his second term" may have been on any day of it; the call has a day of its own.
    expect(time('01', 'talked to Russia', 'second term')?.edtf).toBe('2025-01-20/..')
  })

  it('as of a day is known what was published by it', () => {
    const known = (asOf: string) => recordOf(found, dates(), asOf).articles.length
    expect(known('2025-02-13')).toBeLessThan(known('2025-03-13'))
    const files = (asOf: string) =>
      recordOf(found, dates(), asOf).articles.map(a => found.fileOf.get(a.reading)?.slice(0, 2))
    expect(files('2025-03-13')).not.toContain('10')
    expect(files('2025-08-19').filter(f => f === '10')).toHaveLength(1)
    expect(files('2025-08-20').filter(f => f === '10')).toHaveLength(4)
  })
})
