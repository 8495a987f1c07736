import type { Dateline, Reading } from '../../../model/article.ts'
import type { RemovalReason } from '../../../model/lists.ts'
import { agencyNamed, creditedAgency } from '../../credit.ts'
import { datelineOf } from '../../text/rules/dateline.ts'
import type { MainText } from '../main/extract.ts'
import { within } from '../tree/node.ts'

/** Paragraphs from the beginning in which a dateline may stand. */
const NEAR = 3
const LONGEST_CREDIT = 160

/** The dateline at the head of the text, in the words of the text reader, with its length there. */
export function datelineIn(
  text: string,
  blocks: readonly { readonly start: number; readonly end: number; readonly kind: string }[],
): { readonly block: number; readonly length: number; readonly dateline: Omit<Dateline, 'source'> } | null {
  for (const [i, block] of blocks.slice(0, NEAR).entries()) {
    if (block.kind !== 'body') continue
    const found = datelineOf(text.slice(block.start, block.end))
    if (found) return { block: i, length: found.length, dateline: found.dateline }
  }
  return null
}

/** The agency that lines name, the first of them that does. */
export function agencyIn(
  lines: readonly { readonly text: string; readonly basis: string }[],
): Reading['agency'] {
  for (const { text, basis } of lines) {
    const value = text.length > LONGEST_CREDIT ? null : agencyNamed(text)
    if (value) return { value, basis, source: null }
  }
  return null
}

/** Reasons of blocks that belong to other stories, to readers, or to the site. */
const ELSEWHERE: ReadonlySet<RemovalReason | null> = new Set([
  'comments',
  'related',
  'navigation',
  'teaser',
  'caption',
  'advertisement',
  'cookie',
])

/** Lines in the article's own element that credit an agency: those taken for bylines, and those that say so in words. */
export const creditLines = (main: MainText): readonly { readonly text: string; readonly basis: string }[] =>
  main.judged.flatMap(({ block, reason }) => {
    const line = [{ text: block.text, basis: 'credit line' }]
    if (reason === 'byline') return line
    if (block.words > 16 || ELSEWHERE.has(reason) || !within(block.element, main.root)) return []
    const agency = creditedAgency(block.text)
    return agency ? [{ text: agency, basis: 'credit line' }] : []
  })
