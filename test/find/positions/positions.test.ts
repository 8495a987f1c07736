import { beforeAll, describe, expect, it } from 'vitest'
import { positions } from '../../../src/ask/positions.ts'
import type { FindingOf } from '../../../src/model/finding.ts'
import type { Record } from '../../../src/model/record.ts'
import { findIn, recordOf, sampleFiles } from '../../support/pipeline.ts'

const found = async (text: string): Promise<readonly FindingOf<'position'>[]> =>
  (await findIn([{ file: 'a.txt', bytes: Buffer.from(`date 2024-05-02 ${text}`) }])).findings.flatMap(f =>
    f.kind === 'position' ? [f] : [],
  )

describe('positions in single sentences', () => {
  it.each([
    ['Norway rejected the fishing quotas on Monday.', 'Norway', 'oppose', 'asserted', 'fishing'],
    ['Brazil supports a ban on plastic.', 'Brazil', 'support', 'asserted', 'environment'],
    ['Chile ruled out lifting the sanctions.', 'Chile', 'oppose', 'ruled-out', 'sanctions'],
    ['Kenya refused to recognise the border.', 'Kenya', 'oppose', 'ruled-out', null],
    ['Japan is opposed to the tariffs.', 'Japan', 'oppose', 'asserted', 'tariffs'],
    ['India voiced support for the climate deal.', 'India', 'support', 'asserted', 'climate'],
    ['Peru called for a ceasefire.', 'Peru', 'support', 'requested', 'ceasefire'],
  ])('%s', async (text, holder, stance, modality, issue) => {
    const all = await found(text)
    expect(all.map(f => [f.holder.name, f.stance, f.modality])).toEqual([[holder, stance, modality]])
    if (issue !== null) expect(all[0]?.issue).toBe(issue)
  })

  it('makes a willingness with a condition conditional', async () => {
    const [f] = await found('Kenya is ready to send peacekeepers if the rebels disarm.')
    expect(f?.stance).toBe('support-if')
    expect(f?.conditions.map(c => c.text)).toEqual(['if the rebels disarm'])
  })

  it('gives what a source says of a state to the state, second-hand', async () => {
    const [f] = await found('A diplomat said Norway opposes the sanctions.')
    expect(f).toMatchObject({ stance: 'oppose', firstHand: false })
    expect(f?.holder.name).toBe('Norway')
    expect(f?.chain).toHaveLength(1)
  })

  it('is less sure of a holder whom another verb and a comma part from the cue', async () => {
    const near = await found('Ann Lee rejected the levy.')
    const far = await found('Ann Lee, who met deputies, spoke of trade, rejecting the levy.')
    expect(near[0]?.confidence).toBeGreaterThanOrEqual(0.7)
    expect(far[0]?.holder.name).toBe('Ann Lee')
    expect(far[0]?.confidence).toBeLessThan(near[0]?.confidence ?? 0)
  })

  it.each([
    'Did Norway reject the quotas?',
    'Asked whether Norway rejects the quotas, the minister smiled.',
    'Norway rejected claims that its ships had left.',
    'The minister praised Ana Ruiz.',
    'If Chile supports the plan, talks will go on.',
  ])('takes none from: %s', async text => {
    expect((await found(text)).filter(f => f.confidence >= 0.7)).toEqual([])
  })
})

describe('positions of the sample reports', () => {
  let record: Record
  beforeAll(async () => {
    record = recordOf(await findIn(sampleFiles()))
  }, 60_000)
  const on = (issue: string) => positions(record, { issue }).items

  it('rules out soldiers of an alliance, by a ministry for its state', () => {
    expect(on('foreign-troops').map(p => [p.side, p.stance])).toContainEqual(['RUS', 'oppose'])
  })

  it('puts an issue’s state with nobody’s stance', () => {
    const states = on('alliance-membership').flatMap(p => p.series.filter(h => h.issueState !== null))
    expect(states.map(h => [h.issueState, h.stance])).toEqual([['not-under-discussion', 'none']])
  })

  it('requires a level of talks, through the minister himself', () => {
    const [p] = on('talks-level')
    expect(p).toMatchObject({ stance: 'requires', side: 'RUS', shifts: [] })
    expect(p?.series[0]?.firstHand).toBe(true)
  })

  it('is in one order of holders within an issue', () => {
    const labels = positions(record).items.map(p => p.issue?.label ?? '~')
    expect(labels).toEqual([...labels].sort())
  })

  it('says which issue is not one of the dossier', () => {
    expect(() => positions(record, { issue: 'quantum bananas' })).toThrow(/quantum bananas/u)
  })

  it('answers a state with all who speak for it', () => {
    const holders = positions(record, { actor: 'Russia' }).items.map(p => p.holder.name)
    expect(holders).toContain('Sergey Lavrov')
  })
})
