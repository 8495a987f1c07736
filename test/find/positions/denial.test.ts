import { describe, expect, it } from 'vitest'
import { findIn } from '../../support/pipeline.ts'

/** The positions of a text that the record would show: holder, stance, words. */
async function shown(text: string): Promise<readonly string[]> {
  const { findings } = await findIn([{ file: 'a.txt', bytes: Buffer.from(`date 2024-05-02 ${text}`) }])
  return findings.flatMap(f =>
    f.kind === 'position' && f.confidence >= 0.7 ? [`${f.holder.name} ${f.stance}: ${f.topic.text}`] : [],
  )
}

describe('what is denied of a side', () => {
  it.each([
    ['“I do not believe that the port should close,” Ann Lee said.', 'oppose'],
    ['Ann Lee said she did not think the council should sell the harbour.', 'oppose'],
    ['“No country should sign this treaty,” Ann Lee said.', 'oppose'],
    ['“I believe that the port should close,” Ann Lee said.', 'support'],
    ['“Every country should sign this treaty,” Ann Lee said.', 'support'],
  ])('turns the stance: %s', async (text, stance) => {
    expect((await shown(text)).map(p => p.split(' ')[2])).toEqual([`${stance}:`])
  })

  it.each([
    '“There should be no doubt about that,” Ann Lee said.',
    'Ann Lee agreed to a phone call on Wednesday.',
    'Norway sponsored the talks in May.',
    'Ann Lee’s disparaging remarks about the levy may have hurt the company.',
    'Ann Lee follows a doctrine that blocks progress.',
    '“I do not think that we must close the port,” Ann Lee said.',
  ])('takes no side from: %s', async text => {
    expect(await shown(text)).toEqual([])
  })
})
