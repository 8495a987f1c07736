import { attr, dataOf, type ElementNode, INLINE, type TextNode, type TreeNode } from '../tree/node.ts'
import { countWords } from './words.ts'

/** A run of inline text between two block boundaries, with what the rules ask about it. */
export interface PageBlock {
  readonly index: number
  /** The nearest element that is not inline. */
  readonly element: ElementNode
  /** The texts that it is made of, in order; a `null` is a line break. */
  readonly texts: readonly (TextNode | null)[]
  /** White space folded to one space, line breaks to one newline. */
  readonly text: string
  readonly words: number
  readonly linkWords: number
  /** Links in it. */
  readonly links: number
  /** Words in bold or italics. */
  readonly strongWords: number
}

/** Elements whose contents are never text of the page. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style template head noscript svg math canvas iframe object embed audio video map select option optgroup datalist textarea input button progress meter dialog noembed noframes applet area base link meta title'.split(
    ' ',
  ),
)

const STRONG = new Set(['b', 'strong', 'em', 'i'])

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu

/** Whether the page itself says that an element is not shown. */
export function isHidden(element: ElementNode): boolean {
  for (const a of element.attrs) {
    if (a.name === 'hidden' && a.value !== 'until-found') return true
    if (a.name === 'style' && HIDDEN_STYLE.test(a.value)) return true
  }
  return false
}

/**
 * Cuts what is below `root` into blocks, in document order. `silent` elements give none. Two line breaks in a row end a
 * block, one stays a newline in it.
 */
export function blocksOf(root: ElementNode, skip: (element: ElementNode) => boolean): PageBlock[] {
  const blocks: PageBlock[] = []
  let texts: (TextNode | null)[] = []
  let text = ''
  let linkText = ''
  let strongText = ''
  let links = 0
  let inLink = 0
  let inStrong = 0
  const flush = (element: ElementNode): void => {
    const folded = text
      .replace(/\s+/gu, ' ')
      .replace(/ ?\u2028 ?/gu, '\n')
      .trim()
    if (folded) {
      blocks.push({
        index: blocks.length,
        element,
        texts,
        text: folded,
        words: countWords(folded),
        linkWords: linkText ? countWords(linkText) : 0,
        links,
        strongWords: strongText ? countWords(strongText) : 0,
      })
    }
    texts = []
    text = ''
    linkText = ''
    strongText = ''
    links = 0
  }
  const isInline = (el: ElementNode): boolean => INLINE.has(el.tag) || el.tag === 'br'
  const open: (TreeNode | { leave: ElementNode; block: ElementNode })[] = [root]
  let block = root
  for (let at = open.pop(); at; at = open.pop()) {
    if ('leave' in at) {
      if (isInline(at.leave)) {
        if (at.leave.tag === 'a') inLink--
        else if (STRONG.has(at.leave.tag)) inStrong--
      } else {
        flush(block)
        block = at.block
      }
      continue
    }
    if (at.kind === 'text') {
      const data = dataOf(at)
      texts.push(at)
      text += data
      if (inLink > 0) linkText += ` ${data}`
      if (inStrong > 0) strongText += ` ${data}`
      continue
    }
    if (SILENT.has(at.tag) || skip(at)) continue
    if (at.tag === 'br') {
      if (/\u2028\s*$/u.test(text)) flush(block)
      else {
        texts.push(null)
        text += '\u2028'
      }
      continue
    }
    if (isInline(at)) {
      if (at.tag === 'a') {
        inLink++
        links++
      } else if (STRONG.has(at.tag)) inStrong++
    } else {
      flush(block)
      open.push({ leave: at, block })
      block = at
    }
    if (isInline(at)) open.push({ leave: at, block })
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i]
      if (child) open.push(child)
    }
    // A link around whole blocks: everything below counts as linked.
  }
  flush(block)
  return blocks
}

/** Share of a block's words that stand in links. */
export const linkDensity = (block: PageBlock): number =>
  block.words === 0 ? 0 : Math.min(1, block.linkWords / block.words)

/** The role that an element plays for assistive software, in lower case. */
export const roleOf = (element: ElementNode): string => (attr(element, 'role') ?? '').toLowerCase()
