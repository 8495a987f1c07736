import { beforeAll, describe, expect, it } from 'vitest'
import type { StatementsQuestion } from '../../src/ask/question.ts'
import { statements } from '../../src/ask/statements.ts'
import type { Record } from '../../src/model/record.ts'
import { findIn, recordOf, sampleFiles } from '../support/pipeline.ts'

/** `parley statements` over the sample: each filter alone, and any of them together. */
describe('the filters of statements', () => {
  let record: Record
  beforeAll(async () => {
    record = recordOf(await findIn(sampleFiles()))
  }, 60_000)

  const ids = (q: StatementsQuestion) => statements(record, { ...q, limit: 500 }).items.map(s => s.id)
  const words = (q: StatementsQuestion) => statements(record, { ...q, limit: 500 }).items.map(s => s.text)

  const ALONE: readonly StatementsQuestion[] = [
    { actor: 'Trump' },
    { channel: 'Truth Social' },
    { mode: 'mixed' },
    { mode: 'direct' },
    { from: '2025-02-20' },
    { to: '2025-03' },
    { act: 'speech' },
    { text: 'guarantee' },
  ]

  it('together give what each of them gives', () => {
    const given = ALONE.map(q => new Set(ids(q)))
    for (const [i, a] of ALONE.entries())
      for (const [j, b] of ALONE.entries())
        for (const [k, c] of ALONE.entries()) {
          if (!(i < j && j < k) || ('mode' in a && 'mode' in b) || ('mode' in b && 'mode' in c)) continue
          expect(ids({ ...a, ...b, ...c }), JSON.stringify([a, b, c])).toEqual(
            ids({}).filter(id => [i, j, k].every(n => given[n]?.has(id))),
          )
        }
  })

  it('find nobody else’s words, no other channel, form or time', () => {
    expect(words({ actor: 'trump', channel: 'truth social', mode: 'direct' })).toEqual([
      '“like President Putin, wants to make PEACE”',
    ])
    expect(words({ actor: 'Donald Trump', mode: 'mixed', from: '2025-08' })).toEqual([
      expect.stringContaining("'within reach'"),
    ])
    expect(words({ actor: 'Yilmaz', from: '2025-08-18', to: '2025-08-18' })).toEqual([
      '"will continue to fully support diplomatic efforts"',
    ])
  })

  it('take the day of the report where no day is known on which it was said', () => {
    const undated = statements(record, { text: 'shooting stop' }).items
    expect(undated.map(s => s.when)).toEqual([null])
    expect(ids({ text: 'shooting stop', from: '2025-03-20', to: '2025-03-20' })).toEqual(
      undated.map(s => s.id),
    )
    expect(ids({ text: 'shooting stop', to: '2025-03-19' })).toEqual([])
    expect(ids({ text: 'shooting stop', from: '2025-03-21' })).toEqual([])
  })
})
