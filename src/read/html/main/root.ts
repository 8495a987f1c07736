import type { RemovalReason } from '../../../model/lists.ts'
import type { ElementNode } from '../tree/node.ts'
import { linkDensity, type PageBlock } from './block.ts'
import { isProse } from './prose.ts'

const NEUTRAL = /^(?:h[1-6]|td|th|li|dt|dd|figcaption)$/u

/** What a block adds to the claim of the elements around it that they are the article. */
function weight(block: PageBlock): number {
  const density = linkDensity(block)
  if (isProse(block)) return block.words * (1 - density)
  if (density > 0.5) return -1 - 0.6 * block.words
  return NEUTRAL.test(block.element.tag) ? 0 : -0.25 * block.words
}

/**
 * The element that holds the article: the one whose blocks weigh most, prose for it, links and labels against it. The
 * deepest of equals is taken. Blocks that names or tags rule out do not count.
 */
export function findRoot(
  document: ElementNode,
  blocks: readonly PageBlock[],
  page: {
    readonly elements: readonly ElementNode[]
    readonly verdict: (element: ElementNode) => RemovalReason | null
  },
): ElementNode {
  const sums = new Map<ElementNode, number>()
  for (const block of blocks) {
    if (page.verdict(block.element)) continue
    sums.set(block.element, (sums.get(block.element) ?? 0) + weight(block))
  }
  let best = document
  let most = 0
  for (let i = page.elements.length - 1; i >= 0; i--) {
    const element = page.elements[i]
    const sum = element && sums.get(element)
    if (!element || sum === undefined) continue
    if (sum > most) {
      most = sum
      best = element
    }
    if (element.parent) sums.set(element.parent, (sums.get(element.parent) ?? 0) + sum)
  }
  return best
}
