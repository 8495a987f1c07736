import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Evidence } from '../../../src/language/accurate/evidence.ts'
import { labelled, NAME_LABELS, namesOf, shares } from '../../../src/language/accurate/name-labels.ts'

/** Labels: outside, B-PER, I-PER, B-ORG, I-ORG, B-LOC, I-LOC. */
const sure = (label: number, p = 0.9): number[] =>
  Array.from({ length: NAME_LABELS }, (_, l) => (l === label ? p : (1 - p) / (NAME_LABELS - 1)))
const allowed = (labels: ArrayLike<number>): boolean =>
  Array.from(labels).every(
    (l, i) => l % 2 === 1 || l === 0 || (i > 0 && (labels[i - 1] === l || labels[i - 1] === l - 1)),
  )

const STILL = Array.from({ length: NAME_LABELS + 1 }, () => Array.from({ length: NAME_LABELS }, () => 0))

describe('shares of name labels', () => {
  const rowsOf = (min: number, max: number, count: { minLength: number; maxLength: number }) =>
    fc.array(fc.array(fc.integer({ min, max }), { minLength: 7, maxLength: 7 }), count)
  it('count all ways to label a sentence by their weight', () => {
    fc.assert(
      fc.property(
        rowsOf(-3, 3, { minLength: 1, maxLength: 3 }),
        rowsOf(-2, 2, { minLength: 8, maxLength: 8 }),
        (rows, moves) => {
          const n = rows.length
          const sums = new Float64Array(n * NAME_LABELS)
          let all = 0
          for (let k = 0; k < NAME_LABELS ** n; k++) {
            const ls = Array.from({ length: n }, (_, i) => Math.floor(k / NAME_LABELS ** i) % NAME_LABELS)
            if (!allowed(ls)) continue
            const score = ls.reduce(
              (s, l, i) =>
                s + (rows[i]?.[l] ?? 0) + (moves[i === 0 ? NAME_LABELS : (ls[i - 1] ?? 0)]?.[l] ?? 0),
              0,
            )
            all += Math.exp(score)
            ls.forEach((l, i) => {
              sums[i * NAME_LABELS + l] = (sums[i * NAME_LABELS + l] ?? 0) + Math.exp(score)
            })
          }
          const found = shares(Float32Array.from(rows.flat()), n, moves)
          found.forEach((p, i) => {
            expect(p).toBeCloseTo((sums[i] ?? 0) / all, 9)
          })
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('labels of names', () => {
  it('go on only inside what was begun, and are the likeliest of those', () => {
    const share = fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 7, maxLength: 7 }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(share, rows => {
        const n = rows.length
        const p = shares(Float32Array.from(rows.flat().map(x => Math.log(x))), n, STILL)
        const labels = labelled(p, n)
        expect(allowed(labels)).toBe(true)
        const worth = (ls: ArrayLike<number>) =>
          Array.from(ls).reduce((s, l, i) => s + Math.log(p[i * NAME_LABELS + l] ?? 0), 0)
        let most = Number.NEGATIVE_INFINITY
        for (let k = 0; k < NAME_LABELS ** n; k++) {
          const ls = Array.from({ length: n }, (_, i) => Math.floor(k / NAME_LABELS ** i) % NAME_LABELS)
          if (allowed(ls)) most = Math.max(most, worth(ls))
        }
        expect(worth(labels)).toBeCloseTo(most, 9)
      }),
      { numRuns: 60 },
    )
  })
  it('make spans with the share of the word that is least certain', () => {
    const share = Float64Array.from([sure(1), sure(2, 0.7), sure(0), sure(5), sure(5, 0.8)].flat())
    expect(namesOf(labelled(share, 5), share)).toEqual([
      { from: 0, to: 2, type: 0, gap: 700 },
      { from: 3, to: 4, type: 2, gap: 900 },
      { from: 4, to: 5, type: 2, gap: 800 },
    ])
  })
})

describe('what a document says of its words', () => {
  it('helps a word of which one sentence is in doubt', () => {
    const evidence = new Evidence()
    const clear = Float64Array.from(sure(1, 0.98))
    const doubtful = Float64Array.from([0.02, 0.44, 0.02, 0.02, 0.02, 0.46, 0.02])
    for (const s of [clear, clear, clear, doubtful]) evidence.add(['Marlow'], s)
    expect([...labelled(doubtful, 1)]).toEqual([5])
    expect([...labelled(evidence.weigh(['Marlow'], doubtful), 1)]).toEqual([1])
  })
  it('says nothing of a word that stands there once, nor of small letters', () => {
    const evidence = new Evidence()
    const share = Float64Array.from(sure(1, 0.6))
    for (const form of ['Marlow', 'marlow', 'marlow']) evidence.add([form], share)
    expect([...evidence.weigh(['Marlow'], share)]).toEqual([...share])
    expect([...evidence.weigh(['marlow'], share)]).toEqual([...share])
  })
})
