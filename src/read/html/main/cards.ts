import { attr, type ElementNode, type TreeNode } from '../tree/node.ts'

/** Fewer alike children are no list. */
const LEAST = 3
/** Words of one card at most: headline, time and a summary. */
const MAX_WORDS = 75

const signature = (element: ElementNode): string =>
  `${element.tag}.${(attr(element, 'class') ?? '').replace(/[\d]+/gu, '').split(/\s+/u)[0] ?? ''}`

const HEADING = /^h[1-6]$/u

/** Whether what is first shown in an element leads elsewhere: a linked picture, a linked headline, or a link. */
function leadsAway(card: ElementNode): boolean {
  const open: { node: TreeNode; linked: boolean }[] = [{ node: card, linked: false }]
  let steps = 0
  for (let at = open.pop(); at && steps++ < 60; at = open.pop()) {
    const { node, linked } = at
    if (node.kind === 'text') {
      const text = node.pieces
        .map(p => p.data)
        .join('')
        .trim()
      if (text.length < 2) continue
      if (linked) return text.split(/\s+/u).length >= 2
      if (HEADING.test(node.parent?.tag ?? '')) return false
      // A label or a time may stand before the headline.
      if (text.split(/\s+/u).length > 5) return false
      continue
    }
    const inLink = linked || (node.tag === 'a' && attr(node, 'href') !== null)
    if (inLink && (node.tag === 'img' || node.tag === 'picture')) return true
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child) open.push({ node: child, linked: inLink })
    }
  }
  return false
}

/**
 * Whether an element is a list of cards that lead to other stories: at least three alike children, each short and
 * beginning with a link. Paragraphs are never cards.
 *
 * @param words words below an element
 */
export function isCardList(element: ElementNode, words: (element: ElementNode) => number): boolean {
  if (element.children.length < LEAST) return false
  const groups = new Map<string, ElementNode[]>()
  for (const child of element.children) {
    if (child.kind !== 'element' || child.tag === 'p' || child.tag === 'br' || HEADING.test(child.tag))
      continue
    if (words(child) === 0) continue
    const key = signature(child)
    const group = groups.get(key)
    if (group) group.push(child)
    else groups.set(key, [child])
  }
  for (const group of groups.values()) {
    if (group.length < LEAST) continue
    const sizes = group.map(words)
    const total = sizes.reduce((a, b) => a + b, 0)
    if (total < 0.7 * words(element) || total / group.length > MAX_WORDS) continue
    const away = group.slice(0, 40).filter(leadsAway).length
    if (away >= 0.75 * Math.min(40, group.length)) return true
  }
  return false
}
