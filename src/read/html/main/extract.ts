import type { RemovalReason } from '../../../model/lists.ts'
import { type ElementNode, within } from '../tree/node.ts'
import { blocksOf, isHidden, type PageBlock } from './block.ts'
import { barredText } from './hidden.ts'
import { isProse } from './prose.ts'
import { findRoot } from './root.ts'
import { columnsOf } from './rules/columns.ts'
import { RULES } from './rules/index.ts'
import { survey } from './survey.ts'

/** A block with what became of it: kept (`null`), or taken out for a reason. */
export interface Judged {
  readonly block: PageBlock
  readonly reason: RemovalReason | null
}

/** All blocks of a page with what became of them. */
export interface MainText {
  readonly judged: readonly Judged[]
  /** The element that holds the article. */
  readonly root: ElementNode
  /** Whether text that the page hides until a barrier is lifted was read as well. */
  readonly barred: boolean
}

/** What a page says of itself that helps to find its text. */
export interface Claims {
  /** Spellings of the headline, bare. */
  readonly titles: ReadonlySet<string>
  /** The text as structured data states it, bare; empty where it does not. */
  readonly articleBody: string
}

/**
 * Finds the main text of a page, or of an element of it.
 *
 * @param without elements that are read apart, as the posts of a live blog are.
 */
export function extractMain(
  document: ElementNode,
  claims: Claims,
  without: ReadonlySet<ElementNode> = new Set(),
): MainText {
  const hidden: ElementNode[] = []
  const first = extractFrom(
    document,
    blocksOf(document, e => without.has(e) || (isHidden(e) && hidden.push(e) > 0)),
    claims,
  )
  const kept = first.judged.flatMap(j => (j.reason ? [] : [j.block]))
  const words = kept.reduce((n, b) => n + (isProse(b) ? b.words : 0), 0)
  const barred = barredText(hidden, columnsOf(kept), words)
  if (barred.size === 0) return { ...first, barred: false }
  const blocks = blocksOf(document, e => without.has(e) || (isHidden(e) && !barred.has(e)))
  return { ...extractFrom(document, blocks, claims), barred: true }
}

function extractFrom(
  document: ElementNode,
  blocks: readonly PageBlock[],
  claims: Claims,
): Pick<MainText, 'judged' | 'root'> {
  const page = survey(document, blocks, claims.titles)
  const root = findRoot(document, blocks, page)
  const reasons = new Map<PageBlock, RemovalReason>()
  for (const block of blocks) {
    const verdict = page.verdict(block.element)
    if (verdict) reasons.set(block, verdict)
    else if (!within(block.element, root)) reasons.set(block, 'chrome')
  }
  const reason = (block: PageBlock): RemovalReason | null => reasons.get(block) ?? null
  for (const rule of RULES) {
    const kept = blocks.filter(b => !reasons.has(b))
    for (const [block, why] of rule(kept, { ...claims, blocks, reason, columns: columnsOf(kept) }))
      reasons.set(block, why)
  }
  return { judged: blocks.map(block => ({ block, reason: reason(block) })), root }
}
