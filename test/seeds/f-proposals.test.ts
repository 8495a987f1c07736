import { beforeAll, expect, it } from 'vitest'
import type { Proposal, Record } from '../../src/model/record.ts'
import { dateDecision, recordOf } from '../support/pipeline.ts'
import { describeWorlds, SEED_WORLD } from './seeds.ts'
import { PAGE_DATE, type SeedRecord, seedRecord } from './support.ts'

describeWorlds('group F: proposals, deals, conditions, procedures', world => {
  const { t, state } = world
  const as = <T>(seeds: T, copy: T): T => (world === SEED_WORLD ? seeds : copy)
  let seeds: SeedRecord
  beforeAll(async () => {
    seeds = await seedRecord(world)
  }, 120_000)

  const record = (asOf?: string): Record => {
    const [page] = seeds.readings('004')
    if (asOf === undefined || !page) return seeds.dated
    return recordOf(seeds.found, [dateDecision(page, t(PAGE_DATE))], t(asOf))
  }
  /** The proposals that a sentence tells of; with `words`, those of this title. */
  const all = (key: string, sentence: string, words = '', asOf?: string): readonly Proposal[] =>
    seeds
      .entitiesAt(record(asOf).proposals, seeds.anchor(key, sentence))
      .filter(p => p.title.includes(t(words)))
  const at = (key: string, sentence: string, words = '', asOf?: string): Proposal => {
    const found = all(key, sentence, words, asOf)
    const [only] = found
    if (found.length !== 1 || !only) throw new Error(`${found.length} proposals in "${sentence}"`)
    return only
  }
  /** Answers by state: "USA proposer". */
  const answers = (p: Proposal): readonly string[] =>
    p.answers.map(a => `${a.country ?? a.actor.name} ${a.answer}`)

  it('F1, K8: a proposal with its length, its author, one acceptance, and one answer that is not reported', () => {
    const p = at('000', 'pushing through a US proposal', 'ceasefire', '2025-03-13')
    expect(p).toMatchObject({ duration: as('P30D', 'P45D'), status: 'proposed' })
    expect(answers(p)).toEqual([
      `${state('USA')} proposer`,
      `${state('UKR')} accepted`,
      `${state('RUS')} not-reported`,
    ])
    expect(p.answers[1]?.time?.edtf).toBe(t('2025-03-12'))
    // As of that day nothing of the later page is in it, and later nothing has been added to it.
    expect(
      record('2025-03-13')
        .proposals.flatMap(x => x.evidence)
        .map(e => seeds.found.fileOf.get(e.reading)?.slice(0, 3)),
    ).not.toContain('004')
    expect(answers(at('000', 'pushing through a US proposal', 'ceasefire'))).toEqual(answers(p))
  })
  it('F2: what was said after the acceptance follows the announcement', () => {
    const said = seeds.anchor('000', 'Following the announcement')
    const [promise] = seeds.entitiesAt(record().commitments, said)
    const accepted = seeds.anchor('000', 'agreed to the deal on Wednesday')
    expect(promise).toBeDefined()
    expect(said.sentence.start).toBeGreaterThan(accepted.sentence.start)
  })
  it('F3: a deal to be signed, with its parties and what is not in it', () => {
    const p = at('002', 'is expected to be in')
    expect(all('002', 'that a minerals deal with').map(x => x.id)).toContain(p.id)
    expect(p).toMatchObject({ status: 'to-be-signed', time: { edtf: t('2025-02-28') } })
    const parties = p.parties.map(x => x.actor.name).join(', ')
    for (const side of [t('Ukraine'), t('Trump')]) expect(parties).toContain(side)
    expect(p.elements).toEqual([
      expect.objectContaining({ negative: true, text: expect.stringContaining('security guarantees') }),
    ])
  })
  it('F4: a force on a condition, with what is asked in return, and an open list of what is sought', () => {
    const p = at('001', 'are spearheading proposals')
    expect(answers(p)).toEqual([`${state('GBR')} proposer`, `${state('FRA')} proposer`])
    expect(p.conditions.map(c => c.text)).toEqual([
      expect.stringMatching(/^if .* brings a deal/u),
      expect.stringContaining('security guarantees'),
    ])
    const sought = at('001', 'are seeking possible')
    expect(sought).toMatchObject({ modality: 'requested' })
    expect(sought.elements.map(e => e.text)).toEqual(['air cover', 'intelligence', 'logistics'])
  })
  it('F5: what depends on a settlement, and what is put ahead of the backstop', () => {
    const order = at('001', 'said the backstop was')
    expect(order.steps).toEqual([expect.stringContaining('ceasefire'), 'the backstop'])
    const p = at('001', 'The type of force depends')
    expect(p).toMatchObject({ status: 'constraint' })
    expect(p.conditions[0]?.text).toContain('the political settlement')
  })
  it('F6: two steps in their order, proposed by one who is known through two voices', () => {
    const p = at('004', 'begun arranging a meeting')
    expect(p.steps).toEqual([
      expect.stringContaining('meeting between'),
      expect.stringContaining('trilateral'),
    ])
    const author = p.answers.find(a => a.answer === 'proposer')
    expect(author?.actor.name).toContain(t('Putin'))
    expect(author?.chain.map(v => v.actor?.name ?? '-')).toEqual([
      expect.stringContaining('source'),
      t('Trump'),
    ])
  })
  it('F7: an outline with one element, rejected with a hedge', () => {
    const p = at('004', 'Those included handing over')
    expect(p.elements.map(e => e.text)).toEqual([
      expect.stringMatching(/^handing over the remaining quarter/u),
    ])
    expect(p.answers.find(a => a.answer === 'rejected-hedged')?.actor.name).toContain(t('Zelensky'))
    expect(p.answers.filter(a => a.answer === 'proposer').map(a => a.actor.name)).toEqual([
      t('Vladimir Putin'),
    ])
  })
  it('F8: a hurdle of procedure, in the report’s own voice', () => {
    const p = at('004', 'Any concession of')
    expect(p).toMatchObject({ status: 'constraint', answers: [] })
    expect(p.conditions[0]?.text).toBe('approved by a referendum')
    expect(p.evidence[0]?.chain).toEqual([])
  })
  it('F9: an objective that stands in a constitution', () => {
    const p = at('004', 'is a strategic objective for')
    expect(p).toMatchObject({ status: 'constraint' })
    expect(p.conditions[0]?.text).toContain('constitution')
  })
  it('F10: something that could be offered in place of something else', () => {
    expect(at('004', 'a security guarantee of that scale')).toMatchObject({
      modality: 'possible',
      conditions: [{ text: expect.stringMatching(/^in lieu of/u) }],
    })
  })
  it('F11: a mission that is thought of, with three tasks', () => {
    const p = at('004', 'a potential naval mission')
    expect(p).toMatchObject({ status: 'proposed', modality: 'possible' })
    expect(p.elements.map(e => e.text.split(' ')[0])).toEqual(['acting', 'demining', 'helping'])
    expect(answers(p)).toEqual([`${state('TUR')} proposer`])
  })
  it('F12: a pact in force and the year in which it runs out', () => {
    expect(at('003', 'There is another issue that')).toMatchObject({
      status: 'signed',
      time: { edtf: t('2026'), precision: 'year' },
    })
  })
  it('F13: an invitation that was accepted', () => {
    const p = at('002', 'delivered an invitation')
    expect(p.answers.find(a => a.answer === 'accepted')?.actor.name).toBe(t('Donald Trump'))
    expect(p.time).toBeNull()
  })
  it('F14: a negotiation between two states', () => {
    const p = at('002', 'were negotiating a bilateral')
    expect(new Set(p.parties.map(x => x.country))).toEqual(new Set([state('USA'), state('GBR')]))
  })
})
