import { bare } from '../../facts/title.ts'
import { isProse } from '../prose.ts'
import type { Removed, Rule } from './rule.ts'

/** The headline stands apart from the text; so does what precedes it: section names, kickers, bars. */
export const title: Rule = (kept, { titles }) => {
  const isTitle = kept.map(b => b.words <= 60 && titles.has(bare(b.text)))
  const last = isTitle.lastIndexOf(true)
  if (last < 0) return []
  const all = kept.reduce((n, b) => n + (isProse(b) ? b.words : 0), 0)
  let head = -1
  let before = 0
  for (const [i, block] of kept.entries()) {
    if (isTitle[i] && before < 0.15 * all) head = i
    if (isProse(block) && !isTitle[i]) before += block.words
  }
  return kept.flatMap((block, i): Removed[] => {
    if (isTitle[i] && (/^h[1-6]$/u.test(block.element.tag) || i <= head || block.words > 3))
      return [[block, 'duplicate-title']]
    return i < head ? [[block, 'chrome']] : []
  })
}
