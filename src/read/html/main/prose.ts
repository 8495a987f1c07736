import { linkDensity, type PageBlock } from './block.ts'
import { endsSentence } from './words.ts'

/** Whether a block reads like a paragraph of prose rather than a label, a menu or a teaser. */
export function isProse(block: PageBlock): boolean {
  const density = linkDensity(block)
  if (block.words >= 12) return density < 0.4
  return block.words >= 5 && density < 0.25 && endsSentence(block.text)
}
