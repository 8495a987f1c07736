import type { ParseState } from '../src/language/parse/state.ts'

/** The gold tree: heads (n + 1 for the root's child) and labels of words 1 … n, entry 0 unused. */
export interface GoldTree {
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/** How many gold arcs each transition makes unreachable (Goldberg & Nivre 2013, arc-hybrid). */
export interface Costs {
  shift: number
  left: number
  right: number
}

/** Fills `out` with the costs of the transitions in `state`; those that are not allowed keep a cost of a million. */
export function costs(state: ParseState, gold: GoldTree, out: Costs): void {
  const { heads } = gold
  const { n, front, size, stack } = state
  const s0 = state.below(0)
  const s1 = state.below(1)
  out.shift = out.left = out.right = 1_000_000
  if (state.canShift) {
    let c = 0
    const h = heads[front] ?? 0
    for (let k = 0; k < size; k++) {
      const w = stack[k] ?? 0
      if (heads[w] === front) c++
      if (h === w && k < size - 1) c++
    }
    out.shift = c
  }
  if (s0 === 0) return
  let children = 0
  for (let b = front; b <= n; b++) if (heads[b] === s0) children++
  const h = heads[s0] ?? 0
  if (state.canLeft) out.left = children + (h === s1 && s1 !== 0 ? 1 : 0) + (h > front ? 1 : 0)
  if (state.canRight) out.right = children + (h >= front ? 1 : 0)
}
