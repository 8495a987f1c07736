import { linkDensity, type PageBlock } from '../block.ts'
import { isProse } from '../prose.ts'
import { endsSentence } from '../words.ts'
import type { Removed, Rule } from './rule.ts'

const JOB =
  '(?:reporter|editor|writer|correspondent|journalist|columnist|producer|freelancer?|blogger|contributor|photographer|newsletter)'
const BIO = new RegExp(
  `^\\W*(?:\\p{Lu}[\\p{L}.'’-]+\\s+){1,4}(?:is (?:a|an|the|our|\\p{Lu})\\b.{0,80}\\b${JOB}s?\\b|(?:covers|writes|reports on|joined|has (?:been|written|covered|reported|worked))\\b.{0,120})`,
  'u',
)
const CONTACT =
  /[\w.+-]+@[\w-]+\.[\w.]+|(?:^|\s)@\w{3,}|\b(?:[Ff]ollow|[Ee]-?mail|[Cc]ontact|[Rr]each|[Ww]rite to|[Tt]weet) (?:him|her|them|me|us|the (?:author|reporter|writer)|\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:at|on|via))\b|\bcan be (?:reached|contacted|followed)\b|\bon (?:Twitter|Facebook|Instagram|X)\b/u
const CREDIT =
  /\b(?:contributed to this|contributed reporting|contributed by|additional reporting|with reporting by|reporting by|editing by|writing by|with (?:files|material|information) from|first appeared|originally (?:appeared|published)|was first published|syndicated|this (?:story|article|report) (?:was|has been|is|originally)|our standards|read the original)\b/iu

const isTailMatter = (block: PageBlock): boolean =>
  (block.words <= 120 && BIO.test(block.text)) ||
  (block.words <= 50 && CONTACT.test(block.text)) ||
  (block.words <= 60 && CREDIT.test(block.text))

/** What stands after the last paragraph: stray labels, who wrote it, how to reach them, who else has helped. */
export const tail: Rule = kept => {
  const removed: Removed[] = []
  for (let i = kept.length - 1; i >= 0; i--) {
    const block = kept[i]
    if (!block) break
    if (isTailMatter(block)) removed.push([block, 'byline'])
    else if (
      isProse(block) ||
      block.element.tag === 'td' ||
      block.element.tag === 'li' ||
      block.element.tag === 'blockquote'
    )
      break
    else if (
      /^h[1-6]$/u.test(block.element.tag) ||
      (!endsSentence(block.text) && (linkDensity(block) > 0.3 || block.words <= 4))
    )
      removed.push([block, 'chrome'])
    else break
  }
  return removed
}
