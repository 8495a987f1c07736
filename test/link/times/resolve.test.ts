import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../src/find/times/index.ts'
import { segment } from '../../../src/language/index.ts'
import { resolveTimes } from '../../../src/link/times/index.ts'
import { edtfBounds } from '../../../src/model/edtf.ts'
import { Time } from '../../../src/model/time.ts'
import { header, timesIn } from './told.ts'

const PHRASES = fc.constantFrom(
  'on Monday',
  'last week',
  'next Thursday',
  'in June',
  'on 29 February',
  'on Feb. 30',
  'by 2027',
  'within the next week to 10 days',
  'three years ago',
  '99999 years ago',
  'a million weeks later',
  'the end of the month',
  'early next year',
  'the third quarter',
  'in the 1990s',
  'at 10 p.m. EST Friday',
  'midnight Tuesday',
  'Ramadan',
  'on Easter',
  'the last Friday of March',
  'since 2014',
  'until next spring',
  'over the weekend',
  'that day',
  'two and a half months later',
  'the fifth week of February',
  'half an hour ago',
  'on 3/4/2025',
  'on 13/1',
  'later this year',
  'the year 1000',
  'less than a decade ago',
  '2025-02-27T24:00:00Z',
  'the 22nd century',
  'Q4 1999',
  'fiscal 2030',
  'the previous Wednesday',
  'every July',
  'on 3-5 March',
  'from 27 to 31 February 2023',
  'Dec. 30-31',
  'fiscal 1999-00',
  'in two to three weeks',
  'within 30 days',
  'within 90000 years',
  'the week before',
  'H2 2024',
  'on 9/11',
  'at half past eleven',
  'through 2030',
  'in 2011-01',
  'the 2017 to 2021 term',
  'one day',
  'during the Obama presidency',
  "in Putin's third term",
  'three years ago last month',
  'on 28, 29 and 30 February',
  'the week after next',
  'at midnight tonight',
  'a few days later',
  'the third time in as many weeks',
  'the week beginning 29 February',
  'the first Tuesday in November',
)
const SENTENCES = fc
  .array(
    fc.tuple(fc.constantFrom('They met', 'They will meet', 'The text'), PHRASES).map(p => `${p.join(' ')}.`),
    { minLength: 1, maxLength: 6 },
  )
  .map(a => a.join(' '))

/** Anything at all, and words of time in any order with anything between them. */
const ANYTHING = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(fc.oneof(PHRASES, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 10 })
    .map(a => a.join(' ')),
)

const DATES = fc
  .tuple(
    fc.integer({ min: 1600, max: 2400 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
const TURNS = fc.constantFrom(
  '2024-02-29',
  '2025-02-28',
  '2023-12-31',
  '2024-01-01',
  '2024-12-31',
  '2025-03-30',
  '2025-10-26',
  '2025-03-09',
  '2025-11-02',
  '2000-02-29',
  '1900-02-28',
)
const PUBLISHED = fc.oneof(TURNS, DATES, fc.constant(null))

/** EDTF has no date-times with a zone of its own before ISO's `Z`/offset, which the package reads. */
const readable = (x: string): boolean => {
  try {
    edtf(x)
    return true
  } catch {
    return false
  }
}

const VALUE =
  /^(?:(?:PAST|PRESENT|FUTURE)_REF|P(?:T?X[A-Z]+|(?:\d+[YMWDQ]|\d+WE)*(?:T(?:\d+[HMS])+)?)|-?[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W(?:\d{2}|XX)(?:-(?:\d|WE))?|Q\d|H\d|SP|SU|FA|WI))?(?:T(?:[A-Z]{2}|\d{2}:\d{2}(?::\d{2})?Z?))?)$/u

describe('resolved times', () => {
  it('are valid or none, for any words and any article date', () => {
    fc.assert(
      fc.property(fc.oneof(SENTENCES, ANYTHING), PUBLISHED, (text, published) => {
        for (const t of timesIn(text, published)) {
          const { type: _type, start: _start, end: _end, tense: _tense, ...time } = t
          expect(() => Time.parse(time)).not.toThrow()
          for (const x of [t.edtf, t.latest]) {
            if (x == null) continue
            expect(readable(x), `${x} for "${t.expression}" of ${published}`).toBe(true)
            expect(edtfBounds(x), `${x} for "${t.expression}" of ${published}`).not.toBeNull()
          }
          if (t.value !== null) expect(t.value).toMatch(VALUE)
          if (t.edtf === null) expect(['unknown', 'vague']).toContain(t.precision)
        }
      }),
      { numRuns: 1200 },
    )
  }, 60_000)

  it('are the same in every time zone of the machine', () => {
    const before = process.env['TZ']
    const all = (zone: string): string => {
      process.env['TZ'] = zone
      const text =
        'They met on Monday, last week, yesterday at 10 p.m., an hour ago, in June, at Easter, and will meet tomorrow and by the end of the month.'
      return JSON.stringify(
        ['2024-02-29', '2024-12-31', '2025-03-30', '2025-10-26', '2025-03-09'].map(d => timesIn(text, d)),
      )
    }
    try {
      const home = all('UTC')
      const said = fc.sample(SENTENCES, { numRuns: 150, seed: 6 })
      const days = fc.sample(PUBLISHED, { numRuns: 150, seed: 6 })
      const told = (): string => JSON.stringify(said.map((x, i) => timesIn(x, days[i] ?? null)))
      process.env['TZ'] = 'UTC'
      const there = told()
      for (const zone of [
        'Pacific/Auckland',
        'Pacific/Honolulu',
        'Europe/Kyiv',
        'America/New_York',
        'Asia/Kathmandu',
      ]) {
        expect(all(zone)).toBe(home)
        expect(told()).toBe(there)
      }
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })

  it('become dates the moment an article is dated, and no finding changes', () => {
    const text = 'The tone on Monday was warmer than on Friday. They will meet within the next two weeks.'
    const sentences = segment({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }] })
    const found = findTimes(sentences, text).map(f => ({ ...f, text: text.slice(f.start, f.end) }))
    const before = structuredClone(found)
    expect(resolveTimes(found, { published: null }).map(t => t.edtf)).toEqual([null, null, null])
    expect(
      resolveTimes(found, { published: { edtf: '2025-08-19', precision: 'day', basis: 'user' } }).map(
        t => t.edtf,
      ),
    ).toEqual(['2025-08-18', '2025-08-15', '2025-08-19/2025-09-02'])
    expect(found).toEqual(before)
  })

  it('say a month where the article is only dated to an interval of one year', () => {
    const published = { edtf: '2025-07/2025-09', precision: 'interval', basis: 'inferred' } as const
    const text = 'They met last year and on Monday.'
    const found = findTimes(segment({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }] }), text)
    const times = resolveTimes(
      found.map(f => ({ ...f, text: text.slice(f.start, f.end) })),
      { published },
    )
    expect(times.map(t => [t.edtf, t.basis])).toEqual([
      ['2024', 'inferred'],
      [null, 'inferred'],
    ])
  })
})

