import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestAssignment } from '../../bench/own/coref/assign.ts'
import type { CorefDoc } from '../../bench/own/coref/gold.ts'
import { bCubed, type Clusters, ceafE, muc, prfOf, withoutSingletons } from '../../bench/own/coref/metrics.ts'
import { pairOf, scoreCoref } from '../../bench/own/coref/score.ts'
import { Output } from '../../bench/own/output.ts'

/** "abc defg": two entities of single-letter mentions. */
const clusters = (text: string): Clusters => text.split(' ').map(c => new Set(c))

/** The example of Pradhan et al. 2014, with the figures that follow from their definitions. */
const GOLD = clusters('abc defg')
const FOUND = clusters('ab cd fghi')

describe('coreference, on an example worked by hand', () => {
  it('counts links (MUC)', () => {
    expect(prfOf([muc(GOLD, FOUND)])).toEqual({ p: 0.4, r: 0.4, f1: 0.4 })
  })

  it('counts mentions (B³)', () => {
    expect(prfOf([bCubed(GOLD, FOUND)])).toEqual({ p: 0.5, r: 0.417, f1: 0.455 })
  })

  it('counts entities, aligned one to one (CEAF-e)', () => {
    expect(prfOf([ceafE(GOLD, FOUND)])).toEqual({ p: 0.433, r: 0.65, f1: 0.52 })
  })

  it('adds documents up before dividing', () => {
    expect(prfOf([muc(GOLD, FOUND), muc(clusters('xy'), clusters('xy'))])).toEqual({
      p: 0.5,
      r: 0.5,
      f1: 0.5,
    })
  })

  it('sees everything in one entity as full recall and little precision', () => {
    const one = clusters('abcdefg')
    expect(prfOf([muc(GOLD, one)])).toEqual({ p: 0.833, r: 1, f1: 0.909 })
    expect(prfOf([bCubed(GOLD, one)])).toMatchObject({ p: 0.51, r: 1 })
    expect(prfOf([ceafE(GOLD, one)])).toMatchObject({ p: 0.727, r: 0.364 })
  })

  it('leaves entities of one mention out where it is asked to', () => {
    expect(withoutSingletons(clusters('ab c'))).toEqual(clusters('ab'))
  })
})

describe('the three measures', () => {
  const partition = fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 })
    .map(of => [0, 1, 2, 3, 4].map(e => new Set(of.flatMap((x, i) => (x === e ? [`m${i}`] : [])))))
    .map(all => all.filter(c => c.size > 0))

  it('give full marks to the gold itself, but for links where there is none', () => {
    fc.assert(
      fc.property(partition, gold => {
        for (const measure of [bCubed, ceafE]) expect(prfOf([measure(gold, gold)]).f1).toBe(1)
        if (gold.some(c => c.size > 1)) expect(prfOf([muc(gold, gold)]).f1).toBe(1)
      }),
    )
  })

  it('turn recall into precision when the sides are changed over', () => {
    fc.assert(
      fc.property(partition, partition, (a, b) => {
        for (const measure of [muc, bCubed, ceafE]) {
          expect(prfOf([measure(a, b)]).p).toBe(prfOf([measure(b, a)]).r)
        }
      }),
    )
  })
})

describe('the best assignment', () => {
  const sums = (
    w: readonly (readonly number[])[],
    row = 0,
    used: readonly number[] = [],
  ): readonly number[] =>
    row === w.length
      ? [0]
      : [
          ...sums(w, row + 1, used),
          ...(w[row] ?? []).flatMap((x, j) =>
            used.includes(j) ? [] : sums(w, row + 1, [...used, j]).map(s => s + x),
          ),
        ]

  it('is the greatest of all', () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([n, m]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: m, maxLength: m }), {
        minLength: n,
        maxLength: n,
      }),
    )
    fc.assert(fc.property(matrix, w => bestAssignment(w) === Math.max(...sums(w))))
  })
})

describe('mentions of an answer', () => {
  const text = 'President Ana Ruiz, who leads the talks, said she was late.'
  const doc: CorefDoc = {
    id: 'd',
    date: null,
    text,
    annotated: [0, text.length],
    mentions: [
      { start: 0, end: 39, least: [10, 18], entity: '1', pronoun: false },
      { start: 46, end: 49, least: [46, 49], entity: '1', pronoun: true },
    ],
  }
  const answer = (...mentions: readonly (readonly [number, number, string?, string?])[]) =>
    Output.parse({
      id: 'd',
      text,
      mentions: mentions.map(([start, end, form = 'name', type = 'person']) => ({
        start,
        end,
        form,
        type,
        entity: 1,
      })),
    })

  it('are gold ones where they cover the least of them and stay inside', () => {
    expect(scoreCoref([pairOf(doc, answer([10, 18], [46, 49, 'pronoun']))]).conll).toBe(1)
    expect(scoreCoref([pairOf(doc, answer([14, 18], [46, 49, 'pronoun']))]).conll).toBe(0.25)
  })

  it('do not count where they are descriptions or of another kind', () => {
    const { mentions } = scoreCoref([pairOf(doc, answer([10, 18, 'description'], [10, 18, 'name', 'place']))])
    expect(mentions).toEqual({ p: 0, r: 0, f1: 0 })
  })
})
