import { describe, expect, it } from 'vitest'
import { dateArticles } from '../../../src/link/articles/articles.ts'
import { resolveArticle } from '../../../src/link/times/article.ts'
import type { Time } from '../../../src/model/time.ts'
import { findIn } from '../../support/pipeline.ts'

/** The terms of office that a report speaks of, resolved. */
async function termsIn(text: string): Promise<readonly Time[]> {
  const { readings, findings } = await findIn([{ file: 'x.txt', bytes: new TextEncoder().encode(text) }])
  return dateArticles(readings, findings, [])
    .flatMap(a => [...resolveArticle(a).values()])
    .filter(t => t.expression.includes('term'))
}

describe('a term of office', () => {
  it('of somebody who is named is dated by the list of offices, which is named as the basis', async () => {
    expect(await termsIn("date 2025-03-13 Tariffs were raised in Barack Obama's first term.")).toMatchObject([
      {
        edtf: '2009-01-20/2013-01-20',
        basis: 'inferred',
        because: 'Barack Obama was president from 2009-01-20 to 2013-01-20, by the list of offices',
      },
    ])
  })

  it('of “his” is dated where the report tells whose it is', async () => {
    expect(
      await termsIn(
        'date 2025-03-13 President Emmanuel Macron spoke in Paris on Wednesday. He had promised the reform in his first term.',
      ),
    ).toMatchObject([{ edtf: '2017-05-14/2022-05-14' }])
  })

  it('that lasts has no end', async () => {
    expect(await termsIn("date 2025-03-13 The party split in Emmanuel Macron's second term.")).toMatchObject([
      { edtf: '2022-05-14/..' },
    ])
  })

  it('dates nothing of what is told of the term itself', async () => {
    expect(
      await termsIn("date 2025-03-13 The first cabinet meeting of Barack Obama's second term was short."),
    ).toEqual([])
  })

  it('of somebody who is not on the list stays a symbol', async () => {
    expect(
      await termsIn(
        'date 2025-03-13 President Maren Solheim spoke in Oslo on Wednesday. She had promised the reform in her first term.',
      ),
    ).toMatchObject([{ edtf: null, basis: 'inferred', precision: 'unknown' }])
  })
})
