import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../src/find/figures/number.ts'
import { findAll } from '../../../src/find/index.ts'
import { loadFastEngine } from '../../../src/language/index.ts'
import type { FigureFinding } from '../../../src/model/finding.ts'
import { cut } from '../../../src/model/span.ts'
import { readFirst } from '../../support/read.ts'

const engine = loadFastEngine()

async function figures(text: string): Promise<readonly (FigureFinding & { words: string })[]> {
  const reading = await readFirst(text)
  return findAll(reading, engine.analyse(reading)).flatMap(f =>
    f.kind === 'figure' ? [{ ...f, words: f.spans.map(s => cut(reading.text, s)).join(' … ') }] : [],
  )
}

describe('numbers', () => {
  it.each([
    ['24,338', 24_338],
    ['2.5', 2.5],
    ['seven', 7],
    ['twenty-five', 25],
    ['90bn', 90e9],
    ['1.1m', 1.1e6],
    ['0', 0],
  ])('%s is %d', (form, value) => expect(numberOf(form)).toBeCloseTo(value, 6))

  it.each(['third', 'G7', '3-4', '1,2', 'one-off', '12th', 'm', '', '__proto__', 'constructor'])(
    '%j is none',
    form => expect(numberOf(form)).toBeNull(),
  )

  it('never gives a value that is no number', () => {
    fc.assert(fc.property(fc.string(), s => numberOf(s) === null || Number.isFinite(numberOf(s))))
  })
})

describe('figures', () => {
  it.each([
    [
      'The country will send about 7,500 engineers to the region.',
      { value: 7500, bound: 'approximate', measured: 'engineers' },
    ],
    [
      'Brazil offered to buy $40 million worth of turbines.',
      { value: 40e6, unit: 'USD', measured: 'turbines', bound: 'exact' },
    ],
    [
      'More than two million people have fled the province.',
      { value: 2e6, bound: 'more-than', measured: 'people' },
    ],
    [
      'Hundreds of fishing boats were seized.',
      { value: null, quantityClass: 'hundreds', measured: 'fishing boats' },
    ],
    ['The 14-member council approved the plan.', { value: 14, measured: 'member' }],
    ['At least 31 miners were rescued.', { value: 31, bound: 'at-least', measured: 'miners rescued' }],
    ['Norway gave up to 300 trucks to the mission.', { value: 300, bound: 'at-most', measured: 'trucks' }],
    ['Export taxes will rise to 12.5 percent.', { value: 12.5, unit: '%', measured: 'Export taxes' }],
    [
      'The storm destroyed 60 per cent of the harvest.',
      { value: 60, unit: '% of harvest', measured: 'harvest' },
    ],
    ['They delivered 400 tonnes of grain.', { value: 400, unit: 't', measured: 'grain' }],
  ])('%s', async (text, want) => {
    expect((await figures(text)).map(f => f)).toEqual([expect.objectContaining({ kind: 'figure', ...want })])
  })

  it.each([
    'Article 12 of the charter was signed in 1994.',
    'They met on 12 May 2021 at 10.30.',
    'One of them left.',
    'The G20 meets next week.',
    'Resolution 1701 ended the war.',
    'The two-state idea is old.',
  ])('none in: %s', async text => expect((await figures(text)).filter(f => f.confidence >= 0.7)).toEqual([]))

  it('carry the voice that gives them', async () => {
    const [f] = await figures(
      'Kenya will send 900 officers, Foreign Minister Amina Otieno told reporters on Monday.',
    )
    expect(f?.value).toBe(900)
    expect(f?.chain.at(-1)?.actor?.name).toBe('Amina Otieno')
  })
})
