import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/model/ids.ts'
import { sampleFiles } from '../support/pipeline.ts'
import { scoreSentences, sentenceGold, sentencesOf } from '../support/sentence-gold.ts'

const GOLD = sentenceGold(new URL('sentences.json', import.meta.url))
const files = sampleFiles()

describe('the sentences of the sample', () => {
  it('are listed for the very files that lie there: after a change, list them anew by reading', () => {
    expect(files.map(s => [s.file, sha256(s.bytes)])).toEqual(GOLD.map(g => [g.file, g.sha256]))
  })

  it('are found with a precision and a recall of .98 and more', async () => {
    const { precision, recall, wrong } = await scoreSentences(files, GOLD)
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  it('keep initials, titles, ages and dates in brackets in one piece', async () => {
    const all = (await Promise.all(files.map(s => sentencesOf(s.bytes, s.file)))).flat()
    const holding = (words: string) => all.filter(s => s.text.includes(words))
    for (const words of [
      'President J.D. Vance will',
      "Mr. Hegseth's boss",
      '(Feb 27).',
      '3-1/2-year-old war',
    ])
      expect(holding(words).length, words).toBeGreaterThan(0)
    expect(holding('aggressor."')[0]?.text).toMatch(/^"It can't be/u)
  })
})
