import { bare } from '../../facts/title.ts'
import type { Removed, Rule } from './rule.ts'

/** The same block again, or a pull quote: a short run of words set apart that a paragraph holds as well. */
export const repeated: Rule = kept => {
  const seen = new Set<string>()
  const removed: Removed[] = []
  const keys = kept.map(b => bare(b.text))
  const paragraphs = keys.filter((_, i) => (kept[i]?.words ?? 0) >= 12)
  for (const [i, block] of kept.entries()) {
    const key = keys[i] ?? ''
    if (block.words < 6) continue
    if (seen.has(key)) removed.push([block, 'repeated'])
    else if (
      block.words <= 60 &&
      paragraphs.length < 400 &&
      /^(?:blockquote|h[2-6]|div|aside|section|q)$/u.test(block.element.tag) &&
      paragraphs.some(p => p.length > key.length && p.includes(key))
    )
      removed.push([block, 'repeated'])
    seen.add(key)
  }
  return removed
}
