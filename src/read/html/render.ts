import type { Block, Removal, Segment } from '../../model/article.ts'
import type { BlockKind, RemovalReason } from '../../model/lists.ts'
import { placeOf } from './facts/links.ts'
import type { PageBlock } from './main/block.ts'
import type { Judged } from './main/extract.ts'
import { placesOf } from './tree/align.ts'

/** A piece of a page's text with its place for every unit: `at` in the source, `length` there. */
interface Placed {
  text: string
  readonly at: number[]
  readonly length: number[]
}

const KINDS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^h[1-6]$/u, 'subhead'],
  [/^(?:li|dd|dt)$/u, 'list'],
  [/^(?:blockquote|q)$/u, 'quote'],
  [/^(?:td|th|tr|table|caption)$/u, 'table'],
]

/** The kind of a block, by its element or the one around it. */
export function kindOf(block: PageBlock): BlockKind {
  for (const element of [block.element, block.element.parent])
    for (const [tag, kind] of KINDS) if (element && tag.test(element.tag)) return kind
  return 'body'
}

/** The text of a block with white space folded, every unit with its place. Gives what `PageBlock.text` holds. */
function place(block: PageBlock, source: string): Placed {
  const out: Placed = { text: '', at: [], length: [] }
  let units = ''
  let pending: { at: number; length: number } | null = null
  let broken: boolean | null = null
  const push = (unit: string, at: number, length: number): void => {
    units += unit
    out.at.push(at)
    out.length.push(length)
  }
  for (const node of block.texts) {
    if (node === null) {
      broken = true
      continue
    }
    for (const piece of node.pieces) {
      const places = placesOf(piece, source)
      for (let i = 0; i < piece.data.length; i++) {
        const unit = piece.data.charAt(i)
        const here = places[i] ?? { at: piece.start, length: 1 }
        if (/\s/u.test(unit)) {
          pending ??= here
          continue
        }
        if (units !== '') {
          if (broken) push('\n', -1, 0)
          else if (pending) push(' ', source.charAt(pending.at) === ' ' ? pending.at : -1, 1)
        }
        pending = null
        broken = null
        push(unit, here.at, here.length)
      }
    }
  }
  return { ...out, text: units }
}

/** What the kept blocks become. */
export interface Rendered {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly segments: readonly Segment[]
  readonly removed: readonly Removal[]
}

const BREAK = '\n\n'

/**
 * Lays the kept blocks out as text, an empty line between two, and notes what was removed where.
 *
 * @param toDecoded leads from an offset of the parsed source to the decoded source, where these differ
 */
export function render(
  judged: readonly Judged[],
  source: string,
  toDecoded: (offset: number) => number,
): Rendered {
  let text = ''
  const blocks: Block[] = []
  const segments: Segment[] = []
  const removed: Removal[] = []
  for (const { block, reason } of judged) {
    if (reason) {
      note(removed, block, reason, text.length, toDecoded)
      continue
    }
    const placed = place(block, source)
    if (text) text += BREAK
    const start = text.length
    text += placed.text
    blocks.push({ start, end: text.length, kind: kindOf(block) })
    addSegments(segments, placed, start, toDecoded)
  }
  return { text, blocks, segments, removed }
}

function addSegments(
  segments: Segment[],
  placed: Placed,
  start: number,
  toDecoded: (offset: number) => number,
): void {
  for (let i = 0; i < placed.at.length; i++) {
    const at = placed.at[i] ?? -1
    if (at < 0) continue
    const source = toDecoded(at)
    const spelt = toDecoded(at + (placed.length[i] ?? 1)) - source
    const last = segments.at(-1)
    if (
      spelt === 1 &&
      last &&
      last.sourceLength === undefined &&
      last.text + last.length === start + i &&
      last.source + last.length === source
    )
      segments[segments.length - 1] = { ...last, length: last.length + 1 }
    else if (
      last?.sourceLength !== undefined &&
      last.source === source &&
      last.text + last.length === start + i
    )
      segments[segments.length - 1] = { ...last, length: last.length + 1 }
    else
      segments.push({ text: start + i, source, length: 1, ...(spelt === 1 ? {} : { sourceLength: spelt }) })
  }
}

/** Adds a removal, or lengthens the last one where the same reason goes on. */
function note(
  removed: Removal[],
  block: PageBlock,
  reason: RemovalReason,
  at: number,
  toDecoded: (offset: number) => number,
): void {
  const { start, end } = placeOf(block, toDecoded)
  const last = removed.at(-1)
  if (last && last.reason === reason && last.at === at && start >= last.source.end)
    removed[removed.length - 1] = {
      ...last,
      source: { start: last.source.start, end },
      text: `${last.text}\n${block.text}`,
    }
  else removed.push({ at, source: { start, end }, text: block.text, reason })
}
