import { formOf, type Tree } from '../tree/index.ts'
import { SECTORS } from './frames/lexicon.ts'
import { lemmaOf } from './lemma.ts'
import { type Place, statesBelow } from './places.ts'
import type { Scene } from './scene.ts'

/**
 * "ethnic Albanians in Macedonia": of the state where they are, told after them or else by the rest of the sentence; the people
 * before them is no state.
 */
export function ethnic({ tree, states }: Scene, head: number, places: readonly Place[]): readonly string[] {
  const people = new Set(places.filter(p => p.from <= head).map(p => p.country))
  const after = statesBelow(tree, head).filter(c => !people.has(c))
  const [first] = after.length > 0 ? after : [...states].filter(c => !people.has(c))
  return first === undefined ? [...people].flatMap(c => c ?? []) : [first]
}

/**
 * The state that a nominal belongs to: the head itself, else the modifiers before it (two when they are coordinated), else the
 * person's, else what follows it ("of Morocco", "in Italy"). Several only where they are coordinated.
 */
export function statesOf(
  tree: Tree,
  head: number,
  places: readonly Place[],
  persons: string | null,
): readonly string[] {
  const known = places.filter((p): p is Place & { country: string } => p.country !== null)
  const own = known.find(p => p.from <= head && head < p.to)
  if (own) return [own.country]
  const before = known.filter(p => p.to <= head)
  if (before.length > 0) {
    // "Libyan leader A and Bulgarian President B", where the second hangs inside the first.
    const second = known.filter(
      p => p.from > head && formOf(tree, p.from - 1) === 'and' && SECTORS.has(lemmaOf(tree, p.to)),
    )
    return [...new Set([...segments(tree, before), ...second.map(p => p.country)])]
  }
  if (persons) return [persons]
  return [...new Set(segments(tree, known))]
}

/** Of places in a row the first, and the first after each "and" or comma: "U.S. and Russian", "of France, Italy and Spain". */
function segments(tree: Tree, places: readonly (Place & { country: string })[]): readonly string[] {
  const out: string[] = []
  let last = -1
  for (const p of places) {
    const joined = last >= 0 && rangeHas(tree, last, p.from)
    if (last < 0 || joined) out.push(p.country)
    last = p.to
  }
  return out
}

const rangeHas = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(and|,|&)$/.test(formOf(tree, i))) return true
  return false
}
