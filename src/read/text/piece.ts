import type {
  Dateline,
  KnownText,
  OutLink,
  Published,
  RelativePublished,
  Removal,
} from '../../model/article.ts'
import type { BlockKind, RemovalReason } from '../../model/lists.ts'
import type { Span } from '../../model/span.ts'

/** A stretch of the decoded source that is kept as a block of some kind, or removed for a reason. Pieces never overlap. */
export interface Piece extends Span {
  readonly kind: BlockKind
  readonly removed: RemovalReason | null
}

/** What the rules have found out about one article of the source. Offsets are UTF-16 units of the decoded source. */
export interface PartDraft {
  readonly role: 'main' | 'related'
  readonly pieces: readonly Piece[]
  readonly title: KnownText | null
  readonly byline: { readonly value: string; readonly role: string; readonly basis: string } | null
  readonly dateline: Dateline | null
  readonly published: Published | null
  readonly relativePublished: RelativePublished | null
  readonly publisher: KnownText | null
  readonly agency: KnownText | null
  readonly aggregator: KnownText | null
  readonly links: readonly OutLink[]
  /** The same words standing twice: the piece that is kept and those that are not. */
  readonly repeated: readonly { readonly kept: Span; readonly others: readonly Span[] }[]
}

/** A rule of the text reader: completes one part, or gives it back as it was. */
export interface TextRule {
  readonly name: string
  apply(part: PartDraft, source: string): PartDraft
}

export const EMPTY_PART: PartDraft = {
  role: 'main',
  pieces: [],
  title: null,
  byline: null,
  dateline: null,
  published: null,
  relativePublished: null,
  publisher: null,
  agency: null,
  aggregator: null,
  links: [],
  repeated: [],
}

/** Pieces that are still part of the article. */
export const kept = (part: PartDraft): readonly Piece[] => part.pieces.filter(p => p.removed === null)

/** Gives one piece another kind, or a reason to leave. */
export const change = (
  part: PartDraft,
  piece: Piece,
  to: Partial<Pick<Piece, 'kind' | 'removed'>>,
): PartDraft => ({
  ...part,
  pieces: part.pieces.map(p => (p === piece ? { ...p, ...to } : p)),
})

/**
 * Cuts a piece at the given places; each cut gets its own kind or reason, what lies between keeps the piece's own.
 * Cuts are in order and inside the piece; white space around a cut goes to no piece.
 */
export function cutPiece(
  part: PartDraft,
  source: string,
  piece: Piece,
  cuts: readonly (Span & Partial<Pick<Piece, 'kind' | 'removed'>>)[],
): PartDraft {
  const out: Piece[] = []
  const add = (start: number, end: number, more: Partial<Pick<Piece, 'kind' | 'removed'>>): void => {
    let [s, e] = [start, end]
    while (s < e && /\s/u.test(source.charAt(s))) s++
    while (e > s && /\s/u.test(source.charAt(e - 1))) e--
    if (e > s) out.push({ ...piece, ...more, start: s, end: e })
  }
  let at = piece.start
  for (const { start, end, ...more } of cuts) {
    add(at, start, {})
    add(start, end, more)
    at = end
  }
  add(at, piece.end, {})
  return { ...part, pieces: part.pieces.flatMap(p => (p === piece ? out : [p])) }
}

/** A removal as the reading keeps it; `at` is filled when the text is composed. */
export const removal = (source: string, p: Piece, at: number): Removal => ({
  at,
  source: { start: p.start, end: p.end },
  text: source.slice(p.start, p.end),
  reason: p.removed ?? 'boilerplate',
})
