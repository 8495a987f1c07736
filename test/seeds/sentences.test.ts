import { expect, it } from 'vitest'
import { sha256 } from '../../src/model/ids.ts'
import { scoreSentences, sentenceGold, sentencesOf } from '../support/sentence-gold.ts'
import { describeShared, loadSeeds } from './seeds.ts'

const GOLD = sentenceGold(new URL('sentences.json', import.meta.url))

describeShared('seeds', 'the sentences of the seeds', () => {
  it('are listed for the very files that lie there', () => {
    expect(loadSeeds().map(s => [s.file, sha256(s.bytes)])).toEqual(GOLD.map(g => [g.file, g.sha256]))
  })

  it('A18: are found with a precision and a recall of .98 and more', async () => {
    const { gold, precision, recall, wrong } = await scoreSentences(loadSeeds(), GOLD)
    expect(gold).toBe(195)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  it('A18: keep initials, titles, dates in brackets and ages in one piece', async () => {
    const all = (await Promise.all(loadSeeds().map(s => sentencesOf(s.bytes, s.file)))).flat()
    const holding = (words: string) => all.filter(s => s.text.includes(words))
    for (const words of ['President J.D. Vance and', 'Mr Trump has', '(Feb 27) that', '3-1/2-year-old war'])
      expect(holding(words), words).toHaveLength(1)
    expect(holding('aggressor."')[0]?.text).toMatch(/^"It can't be/u)
  })
})
