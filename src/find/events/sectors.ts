import { kidsBy, type Tree } from '../tree/index.ts'
import { SECTORS } from './frames/lexicon.ts'
import { lemmaOf } from './lemma.ts'
import type { Place } from './places.ts'

/** Sectors that belong to no one state. */
export const STATELESS = new Set(['IGO', 'NGO', 'MED', 'BUS', 'REL', 'CRM', 'REF'])

/** The sectors of a nominal, the one that tells most first. `office`: whether it is a person of whom an office is known. */
export function sectorsOf(
  tree: Tree,
  head: number,
  nodes: readonly number[],
  places: readonly Place[],
  office: boolean,
): readonly string[] {
  const out: string[] = []
  const add = (s: string | null | undefined): void => {
    if (s && !out.includes(s)) out.push(s)
  }
  for (const p of places) if (p.sector && p.from <= head) add(p.sector)
  if (!places.some(p => p.sector && p.from <= head && head < p.to)) add(SECTORS.get(lemmaOf(tree, head)))
  // "Foreign Ministry spokesman", "rebel leader": a modifier that names a sector comes before the head's.
  for (const k of kidsBy(tree, head, 'compound', 'amod', 'nmod', 'flat', 'appos')) {
    if (!nodes.includes(k)) continue
    const s = SECTORS.get(lemmaOf(tree, k))
    if (!s || s === 'CVL') continue
    if (/REB|MIL|OPP|COP|JUD|LEG/.test(s) && k < head && !out.includes(s)) out.unshift(s)
    else add(s)
  }
  if (office) add('GOV')
  return out
}
