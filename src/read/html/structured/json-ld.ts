import { attr, dataOf, type ElementNode } from '../tree/node.ts'

/** An object of a page's JSON-LD, as it stands there; nothing about its shape is known. */
export type LinkedData = Readonly<Record<string, unknown>>

/** A JSON-LD object with the place of the script that holds it. */
export interface Placed {
  readonly data: LinkedData
  readonly script: { readonly start: number; readonly end: number }
}

/** Longer scripts are not article metadata. */
const MAX_SCRIPT = 4_000_000
const MAX_DEPTH = 8

const isObject = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON as publishers write it: with raw newlines in strings, comments around it, or a trailing comma. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*;?\s*$/u, '')
    .trim()
    .replace(/;$/u, '')
  for (const attempt of [
    (t: string) => t,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what is mended here
    (t: string) => t.replace(/[\u0000-\u001f]+/gu, ' '),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    (t: string) => t.replace(/[\u0000-\u001f]+/gu, ' ').replace(/,\s*([}\]])/gu, '$1'),
  ]) {
    try {
      return JSON.parse(attempt(bare))
    } catch {
      // The next attempt is more forgiving; a script that none can read says nothing.
    }
  }
  return null
}

/** All JSON-LD objects of a page in document order, nested ones (`@graph`, `mainEntity`, list members) included. */
export function linkedData(elements: readonly ElementNode[]): Placed[] {
  const found: Placed[] = []
  for (const element of elements) {
    if (element.tag !== 'script' || !/^application\/(?:ld\+)?json\b.*$/iu.test(attr(element, 'type') ?? ''))
      continue
    if (!/ld\+json/iu.test(attr(element, 'type') ?? '')) continue
    const text = element.children.map(c => (c.kind === 'text' ? dataOf(c) : '')).join('')
    if (text.length > MAX_SCRIPT) continue
    const pieces = element.children.flatMap(c => (c.kind === 'text' ? c.pieces : []))
    const script = { start: pieces[0]?.start ?? element.start, end: pieces.at(-1)?.end ?? element.start }
    const visit = (value: unknown, depth: number): void => {
      if (depth > MAX_DEPTH) return
      if (Array.isArray(value)) {
        for (const item of value.slice(0, 200)) visit(item, depth + 1)
        return
      }
      if (!isObject(value)) return
      if ('@type' in value || 'headline' in value) found.push({ data: value, script })
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'hasPart',
        'liveBlogUpdate',
        'itemListElement',
        'item',
        'about',
      ])
        if (key in value) visit(value[key], depth + 1)
    }
    visit(parseLoosely(text), 0)
  }
  return found
}

/** The types that an object claims, without the schema's address. */
export const typesOf = (data: LinkedData): string[] =>
  [data['@type']]
    .flat()
    .filter(t => typeof t === 'string')
    .map(t => t.replace(/^https?:\/\/schema\.org\//u, ''))

const ARTICLE =
  /^(?:.*Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|NewsMediaObject|AnalysisNewsArticle|OpinionNewsArticle|ReportageNewsArticle)$/u

/** The object that describes the page's article: the first of an article's type that has a headline, a date or a body. */
export function articleData(found: readonly Placed[]): Placed | null {
  const articles = found.filter(p => typesOf(p.data).some(t => ARTICLE.test(t)))
  return (
    articles.find(p => typeof p.data['articleBody'] === 'string') ??
    articles.find(p => 'datePublished' in p.data || 'headline' in p.data) ??
    articles[0] ??
    null
  )
}

/** A property as text: the string itself, or the name of the object, or the first of a list. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = textIn(item)
      if (text) return text
    }
    return null
  }
  return isObject(value) ? textIn(value['name'] ?? value['@value'] ?? null) : null
}

/** All texts of a property that may be a list. */
export const textsIn = (value: unknown): string[] =>
  [value].flat().flatMap(v => {
    const text = textIn(v)
    return text ? [text] : []
  })
