import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrate } from '../../bench/calibration.ts'
import { aligner } from '../../bench/own/align.ts'
import { judgeNames, judgeQuotes, judgeTimes } from '../../bench/own/judge.ts'
import { Output } from '../../bench/own/output.ts'

const many = (n: number, confidence: number, right: boolean) =>
  Array.from({ length: n }, () => ({ confidence, right }))

describe('calibration', () => {
  const judged = [
    ...many(18, 0.95, true),
    ...many(2, 0.95, false),
    ...many(10, 0.5, true),
    ...many(10, 0.5, false),
  ]

  it('puts confidence beside truth, bin by bin', () => {
    expect(calibrate([{ judged, gold: 50 }], 0).bins).toEqual([
      { from: 0.5, to: 0.6, count: 20, confidence: 0.5, right: 0.5 },
      { from: 0.95, to: 1, count: 20, confidence: 0.95, right: 0.9 },
    ])
  })

  it('says what a threshold keeps: precision, share of the right ones, share of the gold', () => {
    expect(calibrate([{ judged, gold: 50 }], 0.9).at).toEqual({
      threshold: 0.9,
      precision: 0.9,
      kept: 0.643,
      recall: 0.36,
    })
  })

  it('suggests the lowest threshold that keeps nine right of ten, and none where there is none', () => {
    expect(calibrate([{ judged, gold: 50 }], 0).suggested?.threshold).toBe(0.95)
    expect(calibrate([{ judged: many(30, 0.9, false), gold: 9 }], 0).suggested).toBeNull()
  })

  it('does not suggest a threshold that rests on a handful of findings', () => {
    expect(calibrate([{ judged: many(5, 0.99, true), gold: 5 }], 0).suggested).toBeNull()
  })
})

describe('holding findings against gold', () => {
  it('asks of a name the exact span and type', () => {
    const out = Output.parse({
      id: 'x',
      names: [
        { start: 0, end: 4, type: 'PER', confidence: 0.8 },
        { start: 9, end: 12, type: 'ORG' },
      ],
    })
    const gold = {
      id: 'x',
      names: [
        { start: 0, end: 4, type: 'PER' },
        { start: 9, end: 12, type: 'LOC' },
      ],
    }
    expect(judgeNames(gold, out)).toEqual({
      judged: [
        { confidence: 0.8, right: true },
        { confidence: 1, right: false },
      ],
      gold: 2,
    })
  })

  it('lets one gold time count once', () => {
    const time = { start: 0, end: 6, type: 'DATE', value: '2024-05-03' }
    const gold = { id: 'x', text: 'Friday', timex: [{ s: 0, e: 6, type: 'DATE', value: '2024-05-03' }] }
    const { judged } = judgeTimes(gold, Output.parse({ id: 'x', times: [time, time] }))
    expect(judged.map(j => j.right)).toEqual([true, false])
  })

  it('does not judge a header’s date that the gold leaves alone', () => {
    const header = { start: 0, end: 10, type: 'DATE', value: '2024-05-03' }
    const told = { start: 21, end: 27, type: 'DATE', value: '2024-05-03' }
    const text = '2024-05-03\nThey met on Friday.'
    const gold = { id: 'x', text, timex: [] }
    const { judged } = judgeTimes(gold, Output.parse({ id: 'x', text, times: [header, told] }))
    expect(judged.map(j => j.right)).toEqual([false])
  })

  it('asks of a statement half of the content and, where the gold has one, the speaker', () => {
    const statement = { content: [[0, 10]], source: [[20, 25]], mode: 'direct' }
    const judge = (source: [number, number][]) =>
      judgeQuotes(
        { id: 'x', text: '', attributions: [{ content: [[0, 12]], source }] },
        Output.parse({ id: 'x', statements: [statement] }),
      ).judged[0]?.right
    expect(judge([[20, 25]])).toBe(true)
    expect(judge([])).toBe(true)
    expect(judge([[40, 45]])).toBe(false)
  })
})

describe('carrying gold over to a text that lost something', () => {
  it('finds the nearest place with the same characters', () => {
    const to = aligner('Ad! He said no. No, he said.', 'He said no.  No, he said.')
    expect(to([4, 11])).toEqual([0, 7])
    expect(to([20, 27])).toEqual([17, 24])
    expect(to([0, 3])).toBeNull()
  })

  it('changes nothing but white space', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/u), { minLength: 1 }), fc.nat(), (words, n) => {
        const gold = words.join(' ')
        const found = `\n${words.join('\n\n')} `
        const i = n % words.length
        const start = words.slice(0, i).join(' ').length + (i ? 1 : 0)
        const word = words[i] ?? ''
        const at = aligner(gold, found)([start, start + word.length])
        expect(at && found.slice(...at)).toBe(word)
      }),
    )
  })
})
