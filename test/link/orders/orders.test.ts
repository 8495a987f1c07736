import { describe, expect, it } from 'vitest'
import { ordersOf } from '../../../src/ask/orders.ts'
import { timeline } from '../../../src/ask/timeline.ts'
import type { Record } from '../../../src/model/record.ts'
import { findIn, recordOf } from '../../support/pipeline.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (...texts: readonly string[]): Promise<Record> =>
  recordOf(await findIn(texts.map((text, i) => ({ file: `${i}.txt`, bytes: bytes(text) }))))

/** What is known of the order of a meeting or statement, by a word of its sentence. */
const told = (record: Record, words: string) => {
  const all = [...record.meetings, ...record.statements]
  const e = all.find(x => x.evidence.some(v => v.text.includes(words) && v.spans.length > 0))
  if (!e) throw new Error(`nothing told of "${words}"`)
  return { entity: e, orders: ordersOf(record, e.id).map(o => `${o.relation} ${o.kind} (${o.basis})`) }
}

const LEAD = 'President Maren Solheim met Prime Minister Tibor Kelemen in Vienna on Tuesday.'
const DATED = `date 2024-03-13 ${LEAD}`

describe('order that clauses tell', () => {
  it('“just before the talks began” puts a statement before the meeting, on its day', async () => {
    const record = await read(
      `${DATED}\n\nJust before the talks began, Foreign Minister Ada Lindqvist said that Norway would not send troops.`,
    )
    const { entity, orders } = told(record, 'Just before')
    expect(orders).toEqual(['before meeting ("Just before the talks")'])
    expect(entity.time).toMatchObject({ edtf: '2024-03-12', precision: 'day', basis: 'inferred' })
    expect(entity.time?.because).toContain('Just before the talks')
    const entries = timeline(record, { lane: 'dated' }).items.map(e => e.id)
    const meeting = record.meetings[0]?.id ?? ''
    expect(entries.indexOf(entity.id)).toBeGreaterThanOrEqual(0)
    expect(entries.indexOf(entity.id)).toBeLessThan(entries.indexOf(meeting))
  })

  it('in an undated report the order is known though no date is', async () => {
    const record = await read(
      `Two capitals talk\n\n${LEAD} The leaders shook hands.\n\nShortly after the meeting, Mr Kelemen said that Hungary would send engineers.`,
    )
    const { entity, orders } = told(record, 'Shortly after')
    expect(orders).toEqual(['after meeting ("Shortly after the meeting")'])
    expect(entity.time?.edtf).toBeNull()
    const lane = timeline(record, { lane: 'undated' }).items.map(e => e.id)
    expect(lane.indexOf(entity.id)).toBeGreaterThan(lane.indexOf(record.meetings[0]?.id ?? ''))
  })

  it.each([
    [
      'a gerund is no meeting that was told before',
      'After meeting farmers, Foreign Minister Ada Lindqvist said that Norway would not send troops.',
    ],
    [
      'an indefinite meeting is another one',
      'Before a meeting of her party, Foreign Minister Ada Lindqvist said that Norway would not send troops.',
    ],
    [
      'another place is another meeting',
      'Before the Geneva talks, Foreign Minister Ada Lindqvist said that Norway would not send troops.',
    ],
    [
      'a vote is no meeting',
      'Just before the vote, Foreign Minister Ada Lindqvist said that Norway would not send troops.',
    ],
    [
      'what somebody says of the future is no order of the saying',
      'Foreign Minister Ada Lindqvist said that Norway would not send troops before the summit.',
    ],
  ])('%s', async (_, sentence) => {
    const record = await read(`${DATED}\n\n${sentence}`)
    expect(told(record, 'Ada Lindqvist').orders.filter(o => o.includes('meeting ('))).toEqual([])
  })
})

describe('a meeting of another day than the report’s', () => {
  const OTHER =
    'date 2024-03-13 The budget passed on Tuesday. On Friday President Maren Solheim met Chancellor Jonas Adler in Berlin.'
  const AFTER = 'Foreign Minister Ada Lindqvist said that Norway would not send troops.'
  it.each([
    ['is meant where it is named', `${OTHER} Prices rose.\n\nBefore the Berlin talks, ${AFTER}`, 1],
    ['is meant right after it was told', `${OTHER} Before the talks, ${AFTER}`, 1],
    ['is not meant further on', `${OTHER} Prices rose.\n\nBefore the talks, ${AFTER}`, 0],
  ])('%s', async (_, text, count) => {
    expect(told(await read(text), 'Ada Lindqvist').orders).toHaveLength(count)
  })
})

