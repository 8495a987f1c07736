import type { KnownText } from '../../../model/article.ts'
import type { PageBlock } from '../main/block.ts'
import type { Judged, MainText } from '../main/extract.ts'
import { creditsOnly, reasonOf } from '../main/rules/phrases.ts'
import { type LinkedData, type Placed, textIn } from '../structured/json-ld.ts'
import { type ElementNode, within } from '../tree/node.ts'
import { placeOf } from './links.ts'
import { bare } from './title.ts'

/** Longer ones are a story told in pictures. */
const LONGEST = 1_500
/** Captions kept of one article. */
const MOST = 100

/** What pages put before a caption for those who do not see the picture. */
const LABEL = /^(?:image|media|photo|picture) caption:?\s*/iu

/**
 * What stands under the pictures of the article, in the page's order, then what only structured data says of them. Pictures of
 * other stories are left out: those that stand after the text, and captions that are links.
 */
export function captionsOf(
  main: MainText,
  article: Placed | null,
  toDecoded: (offset: number) => number,
): readonly KnownText[] {
  const found: KnownText[] = []
  const seen = new Set<string>()
  for (const group of byPicture(ofArticle(main))) {
    const [first, last] = [group[0], group.at(-1)]
    const texts = group.map(b => b.text.replace(LABEL, ''))
    const value = texts.join(' ')
    if (!first || !last || value.length > LONGEST || /:$/u.test(value) || texts.every(creditsOnly)) continue
    if (seen.has(bare(value))) continue
    seen.add(bare(value))
    const source = { start: placeOf(first, toDecoded).start, end: placeOf(last, toDecoded).end }
    found.push({ value, basis: basisOf(first), source })
  }
  for (const value of stated(article)) {
    if ([...seen].some(s => s.includes(bare(value)))) continue
    seen.add(bare(value))
    found.push({ value, basis: 'JSON-LD image caption', source: null })
  }
  return found.slice(0, MOST)
}

/** Blocks taken for captions that belong to the article: from its headline to its last paragraph. */
function ofArticle({ judged, root }: MainText): readonly PageBlock[] {
  const isKept = (j: Judged): boolean => j.reason === null
  const last = judged.findLastIndex(isKept)
  const title = judged.findIndex(j => j.reason === 'duplicate-title')
  const first = title >= 0 ? title : judged.findIndex(isKept)
  return judged.slice(0, last + 1).flatMap(({ block, reason }, i) => {
    const own = reason === 'caption' && (i > first || within(block.element, root))
    return own && block.linkWords < block.words && (reasonOf(block) ?? 'caption') === 'caption' ? [block] : []
  })
}

const PICTURE = /^(?:figure|figcaption)$/u

function pictureOf(block: PageBlock): ElementNode | null {
  for (let at: ElementNode | null = block.element; at; at = at.parent) if (at.tag === 'figure') return at
  return null
}

/** Blocks of one figure are one caption: the words and the credit under them. */
function byPicture(blocks: readonly PageBlock[]): readonly (readonly PageBlock[])[] {
  const groups: PageBlock[][] = []
  let before: ElementNode | null = null
  for (const block of blocks) {
    const picture = pictureOf(block)
    if (picture && picture === before) groups.at(-1)?.push(block)
    else groups.push([block])
    before = picture
  }
  return groups
}

function basisOf(block: PageBlock): string {
  for (let at: ElementNode | null = block.element; at; at = at.parent) if (PICTURE.test(at.tag)) return at.tag
  return creditsOnly(block.text) ? 'line that credits a picture' : 'element named as a caption'
}

/** The captions that structured data gives the article's pictures. */
const stated = (article: Placed | null): readonly string[] =>
  [article?.data['image']].flat().flatMap((image): readonly string[] => {
    if (typeof image !== 'object' || image === null) return []
    const caption = textIn((image as LinkedData)['caption'])
    const text =
      caption
        ?.replace(/<[^>]*>/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim() ?? ''
    return text.length > 0 && text.length <= LONGEST ? [text] : []
  })
