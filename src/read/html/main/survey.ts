import type { RemovalReason } from '../../../model/lists.ts'
import { bare as bareText } from '../facts/title.ts'
import { attr, type ElementNode, elementsOf, within } from '../tree/node.ts'
import { type PageBlock, roleOf } from './block.ts'
import { isCardList } from './cards.ts'
import { isEmbed } from './embeds.ts'
import { type Hint, hintReader } from './hints.ts'
import { isProse } from './prose.ts'
import { findRoot } from './root.ts'

/** A page looked over once: how much prose every element holds, and why it is not the article, if names or tags say so. */
export interface Survey {
  /** Words in running prose below an element. */
  readonly prose: (element: ElementNode) => number
  readonly verdict: (element: ElementNode) => RemovalReason | null
  readonly elements: readonly ElementNode[]
}

const hint = (reason: RemovalReason, sure: boolean): Hint => ({ reason, sure })

const BY_TAG: ReadonlyMap<string, Hint> = new Map([
  ['nav', hint('navigation', true)],
  ['footer', hint('chrome', true)],
  ['aside', hint('related', true)],
  ['form', hint('chrome', false)],
  ['button', hint('chrome', true)],
  ['dialog', hint('chrome', true)],
  ['menu', hint('navigation', true)],
  ['figure', hint('caption', false)],
  ['figcaption', hint('caption', false)],
  ['label', hint('chrome', false)],
  ['fieldset', hint('chrome', false)],
  ['summary', hint('chrome', false)],
])

const BY_ROLE: ReadonlyMap<string, Hint> = new Map([
  ['navigation', hint('navigation', true)],
  ['complementary', hint('related', true)],
  ['contentinfo', hint('chrome', true)],
  ['search', hint('chrome', true)],
  ['dialog', hint('chrome', true)],
  ['alertdialog', hint('cookie', true)],
  ['banner', hint('chrome', false)],
  ['menu', hint('navigation', true)],
  ['menubar', hint('navigation', true)],
  ['toolbar', hint('navigation', true)],
])

/**
 * From this share of the article's prose on, an element is taken for the article or a part of it, whatever its names
 * say: names such as "gallery" or "post-meta" also stand on whole articles, while "related" rarely does.
 */
const SHARE_WEAK = 0.2
const SHARE = 0.45
/** With this share an element is the article even where it begins later. */
const MOST = 0.7
/** Named as a caption but with this much prose, an element is a story told in pictures. */
const STORY_WORDS = 60
const CARDS = hint('related', false)
const WEAK: ReadonlySet<RemovalReason> = new Set([
  'caption',
  'byline',
  'chrome',
  'paywall',
  'navigation',
  'header',
])

/** How many times more prose must stand under sure names than elsewhere for the names to be doubted. */
const MISLED = 3

const TEXT_TAGS = /^(?:p|h[1-6]|ul|ol|li|blockquote|table|section|article)$/u

/** Whether the page marks an element as holding the article's text. */
const isMarkedBody = (element: ElementNode): boolean =>
  /\barticleBody\b/u.test(attr(element, 'itemprop') ?? '')

/** Sums what `measure` gives of the blocks for every element around them. */
function sumUp(
  elements: readonly ElementNode[],
  blocks: readonly PageBlock[],
  measure: (block: PageBlock) => number,
): Map<ElementNode, number> {
  const sums = new Map<ElementNode, number>()
  for (const b of blocks) sums.set(b.element, (sums.get(b.element) ?? 0) + measure(b))
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i]
    const sum = element && sums.get(element)
    if (element?.parent && sum !== undefined) sums.set(element.parent, (sums.get(element.parent) ?? 0) + sum)
  }
  return sums
}

/** Paragraphs looked at for the beginning of the article: the first may be a summary or a caption. */
const LEADS = 4

/** The paragraphs with which the article begins: the first prose of its element after the headline, if this is shown. */
function beginningOf(
  blocks: readonly PageBlock[],
  rough: ElementNode,
  titles: ReadonlySet<string>,
): { readonly headline: PageBlock | null; readonly leads: readonly PageBlock[] } {
  const inRough = blocks.filter(b => within(b.element, rough))
  const title = inRough.findIndex(b => /^h[1-3]$/u.test(b.element.tag) && titles.has(bareText(b.text)))
  return {
    headline: inRough[title] ?? null,
    leads: inRough
      .slice(title + 1)
      .filter(isProse)
      .slice(0, LEADS),
  }
}

/** Looks over all blocks of a page. */
export function survey(
  document: ElementNode,
  blocks: readonly PageBlock[],
  titles: ReadonlySet<string>,
): Survey {
  const elements = [...elementsOf(document)]
  const sums = sumUp(elements, blocks, b => (isProse(b) ? b.words : 0))
  const words = sumUp(elements, blocks, b => b.words)
  const wordsIn = (element: ElementNode): number => words.get(element) ?? 0
  const prose = (element: ElementNode): number => sums.get(element) ?? 0
  const named = hintReader()
  const hints = new Map<ElementNode, Hint | null>()
  for (const element of elements) {
    if (!sums.has(element) || element.tag === 'body' || element.tag === 'html' || isMarkedBody(element))
      continue
    const found = BY_TAG.get(element.tag) ?? BY_ROLE.get(roleOf(element)) ?? named(element)
    hints.set(element, found ?? (isCardList(element, wordsIn) ? CARDS : null))
  }
  const inherit = (own: (element: ElementNode, found: Hint) => boolean) => {
    const verdicts = new Map<ElementNode, RemovalReason | null>()
    for (const element of elements) {
      const above = element.parent && !isEmbed(element) ? (verdicts.get(element.parent) ?? null) : null
      const found = above ? null : (hints.get(element) ?? null)
      verdicts.set(element, above ?? (found && own(element, found) ? found.reason : null))
    }
    return (element: ElementNode): RemovalReason | null => verdicts.get(element) ?? null
  }
  const clean = findRoot(document, blocks, { elements, verdict: inherit((_, found) => found.sure) })
  const bare = findRoot(document, blocks, {
    elements,
    verdict: inherit((_, found) => found.sure && found.reason !== 'chrome' && found.reason !== 'navigation'),
  })
  // Names mislead where they hide much more than they leave.
  const rough = prose(bare) > MISLED * prose(clean) ? bare : clean
  const whole = Math.max(1, prose(rough))
  const { headline, leads } = beginningOf(blocks, rough, titles)
  const verdict = inherit((element, found) => {
    if (found.sure) return !(rough === bare && rough !== clean && within(rough, element))
    if (found.reason === 'paywall' && TEXT_TAGS.test(element.tag)) return false
    if (found.reason === 'caption' && prose(element) >= STORY_WORDS && !element.tag.startsWith('fig'))
      return false
    if (headline && within(headline.element, element) && leads.some(b => within(b.element, element)))
      return false
    const share = WEAK.has(found.reason) ? SHARE_WEAK : SHARE
    if (prose(element) <= share * whole) return true
    if (within(rough, element)) return false
    if (!within(element, rough)) return true
    const held = found.reason === 'caption' || found.reason === 'paywall' || prose(element) > MOST * whole
    return !held && !leads.some(b => within(b.element, element))
  })
  return { prose, verdict, elements }
}
