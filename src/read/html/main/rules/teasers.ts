import { linkDensity } from '../block.ts'
import { inEmbed } from '../embeds.ts'
import type { Removed, Rule } from './rule.ts'

/** Blocks that are nothing but a link to something else: standing alone, or as a list of links. */
export const teasers: Rule = kept =>
  kept.flatMap((block, i): Removed[] => {
    if (block.links === 0 || inEmbed(block)) return []
    const density = linkDensity(block)
    if (density >= 0.8 && block.words >= 2 && !/^h[2-6]$/u.test(block.element.tag)) return [[block, 'teaser']]
    if (density >= 0.8 && /^h[2-6]$/u.test(block.element.tag)) {
      const next = kept[i + 1]
      return !next || next.words < 30 || linkDensity(next) > 0.5 ? [[block, 'teaser']] : []
    }
    if (density >= 0.55 && block.links >= 3 && block.words < 80) return [[block, 'navigation']]
    return []
  })
