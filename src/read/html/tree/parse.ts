import { Parser, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import { textLimit } from './limit.ts'
import type { ElementNode, TextNode, TreeNode } from './node.ts'

/** What cannot be told from the tree alone. */
export interface Page {
  readonly document: ElementNode
  /** The decoded source that offsets point into. */
  readonly source: string
  /** Set where the page was cut off because it nests or holds more than a reader can bear. */
  readonly cutAt: number | null
}

/** Deeper trees come only from broken or hostile pages; the parser's cost grows with depth times length. */
export const MAX_DEPTH = 12_000
/** Elements and texts kept of one page; about 400 bytes each in memory. */
export const MAX_NODES = 500_000
/** Characters handed to the parser between two looks at the limits. */
const CHUNK = 1 << 16

interface Types extends TreeAdapterTypeMap {
  node: TreeNode
  parentNode: ElementNode
  childNode: TreeNode
  document: ElementNode
  documentFragment: ElementNode
  element: ElementNode
  commentNode: TextNode
  textNode: TextNode
  template: ElementNode
  documentType: TextNode
}

const makeElement = (
  tag: string,
  namespace: string,
  attrs: { name: string; value: string }[],
): ElementNode => ({
  kind: 'element',
  tag,
  namespace,
  attrs,
  parent: null,
  children: [],
  template: null,
  start: 0,
})

/** Builds our nodes for parse5. Comments and doctypes become empty texts, which nothing ever reads. */
class Adapter implements TreeAdapter<Types> {
  nodes = 0
  /** Where the token stands whose characters are being inserted. */
  at: { startOffset: number; endOffset: number } = { startOffset: 0, endOffset: 0 }
  #mode: ReturnType<TreeAdapter<Types>['getDocumentMode']> = 'no-quirks' as never

  createDocument = (): ElementNode => makeElement('#document', '', [])
  createDocumentFragment = (): ElementNode => makeElement('#fragment', '', [])
  createElement: TreeAdapter<Types>['createElement'] = (tag, namespace, attrs) => {
    this.nodes++
    return makeElement(tag, namespace, attrs)
  }
  createCommentNode = (): TextNode => ({ kind: 'text', parent: null, pieces: [] })
  createTextNode = (data: string): TextNode => ({
    kind: 'text',
    parent: null,
    pieces: [{ data, start: this.at.startOffset, end: this.at.endOffset }],
  })
  adoptAttributes: TreeAdapter<Types>['adoptAttributes'] = (to, attrs) => {
    const have = new Set(to.attrs.map(a => a.name))
    for (const a of attrs) if (!have.has(a.name)) to.attrs.push(a)
  }
  appendChild = (parent: ElementNode, child: TreeNode): void => {
    parent.children.push(child)
    child.parent = parent
  }
  insertBefore = (parent: ElementNode, child: TreeNode, before: TreeNode): void => {
    parent.children.splice(parent.children.lastIndexOf(before), 0, child)
    child.parent = parent
  }
  insertText = (parent: ElementNode, data: string): void => {
    const last = parent.children.at(-1)
    if (last?.kind === 'text' && last.pieces.length > 0) {
      last.pieces.push({ data, start: this.at.startOffset, end: this.at.endOffset })
      return
    }
    this.nodes++
    this.appendChild(parent, this.createTextNode(data))
  }
  insertTextBefore = (parent: ElementNode, data: string, before: TreeNode): void => {
    const previous = parent.children[parent.children.lastIndexOf(before) - 1]
    if (previous?.kind === 'text' && previous.pieces.length > 0)
      previous.pieces.push({ data, start: this.at.startOffset, end: this.at.endOffset })
    else this.insertBefore(parent, this.createTextNode(data), before)
  }
  detachNode = (node: TreeNode): void => {
    const siblings = node.parent?.children
    if (siblings) siblings.splice(siblings.indexOf(node), 1)
    node.parent = null
  }
  getAttrList = (element: ElementNode) => element.attrs
  getChildNodes = (node: ElementNode) => node.children
  getFirstChild = (node: ElementNode) => node.children[0] ?? null
  getParentNode = (node: TreeNode) => node.parent
  getTagName = (element: ElementNode) => element.tag
  getNamespaceURI = (element: ElementNode) => element.namespace as never
  getTextNodeContent = (node: TextNode) => node.pieces.map(p => p.data).join('')
  getCommentNodeContent = () => ''
  getDocumentMode = () => this.#mode
  setDocumentMode: TreeAdapter<Types>['setDocumentMode'] = (_, mode) => {
    this.#mode = mode
  }
  setDocumentType = (): void => {}
  getDocumentTypeNodeName = () => ''
  getDocumentTypeNodePublicId = () => ''
  getDocumentTypeNodeSystemId = () => ''
  isCommentNode = (node: TreeNode): node is TextNode => node.kind === 'text' && node.pieces.length === 0
  isDocumentTypeNode = (_: TreeNode): _ is TextNode => false
  isElementNode = (node: TreeNode): node is ElementNode => node.kind === 'element'
  isTextNode = (node: TreeNode): node is TextNode => node.kind === 'text' && node.pieces.length > 0
  getNodeSourceCodeLocation = () => null
  setNodeSourceCodeLocation = (): void => {}
  updateNodeSourceCodeLocation = (): void => {}
  getTemplateContent = (template: ElementNode) => template.template ?? template
  setTemplateContent = (template: ElementNode, content: ElementNode): void => {
    template.template = content
  }
}

/** parse5 with one change: the place of each character token is known when its characters enter the tree. */
class PlacingParser extends Parser<Types> {
  readonly #adapter: Adapter
  constructor(adapter: Adapter) {
    super({ treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: false })
    this.#adapter = adapter
    // The tokenizer keeps the first options object: tokens carry places, while the parser saves the cost of element ends.
    this.options = { ...this.options, sourceCodeLocationInfo: false }
  }
  override _insertCharacters(token: Token.CharacterToken): void {
    if (token.location) this.#adapter.at = token.location
    super._insertCharacters(token)
  }
  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token)
    if (token.location) {
      const top = this.openElements.current
      if (top?.kind === 'element' && top.start === 0) top.start = token.location.startOffset
    }
  }
}

/**
 * Parses decoded HTML. Never throws: what follows the limits above, or `MAX_TEXT`, is left out and `cutAt` says from where.
 */
export function parsePage(source: string): Page {
  const adapter = new Adapter()
  const parser = new PlacingParser(adapter)
  let cutAt = textLimit(source)
  const end = cutAt ?? source.length
  let at = 0
  do {
    const next = Math.min(at + CHUNK, end)
    parser.tokenizer.write(source.slice(at, next), next === end)
    at = next
    if (at < end && (parser.openElements.stackTop > MAX_DEPTH || adapter.nodes > MAX_NODES)) {
      cutAt = at
      parser.tokenizer.write('', true)
      break
    }
  } while (at < end)
  return { document: parser.document, source, cutAt }
}
