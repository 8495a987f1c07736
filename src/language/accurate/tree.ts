/** A score that no arc of a real tree reaches. */
const NEVER = Number.NEGATIVE_INFINITY

/** Scores of arcs between `size` nodes; node 0 is the root. `at(word, head)`. */
interface Arcs {
  readonly size: number
  readonly score: Float64Array
}

const best = ({ size, score }: Arcs, word: number): number => {
  let at = 0
  let most = NEVER
  for (let h = 0; h < size; h++) {
    const s = score[word * size + h] ?? NEVER
    if (h !== word && s > most) {
      most = s
      at = h
    }
  }
  return at
}

/** A cycle among `heads`, or null. */
function cycleIn(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let at = start
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start
      at = heads[at] ?? 0
    }
    if (at === 0 || seen[at] !== start) continue
    const cycle: number[] = []
    let k = at
    do {
      cycle.push(k)
      k = heads[k] ?? 0
    } while (k !== at)
    return cycle
  }
  return null
}

/** The best tree from the root over all nodes: Chu and Liu 1965, Edmonds 1967. Each round takes one cycle together. */
function edmonds(arcs: Arcs): Int32Array {
  const { size, score } = arcs
  const heads = new Int32Array(size)
  for (let w = 1; w < size; w++) heads[w] = best(arcs, w)
  const cycle = cycleIn(heads)
  if (!cycle) return heads
  const inside = new Uint8Array(size)
  for (const w of cycle) inside[w] = 1
  // Nodes outside the cycle keep their order; the cycle becomes the last node.
  const kept: number[] = []
  for (let w = 0; w < size; w++) if (inside[w] === 0) kept.push(w)
  const n = kept.length + 1
  const smaller = new Float64Array(n * n).fill(NEVER)
  const into = new Int32Array(n)
  const from = new Int32Array(n)
  kept.forEach((w, i) => {
    kept.forEach((h, j) => {
      smaller[i * n + j] = score[w * size + h] ?? NEVER
    })
    for (const c of cycle) {
      const out = score[w * size + c] ?? NEVER
      if (out > (smaller[i * n + n - 1] ?? NEVER)) {
        smaller[i * n + n - 1] = out
        from[i] = c
      }
      const gain = (score[c * size + w] ?? NEVER) - (score[c * size + (heads[c] ?? 0)] ?? 0)
      if (gain > (smaller[(n - 1) * n + i] ?? NEVER)) {
        smaller[(n - 1) * n + i] = gain
        into[i] = c
      }
    }
  })
  const found = edmonds({ size: n, score: smaller })
  const out = Int32Array.from(heads)
  kept.forEach((w, i) => {
    if (w === 0) return
    const h = found[i] ?? 0
    out[w] = h === n - 1 ? (from[i] ?? 0) : (kept[h] ?? 0)
  })
  const outer = found[n - 1] ?? 0
  out[into[outer] ?? 0] = kept[outer] ?? 0
  return out
}

/**
 * The heads of a sentence's words that make the best tree with exactly one word under the root.
 *
 * @param score arcs by rows of words: `score[i * (n + 1) + h]` of word `i` (from 0) under head `h` (1-based, 0 = root); finite numbers.
 * @returns heads, 1-based, 0 = root.
 */
export function treeFrom(score: Float64Array, n: number): Int32Array {
  const size = n + 1
  const square = new Float64Array(size * size).fill(NEVER)
  square.set(score.subarray(0, n * size), size)
  for (let w = 1; w < size; w++) square[w * size + w] = NEVER
  const free = new Int32Array(size)
  for (let w = 1; w < size; w++) free[w] = best({ size, score: square }, w)
  const roots = free.subarray(1).filter(h => h === 0).length
  if (roots === 1 && !cycleIn(free)) return free.slice(1)
  // So dear a root is taken as rarely as can be, which is once.
  let low = 0
  let high = 0
  for (const s of score.subarray(0, n * size)) {
    low = Math.min(low, s)
    high = Math.max(high, s)
  }
  const price = (high - low + 1) * size
  for (let w = 1; w < size; w++) square[w * size] = (square[w * size] ?? 0) - price
  return edmonds({ size, score: square }).slice(1)
}
