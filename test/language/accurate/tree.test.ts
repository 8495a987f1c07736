import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeFrom } from '../../../src/language/accurate/tree.ts'

/** Whether every word reaches the root, and one word alone hangs on it. */
function holds(heads: ArrayLike<number>): boolean {
  const n = heads.length
  let roots = 0
  for (let i = 0; i < n; i++) {
    if (heads[i] === 0) roots++
    let at = i + 1
    for (let steps = 0; at !== 0; steps++) {
      if (steps > n) return false
      at = heads[at - 1] ?? 0
    }
  }
  return roots === 1
}

const worth = (score: Float64Array, heads: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < heads.length; i++) sum += score[i * (heads.length + 1) + (heads[i] ?? 0)] ?? 0
  return sum
}

/** The worth of the best tree, by trying all of them. */
function bestOf(score: Float64Array, n: number): number {
  let most = Number.NEGATIVE_INFINITY
  const heads = new Int32Array(n)
  const go = (i: number): void => {
    if (i === n) {
      if (holds(heads)) most = Math.max(most, worth(score, heads))
      return
    }
    for (let h = 0; h <= n; h++) {
      if (h === i + 1) continue
      heads[i] = h
      go(i + 1)
    }
  }
  go(0)
  return most
}

const scores = (n: number) =>
  fc
    .array(fc.integer({ min: -30, max: 30 }), { minLength: n * (n + 1), maxLength: n * (n + 1) })
    .map(a => Float64Array.from(a))

describe('the best tree', () => {
  it('is what each word likes best, where that is a tree', () => {
    // 2 is the root; 1 and 3 hang on it.
    expect([...treeFrom(Float64Array.from([0, 0, 9, 0, 9, 0, 0, 0, 0, 0, 9, 0]), 3)]).toEqual([2, 0, 2])
  })
  it('breaks a cycle where that costs least', () => {
    // 1 and 2 like each other best; 1 likes the root nearly as well.
    expect([...treeFrom(Float64Array.from([8, 0, 9, 1, 9, 0]), 2)]).toEqual([0, 1])
  })
  it('has one word under the root, though two would like to be there', () => {
    expect([...treeFrom(Float64Array.from([9, 0, 1, 8, 2, 0]), 2)]).toEqual([0, 1])
  })
  it('is the best of all trees with one root', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain(n => scores(n).map(score => ({ n, score }))),
        ({ n, score }) => {
          const heads = treeFrom(score, n)
          expect(holds(heads)).toBe(true)
          expect(worth(score, heads)).toBe(bestOf(score, n))
        },
      ),
      { numRuns: 300 },
    )
  })
  it('is a tree for long sentences too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 60 }).chain(n => scores(n).map(score => ({ n, score }))),
        ({ n, score }) => {
          expect(holds(treeFrom(score, n))).toBe(true)
        },
      ),
      { numRuns: 20 },
    )
  })
})
