import { beforeAll, expect, it } from 'vitest'
import type { Meeting } from '../../src/model/record.ts'
import { describeShared } from './seeds.ts'
import { type SeedRecord, seedRecord } from './support.ts'

describeShared('seeds', 'group C: meetings, calls and visits', () => {
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord()
  }, 60_000)

  /** Meetings told in a sentence of the dated record, those with this side first of all. */
  const at = (key: string, words: string, side = ''): readonly Meeting[] =>
    seeds
      .entitiesAt(seeds.dated.meetings, seeds.anchor(key, words))
      .filter(m => side === '' || m.participants.some(p => p.name.includes(side)))
  const names = (m: Meeting | undefined): string => m?.participants.map(p => p.name).join(', ') ?? ''
  const files = (m: Meeting | undefined): ReadonlySet<string> =>
    new Set(m?.evidence.map(e => seeds.found.fileOf.get(e.reading)?.slice(0, 3) ?? ''))

  it('C1: the call of Wednesday morning, held, of two presidents', () => {
    const [m] = at('003', 'After a phone call with Putin', 'Putin').filter(x => x.meetingKind === 'call')
    expect(m).toMatchObject({ status: 'held' })
    expect(m?.time).toMatchObject({ edtf: expect.stringContaining('2025-02-12') })
    expect(names(m)).toMatch(/Trump/)
    expect(names(m)).toMatch(/Putin/)
  })
  it('C2: a second call, not one with the first', () => {
    const calls = at('003', 'long call with Putin was their first official').filter(
      m => m.meetingKind === 'call',
    )
    expect(calls).toHaveLength(2)
    expect(calls.filter(m => /Zelensk/.test(names(m)))).toHaveLength(1)
  })
  it('C3: a planned meeting in Munich with those who lead the delegation', () => {
    const [m] = at('003', 'He said that a meeting is being set up')
    expect(m).toMatchObject({ status: 'planned', time: { edtf: '2025-02-14' } })
    expect(m?.venues.map(v => v.name)).toContain('Munich')
    expect(names(m)).toMatch(/Vance/)
  })
  it('C4: a speech at the group that meets in Brussels, held', () => {
    const [m] = at('003', 'Speaking at a meeting of the Ukraine Defence', 'Hegseth')
    expect(m).toMatchObject({ status: 'held', venues: [{ name: 'Brussels' }] })
    expect(m?.label).toMatch(/Contact Group$/)
  })
  it('C5: several meetings without a count, the first of them planned, visits of both expected', () => {
    const [m] = at('003', 'he told reporters in Washington that they will', 'Putin').filter(
      x => x.meetingKind !== 'call',
    )
    expect(m).toMatchObject({ status: 'planned', series: { count: null } })
    expect(m?.series?.text).toMatch(/^several/)
    expect(m?.venues.map(v => v.name)).toEqual(['Saudi Arabia'])
    const visits = at('003', 'In addition, he said').filter(x => x.meetingKind === 'visit')
    expect(visits.map(v => [names(v), v.history[0]?.modality, v.venues.map(p => p.name).join()])).toEqual([
      [expect.stringContaining('Putin'), 'expected', ''],
      [expect.stringContaining('Trump'), 'expected', 'Russia'],
    ])
    for (const v of visits) expect(v.time).toBeNull()
  })
  it('C6: the visit before, merged with its recollection and its mention without a date', () => {
    const [m] = at('002', 'Starmer is the latest European leader', 'Macron')
    expect(m).toMatchObject({ status: 'held', time: { edtf: '2025-02-24' } })
    expect(files(m)).toEqual(new Set(['000', '001', '002']))
    expect(m?.joined.length).toBeGreaterThanOrEqual(2)
  })
  it('C7: one meeting before, afterwards and recalled', () => {
    const [m] = at('001', 'Keir Starmer meets Donald Trump Thursday', 'Starmer')
    expect(m).toMatchObject({ status: 'held', time: { edtf: '2025-02-27' } })
    expect(m?.history.map(h => h.status)).toEqual(['planned', 'held'])
    expect(files(m)).toEqual(new Set(['000', '001', '002']))
    expect(m?.venues.map(v => v.name)).toContain('White House')
  })
  it('C8: the cabinet meeting is internal', () => {
    expect(at('001', 'told reporters as he held the first cabinet').map(m => m.meetingKind)).toContain(
      'internal',
    )
  })
  it('C9: the visit of Friday is planned and expected', () => {
    const [m] = at('002', 'Zelenskiy is expected to be in Washington')
    expect(m).toMatchObject({ status: 'planned', time: { edtf: '2025-02-28' } })
    expect(m?.history[0]?.modality).toBe('expected')
  })
  it('N8: no Friday of that visit lies a week late', () => {
    const days = seeds.dated.meetings.filter(m => /Zelensk/.test(names(m))).map(m => m.time?.edtf ?? '')
    expect(days).toContain('2025-02-28')
    expect(days).not.toContain('2025-03-07')
  })
  it('C10: delegations met in Saudi Arabia', () => {
    const [m] = at('000', 'Ukraine agreed to the deal on Wednesday')
    expect(m?.status).toBe('held')
    expect(m?.venues.map(v => v.name)).toContain('Saudi Arabia')
  })
  it('C11: an expected meeting by hearsay, and a visit', () => {
    const meetings = at('000', 'Mr Witkoff, who has also headed', 'Putin')
    expect(meetings[0]).toMatchObject({ status: 'planned', history: [{ modality: 'expected' }] })
    expect(meetings[0]?.evidence[0]?.chain[0]?.evidential).toBe('hearsay')
    expect(at('000', 'The meeting comes as White House Middle East').map(m => m.meetingKind)).toContain(
      'visit',
    )
  })
  it('C12: a planned meeting with day and house', () => {
    const [m] = at('000', 'President Donald Trump will meet Nato', 'Rutte')
    expect(m).toMatchObject({ status: 'planned', time: { edtf: '2025-03-13' } })
    expect(m?.venues.map(v => v.name)).toContain('White House')
  })
  it('C13: two meetings of one sentence stay two, each with its day and place', () => {
    const meetings = at('004', 'Trump made the pledge during an extraordinary summit')
    const alaska = meetings.filter(m => m.venues.some(v => v.name === 'Alaska'))
    expect(alaska).toHaveLength(1)
    expect(names(alaska[0])).toMatch(/Putin/)
    expect(names(alaska[0])).not.toMatch(/Zelensk/)
    expect(alaska[0]?.time?.edtf).toBe('2025-08-15')
    expect(meetings.some(m => m.venues.some(v => v.name === 'White House') && !/Putin/.test(names(m)))).toBe(
      true,
    )
    expect(meetings.find(m => m.hosts.some(h => /Trump/.test(h.name)))?.time?.edtf).toBe('2025-08-18')
  })
  it('N11: nobody but the two presidents meets in Alaska', () => {
    for (const record of [seeds.record, seeds.dated])
      for (const m of record.meetings)
        if (m.venues.some(v => v.name === 'Alaska')) expect(names(m)).not.toMatch(/Zelensk/)
  })
  it('C14: a call held, a meeting and a summit only on the way', () => {
    const meetings = at('004', 'In a social media post late on Monday')
    expect(meetings.find(m => m.meetingKind === 'call')?.status).toBe('held')
    const [pair, three] = meetings.filter(m => m.meetingKind !== 'call')
    expect(pair).toMatchObject({ status: 'proposed', participants: { length: 2 } })
    expect(three).toMatchObject({ status: 'proposed', participants: { length: 3 } })
    expect(pair?.venues).toMatchObject([{ name: 'Hungary', modality: 'possible' }])
    expect(pair?.history.map(h => h.modality)).toEqual(['proposed', 'possible', 'predicted'])
    const forecast = pair?.evidence.find(e => e.chain.length > 0)
    expect(forecast?.chain[0]?.actor?.name).toMatch(/Merz/)
  })
  it('C15: the last direct talks, and an invitation declined', () => {
    const [m] = at('004', 'The last direct talks between Russia and Ukraine')
    expect(m).toMatchObject({ status: 'held', time: { edtf: '2025-06' } })
    expect(at('004', "Putin declined Zelenskyy's public invitation").map(x => x.status)).toEqual(['declined'])
  })
  it('C16: a summit that is only proposed, and three rounds that were hosted, with what came of them', () => {
    const [plan] = at('004', 'President Recep Tayyip Erdogan has recently')
    expect(plan).toMatchObject({ status: 'proposed', venues: [{ name: 'Istanbul', modality: 'proposed' }] })
    const rounds = at('004', 'Ankara has already hosted').find(m => m.series?.count === 3)
    expect(rounds).toMatchObject({ status: 'held', hosts: [{ name: expect.stringMatching(/Turkey/) }] })
    expect(rounds?.outcome.join()).toMatch(/release of hundreds of prisoners/)
    expect(rounds?.time).toBeNull()
  })
  it('C17: calls of last week with counterparts', () => {
    const [m] = at('004', 'Foreign Minister Hakan Fidan has also been active')
    expect(m).toMatchObject({ meetingKind: 'call', status: 'held', time: { edtf: '2025-08-11/2025-08-17' } })
  })
  it('C18: the coalition meeting of Monday is not the summit of that day', () => {
    const [m] = at('004', "'As Turkey, we will continue", 'Yilmaz')
    expect(m?.time?.edtf).toBe('2025-08-18')
    expect(names(m)).not.toMatch(/Trump/)
  })
  it('C19: an earlier meeting of 2021 is its own', () => {
    const [m] = at('003', 'It is a big change in US diplomacy', 'Biden')
    expect(m).toMatchObject({ status: 'held', time: { edtf: '2021' } })
  })
})
