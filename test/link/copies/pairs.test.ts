import { describe, expect, it } from 'vitest'
import { copiesFound, copyPairs } from '../../../bench/copies.ts'

describe('copies told by fingerprints', () => {
  const pairs = copyPairs()

  it('has a labelled set of at least 400 pairs, of both kinds', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400)
    expect(pairs.filter(p => p.same).length).toBeGreaterThanOrEqual(120)
    expect(pairs.filter(p => !p.same).length).toBeGreaterThanOrEqual(120)
  })

  it('finds them with precision and recall of at least .97', () => {
    const { precision, recall, wrong } = copiesFound()
    expect(
      Math.min(precision, recall),
      `P ${precision} R ${recall}\n${wrong.join('\n')}`,
    ).toBeGreaterThanOrEqual(0.97)
  })

  it('is the same set for the same seed', () => {
    expect(copyPairs()).toEqual(pairs)
  })
})
