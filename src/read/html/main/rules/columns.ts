import type { ElementNode } from '../../tree/node.ts'
import type { PageBlock } from '../block.ts'
import { isProse } from '../prose.ts'

/** Share of the kept prose that makes an element a column of the article. */
const SHARE = 0.15

/** Where a block stands: what holds its paragraph, or the element itself where text stands directly in a column. */
export const columnOf = (block: PageBlock): ElementNode =>
  /^(?:p|h[1-6]|li|blockquote|pre|td|dd|dt|center)$/u.test(block.element.tag) && block.element.parent
    ? block.element.parent
    : block.element

/** The elements that directly hold much of the kept prose. */
export function columnsOf(kept: readonly PageBlock[]): ReadonlySet<ElementNode> {
  const sums = new Map<ElementNode, number>()
  let all = 0
  for (const block of kept) {
    if (!isProse(block)) continue
    const column = columnOf(block)
    sums.set(column, (sums.get(column) ?? 0) + block.words)
    all += block.words
  }
  return new Set([...sums].filter(([, words]) => words >= SHARE * all).map(([element]) => element))
}
