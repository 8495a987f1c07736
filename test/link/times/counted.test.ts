import { beforeAll, describe, expect, it } from 'vitest'
import { standardWay } from '../../../src/follow/way.ts'
import { loadFastEngine } from '../../../src/language/index.ts'
import type { LinkedArticle } from '../../../src/link/linked.ts'
import { resolveArticle } from '../../../src/link/times/article.ts'
import { countedFrom, countedTime, dueBy } from '../../../src/link/times/counted.ts'
import type { KnownDate } from '../../../src/link/times/index.ts'
import { utteranceDay } from '../../../src/link/times/utterance.ts'
import type { Published } from '../../../src/model/article.ts'
import type { TimeFinding, TimeRef } from '../../../src/model/finding.ts'
import { readFirst } from '../../support/read.ts'
import { header } from './told.ts'

const TEXT =
  'The minister signed the accord in Tallinn on Monday. On Monday evening she said the fund would be set up within the next week to 10 days. ' +
  'The first payment is to follow by the end of March, and the mission leaves two weeks later. ' +
  'Her rival had vowed to close the base within 48 hours of taking office. The lease expires next year. The envoy left on Friday.'

const said = (edtf: string): KnownDate => ({ edtf, precision: 'day', basis: 'inferred' })

describe('times that a promise counts from', () => {
  let article: LinkedArticle
  let undated: LinkedArticle
  const ref = (words: string): TimeRef => {
    const f = article.findings.find((x): x is TimeFinding => x.kind === 'time' && x.text.includes(words))
    const [span] = f?.spans ?? []
    if (!f || !span) throw new Error(`no time "${words}"`)
    return { span, text: f.text, expression: f.expression }
  }

  beforeAll(async () => {
    const way = standardWay(loadFastEngine())
    const reading = await readFirst(TEXT)
    const findings = way.find(reading, await way.analyse(reading))
    const make = (published: Published | null): LinkedArticle => ({
      id: reading.article,
      reading,
      findings,
      published,
      times: resolveArticle({ reading, findings, published }),
      copyGroup: reading.article,
      onTopic: true,
    })
    article = make({ ...header('2024-03-13'), because: 'header' })
    undated = make(null)
  })

  it('the day of which a report mostly tells is the day of what it quotes', () => {
    expect(utteranceDay(article)).toEqual(said('2024-03-11'))
    expect(utteranceDay(undated)).toBeNull()
  })

  it('a deadline counts from the day of the utterance, else from the article’s date', () => {
    const words = ref('10 days')
    expect(countedFrom(words.expression)).toBe('article')
    expect(countedTime(article, words, { said: said('2024-03-11'), event: null })).toMatchObject({
      edtf: '2024-03-11/2024-03-21',
      latest: '2024-03-18/2024-03-21',
      basis: 'inferred',
      because: 'counted from the day of the utterance 2024-03-11',
    })
    expect(dueBy(article, words, { said: said('2024-03-11'), event: null })).toEqual({
      first: '2024-03-18',
      last: '2024-03-21',
    })
    expect(dueBy(article, words, { said: null, event: null })).toEqual({
      first: '2024-03-20',
      last: '2024-03-23',
    })
  })

  it('a length from an event waits for the event’s day', () => {
    const words = ref('48 hours')
    expect(countedFrom(words.expression)).toBe('event')
    expect(dueBy(article, words, { said: said('2024-03-11'), event: null })).toBeNull()
    expect(countedTime(article, words, { said: null, event: said('2021-01-20') })).toMatchObject({
      edtf: '2021-01-22',
      latest: '2021-01-22',
      because: 'counted from the event’s day 2021-01-20'.replace('’', "'"),
    })
  })

  it('periods end on their last day; what is counted from another time stays with it', () => {
    const none = { said: null, event: null }
    expect(dueBy(article, ref('end of March'), none)).toEqual({ first: '2024-03-31', last: '2024-03-31' })
    expect(dueBy(article, ref('next year'), { said: said('2024-03-11'), event: null })).toEqual({
      first: '2025-12-31',
      last: '2025-12-31',
    })
    const later = ref('two weeks later')
    expect(countedFrom(later.expression)).toBe('previous')
    expect(countedTime(article, later, { said: said('2024-03-11'), event: null })).toEqual(
      countedTime(article, later, none),
    )
  })

  it('in an undated report nothing falls due on a day, save what is counted from a known one', () => {
    expect(dueBy(undated, ref('10 days'), { said: null, event: null })).toBeNull()
    expect(dueBy(undated, ref('10 days'), { said: said('2024-03-11'), event: null })).toEqual({
      first: '2024-03-18',
      last: '2024-03-21',
    })
  })
})
