import { describe, expect, it } from 'vitest'
import { hasCorpora, measures } from '../../bench/measures.ts'
import { type JudgedReport, judgedReports, judgeMeetings } from '../../bench/own/meetings.ts'
import { Output } from '../../bench/own/output.ts'

const TEXT = 'Ada met Ben in Rome. Cora came to Oslo.'
const at = (words: string): [number, number] => {
  const start = TEXT.indexOf(words)
  return [start, start + words.length]
}
const GOLD: JudgedReport = {
  id: 'made',
  part: 'tune',
  text: TEXT,
  meetings: [
    { trigger: at('met'), participants: [at('Ada'), at('Ben')], right: true },
    { trigger: at('came'), participants: [at('Cora')], right: false },
  ],
}
const found = (confidence: number, trigger: string, ...sides: readonly string[]): object => ({
  confidence,
  spans: [at(trigger), ...sides.map(at)],
  participants: sides.map(s => ({ span: at(s) })),
})
const judge = (...meetings: readonly object[]) =>
  judgeMeetings(GOLD, Output.parse({ id: 'made', text: TEXT, meetings }))

describe('judged meetings', () => {
  it('give the judgement to what is found at their trigger, with its confidence', () => {
    expect(judge(found(0.8, 'met', 'Ada', 'Ben'), found(0.3, 'came', 'Cora'))).toEqual({
      judged: [
        { confidence: 0.8, right: true },
        { confidence: 0.3, right: false },
      ],
      gold: 1,
    })
  })
  it('choose of two at one trigger the one with the same sides', () => {
    const { judged } = judge(found(0.4, 'met', 'Cora'), found(0.8, 'met', 'Ada', 'Ben'))
    expect(judged).toEqual([{ confidence: 0.8, right: true }])
  })
  it('leave out what nobody judged, and miss a right one that is not found', () => {
    expect(judge(found(0.9, 'Rome', 'Cora'))).toEqual({ judged: [], gold: 1 })
  })
})

const own = measures(true).filter(m => m.kind === 'meetings')

describe.skipIf(!hasCorpora())('meetings.jsonl (skipped where ../shared is missing)', () => {
  it.each(own)('lies inside the texts: $name', m => {
    const all = judgedReports(m.gold, m.half ?? 'tune')
    expect(all.length).toBeGreaterThan(20)
    for (const d of all)
      for (const [from, to] of d.meetings.flatMap(x => [x.trigger, ...x.participants]))
        expect(d.text.slice(from, to)).toMatch(/^\S(?:.*\S)?$/su)
  })
})
