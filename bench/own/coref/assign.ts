/**
 * The one-to-one assignment of rows to columns with the greatest sum of weights: the Hungarian method with potentials
 * (Kuhn 1955; Munkres 1957), cubic in the larger side. `weights[row][column]` ≥ 0; rows and columns may differ in number.
 * Gives the sum.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): number {
  const columns = Math.max(0, ...weights.map(r => r.length))
  const n = Math.max(weights.length, columns)
  const cost = (i: number, j: number): number => -(weights[i - 1]?.[j - 1] ?? 0)
  const u = new Array<number>(n + 1).fill(0)
  const v = new Array<number>(n + 1).fill(0)
  const match = new Array<number>(n + 1).fill(0)
  const way = new Array<number>(n + 1).fill(0)
  for (let row = 1; row <= n; row++) {
    match[0] = row
    let column = 0
    const least = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Array<boolean>(n + 1).fill(false)
    do {
      used[column] = true
      const at = match[column] ?? 0
      let step = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue
        const reduced = cost(at, j) - (u[at] ?? 0) - (v[j] ?? 0)
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced
          way[j] = column
        }
        if ((least[j] ?? 0) < step) {
          step = least[j] ?? 0
          next = j
        }
      }
      for (let j = 0; j <= n; j++) {
        const r = match[j] ?? 0
        if (used[j]) {
          u[r] = (u[r] ?? 0) + step
          v[j] = (v[j] ?? 0) - step
        } else least[j] = (least[j] ?? 0) - step
      }
      column = next
    } while (match[column] !== 0)
    do {
      const back = way[column] ?? 0
      match[column] = match[back] ?? 0
      column = back
    } while (column !== 0)
  }
  let sum = 0
  for (let j = 1; j <= n; j++) sum += weights[(match[j] ?? 0) - 1]?.[j - 1] ?? 0
  return sum
}
