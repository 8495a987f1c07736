import type { RemovalReason } from '../../../../model/lists.ts'
import type { ElementNode } from '../../tree/node.ts'
import type { PageBlock } from '../block.ts'

/** What the rules know besides the blocks that are still kept. */
export interface RuleContext {
  /** Spellings of the page's headline, bare (letters and digits in lower case). */
  readonly titles: ReadonlySet<string>
  /** All blocks of the page, in order. */
  readonly blocks: readonly PageBlock[]
  /** Why a block was taken out so far, or null. */
  readonly reason: (block: PageBlock) => RemovalReason | null
  /** Elements that directly hold much of the article's prose. */
  readonly columns: ReadonlySet<ElementNode>
  /** The text as the page states it in structured data, bare; empty where it states none. */
  readonly articleBody: string
}

/** A block to take out, and why. */
export type Removed = readonly [block: PageBlock, reason: RemovalReason]

/**
 * One habit of news pages. Takes the blocks still kept, in order, and gives those that are not of the article. Rules run
 * one after the other, each on what the earlier ones left.
 */
export type Rule = (kept: readonly PageBlock[], context: RuleContext) => readonly Removed[]
