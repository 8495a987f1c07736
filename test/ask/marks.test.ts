import { expect, it } from 'vitest'
import { marksOf } from '../../src/ask/marks.ts'
import { cut } from '../../src/model/span.ts'
import { findIn, recordOf, sampleFiles } from '../support/pipeline.ts'

it('marks of every kind stand where the sample’s texts hold their sentence, so that none counts as lost', async () => {
  const found = await findIn(sampleFiles())
  const record = recordOf(found)
  const kinds = new Set<string>()
  for (const { id, reading } of record.articles) {
    const text = found.readings.find(r => r.id === reading)?.text ?? ''
    for (const { mark, words } of marksOf(record, id)) {
      expect(cut(text, mark.sentence)).toBe(words)
      kinds.add(mark.kind)
    }
  }
  for (const kind of ['meeting', 'event', 'statement', 'position', 'commitment', 'figure', 'actor'])
    expect(kinds).toContain(kind)
}, 60_000)
