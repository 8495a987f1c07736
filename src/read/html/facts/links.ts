import type { OutLink } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'
import type { PageBlock } from '../main/block.ts'
import type { MainText } from '../main/extract.ts'
import type { NextPage } from './pages.ts'

/** Where a block's words stand in the decoded page, from its first to its last. */
export function placeOf(block: PageBlock, toDecoded: (offset: number) => number): Span {
  const pieces = block.texts.flatMap(t => t?.pieces ?? [])
  return {
    start: toDecoded(pieces[0]?.start ?? block.element.start),
    end: toDecoded(pieces.at(-1)?.end ?? block.element.start),
  }
}

/** The headlines of other articles that stood in the text. */
export const teasersOf = (main: MainText, toDecoded: (offset: number) => number): readonly OutLink[] =>
  main.judged
    .filter(j => j.reason === 'teaser')
    .map(({ block }): OutLink => ({ title: block.text, url: null, source: placeOf(block, toDecoded) }))

/** The link to the page on which an article goes on. */
export function linkTo(next: NextPage, toDecoded: (offset: number) => number): OutLink {
  const at = toDecoded(next.source)
  return { title: next.words ?? 'next page', url: next.url, source: { start: at, end: at }, rel: 'next' }
}
