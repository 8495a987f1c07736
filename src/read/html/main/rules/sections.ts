import { linkDensity, type PageBlock } from '../block.ts'
import { endsSentence } from '../words.ts'
import { columnOf } from './columns.ts'
import { SECTION_HEADS } from './phrases.ts'
import type { Removed, Rule, RuleContext } from './rule.ts'

/** Whether the article has gone on after a box of other stories: prose in its own column, or much of it anywhere. */
function resumes(block: PageBlock, { columns }: RuleContext): boolean {
  if (linkDensity(block) >= 0.3 || !endsSentence(block.text)) return false
  return block.words >= (block.element.tag === 'p' && columns.has(columnOf(block)) ? 8 : 25)
}

/** A heading such as "Related stories", and what follows it until the prose goes on. */
export const sections: Rule = (kept, context) => {
  const removed: Removed[] = []
  for (let i = 0; i < kept.length; i++) {
    const head = kept[i]
    if (!head || head.words > 12) continue
    const found = SECTION_HEADS.find(s => s.pattern.test(head.text))
    if (!found) continue
    removed.push([head, found.reason])
    for (let k = i + 1; k < kept.length; k++) {
      const block = kept[k]
      if (!block || resumes(block, context)) break
      removed.push([block, found.reason])
      i = k
    }
  }
  return removed
}
