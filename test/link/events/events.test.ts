import { describe, expect, it } from 'vitest'
import { timeline } from '../../../src/ask/timeline.ts'
import type { Event, Record } from '../../../src/model/record.ts'
import { findIn, recordOf } from '../../support/pipeline.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The record of some reports, each a text with its date on top. */
async function recordFrom(...texts: readonly string[]): Promise<Record> {
  return recordOf(await findIn(texts.map((t, i) => ({ file: `${i}.txt`, bytes: bytes(t) }))))
}

const of = (record: Record, type: Event['type']): readonly Event[] =>
  record.events.filter(e => e.type === type)

const REJECTED = ` date 2025-03-04 OSLO

Norway rejected the Chilean proposal on Monday, the government in Oslo said.
The two countries have argued over fishing for years and nobody expects a quick end.
`
const REJECTED_AGAIN = ` date 2025-03-05 SANTIAGO

Norway rejected the Chilean proposal on Monday, officials in Santiago confirmed.
Fishermen on both sides of the ocean had hoped for another outcome this spring.
`
const REJECTED_LATER = ` date 2025-04-02 SANTIAGO

Norway rejected the Chilean proposal on Monday, officials in Santiago confirmed.
It was the second plan this year that failed to find friends in the north.
`

describe('one event told several times', () => {
  it('is one event of the record with all its evidence, and two voices', async () => {
    const [event, ...rest] = of(await recordFrom(REJECTED, REJECTED_AGAIN), 'REJECT')
    expect(rest).toEqual([])
    expect(event).toMatchObject({ voices: 2, time: { edtf: '2025-03-03' } })
    expect(event?.evidence).toHaveLength(2)
    expect(event?.joined).toEqual([expect.stringContaining('times meet')])
  })
  it('is another event on another day', async () => {
    const events = of(await recordFrom(REJECTED, REJECTED_LATER), 'REJECT')
    expect(events.map(e => e.time?.edtf)).toEqual(['2025-03-03', '2025-03-31'])
  })
  it('counts a copy as one voice', async () => {
    const [event] = of(await recordFrom(REJECTED, `${REJECTED} `), 'REJECT')
    expect(event?.voices).toBe(1)
  })
  it('leads every member id and the id of every finding to itself', async () => {
    const record = await recordFrom(REJECTED, REJECTED_AGAIN)
    const [event] = of(record, 'REJECT')
    for (const e of event?.evidence ?? []) expect(record.ids[e.finding]).toBe(event?.id)
  })
  it('is the same in any order of adding', async () => {
    const [a, b] = await Promise.all([
      recordFrom(REJECTED, REJECTED_AGAIN),
      recordFrom(REJECTED_AGAIN, REJECTED),
    ])
    expect(a.events).toEqual(b.events)
  })
})

describe('events on the timeline', () => {
  const BOTH = ` date 2025-03-04 OSLO

Norway and Chile signed a treaty in Oslo on Monday.
The Norwegian prime minister met the Chilean president in Oslo on Monday.
`
  it('stand once where two sides did it together, and as a meeting where they met', async () => {
    const record = await recordFrom(BOTH)
    expect(of(record, 'SUPPORT')).toHaveLength(2)
    expect(record.events.filter(e => e.type === 'CONSULT').every(e => e.meeting !== null)).toBe(true)
    const shown = timeline(record).items.filter(e => e.kind === 'event')
    expect(shown.map(e => e.detail)).toEqual(['SUPPORT'])
  })
  it('are filtered by type, actor and place', async () => {
    const record = await recordFrom(BOTH, REJECTED)
    const titles = (question: Parameters<typeof timeline>[1]): readonly string[] =>
      timeline(record, { kind: 'event', ...question }).items.map(e => e.detail)
    expect(titles({ type: 'REJECT' })).toEqual(['REJECT'])
    expect(titles({ place: 'oslo' })).toEqual(['SUPPORT'])
    expect(titles({ actor: 'Chile' })).toContain('SUPPORT')
    expect(titles({ type: 'AID' })).toEqual([])
  })
})
