import type { ElementNode } from '../tree/node.ts'
import { blocksOf } from './block.ts'
import { isProse } from './prose.ts'

/** Words of hidden prose below which there is nothing to bring back. */
const LEAST = 80

/**
 * Hidden elements that hold the rest of an article whose beginning is shown, as pages have them that lift a barrier by
 * script: they stand beside the shown paragraphs and together hold more prose than these.
 *
 * @param hidden the outermost hidden elements, in order
 * @param shown elements that directly hold the shown prose
 * @param shownWords words of the shown prose
 */
export function barredText(
  hidden: readonly ElementNode[],
  shown: ReadonlySet<ElementNode>,
  shownWords: number,
): ReadonlySet<ElementNode> {
  const places = new Set<ElementNode>()
  for (const column of shown) {
    places.add(column)
    if (column.parent) places.add(column.parent)
  }
  const byParent = new Map<ElementNode, ElementNode[]>()
  for (const element of hidden)
    if (element.parent && places.has(element.parent))
      byParent.set(element.parent, [...(byParent.get(element.parent) ?? []), element])
  const found = new Set<ElementNode>()
  for (const group of byParent.values()) {
    const words = group
      .flatMap(element => blocksOf(element, () => false))
      .reduce((n, b) => n + (isProse(b) ? b.words : 0), 0)
    if (words >= LEAST && words > shownWords) for (const element of group) found.add(element)
  }
  return found
}
