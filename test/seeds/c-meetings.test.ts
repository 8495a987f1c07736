import { beforeAll, expect, it } from 'vitest'
import type { Meeting } from '../../src/model/record.ts'
import { describeWorlds, SEED_WORLD } from './seeds.ts'
import { type SeedRecord, seedRecord } from './support.ts'

describeWorlds('group C: meetings, calls and visits', world => {
  const { t } = world
  const as = <T>(seeds: T, copy: T): T => (world === SEED_WORLD ? seeds : copy)
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord(world)
  }, 60_000)

  /** Meetings told in a sentence of the dated record, those with this side first of all. */
  const at = (key: string, words: string, side = ''): readonly Meeting[] =>
    seeds
      .entitiesAt(seeds.dated.meetings, seeds.anchor(key, words))
      .filter(m => side === '' || m.participants.some(p => p.name.includes(t(side))))
  const names = (m: Meeting | undefined): string => m?.participants.map(p => p.name).join(', ') ?? ''
  const has = (m: Meeting | undefined, name: string): boolean => names(m).includes(t(name))
  const places = (m: Meeting | undefined): readonly string[] => m?.venues.map(v => v.name) ?? []
  /** Ids of entities that a meeting's links put on this side of it. */
  const linked = (m: Meeting | undefined, relation: 'before' | 'after'): readonly string[] =>
    (m?.time?.links ?? []).filter(l => l.relation === relation).map(l => l.to)
  const files = (m: Meeting | undefined): ReadonlySet<string> =>
    new Set(m?.evidence.map(e => seeds.found.fileOf.get(e.reading)?.slice(0, 3) ?? ''))

  it('C1: the call of Wednesday morning, held, of two presidents', () => {
    const [m] = at('003', 'After a phone call with Putin', 'Putin').filter(x => x.meetingKind === 'call')
    expect(m).toMatchObject({ status: 'held' })
    expect(m?.time).toMatchObject({ edtf: expect.stringContaining(t('2025-02-12')), partOfDay: 'morning' })
    expect(m?.participants).toHaveLength(2)
    expect(has(m, 'Trump') && has(m, 'Putin')).toBe(true)
  })
  it('C2: a second call, not one with the first, between its day and the report', () => {
    const calls = at('003', 'long call with Putin was their first official').filter(
      m => m.meetingKind === 'call',
    )
    expect(calls).toHaveLength(2)
    const [second] = calls.filter(m => has(m, 'Zelensky'))
    expect(has(second, 'Putin')).toBe(false)
    expect(second?.time).toMatchObject({ edtf: t('2025-02-12/2025-02-13'), basis: 'inferred' })
  })
  it('C3: a planned meeting in Munich with those who lead the delegation, of whose outcome nothing is told', () => {
    const [m] = at('003', 'He said that a meeting is being set up')
    expect(m).toMatchObject({ status: 'planned', time: { edtf: t('2025-02-14') }, outcome: [] })
    expect(places(m)).toContain(t('Munich'))
    expect(has(m, 'Vance') && has(m, 'Rubio')).toBe(true)
  })
  it('C4: a speech at the group that meets in Brussels, held on the day on which its speaker set terms, earlier than the call', () => {
    const [m] = at('003', 'Speaking at a meeting of the Ukraine Defence', 'Hegseth')
    expect(m).toMatchObject({ status: 'held', venues: [{ name: t('Brussels') }] })
    expect(m?.label).toMatch(/Contact Group$/)
    expect(m?.time).toMatchObject({ edtf: t('2025-02-12'), basis: 'inferred' })
    expect(m?.evidence[0]?.confidence).toBeLessThan(0.7)
    const [call] = at('003', 'After a phone call with Putin', 'Putin').filter(x => x.meetingKind === 'call')
    expect(linked(m, 'before')).toContain(call?.id)
  })
  it('C5: several meetings without a count, the first of them planned, visits of both expected; a window, and a later meeting', () => {
    const [m] = at('003', 'he told reporters in Washington that they will', 'Putin').filter(
      x => x.meetingKind !== 'call',
    )
    expect(m).toMatchObject({ status: 'planned', time: null, series: { count: null } })
    expect(m?.series?.text).toMatch(/^several/)
    expect(places(m)).toEqual([t('Saudi Arabia')])
    expect(m?.window?.edtf).toBe(as('2025-02-28~', '2019-03-31~'))
    const visits = at('003', 'In addition, he said').filter(x => x.meetingKind === 'visit')
    expect(visits.map(v => [names(v), v.history[0]?.modality, places(v).join()])).toEqual([
      [expect.stringContaining(t('Putin')), 'expected', ''],
      [expect.stringContaining(t('Trump')), 'expected', t('Russia')],
    ])
    for (const v of visits) expect([v.time, v.window]).toEqual([null, null])
    const [later] = m?.related ?? []
    expect(m?.related).toMatchObject([
      { relation: 'later', basis: expect.stringContaining('no report says') },
    ])
    expect(seeds.dated.meetings.find(x => x.id === later?.to)?.time?.edtf).toBe(t('2025-08-15'))
  })
  it('C6: the visit before, merged with its recollection and its mention without a date', () => {
    const [m] = at('002', 'Starmer is the latest European leader', 'Macron')
    expect(m).toMatchObject({ status: 'held', time: { edtf: t('2025-02-24') } })
    expect(files(m)).toEqual(new Set(['000', '001', '002']))
    expect(m?.joined.length).toBeGreaterThanOrEqual(2)
  })
  it('C7: one meeting before, afterwards and recalled', () => {
    const [m] = at('001', 'Keir Starmer meets Donald Trump Thursday', 'Starmer')
    expect(m).toMatchObject({ status: 'held', time: { edtf: t('2025-02-27') } })
    expect(m?.history.map(h => h.status)).toEqual(['planned', 'held'])
    expect(files(m)).toEqual(new Set(['000', '001', '002']))
    expect(places(m)).toContain(t('White House'))
  })
  it('C8: the cabinet meeting is internal, and held on its day', () => {
    const [m] = at('001', 'told reporters as he held the first cabinet').filter(
      x => x.meetingKind === 'internal',
    )
    expect(m).toMatchObject({ status: 'held', time: { edtf: t('2025-02-26') } })
  })
  it('C9: the visit of Friday is planned and expected', () => {
    const [m] = at('002', 'Zelenskiy is expected to be in Washington')
    expect(m).toMatchObject({ status: 'planned', time: { edtf: t('2025-02-28') } })
    expect(m?.history[0]?.modality).toBe('expected')
  })
  it('N8: no Friday of that visit lies a week late', () => {
    const days = seeds.dated.meetings.filter(m => has(m, 'Zelensky')).map(m => m.time?.edtf ?? '')
    expect(days).toContain(t('2025-02-28'))
    expect(days).not.toContain(t('2025-03-07'))
  })
  it('C10: delegations met in Saudi Arabia, on or before the day on which the deal was agreed to', () => {
    const [m] = at('000', 'Ukraine agreed to the deal on Wednesday')
    expect(m?.status).toBe('held')
    expect(places(m)).toContain(t('Saudi Arabia'))
    expect(m?.time).toMatchObject({ edtf: `../${t('2025-03-12')}`, basis: 'inferred' })
    const agreed = seeds
      .entitiesAt(seeds.dated.events, seeds.anchor('000', 'Ukraine agreed to the deal on Wednesday'))
      .find(e => e.type === 'AGREE')
    expect(agreed?.time?.edtf).toBe(t('2025-03-12'))
  })
  it('C11: an expected meeting by hearsay, and a visit', () => {
    const meetings = at('000', 'Mr Witkoff, who has also headed', 'Putin')
    expect(meetings[0]).toMatchObject({ status: 'planned', history: [{ modality: 'expected' }], outcome: [] })
    expect(meetings[0]?.evidence[0]?.chain[0]?.evidential).toBe('hearsay')
    const [visit] = at('000', 'The meeting comes as White House Middle East').filter(
      m => m.meetingKind === 'visit',
    )
    expect(places(visit)).toEqual([t('Moscow')])
  })
  it('C12: a planned meeting with day and house', () => {
    const [m] = at('000', 'President Donald Trump will meet Nato', 'Rutte')
    expect(m).toMatchObject({ status: 'planned', time: { edtf: t('2025-03-13') } })
    expect(places(m)).toContain(t('White House'))
  })
  it('C13: two meetings of one sentence stay two, each with its day; two hours, and a private talk before them', () => {
    const meetings = at('004', 'Trump made the pledge during an extraordinary summit')
    const house = meetings.find(m => m.hosts.some(h => h.name.includes(t('Trump'))))
    expect(house?.time?.edtf).toBe(t('2025-08-18'))
    expect(places(house)).toContain(t('White House'))
    expect(has(house, 'Putin')).toBe(false)
    const [far] = meetings.filter(m => has(m, 'Putin'))
    expect(far?.time?.edtf).toBe(t('2025-08-15'))
    expect(has(far, 'Zelensk')).toBe(false)
    expect(places(far)).toEqual([t('Alaska')])
    expect(linked(house, 'after')).toContain(far?.id)
    expect(house?.duration).toMatchObject({ value: 'PT2H', expression: expect.stringContaining('more than') })
    const talk = at('004', 'Trump and Zelenskyy spoke in private').find(m => m.label === 'private talk')
    expect(talk).toMatchObject({ status: 'held', meetingKind: 'bilateral', participants: { length: 2 } })
    expect(linked(talk, 'before')).toContain(house?.id)
  })
  it('N11: nobody but the two presidents meets in Alaska', () => {
    for (const record of [seeds.record, seeds.dated])
      for (const m of record.meetings)
        if (places(m).includes(t('Alaska'))) expect(has(m, 'Zelensk')).toBe(false)
    expect(seeds.dated.meetings.some(m => has(m, 'Putin') && m.time?.edtf === t('2025-08-15'))).toBe(true)
  })
  it('C14: a call held, a meeting and a summit only on the way, by whose word', () => {
    const meetings = at('004', 'In a social media post late on Monday')
    expect(meetings.find(m => m.meetingKind === 'call')?.status).toBe('held')
    const [pair, three] = meetings.filter(m => m.meetingKind !== 'call')
    expect(pair).toMatchObject({ status: 'proposed', participants: { length: 2 } })
    expect(three).toMatchObject({ status: 'proposed', participants: { length: 3 } })
    expect(pair?.proposers.map(p => p.name)).toEqual([t('Donald Trump')])
    expect(pair?.venues).toMatchObject([{ name: t('Hungary'), modality: 'possible' }])
    expect(pair?.history.map(h => h.modality)).toEqual(['proposed', 'possible', 'predicted'])
    const forecast = pair?.evidence.find(e => e.chain.length > 0)
    expect(forecast?.chain[0]?.actor?.name).toContain(t('Merz'))
  })
  it('C15: the last direct talks, and an invitation declined, with whose it was', () => {
    const [m] = at('004', 'The last direct talks between Russia and Ukraine')
    expect(m).toMatchObject({ status: 'held', time: { edtf: as('2025-06', '2019-07') } })
    expect(places(m)).toEqual([t('Turkey')])
    const [declined] = at('004', "Putin declined Zelenskyy's public invitation")
    expect(declined).toMatchObject({ status: 'declined', time: null })
    expect(declined?.proposers.map(p => p.name)).toEqual([expect.stringContaining(t('Zelensky'))])
  })
  it('C16: a summit that somebody proposes, and three rounds that were hosted, with what came of them and what may be of them', () => {
    const [plan] = at('004', 'President Recep Tayyip Erdogan has recently')
    expect(plan).toMatchObject({
      status: 'proposed',
      venues: [{ name: t('Istanbul'), modality: 'proposed' }],
    })
    expect(plan?.proposers.map(p => p.name)).toEqual([t('Recep Tayyip Erdogan')])
    expect(plan?.participants.map(p => p.name)).toEqual([t('Russian leaders'), t('Ukrainian leaders')])
    const rounds = at('004', 'Ankara has already hosted').find(m => m.series !== null)
    expect(rounds).toMatchObject({ status: 'held', hosts: [{ name: expect.stringContaining(t('Turkey')) }] })
    expect(rounds?.series?.count).toBe(as(3, 4))
    expect(rounds?.outcome.join()).toMatch(/release of hundreds of prisoners/)
    expect(rounds?.time).toBeNull()
    const [talks] = at('004', 'The last direct talks between Russia and Ukraine')
    expect(rounds?.related).toMatchObject([{ to: talks?.id, relation: 'part' }])
  })
  it('C17: calls of last week with counterparts of five states', () => {
    const [m] = at('004', 'Foreign Minister Hakan Fidan has also been active', 'Fidan')
    expect(m).toMatchObject({
      meetingKind: 'call',
      status: 'held',
      time: { edtf: as('2025-08-11/2025-08-17', '2019-09-09/2019-09-15') },
    })
    expect(m?.participants).toHaveLength(6)
  })
  it('C18: the coalition meeting of Monday is not the summit of that day, nor the one of the week before', () => {
    const [m] = at('004', "'As Turkey, we will continue", 'Yilmaz')
    expect(m?.time?.edtf).toBe(t('2025-08-18'))
    expect(has(m, 'Trump')).toBe(false)
    const [before] = at('004', 'Turkish Vice President Cevdet Yilmaz echoed', 'Yilmaz')
    expect(before?.time?.edtf).toBe(as('2025-08-11/2025-08-17', '2019-09-09/2019-09-15'))
    expect(before?.id).not.toBe(m?.id)
  })
  it('C19: an earlier meeting of 2021 is its own', () => {
    const [m] = at('003', 'It is a big change in US diplomacy', 'Biden')
    expect(m).toMatchObject({ status: 'held', time: { edtf: t('2021') } })
    expect(m?.participants).toHaveLength(2)
  })
})
