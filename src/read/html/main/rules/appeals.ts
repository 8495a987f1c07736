import type { PageBlock } from '../block.ts'
import type { Removed, Rule } from './rule.ts'

const ASK =
  /\b(?:support(?:ing)? (?:us|our|the|quality|local|independent|free)|help (?:us|keep|fund|support)|contribut(?:e|ing|ions?)\b|donat(?:e|ing|ions?)|as little as|subscrib(?:e|ing)|become a (?:member|subscriber)|subscriptions?|afford to pay|paywalls?|free for everyone|bring(?:s|ing)? you|invest time|made possible by|sign up|membership|join us|chip in)\b/iu
const CAUSE =
  /\b(?:journalism|journalists|newsrooms?|newspapers?|reporting|our (?:news|politics|readers|work|site|coverage)|free for (?:everyone|all)|paywall|newsletter|inbox|independent (?:media|news)|a month)\b/iu
const WE = /\b(?:we|our|us|we['’]re|we['’]ve)\b/iu
const MAX_WORDS = 110

const isAppeal = (block: PageBlock): boolean =>
  block.words <= MAX_WORDS &&
  !/[“"]/u.test(block.text) &&
  ASK.test(block.text) &&
  CAUSE.test(block.text) &&
  WE.test(block.text)

/**
 * The house asking its readers for money or an address: first person plural, an asking verb and a cause in one
 * paragraph without quotation marks. Between two such paragraphs nothing else stands.
 */
export const appeals: Rule = kept => {
  const at = kept.flatMap((b, i) => (isAppeal(b) ? [i] : []))
  const removed: Removed[] = []
  for (const [n, i] of at.entries()) {
    const next = at[n + 1]
    const until = next !== undefined && next - i <= 4 ? next : i + 1
    for (let k = i; k < until; k++) {
      const block = kept[k]
      if (block && !/[“"]/u.test(block.text)) removed.push([block, 'promotion'])
    }
  }
  return removed
}
