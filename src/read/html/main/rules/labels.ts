import { inEmbed } from '../embeds.ts'
import { reasonOf } from './phrases.ts'
import type { Removed, Rule } from './rule.ts'

/** Single lines whose words alone say that they are not the article: labels, credits, bylines, promotions, notices. */
export const labels: Rule = kept =>
  kept.flatMap((block): Removed[] => {
    if (inEmbed(block)) return []
    const reason = reasonOf(block)
    return reason ? [[block, reason]] : []
  })
