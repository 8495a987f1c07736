import { beforeAll, describe, expect, it } from 'vitest'
import { eventTitle } from '../../src/ask/titles.ts'
import type { Meeting, Record } from '../../src/model/record.ts'
import { dateDecision, findIn, recordOf, sampleFiles } from '../support/pipeline.ts'

/** The meetings of the sample, as siblings of what `test/seeds/c-meetings.test.ts` holds on the seeds. */
describe('meetings and events of the sample', () => {
  let record: Record
  /** The same once its undated page has a date. */
  let dated: Record
  beforeAll(async () => {
    const found = await findIn(sampleFiles())
    const page = found.readings.find(r => found.fileOf.get(r.id)?.startsWith('10'))
    record = recordOf(found)
    dated = page ? recordOf(found, [dateDecision(page, '2025-08-19')]) : record
  }, 60_000)

  const told = (words: string): readonly Meeting[] =>
    record.meetings.filter(m => m.evidence.some(e => e.text.includes(words)))
  const names = (m: Meeting | undefined): string => m?.participants.map(p => p.name).join(', ') ?? ''

  it('C1: a call told in the words of a report, held, with its morning', () => {
    const [m] = told('talked to Russia’s president by telephone')
    expect(m).toMatchObject({
      meetingKind: 'call',
      status: 'held',
      time: { edtf: expect.stringContaining('2025-02-12') },
    })
    expect(names(m)).toBe('Donald Trump, Vladimir Putin')
  })
  it('C3: a meeting that is being prepared, with those who lead a side', () => {
    const [m] = told('will lead the US side at a meeting')
    expect(m).toMatchObject({ status: 'planned', time: { edtf: '2025-02-14' }, outcome: [] })
    expect(m?.venues.map(v => v.name)).toEqual(['Munich'])
    expect(m?.participants).toHaveLength(2)
  })
  it('C5: the first of the meetings of two, planned, with a later one of theirs beside it', () => {
    const [m] = told('the first time we’ll meet in Saudi Arabia')
    expect(m).toMatchObject({ status: 'planned', time: null, venues: [{ name: 'Saudi Arabia' }] })
    const [later] = dated.meetings.find(x => x.id === m?.id)?.related ?? []
    expect(later).toMatchObject({ relation: 'later' })
    const alaska = dated.meetings.find(x => x.id === later?.to)
    expect(alaska).toMatchObject({ status: 'held', time: { edtf: '2025-08-15' } })
  })
  it('C6: a visit told with its day, recalled a fortnight later without one of its own', () => {
    expect(told('visited the White House on Monday')[0]).toMatchObject({
      status: 'held',
      time: { edtf: '2025-02-24' },
    })
    expect(told('travelled to Washington and asked')[0]?.time?.edtf).toBe('2025-02')
  })
  it('C8: a cabinet meeting is internal', () => {
    expect(told('the first cabinet meeting')[0]).toMatchObject({ meetingKind: 'internal', status: 'held' })
  })
  it('C10: delegations met on or before the day on which a side said yes', () => {
    const [m] = told('after delegations from Kyiv and Washington had met')
    expect(m).toMatchObject({ status: 'held', time: { edtf: '../2025-03-12', basis: 'inferred' } })
    expect(m?.venues.map(v => v.name)).toEqual(['Saudi Arabia'])
  })
  it('C12: a planned meeting with its day', () => {
    expect(told('Mark Rutte will meet President')[0]).toMatchObject({
      status: 'planned',
      time: { edtf: '2025-03-13' },
    })
  })
  it('C15: the last direct talks, held, in their month and state', () => {
    expect(told('The last direct talks of Russia and Ukraine')[0]).toMatchObject({
      status: 'held',
      time: { edtf: '2025-06' },
      venues: [{ name: 'Turkey' }],
    })
  })
  it('C17: calls of last week with counterparts, each of its state', () => {
    const m = dated.meetings.find(x => x.evidence.some(e => e.text.includes('Hakan Fidan telephoned')))
    expect(m).toMatchObject({ meetingKind: 'call', status: 'held', time: { edtf: '2025-08-11/2025-08-17' } })
    expect(m?.participants.map(p => p.name)).toEqual([
      'Hakan Fidan',
      'Russian counterparts',
      'Ukrainian counterparts',
      'American counterparts',
    ])
  })
  it('C18: a coalition meeting of Monday is not the summit of that day', () => {
    const m = dated.meetings.find(x =>
      x.evidence.some(e => e.text.includes('another meeting of the coalition')),
    )
    expect(m?.time?.edtf).toBe('2025-08-18')
    expect(names(m)).toBe('Cevdet Yilmaz')
  })
  it('C19: a meeting of 2021 is its own', () => {
    expect(told('last met Putin in 2021')[0]).toMatchObject({ status: 'held', time: { edtf: '2021' } })
  })
  it('C7: one meeting before, afterwards and recalled, with its host', () => {
    const [m] = told('Keir Starmer will meet Donald Trump on Thursday')
    expect(m).toMatchObject({ status: 'held', time: { edtf: '2025-02-27' } })
    expect(m?.history.map(h => h.status)).toEqual(['planned', 'held'])
    expect(new Set(m?.evidence.map(e => e.article)).size).toBeGreaterThanOrEqual(3)
    expect(m?.hosts.map(h => h.name)).toEqual(['Donald Trump'])
  })
  it('C5: a visit that the speaker announces of himself, expected, in a place told in a bracket', () => {
    const visits = told('go there (Russia)')
    expect(visits.map(m => names(m))).toEqual(['Vladimir Putin', 'Donald Trump'])
    for (const m of visits) expect(m).toMatchObject({ status: 'planned', time: null })
    expect(visits.map(m => m.venues)).toMatchObject([[], [{ name: 'Russia', modality: 'expected' }]])
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