describe('order that times tell', () => {
  it('an undated report’s Friday comes before its Monday, for the meetings of these days too', async () => {
    const record = await read(
      'Two capitals talk\n\nOn Monday President Maren Solheim met Prime Minister Tibor Kelemen in Vienna. The tone on Monday was warm.\n\nMs Solheim met Chancellor Jonas Adler in Berlin on Friday.',
    )
    expect(told(record, 'in Berlin on Friday').orders).toContain(
      'before meeting (weekdays of one undated report, counted from the one that it mostly tells of)',
    )
    const lane = timeline(record, { lane: 'undated', kind: 'meeting' }).items.map(e => e.places[0])
    expect(lane.indexOf('Berlin')).toBeLessThan(lane.indexOf('Vienna'))
  })
})

describe('order of events inside a day', () => {
  const told = (record: Record, type: string) => {
    const e = record.events.find(x => x.type === type)
    if (!e) throw new Error(`no event ${type}: ${record.events.map(x => x.type).join()}`)
    return { event: e, orders: ordersOf(record, e.id).map(o => `${o.relation} ${o.kind} (${o.basis})`) }
  }
  it('“hours before the talks” puts an event before the meeting, on its day', async () => {
    const { event, orders } = told(
      await read(`${DATED}\n\nHours before the talks, Hungary released two Norwegian journalists.`),
      'RETREAT',
    )
    expect(orders).toEqual(['before meeting ("Hours before the talks")'])
    expect(event.time).toMatchObject({ edtf: '2024-03-12', basis: 'inferred' })
  })
  it('“after the meeting” tells that it came after, and no day', async () => {
    const { event, orders } = told(
      await read(`${DATED}\n\nAfter the meeting, Hungary released two Norwegian journalists.`),
      'RETREAT',
    )
    expect(orders).toEqual(['after meeting ("After the meeting")'])
    expect(event.time?.edtf ?? null).toBeNull()
  })
  it.each([
    ['A day before the talks,', 'before', '2024-03-11'],
    ['Two days after the talks,', 'after', '2024-03-14'],
    ['The night before the talks,', 'before', '2024-03-11'],
    ['On the eve of the talks,', 'before', '2024-03-11'],
    ['Three hours after the talks,', 'after', '2024-03-12'],
    ['A week before the talks,', 'before', null],
  ])('“%s” tells the order, and the day where it counts days', async (words, relation, day) => {
    const { event, orders } = told(
      await read(`${DATED}\n\n${words} Hungary released two Norwegian journalists.`),
      'RETREAT',
    )
    expect(orders).toEqual([`${relation} meeting ("${words.slice(0, -1)}")`])
    expect(event.time?.edtf ?? null).toBe(day)
  })
  it('a clause with its own verb tells it too', async () => {
    const record = await read(
      'date 2024-03-13 President Maren Solheim met Prime Minister Tibor Kelemen in Vienna on Tuesday, hours after she spoke with Chancellor Jonas Adler by phone.',
    )
    const call = record.meetings.find(m => m.meetingKind === 'call')
    const talks = record.meetings.find(m => m.meetingKind !== 'call')
    expect(ordersOf(record, talks?.id ?? '')).toMatchObject([{ relation: 'after', id: call?.id }])
  })
  it('events of an undated report’s weekdays stand in their order', async () => {
    const record = await read(
      'Two capitals talk\n\nOn Monday President Maren Solheim met Prime Minister Tibor Kelemen in Vienna. The tone on Monday was warm. Hungary released two Norwegian journalists on Friday.',
    )
    expect(told(record, 'RETREAT').orders).toContain(
      'before meeting (weekdays of one undated report, counted from the one that it mostly tells of)',
    )
  })
})

describe('orders of a record', () => {
  it('are the same in whatever order reports are added', async () => {
    const texts = [
      `${DATED}\n\nJust before the talks began, Foreign Minister Ada Lindqvist said that Norway would not send troops.`,
      `date 2024-03-14 ${LEAD}\n\nAfter the meeting, Mr Kelemen said that Hungary would send engineers.`,
      `date 2024-03-14 ${LEAD}\n\nHours before the talks, Hungary released two Norwegian journalists.`,
    ]
    const links = (r: Record) => [...r.meetings, ...r.events, ...r.statements].map(e => [e.id, e.time?.links])
    const straight = links(await read(...texts))
    expect(straight.some(([id, l]) => String(id).startsWith('e') && (l?.length ?? 0) > 0)).toBe(true)
    expect(straight).toEqual(links(await read(...texts.toReversed())))
  })
})
