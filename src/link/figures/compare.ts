import { compare } from '../../model/canonical.ts'
import type { Figure, FigureComparison } from '../../model/record.ts'
import { measureOf, topicOf } from './measure.ts'

/** Most figures of one word that are held against each other: beyond that the word says nothing. */
const MOST = 40

/**
 * Which figures speak of one matter, and what can be said of them: `agrees` and `differs` only for one measure, unit, scope and day;
 * all others cannot be compared, and the reason names what is not the same.
 *
 * @returns for each figure's id its comparisons, in the order of the other's id.
 */
export function comparisonsOf(figures: readonly Figure[]): ReadonlyMap<string, readonly FigureComparison[]> {
  const blocks = new Map<string, Figure[]>()
  for (const f of figures)
    for (const w of topicOf(f)) {
      const key = `${unitClass(f)} ${w}`
      blocks.set(key, [...(blocks.get(key) ?? []), f])
    }
  const out = new Map<string, Map<string, FigureComparison>>()
  for (const block of blocks.values()) {
    if (block.length > MOST) continue
    for (const a of block)
      for (const b of block) {
        if (a.id === b.id) continue
        const mine = out.get(a.id) ?? new Map<string, FigureComparison>()
        mine.set(b.id, { with: b.id, ...verdictOf(a, b) })
        out.set(a.id, mine)
      }
  }
  return new Map(
    [...out].map(([id, m]) => [id, [...m.values()].sort((a, b) => compare(a.with, b.with))] as const),
  )
}

/** Shares with shares, money with money of one currency, counts with counts. */
const unitClass = (f: Figure): string => (f.unit?.startsWith('%') ? '%' : (f.unit ?? ''))

function verdictOf(a: Figure, b: Figure): Pick<FigureComparison, 'verdict' | 'why'> {
  const no = (why: string): Pick<FigureComparison, 'verdict' | 'why'> => ({
    verdict: 'cannot-be-compared',
    why,
  })
  const [x, y] = [measureOf(a), measureOf(b)]
  if (x.measure !== y.measure) return no(`one measures ${a.measured}, the other ${b.measured}`)
  if (a.unit !== b.unit) return no(`one is in ${a.unit ?? 'no unit'}, the other in ${b.unit ?? 'no unit'}`)
  if (x.scope !== y.scope)
    return no(
      `one is of ${a.scope ?? 'a whole that is not named'}, the other of ${b.scope ?? 'a whole that is not named'}`,
    )
  if (a.value === null || b.value === null)
    return a.quantityClass === b.quantityClass
      ? { verdict: 'agrees', why: 'the same class of quantity' }
      : no('one gives a class of quantity and no number')
  const days = [a.time?.edtf ?? a.reported, b.time?.edtf ?? b.reported]
  if (days[0] !== days[1]) return no('they are of different days')
  return boundsMeet(a, b)
    ? { verdict: 'agrees', why: 'their bounds allow one value' }
    : { verdict: 'differs', why: 'value' }
}

/** Whether one value can satisfy both figures' bounds; an approximate one is allowed a tenth. */
function boundsMeet(a: Figure, b: Figure): boolean {
  const [lowA, highA] = rangeOf(a)
  const [lowB, highB] = rangeOf(b)
  return lowA <= highB && lowB <= highA
}

function rangeOf(f: Figure): readonly [number, number] {
  const v = f.value ?? 0
  switch (f.bound) {
    case 'exact':
      return [v, v]
    case 'approximate':
      return [v - Math.abs(v) / 10, v + Math.abs(v) / 10]
    case 'at-least':
    case 'more-than':
      return [v, Number.POSITIVE_INFINITY]
    case 'at-most':
    case 'less-than':
      return [Number.NEGATIVE_INFINITY, v]
  }
}
