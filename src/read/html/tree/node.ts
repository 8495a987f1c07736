/**
 * A page as a tree of two kinds of node, made for reading only: elements, and texts that know where every character of
 * theirs stands in the decoded source.
 */

/** Characters of one token: `data` in the tree, `[start, end)` in the decoded source (longer where entities stand). */
export interface Piece {
  readonly data: string
  readonly start: number
  readonly end: number
}

export interface TextNode {
  readonly kind: 'text'
  parent: ElementNode | null
  readonly pieces: Piece[]
}

export interface ElementNode {
  readonly kind: 'element'
  /** Lower-case local name. */
  readonly tag: string
  readonly namespace: string
  readonly attrs: { name: string; value: string }[]
  parent: ElementNode | null
  readonly children: TreeNode[]
  /** Contents of a `<template>`; never shown, hence never read. */
  template: ElementNode | null
  /** Where its start tag stands in the decoded source. */
  start: number
}

export type TreeNode = ElementNode | TextNode

/** The value of an attribute, or null. */
export function attr(node: ElementNode, name: string): string | null {
  for (const a of node.attrs) if (a.name === name) return a.value
  return null
}

/** All characters of a text node. */
export const dataOf = (node: TextNode): string =>
  node.pieces.length === 1 ? (node.pieces[0]?.data ?? '') : node.pieces.map(p => p.data).join('')

/** `root` and all elements below it in document order, without recursion, so that depth costs no stack. */
export function* elementsOf(root: ElementNode): Generator<ElementNode> {
  const open: ElementNode[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    yield node
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child?.kind === 'element') open.push(child)
    }
  }
}

const NOT_TEXT = new Set(['script', 'style', 'noscript', 'template'])

/** The text below an element with white space folded, at most `limit` characters of it; scripts and styles left out. */
export function textOf(root: ElementNode, limit = 100_000): string {
  let out = ''
  const open: TreeNode[] = [root]
  for (let node = open.pop(); node && out.length < limit; node = open.pop()) {
    if (node.kind === 'text') out += dataOf(node)
    else if (node === root || !NOT_TEXT.has(node.tag)) {
      if (out && !INLINE.has(node.tag)) out += ' '
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]
        if (child) open.push(child)
      }
    }
  }
  return out.replace(/\s+/gu, ' ').trim().slice(0, limit)
}

/** Elements that stay within a line of text; all others begin a new block. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym amp-link b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Whether `node` is `ancestor` or stands below it. */
export function within(node: TreeNode, ancestor: ElementNode): boolean {
  for (let at: TreeNode | null = node; at; at = at.parent) if (at === ancestor) return true
  return false
}
