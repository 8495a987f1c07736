import { beforeAll, describe, expect, it } from 'vitest'
import { eventTitle } from '../../src/ask/titles.ts'
import type { Meeting, Record } from '../../src/model/record.ts'
import { findIn, recordOf, sampleFiles } from '../support/pipeline.ts'

/** The meetings of the sample, as siblings of what `test/seeds/c-meetings.test.ts` holds on the seeds. */
describe('meetings and events of the sample', () => {
  let record: Record
  beforeAll(async () => {
    record = recordOf(await findIn(sampleFiles()))
  }, 60_000)

  const told = (words: string): readonly Meeting[] =>
    record.meetings.filter(m => m.evidence.some(e => e.text.includes(words)))
  const names = (m: Meeting | undefined): string => m?.participants.map(p => p.name).join(', ') ?? ''

  it('C7: one meeting before, afterwards and recalled, with its host', () => {
    const [m] = told('Keir Starmer will meet Donald Trump on Thursday')
    expect(m).toMatchObject({ status: 'held', time: { edtf: '2025-02-27' } })
    expect(m?.history.map(h => h.status)).toEqual(['planned', 'held'])
    expect(new Set(m?.evidence.map(e => e.article)).size).toBeGreaterThanOrEqual(3)
    expect(m?.hosts.map(h => h.name)).toEqual(['Donald Trump'])
  })
  it('C5: a visit that the speaker announces of himself, expected, in a place told in a bracket', () => {
    const [m] = told('go there (Russia)')
    expect(names(m)).toBe('Donald Trump')
    expect(m).toMatchObject({ status: 'planned', venues: [{ name: 'Russia', modality: 'expected' }] })
  })
  it('C13, N11: what was in Alaska and what was at the White House stay two', () => {
    const at = (place: string): readonly Meeting[] =>
      told('at the White House, after meeting').filter(m => m.venues.some(v => v.name === place))
    expect(names(at('White House')[0])).toMatch(/Zelensk/)
    expect(at('White House')[0]?.venues.map(v => v.name)).not.toContain('Alaska')
    expect(record.meetings.some(m => m.venues.some(v => v.name === 'Alaska'))).toBe(true)
    for (const m of record.meetings)
      if (m.venues.some(v => v.name === 'Alaska')) expect(names(m)).not.toMatch(/Zelensk/)
  })
  it('tells no event of what is negated or only possible as a fact', () => {
    for (const e of record.events) {
      if (e.negated) expect(e.factuality).toBe('denied')
      if (e.factuality !== 'asserted') expect(eventTitle(e)).toContain(`(${e.factuality})`)
    }
  })
})
