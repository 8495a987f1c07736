import { inEmbed } from '../embeds.ts'
import { endsSentence } from '../words.ts'
import { columnOf } from './columns.ts'
import type { Removed, Rule } from './rule.ts'

const LABEL_TAGS = /^(?:div|section|span|header|article|main|center|a|ul|ol)$/u

/** Counters and labels: a few words without a sentence, standing outside the article's columns. */
export const crumbs: Rule = (kept, { columns }) =>
  kept.flatMap((block): Removed[] => {
    if (inEmbed(block)) return []
    const tag = block.element.tag
    if (/^[\d\s.,:/%+–-]*$/u.test(block.text) && !/^(?:td|th|li|dd|dt|h[1-6])$/u.test(tag))
      return [[block, 'chrome']]
    if (block.words > 4 || endsSentence(block.text) || /[:：]$/u.test(block.text)) return []
    return LABEL_TAGS.test(tag) && !columns.has(columnOf(block)) ? [[block, 'chrome']] : []
  })
