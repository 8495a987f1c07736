type Pair = readonly [number, number]

/** The characters of a text that are not white space, and where each stands. */
function ink(text: string): { readonly marks: string; readonly at: readonly number[] } {
  const at: number[] = []
  for (let i = 0; i < text.length; i++) if (!/\s/u.test(text.charAt(i))) at.push(i)
  return { marks: at.map(i => text.charAt(i)).join(''), at }
}

/**
 * Carries spans of a gold text over to the text that the product gave back, which may have lost boilerplate or white
 * space: the same characters, white space aside, at the place nearest to where they stood. Null where they are gone.
 */
export function aligner(gold: string, found: string): (span: Pair) => Pair | null {
  if (gold === found) return span => span
  const a = ink(gold)
  const b = ink(found)
  const rank = new Map(a.at.map((place, n) => [place, n]))
  return ([start, end]) => {
    const inside = Array.from({ length: Math.max(0, end - start) }, (_, i) => rank.get(start + i)).filter(
      n => n !== undefined,
    )
    const from = inside[0]
    const to = inside.at(-1)
    if (from === undefined || to === undefined) return null
    const words = a.marks.slice(from, to + 1)
    let best = -1
    for (let i = b.marks.indexOf(words); i >= 0; i = b.marks.indexOf(words, i + 1))
      if (best < 0 || Math.abs(i - from) < Math.abs(best - from)) best = i
    const s = b.at[best]
    const e = b.at[best + words.length - 1]
    return s === undefined || e === undefined ? null : [s, e + 1]
  }
}
