import { describe, expect, it } from 'vitest'
import { namesStage } from '../../../src/find/names/index.ts'
import { runStages } from '../../../src/find/pipeline.ts'
import { lineBlocks, loadFastEngine } from '../../../src/language/index.ts'

const engine = loadFastEngine()

/** The names of a text as the finder gives them. */
function mentions(text: string): readonly { readonly text: string; readonly type: string }[] {
  const blocks = lineBlocks(text)
  const doc = { article: 'a', reading: 'r', text, blocks, publisher: null, agency: null }
  return runStages([namesStage], { ...doc, ...engine.analyse({ text, blocks }) }).flatMap(f =>
    f.kind === 'name' ? f.spans.map(s => ({ text: text.slice(s.start, s.end), type: f.type })) : [],
  )
}

describe('what stands behind an office is a person only where it looks like one', () => {
  it.each([
    ['He is a professor of Medicine at the university.', 'Medicine'],
    ['She is the author of Mexican Cartonery, a book of this year.', 'Cartonery'],
    ['He was greeted by the Chief Guest of the evening.', 'Guest'],
    ['The Attorney General’s Office annulled the order.', '’s Office'],
  ])('%s', (text, words) => {
    const found = mentions(text)
    expect(found.filter(m => m.type === 'PER').map(m => m.text)).not.toContain(words)
  })
  it('takes no state out of a sum of money', () => {
    const found = mentions('The dam cost US $4 billion in all.')
    expect(found).toEqual([])
  })
  it('takes a surname again only where it stands alone', () => {
    const text =
      'The minister met Oskar Lindqvarn in the morning. Oskar Lindqvarn smiled. Later Lindqvarn left. The Lindqvarn-Oduya plan failed.'
    const found = mentions(text)
    expect(found.filter(m => m.text === 'Lindqvarn').length).toBe(1)
  })
})

describe('a headline in title case', () => {
  it.each([
    ['Anton Lund Campaign Slams Ana Ruiz Over Fishing Remarks.', 'Ana Ruiz'],
    ['Mayor Accuses Ann Lund Of Fraud.', 'Ann Lund'],
    ['Union Chief Ana Ruiz Rejects Offer.', 'Ana Ruiz'],
  ])('gives no verb to a name: %s', (text, name) => {
    const people = mentions(text).filter(m => m.type === 'PER')
    expect(people.map(m => m.text)).toContain(name)
    expect(people.some(m => /Slams|Accuses|Rejects|Over|Fishing/u.test(m.text))).toBe(false)
  })
  it('leaves a surname that is a verb where the sentence is none', () => {
    expect(mentions('Singer Tom Waits met Peter Marks in Oslo on Monday.').map(m => m.text)).toEqual([
      'Tom Waits',
      'Peter Marks',
      'Oslo',
    ])
  })
})
