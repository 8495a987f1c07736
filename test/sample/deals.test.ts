import { beforeAll, describe, expect, it } from 'vitest'
import { commitments } from '../../src/ask/commitments.ts'
import { figures } from '../../src/ask/figures.ts'
import { proposals } from '../../src/ask/proposals.ts'
import type { Record } from '../../src/model/record.ts'
import { findIn, recordOf, sampleFiles } from '../support/pipeline.ts'

/** What groups F, G and H of the acceptance list ask of the seeds, on the reports that everybody has. */
describe('commitments, proposals and figures of the sample', () => {
  let record: Record
  beforeAll(async () => {
    record = recordOf(await findIn(sampleFiles()))
  }, 60_000)

  it('sorts commitments by their deadline, those without a day last', () => {
    const days = commitments(record).items.map(c => c.due?.last ?? '~')
    expect(days).toEqual([...days].sort())
    expect(days.filter(d => d !== '~').length).toBeGreaterThan(2)
  })
  it('gives the commitments of one actor in one status', () => {
    const some = commitments(record, { actor: 'Europe', status: 'not-triggered' }).items
    expect(some.map(c => c.condition)).toEqual([expect.stringMatching(/^If peace talks/u)])
  })
  it('calls nothing broken or kept without a sentence that shows it', () => {
    const bare = record.commitments.filter(
      c => /^(?:broken|kept|partly-kept)$/u.test(c.status) && c.shows.length === 0,
    )
    expect(bare).toEqual([])
  })
  it('gives an offer its amount', () => {
    const offers = commitments(record).items.filter(c => c.strength === 'offer')
    expect(offers.map(c => c.content)).toContainEqual(expect.stringContaining('$90 billion'))
  })
  it('tells of a deal to be signed, and that no answer is reported', () => {
    const signed = proposals(record, { status: 'to-be-signed' }).items
    expect(signed.flatMap(p => p.answers).every(a => a.answer === 'not-reported' && a.finding === null)).toBe(
      true,
    )
    expect(signed).toHaveLength(1)
  })
  it('holds a guideline and a pledge apart', () => {
    const verdicts = figures(record, { text: 'defence spending' }).items.flatMap(f =>
      f.comparisons.map(c => c.verdict),
    )
    expect(new Set(verdicts)).toEqual(new Set(['cannot-be-compared']))
  })
})
