import type { ArticleView } from '../../../src/ask/views.ts'

/** A part of a block: words of the text, or something that was taken out there. */
export type Piece =
  | { readonly kind: 'words'; readonly at: number; readonly text: string }
  | { readonly kind: 'cut'; readonly at: number; readonly text: string; readonly reason: string }

/** A block of the page with its pieces in order. */
export interface Part {
  readonly kind: string
  readonly at: number
  readonly pieces: readonly Piece[]
}

type Removed = ArticleView['removed'][number]

const cut = (r: Removed): Piece => ({ kind: 'cut', at: r.at, text: r.text, reason: r.reason })

function wordsOf(text: string, start: number, end: number, cuts: readonly Removed[]): readonly Piece[] {
  const out: Piece[] = []
  let from = start
  for (const r of cuts) {
    if (r.at > from) out.push({ kind: 'words', at: from, text: text.slice(from, r.at) })
    out.push(cut(r))
    from = Math.max(from, r.at)
  }
  if (from < end || out.length === 0) out.push({ kind: 'words', at: from, text: text.slice(from, end) })
  return out
}

/** The article as parts to be drawn. With `removed`, what was taken out stands where it was, inside its block or between blocks. */
export function partsOf(
  { text, blocks, removed }: Pick<ArticleView, 'text' | 'blocks' | 'removed'>,
  showRemoved: boolean,
): readonly Part[] {
  const cuts = showRemoved ? [...removed].sort((a, b) => a.at - b.at || a.source.start - b.source.start) : []
  const out: Part[] = []
  let next = 0
  for (const block of blocks) {
    while (next < cuts.length && (cuts[next]?.at ?? 0) <= block.start) {
      const r = cuts[next++]
      if (r) out.push({ kind: 'cut', at: r.at, pieces: [cut(r)] })
    }
    const inside: Removed[] = []
    while (next < cuts.length && (cuts[next]?.at ?? 0) < block.end) {
      const r = cuts[next++]
      if (r) inside.push(r)
    }
    out.push({ kind: block.kind, at: block.start, pieces: wordsOf(text, block.start, block.end, inside) })
  }
  for (const r of cuts.slice(next)) out.push({ kind: 'cut', at: r.at, pieces: [cut(r)] })
  return out
}
