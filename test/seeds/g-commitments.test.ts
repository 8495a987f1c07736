import { beforeAll, expect, it } from 'vitest'
import type { Commitment, Record } from '../../src/model/record.ts'
import { dateDecision, recordOf } from '../support/pipeline.ts'
import { describeWorlds, SEED_WORLD } from './seeds.ts'
import { PAGE_DATE, type SeedRecord, seedRecord } from './support.ts'

describeWorlds('group G: commitments, deadlines, forecasts', world => {
  const { t } = world
  const as = <T>(seeds: T, copy: T): T => (world === SEED_WORLD ? seeds : copy)
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord(world)
  }, 120_000)

  /** The dated record, or as of a day of the list. */
  const record = (asOf?: string): Record => {
    const [page] = seeds.readings('004')
    if (asOf === undefined || !page) return seeds.dated
    return recordOf(seeds.found, [dateDecision(page, t(PAGE_DATE))], t(asOf))
  }
  /** The one commitment that a sentence tells in words that hold these. */
  const at = (key: string, sentence: string, words: string, asOf?: string): Commitment => {
    const found = seeds
      .entitiesAt(record(asOf).commitments, seeds.anchor(key, sentence))
      .filter(c => c.tellings.some(x => x.content.includes(t(words))))
    const [only] = found
    if (found.length !== 1 || !only) throw new Error(`${found.length} commitments with "${words}"`)
    return only
  }
  const voices = (c: Commitment): readonly string[] => c.chain.map(v => v.actor?.name ?? '-')

  it('G1: a promise on paper counts from the day it was made; due soon, then overdue without evidence', () => {
    const now = at('004', 'adding that the guarantees would be', 'formalised')
    expect(now.debtor).toBeNull()
    expect(voices(now)).toEqual([t('Zelenskyy')])
    expect(now.due).toEqual(
      as({ first: '2025-08-25', last: '2025-08-28' }, { first: '2019-09-22', last: '2019-09-27' }),
    )
    expect(at('004', 'adding that the guarantees would be', 'formalised', '2025-08-19').status).toBe(
      'due-soon',
    )
    expect(at('004', 'adding that the guarantees would be', 'formalised', '2025-09-05').status).toBe(
      'overdue-no-evidence',
    )
  })
  it('G2: somebody else’s forecast of a meeting, with its last day', () => {
    const c = at('004', 'The pair will meet within', 'meet')
    expect(c).toMatchObject({ strength: 'forecast', due: { last: as('2025-09-01', '2019-10-06') } })
    expect(voices(c)).toEqual([t('Friedrich Merz')])
    expect(c.status).not.toBe('kept')
  })
  it('G3: an offer to buy has both sides and waits', () => {
    const c = at('004', 'and saying', 'buy about')
    expect(c).toMatchObject({ strength: 'offer', status: 'open' })
    expect(c.debtor?.name).toBe(t('Ukraine'))
    expect(c.creditor?.name).toBe(as('United States', 'United Kingdom'))
  })
  it('G4: a vague pledge is listed and not scored, once for two wordings of its report', () => {
    const c = at('004', "When it comes to security, there's going", 'a lot of help')
    expect(c).toMatchObject({ strength: 'pledge', testable: false, status: 'untestable' })
    expect(c.debtor?.name).toContain(t('Trump'))
    expect(c.tellings).toHaveLength(2)
  })
  it('G5: a deadline counted from taking office, broken, with the sentences of later reports', () => {
    const c = at('003', 'he would end it within 24 hours', 'end it')
    expect(c).toMatchObject({
      strength: 'pledge',
      due: { last: as('2025-01-21', '2019-02-19') },
      status: 'broken',
    })
    const files = new Set(c.shows.map(e => seeds.found.fileOf.get(e.reading)?.slice(0, 3)))
    for (const file of ['000', '003', '004']) expect(files).toContain(file)
  })
  it('G6: what was foretold and did happen is kept, by the report’s own next sentence; it is off the topic', () => {
    const anchor = seeds.anchor('003', 'had asserted during the campaign')
    expect(seeds.entitiesAt(record().commitments, anchor)).toEqual([])
    // Read alone, the report is about it.
    const alone = recordOf({
      ...seeds.found,
      readings: [anchor.reading],
      findings: seeds.found.findings.filter(f => f.reading === anchor.reading.id),
    })
    const [c] = seeds.entitiesAt(alone.commitments, anchor).filter(x => x.content.includes('ceasefire'))
    expect(c).toMatchObject({ strength: 'forecast', status: 'kept' })
    expect(c?.shows[0]?.text).toMatch(/^That did happen/u)
  })
  it('G7: a spending pledge with its year; the vaguer repetition is the same one', () => {
    const c = at('001', 'His announcement', 'will rise to')
    expect(c).toMatchObject({
      strength: 'pledge',
      status: 'open',
      due: { last: as('2027-12-31', '2021-12-31') },
    })
    expect(c.debtor?.name).toBe(as('United Kingdom', 'Denmark'))
    expect(c.announced?.edtf).toBe(t('2025-02-25'))
    expect(c.tellings.map(x => x.vaguer)).toEqual([false, true])
  })
  it('G8: a resumption without a day stays open', () => {
    const c = at('000', 'Following the announcement', 'resume')
    expect(c).toMatchObject({ strength: 'pledge', due: null, status: 'open' })
    expect([c.debtor?.name, c.creditor?.name]).toEqual([as('United States', 'United Kingdom'), t('Ukraine')])
  })
  it('G9, N5: an expected signing of which no report tells is overdue without evidence, never broken', () => {
    const c = at('002', 'is expected to be in', 'sign a deal')
    expect(c).toMatchObject({
      strength: 'expectation',
      due: { last: t('2025-02-28') },
      status: 'overdue-no-evidence',
    })
    const silent = record().commitments.filter(x => x.status === 'broken' && x.shows.length === 0)
    expect(silent).toEqual([])
  })
  it('G10: a planned meeting without a day stays open; the later one stands beside it, related by no report', () => {
    const c = at('003', 'On a mission to end', 'meet with')
    expect(c).toMatchObject({ strength: 'plan', due: null, status: 'open', shows: [] })
    expect(c.debtor?.name).toBe(t('Donald Trump'))
    const [later] = c.related
    expect(c.related).toMatchObject([{ relation: 'later', basis: expect.stringContaining('no report says') }])
    const met = seeds.dated.meetings.find(m => m.id === later?.to)
    expect(met).toMatchObject({ status: 'held', time: { edtf: t('2025-08-15') } })
  })
  it('G11: a conditional promise is not triggered', () => {
    const c = at('002', 'has signalled that', 'provide support')
    expect(c).toMatchObject({ status: 'not-triggered', condition: expect.stringMatching(/^if peace talks/u) })
    expect(voices(c)).toEqual([t('Keir Starmer')])
  })
  it('G12: a forecast whose words of time no calendar holds', () => {
    const c = at('002', 'wide-ranging free trade deal', 'reach a deal')
    expect(c).toMatchObject({ strength: 'forecast', testable: false, status: 'untestable' })
    expect(c.deadline?.expression).toMatch(/shortly/u)
  })
  it('G13: a forecast of what another will not do', () => {
    const c = at('002', 'did not think', 'do so again')
    expect(c.strength).toBe('forecast')
    expect(c.debtor?.name).toBe(t('Vladimir Putin'))
    expect(voices(c)).toEqual([t('Donald Trump')])
  })
  it('G14: a past threat without a day', () => {
    expect(at('000', 'He threatened to withdraw', 'withdraw from')).toMatchObject({
      strength: 'threat',
      status: 'untestable',
    })
  })
  it('G15: a window that the writer sees is no commitment', () => {
    expect(seeds.entitiesAt(record().commitments, seeds.anchor('003', 'The window for the meeting'))).toEqual(
      [],
    )
  })
})
