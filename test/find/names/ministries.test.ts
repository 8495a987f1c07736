import { describe, expect, it } from 'vitest'
import { namesStage } from '../../../src/find/names/index.ts'
import { runStages } from '../../../src/find/pipeline.ts'
import { lineBlocks, loadFastEngine } from '../../../src/language/index.ts'

const engine = loadFastEngine()

/** The ministries of a text as `words: name, state`. */
function ministries(text: string): readonly string[] {
  const blocks = lineBlocks(text)
  const doc = { article: 'a', reading: 'r', text, blocks, publisher: null, agency: null }
  return runStages([namesStage], { ...doc, ...engine.analyse({ text, blocks }) }).flatMap(f =>
    f.kind === 'name' && f.subtype === 'ministry'
      ? f.spans.map(s => `${text.slice(s.start, s.end)}: ${f.actor?.name}, ${f.actor?.country}`)
      : [],
  )
}

describe('a ministry is its state’s', () => {
  it.each([
    ["On Monday Norway's Foreign Ministry rejected the plan.", ['Foreign Ministry: Foreign Ministry, NOR']],
    [
      'The Chilean Defence Ministry rejected the plan.',
      ['Chilean Defence Ministry: Chilean Defence Ministry, CHL'],
    ],
    ['The Foreign Ministry rejected the plan on Monday.', ['Foreign Ministry: Foreign Ministry, null']],
  ])('%s', (text, expected) => {
    expect(ministries(text)).toEqual(expected)
  })

  it('two states have two, though the words are the same', () => {
    const text =
      "On Monday Norway's Foreign Ministry rejected the plan. On Friday Chile's Foreign Ministry welcomed it."
    expect(ministries(text)).toEqual([
      'Foreign Ministry: Foreign Ministry, NOR',
      'Foreign Ministry: Foreign Ministry, CHL',
    ])
  })
})
