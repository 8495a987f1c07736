/** One step from a wording to another: words that both have, or that only one of them has. */
interface DiffPart {
  readonly kind: 'same' | 'only-a' | 'only-b'
  readonly text: string
}

/** Longest wordings that are compared word by word; beyond, the whole is one difference. */
const LIMIT = 600

/**
 * The difference of two wordings, word by word, by their longest common subsequence; equal words keep the first wording's form.
 * Words are compared as written, so that a reader sees every change.
 */
export function wordDiff(a: string, b: string): readonly DiffPart[] {
  const x = a.split(/\s+/u).filter(w => w !== '')
  const y = b.split(/\s+/u).filter(w => w !== '')
  if (x.length > LIMIT || y.length > LIMIT)
    return a === b
      ? [{ kind: 'same', text: a }]
      : [
          { kind: 'only-a', text: a },
          { kind: 'only-b', text: b },
        ]
  const width = y.length + 1
  const best = new Uint16Array((x.length + 1) * width)
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      best[i * width + j] =
        x[i] === y[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
  const out: { kind: DiffPart['kind']; words: string[] }[] = []
  const push = (kind: DiffPart['kind'], word: string): void => {
    const last = out.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else out.push({ kind, words: [word] })
  }
  let i = 0
  let j = 0
  while (i < x.length || j < y.length) {
    const p = x[i]
    const q = y[j]
    if (p !== undefined && p === q) {
      push('same', p)
      i++
      j++
    } else if (
      q === undefined ||
      (p !== undefined && (best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0))
    ) {
      push('only-a', p ?? '')
      i++
    } else {
      push('only-b', q)
      j++
    }
  }
  return out.map(p => ({ kind: p.kind, text: p.words.join(' ') }))
}