describe('the order of days', () => {
  const links = (text: string, published: string | null) =>
    timesIn(text, published).map(t =>
      t.links.map(l => `${l.relation} ${text.slice(...(l.to.split('-').map(Number) as [number, number]))}`),
    )

  it('"earlier on Wednesday" lies before what was told of Wednesday', () => {
    expect(
      links('They spoke on Wednesday morning. Earlier on Wednesday she had left.', '2025-02-13'),
    ).toEqual([[], ['before Wednesday morning']])
    expect(links('They spoke on Monday. Later on Monday she left.', '2025-02-13')).toEqual([
      [],
      ['after Monday'],
    ])
  })

  it('in an undated report, other past weekdays lie before the one it mostly tells of', () => {
    const text =
      'On Monday they met, after his trip on Friday. The tone on Monday was warm. They will meet again on Thursday.'
    expect(links(text, null)).toEqual([[], ['before Monday'], ['same Monday'], ['after Monday']])
  })

  it('needs no such guess once the report is dated', () => {
    expect(links('On Monday they met, after his trip on Friday.', '2025-08-19')).toEqual([[], []])
  })
})

describe('deadlines', () => {
  const latest = (text: string, published: string | null, reference?: string) => {
    const found = findTimes(segment({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }] }), text)
    const [t] = resolveTimes(
      found.map(f => ({
        ...f,
        text: text.slice(f.start, f.end),
        ...(reference ? { reference: header(reference) } : {}),
      })),
      { published: published ? header(published) : null },
    )
    return [t?.edtf, t?.latest]
  }

  it.each([
    [
      'It will be on paper within the next week to 10 days.',
      '2025-08-18/2025-08-28',
      '2025-08-25/2025-08-28',
    ],
    ['They will meet within the next two weeks.', '2025-08-18/2025-09-01', '2025-09-01'],
    ['Spending will rise by 2027.', '../2027', '2027'],
    ['The pact expires next year.', '2026', '2026'],
    ['They must leave before the end of the month.', '../2025-08-31~', '2025-08-31~'],
  ])('%s', (sentence, edtf, end) => {
    expect(latest(sentence, '2025-08-18')).toEqual([edtf, end])
  })

  it('count from the day of the utterance where it is known', () => {
    expect(latest('They will meet within the next two weeks.', '2025-08-19', '2025-08-18')).toEqual([
      '2025-08-18/2025-09-01',
      '2025-09-01',
    ])
  })

  it('count from a named event once linking knows its day', () => {
    const text = 'He would end it within 24 hours of becoming president.'
    const found = findTimes(segment({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }] }), text)
    const of = (event: string | null) =>
      resolveTimes(
        found.map(f => ({ ...f, text: '', event: event ? header(event) : null })),
        { published: header('2025-02-13') },
      ).map(t => [t.edtf, t.latest, t.duration])
    expect(of(null)).toEqual([[null, undefined, 'PT24H']])
    expect(of('2025-01-20')).toEqual([['2025-01-21', '2025-01-21', 'PT24H']])
  })
})

describe('the outlet and its dateline', () => {
  it('a date in numbers is read in the order of the outlet’s country', () => {
    const on = (country: string | null) => timesIn('They met on 3/4/2024.', '2025-03-13', country)[0]?.edtf
    expect([on('USA'), on('GBR'), on('IND')]).toEqual(['2024-03-04', '2024-04-03', '2024-04-03'])
    expect(timesIn('They met on 27/2.', '2025-03-13', 'USA')[0]?.edtf).toBe('2025-02-27')
  })

  it('a dateline one day after the header is what weekdays count from', () => {
    const text = 'The minister said on Thursday that talks had failed.'
    const found = findTimes(segment({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }] }), text)
    const on = (dateline: string | null) =>
      resolveTimes(
        found.map(f => ({ ...f, text: '' })),
        { published: header('2025-02-26'), dateline },
      )[0]?.edtf
    expect(on('2025-02-27')).toBe('2025-02-27')
    expect(on(null)).toBe('2025-02-20')
    expect(on('2025-03-27')).toBe('2025-02-20')
  })
})
