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
  /** Ids of entities that a meeting's links put on this side of it. */
  const linked = (m: Meeting | undefined, relation: 'before' | 'after'): readonly string[] =>
    (m?.time?.links ?? []).filter(l => l.relation === relation).map(l => l.to)
  const names = (m: Meeting | undefined): string => m?.participants.map(p => p.name).join(', ') ?? ''

  it('C1: a call told in the words of a report, held, with its morning', () => {
    const [m] = told('talked to Russia’s president by telephone')
    expect(m).toMatchObject({
      meetingKind: 'call',
      status: 'held',
      time: { edtf: expect.stringContaining('2025-02-12'), partOfDay: 'morning' },
    })
    expect(names(m)).toBe('Donald Trump, Vladimir Putin')
  })
  it('C2: a second call, not one with the first, between its day and the report', () => {
    const calls = told('and she also talked to').filter(x => x.meetingKind === 'call')
    expect(calls.map(names)).toEqual(['Dana Whitcombe, Igor Melnikov', 'Dana Whitcombe, Oksana Hrytsenko'])
    expect(calls[0]?.time).toMatchObject({
      edtf: expect.stringContaining('2025-05-21'),
      partOfDay: 'evening',
    })
    expect(calls[1]?.time).toMatchObject({ edtf: '2025-05-21/2025-05-22', basis: 'inferred' })
    const [second] = told('There was a second call')
    expect(second).toMatchObject({ meetingKind: 'call', status: 'held', time: null })
    expect(names(second)).toBe('Volodymyr Zelenskyy, Donald Trump')
  })
  it('C3: a meeting that is being prepared, with those who lead a side', () => {
    const [m] = told('will lead the US side at a meeting')
    expect(m).toMatchObject({ status: 'planned', time: { edtf: '2025-02-14' }, outcome: [] })
    expect(m?.venues.map(v => v.name)).toEqual(['Munich'])
    expect(m?.participants).toHaveLength(2)
  })
  it('C4: a speech at a council that meets, held on the day on which its speaker made his offer, earlier than the call', () => {
    const [m] = told('Speaking at a session of')
    expect(m).toMatchObject({
      status: 'held',
      label: 'session of the Black Sea Ports Council',
      venues: [{ name: 'Constanta' }],
      time: { edtf: '2025-05-21', basis: 'inferred' },
    })
    expect(names(m)).toMatch(/Halvard Lunde$/)
    expect(m?.evidence[0]?.confidence).toBeLessThan(0.7)
    const [call] = told('telephoned Igor Melnikov')
    expect(linked(m, 'before')).toContain(call?.id)
    const [addressed] = told('Pete Hegseth addressed')
    expect(addressed).toMatchObject({ status: 'held', label: 'meeting of the Ukraine Defence Contact Group' })
  })
  it('C5: several meetings without a count, with the time until which there is room for one', () => {
    const [m] = told('will hold several meetings')
    expect(m).toMatchObject({
      status: 'planned',
      time: null,
      series: { text: 'several meetings', count: null },
      venues: [{ name: 'Izmir', modality: 'planned' }],
      window: { edtf: '2025-06-30~' },
    })
    expect(names(m)).toBe('Dana Whitcombe, Igor Melnikov')
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
    expect(told('the first cabinet meeting')[0]).toMatchObject({
      meetingKind: 'internal',
      status: 'held',
      time: { edtf: '2025-02-26', basis: 'inferred' },
    })
  })
  it('C9: visits of Friday are planned and expected', () => {
    const [m] = told('is expected at the White House on Friday')
    expect(m).toMatchObject({
      meetingKind: 'visit',
      status: 'planned',
      time: { edtf: '2025-02-28' },
      venues: [{ name: 'White House', modality: 'expected' }],
    })
    expect(m?.history.map(h => h.modality)).toEqual(['expected'])
    const [other] = told('is due in Oslo on Friday')
    expect(other).toMatchObject({
      status: 'planned',
      time: { edtf: '2025-05-23' },
      history: [{ modality: 'expected' }],
    })
    expect(names(other)).toBe('Oksana Hrytsenko, Dana Whitcombe')
  })
  it('N8: no Friday of that visit lies a week late', () => {
    const days = record.meetings.filter(m => /Zelensk/.test(names(m))).map(m => m.time?.edtf ?? '')
    expect(days).toContain('2025-02-28')
    expect(days).not.toContain('2025-03-07')
  })
  it('C10: delegations met on or before the day on which a side said yes', () => {
    const [m] = told('after delegations from Kyiv and Washington had met')
    expect(m).toMatchObject({ status: 'held', time: { edtf: '../2025-03-12', basis: 'inferred' } })
    expect(m?.venues.map(v => v.name)).toEqual(['Saudi Arabia'])
  })
  it('C10: that a side agreed is an event of its day', () => {
    const [agreed] = record.events.filter(e => e.evidence.some(x => x.text.includes('Ukraine agreed to the')))
    expect(agreed).toMatchObject({ type: 'AGREE', factuality: 'asserted', time: { edtf: '2025-05-20' } })
    expect(agreed?.source.map(s => s.country)).toEqual(['UKR'])
  })
  it('C11: an expected meeting by hearsay, and a visit that goes on', () => {
    const [visit, meeting] = told('Paul Renner is in Ankara')
    expect(visit).toMatchObject({ meetingKind: 'visit', status: 'under-way', venues: [{ name: 'Ankara' }] })
    expect(visit?.evidence[0]?.chain).toEqual([])
    expect(meeting).toMatchObject({ status: 'planned', history: [{ modality: 'expected' }], outcome: [] })
    expect(names(meeting)).toBe('Paul Renner, Anton Sedov')
    expect(meeting?.evidence[0]?.chain[0]?.evidential).toBe('hearsay')
    const [due] = told('was reportedly due to see')
    expect(due).toMatchObject({ status: 'planned', evidence: [{ chain: [{ evidential: 'hearsay' }] }] })
    expect(names(due)).toBe('Steve Witkoff, Vladimir Putin')
    expect(told('an American envoy is in Moscow').map(m => [m.meetingKind, m.status])).toContainEqual([
      'visit',
      'under-way',
    ])
  })
  it('C12: a planned meeting with its day', () => {
    expect(told('Mark Rutte will meet President')[0]).toMatchObject({
      status: 'planned',
      time: { edtf: '2025-03-13' },
    })
  })
  it('C14: a call held, a meeting and a summit only on the way, by whose word', () => {
    const meetings = told('In a post late on Wednesday')
    expect(meetings.find(m => m.meetingKind === 'call')).toMatchObject({ status: 'held' })
    const [pair, three] = meetings.filter(m => m.meetingKind !== 'call')
    expect(pair).toMatchObject({ status: 'proposed', proposers: [{ name: 'Dana Whitcombe' }] })
    expect(names(pair)).toBe('Igor Melnikov, Oksana Hrytsenko')
    expect(pair?.proposers).toHaveLength(1)
    expect(pair?.venues).toMatchObject([{ name: 'Geneva', modality: 'possible' }])
    expect(pair?.history.map(h => h.modality)).toEqual(['proposed', 'predicted', 'possible'])
    expect(pair?.evidence.find(e => e.chain.length > 0)?.chain[0]?.actor?.name).toBe('Halvard Lunde')
    expect(three).toMatchObject({ status: 'proposed', meetingKind: 'multilateral' })
    expect(names(three)).toBe('Igor Melnikov, Oksana Hrytsenko, Halvard Lunde')
    const page = told('he had telephoned Putin')
    expect(page.map(m => [names(m), m.status])).toEqual([
      ['Donald Trump, Vladimir Putin', 'held'],
      ['Vladimir Putin, Volodymyr Zelenskyy', 'proposed'],
    ])
  })
  it('C15: the last direct talks, held, in their month and state', () => {
    expect(told('The last direct talks of Russia and Ukraine')[0]).toMatchObject({
      status: 'held',
      time: { edtf: '2025-06' },
      venues: [{ name: 'Turkey' }],
    })
    expect(names(told('The last direct talks of Russia and Ukraine')[0])).toBe('Russia, Ukraine')
  })
  it('C15: an invitation that came to nothing, with whose it was', () => {
    const [talks, putin] = told('did not come and sent a low-level')
    expect(talks?.status).toBe('held')
    expect(putin).toMatchObject({
      status: 'declined',
      time: null,
      proposers: [{ name: 'Volodymyr Zelenskyy' }],
    })
    const [odesa] = told('did not come and sent an aide')
    expect(odesa).toMatchObject({
      status: 'declined',
      proposers: [{ name: 'Oksana Hrytsenko' }],
      venues: [{ name: 'Odesa' }],
    })
  })
  it('C16: a conference that somebody proposes, and rounds that were hosted, with what came of them and what may be of them', () => {
    const [plan] = told('tried to persuade')
    expect(plan).toMatchObject({
      status: 'proposed',
      venues: [{ name: 'Izmir', modality: 'proposed' }],
      proposers: [{ name: 'Kemal Aydin' }],
    })
    expect(names(plan)).toBe('Russian negotiators, Ukrainian negotiators')
    const [rounds] = told('has already hosted four rounds')
    expect(rounds).toMatchObject({
      status: 'held',
      hosts: [{ name: 'Turkey' }],
      series: { count: 4 },
      time: null,
    })
    expect(rounds?.outcome.join()).toMatch(/return of dozens of sailors/)
    // Talks that came only after the report are none of its rounds.
    expect(rounds?.related).toEqual([])
    const [three] = told('Three rounds of technical talks')
    expect(three).toMatchObject({
      status: 'held',
      hosts: [{ name: 'Turkey' }],
      series: { count: 3 },
      time: null,
    })
    const [talks] = told('The last direct talks of Russia and Ukraine')
    expect(three?.related).toMatchObject([{ to: talks?.id, relation: 'part' }])
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
  it('C13: two meetings of one sentence stay two, each with its day; three hours, and a private talk before them', () => {
    const [house, far] = told('On Tuesday Lunde hosted')
    expect(house).toMatchObject({
      hosts: [{ name: 'Halvard Lunde' }],
      time: { edtf: '2025-05-20' },
      venues: [{ name: 'Bergen' }],
      duration: { value: 'PT3H', expression: expect.stringContaining('more than') },
    })
    expect(names(house)).toBe('Halvard Lunde, Oksana Hrytsenko')
    expect(far).toMatchObject({ time: { edtf: '2025-05-19' }, venues: [{ name: 'Vienna' }] })
    expect(names(far)).toBe('Halvard Lunde, Igor Melnikov')
    expect(linked(house, 'after')).toContain(far?.id)
    const talk = told('spoke in private').find(m => m.label === 'private talk')
    expect(talk).toMatchObject({ status: 'held', meetingKind: 'bilateral', participants: { length: 2 } })
    expect(linked(talk, 'before')).toContain(house?.id)
  })
  it('tells no event of what is negated or only possible as a fact', () => {
    for (const e of record.events) {
      if (e.negated) expect(e.factuality).toBe('denied')
      if (e.factuality !== 'asserted') expect(eventTitle(e)).toContain(`(${e.factuality})`)
    }
  })
})
