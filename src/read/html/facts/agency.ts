import { AGENCY_BY_NAME } from '../../../knowledge/agencies.ts'
import type { Dateline, Reading } from '../../../model/article.ts'
import { datelineOf } from '../../text/rules/dateline.ts'

/** Paragraphs from the beginning in which a dateline may stand. */
const NEAR = 3
const LONGEST_CREDIT = 160
const NAME = /\p{Lu}[\p{L}.]*(?:[ -](?:of |de )?\p{Lu}[\p{L}.]*){0,4}/gu

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

/** The agency that a byline or a credit line names. */
export function agencyIn(
  lines: readonly { readonly text: string; readonly basis: string }[],
): Reading['agency'] {
  for (const { text, basis } of lines) {
    if (text.length > LONGEST_CREDIT) continue
    for (const [name] of text.matchAll(NAME)) {
      const agency = AGENCY_BY_NAME.get(name)
      if (agency) return { value: agency.name, basis, source: null }
    }
  }
  return null
}
