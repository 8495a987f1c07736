import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAges } from '../../../src/find/times/ages.ts'
import { findTimes } from '../../../src/find/times/index.ts'
import { findOrders } from '../../../src/find/times/order.ts'
import { segment } from '../../../src/language/index.ts'
import { TimeExpression } from '../../../src/model/time.ts'

const sentences = (text: string) => segment({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }] })
const find = (text: string) => findTimes(sentences(text), text)
const said = (text: string) => find(text).map(f => `${f.type}: ${text.slice(f.start, f.end)}`)

describe('times in a text', () => {
  it('come in order, do not overlap, and cut the words that they name', () => {
    const text =
      'On Monday, Feb. 24, the two sides met for three hours; by 10 p.m. on Tuesday they had a text, a week after the first round.'
    expect(said(text)).toEqual([
      'DATE: Monday, Feb. 24',
      'DURATION: three hours',
      'TIME: 10 p.m. on Tuesday',
      'DURATION: a week',
    ])
  })

  it('take their determiner and their modifier, and leave prepositions alone', () => {
    expect(said('In about two weeks, at the end of the month, after the past ten years.')).toEqual([
      'DURATION: about two weeks',
      'DATE: the end of the month',
      'DURATION: the past ten years',
    ])
  })

  it.each([
    'She may march in the second round.',
    'The Sun and Turkey Today reported on the 60 Minutes programme.',
    'He won 3:2, ran 2024 miles and paid $1,999 for flight 2019A.',
    'The 44-year-old editor lives at 1600 Garden Road.',
    'A quarter of them, about three-quarters in all, agreed.',
    'April Jones and June Carter met Theresa May.',
  ])('are not seen in: %s', sentence => {
    expect(said(sentence).filter(x => !x.includes('60 Minutes'))).toEqual([])
  })

  it('tell deadlines from plain dates', () => {
    const deadlines = (text: string) => find(text).map(f => [f.expression.relation, f.expression.deadline])
    expect(deadlines('They must leave by 2027.')).toEqual([['by', true]])
    expect(deadlines('They will meet within the next week to 10 days.')).toEqual([['within', true]])
    expect(deadlines('They will meet in the next two weeks.')).toEqual([['within', true]])
    expect(deadlines('The pact expires next year.')).toEqual([[null, true]])
    expect(deadlines('They met in 2021.')).toEqual([[null, false]])
    expect(deadlines('Since Monday it has been quiet.')).toEqual([['since', false]])
  })

  it('say what they were counted from', () => {
    const [ago] = find('They left three days ago.')
    expect(ago?.expression.point).toEqual({
      op: 'shift',
      from: { op: 'anchor', of: 'article' },
      amount: -3,
      unit: 'day',
    })
    const [, later] = find('They met in 2021 and again two years later.')
    expect(later?.expression.point).toMatchObject({ op: 'shift', from: { op: 'anchor', of: 'previous' } })
  })

  const PIECES = fc.constantFrom(
    'on',
    'Monday',
    'last',
    'next',
    'the',
    'Feb.',
    '29',
    '31',
    'April',
    '2025',
    '10:30',
    'p.m.',
    'three',
    'years',
    'ago',
    'of',
    'early',
    'end',
    'week',
    'half',
    'a',
    "'",
    '82',
    '1/2',
    '-',
    'old',
    'war',
    '99999999',
    'quarter',
    'third',
    'Easter',
    'Ramadan',
    '(',
    ')',
    ',',
    'EST',
    'to',
    'within',
    '\u0000',
    '\ud800',
    '½',
    'May',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(PIECES, { maxLength: 24 }).map(a => a.join(' ')),
    fc.array(PIECES, { maxLength: 24 }).map(a => a.join('')),
  )

  it('are valid expressions inside the text, in any string', () => {
    fc.assert(
      fc.property(anything, text => {
        let last = 0
        for (const f of find(text)) {
          expect(f.start).toBeGreaterThanOrEqual(last)
          expect(f.end).toBeGreaterThan(f.start)
          expect(f.end).toBeLessThanOrEqual(text.length)
          expect(f.confidence).toBeGreaterThan(0)
          expect(f.confidence).toBeLessThanOrEqual(1)
          expect(() => TimeExpression.parse(f.expression)).not.toThrow()
          last = f.end
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('are the same for the same input', () => {
    fc.assert(
      fc.property(anything, text => {
        expect(find(text)).toEqual(find(text))
      }),
      { numRuns: 200 },
    )
  })
})

describe('order words', () => {
  const orders = (text: string) =>
    findOrders(sentences(text), text).map(
      o => `${o.relation} ${text.slice(o.event.start, o.event.end)}${o.close ? ', close' : ''}`,
    )

  it('name the event that they stand beside', () => {
    expect(orders('Just before the talks began, the ministry ruled out a truce.')).toEqual([
      'before the talks, close',
    ])
    expect(orders('After a phone call with the king, he flew home ahead of the summit.')).toEqual([
      'after a phone call',
      'before the summit',
    ])
  })

  it.each([
    ['Two days before the summit, she resigned.', 2],
    ['A day after the talks, she resigned.', 1],
    ['The night before the talks, she resigned.', 1],
    ['On the eve of the summit, she resigned.', 1],
    ['A week before the summit, she resigned.', null],
    ['About two days before the summit, she resigned.', null],
    ['Three hours before the summit, she resigned.', null],
    ['Before the summit, she resigned.', null],
  ])('count the days between where the words do: %s', (text, days) => {
    expect(findOrders(sentences(text), text).map(o => o.days)).toEqual([days])
  })

  it('are not seen where a time follows', () => {
    expect(orders('They left before Monday and after three weeks.')).toEqual([])
  })
})

describe('ages and beginnings', () => {
  const ages = (text: string) =>
    findAges(sentences(text), text).map(c => `${c.kind} ${c.what}: ${text.slice(c.start, c.end)}`)

  it('are read from the age of a war and from the year of its beginning', () => {
    expect(ages('A truce in the 3-1/2-year-old war is far off.')).toEqual(['age war: 3-1/2-year-old'])
    expect(ages('Aid fell, three years after the invasion.')).toEqual(['age war: three years after'])
    expect(ages('He ordered the invasion of the island in 1974.')).toEqual(['began war: 1974'])
    expect(ages('He wrote of the invasions in 1939 and 1941.')).toEqual([
      'began war: 1939',
      'began war: 1941',
    ])
  })

  it('are not read from persons or other things', () => {
    expect(ages('The 44-year-old envoy came three years after his brother.')).toEqual([])
  })
})
