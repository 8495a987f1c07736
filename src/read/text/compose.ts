import type { Block, Removal, Repetition, Segment } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { PartDraft } from './piece.ts'
import { removal } from './piece.ts'

/** The reading's text and what points into it. */
export interface Composed {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly segments: readonly Segment[]
  readonly removed: readonly Removal[]
  readonly repeated: readonly Repetition[]
}

const isSpace = (c: string): boolean => /\s/u.test(c)

/** Ranges of the source that leave: each removed piece with the white space after it, up to the next piece. */
function cuts(part: PartDraft, source: string, whole: Span): { span: Span; pieces: number[] }[] {
  const out: { span: Span; pieces: number[] }[] = []
  part.pieces.forEach((p, i) => {
    if (p.removed === null) return
    let end = p.end
    while (end < whole.end && isSpace(source.charAt(end))) end++
    const last = out.at(-1)
    if (last && last.span.end >= p.start) {
      last.span = { start: last.span.start, end }
      last.pieces.push(i)
    } else out.push({ span: { start: p.start, end }, pieces: [i] })
  })
  const first = out[0]
  // What stood before the first kept character leaves with it.
  if (first && source.slice(whole.start, first.span.start).trim() === '')
    first.span = { start: whole.start, end: first.span.end }
  return out
}

/**
 * Makes the clean text of a part: its stretch of the source without what was removed. No character is added or rewritten, so
 * every stretch of the text stands in the source as it is.
 *
 * @param whole the part's stretch of the decoded source.
 */
export function compose(part: PartDraft, source: string, whole: Span): Composed {
  const segments: Segment[] = []
  const removed: Removal[] = []
  let text = ''
  let at = whole.start
  const keep = (end: number): void => {
    if (end <= at) return
    segments.push({ text: text.length, source: at, length: end - at })
    text += source.slice(at, end)
  }
  for (const { span, pieces } of cuts(part, source, whole)) {
    keep(span.start)
    for (const i of pieces) {
      const p = part.pieces[i]
      if (p) removed.push(removal(source, p, text.length))
    }
    at = span.end
  }
  keep(whole.end)
  const here = (offset: number): number => {
    const s = segments.findLast(g => g.source <= offset)
    return s ? s.text + Math.min(offset - s.source, s.length) : 0
  }
  const move = (s: Span): Span => ({ start: here(s.start), end: here(s.end) })
  const blocks = part.pieces.filter(p => p.removed === null).map((p): Block => ({ ...move(p), kind: p.kind }))
  const repeated = part.repeated.map(r => {
    // The kept piece may have been cut since (a dateline taken off); the words are found by where they end.
    const kept = part.pieces.find(p => p.removed === null && p.end === r.kept.end) ?? r.kept
    return { kept: move(kept), others: r.others.map(o => ({ start: o.start, end: o.end })) }
  })
  return { text, blocks, segments, removed, repeated }
}
