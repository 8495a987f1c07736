/**
 * Between offsets of the text as read and places in the page. Every stretch of the text stands in an element with
 * `data-at`, the offset of its first character, that holds one text node and nothing else.
 */

interface Piece {
  readonly at: number
  readonly node: Text
}

function piecesOf(root: Element): readonly Piece[] {
  const out: Piece[] = []
  for (const el of root.querySelectorAll('[data-at]')) {
    const node = el.firstChild
    if (node instanceof Text) out.push({ at: Number(el.getAttribute('data-at')), node })
  }
  return out.sort((a, b) => a.at - b.at)
}

/** Ranges of the page that show `[start, end)` of the text: one for each stretch that it touches. */
export function rangesOf(
  root: Element,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly Range[] {
  const pieces = piecesOf(root)
  const out: Range[] = []
  for (const { start, end } of spans)
    for (const { at, node } of pieces) {
      const from = Math.max(0, start - at)
      const to = Math.min(node.length, end - at)
      if (from >= to) continue
      const range = new Range()
      range.setStart(node, from)
      range.setEnd(node, to)
      out.push(range)
    }
  return out
}

/** The offset in the text of a place in the page, or null outside the text. */
function offsetAt(node: Node, offset: number): number | null {
  const el = node.parentElement
  const at = el?.getAttribute('data-at')
  return node instanceof Text && at !== null && at !== undefined ? Number(at) + offset : null
}

/** What is selected, or where the caret is, as offsets of the text; null where that is not in the text. */
export function chosenOffsets(root: Element): { readonly start: number; readonly end: number } | null {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  return start === null || end === null ? null : { start, end: Math.max(end, start + 1) }
}

/** Lights ranges under a name that the style sheet knows; nothing where the browser cannot. */
export function light(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return
  if (ranges.length === 0) CSS.highlights.delete(name)
  else {
    const made = new Highlight(...ranges)
    made.priority = name === 'lit' ? 2 : name === 'sentence' ? 1 : 0
    CSS.highlights.set(name, made)
  }
}
