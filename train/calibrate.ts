/**
 * A calibration table (see src/language/linear/calibration.ts): observations sorted by gap, cut into `bins` of like size, made monotone by
 * pooling neighbours that are out of order (isotonic regression).
 */
export function calibrationLines(seen: readonly { gap: number; right: boolean }[], bins: number): string[] {
  const sorted = [...seen].sort((a, b) => a.gap - b.gap)
  const size = Math.max(1, Math.ceil(sorted.length / bins))
  const pools: { from: number; right: number; all: number }[] = []
  for (let i = 0; i < sorted.length; ) {
    let end = Math.min(sorted.length, i + size)
    while (end < sorted.length && sorted[end]?.gap === sorted[end - 1]?.gap) end++
    const part = sorted.slice(i, end)
    pools.push({
      from: i === 0 ? -2_000_000 : (part[0]?.gap ?? 0),
      right: part.filter(p => p.right).length,
      all: part.length,
    })
    i = end
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before && before.right / before.all >= last.right / last.all;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      pools.splice(-2, 2, { from: before.from, right: before.right + last.right, all: before.all + last.all })
    }
  }
  return pools.map(p => `${p.from} ${((p.right + 0.5) / (p.all + 1)).toFixed(3)}`)
}
