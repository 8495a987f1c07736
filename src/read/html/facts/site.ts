import type { Reading } from '../../../model/article.ts'
import { hostOf } from '../../host.ts'
import type { Language } from '../../language.ts'
import { type Placed, textIn, typesOf } from '../structured/json-ld.ts'
import type { Meta } from '../structured/meta.ts'
import { attr, type ElementNode } from '../tree/node.ts'

type Known = Reading['publisher']
type Metas = ReadonlyMap<string, readonly Meta[]>

const known = (value: string | null | undefined, basis: string): Known =>
  value?.trim() ? { value: value.replace(/\s+/gu, ' ').trim(), basis, source: null } : null

const firstMeta = (meta: Metas, names: readonly string[]): Known => {
  for (const name of names) {
    const found = known(meta.get(name)?.[0]?.value, `meta ${name}`)
    if (found) return found
  }
  return null
}

/** Who publishes the page. */
export function publisherOf(
  meta: Metas,
  linked: readonly Placed[],
  article: Placed | null,
  url: string | null,
): Known {
  return (
    known(textIn(article?.data['publisher']), 'JSON-LD publisher') ??
    firstMeta(meta, [
      'og:site_name',
      'article:publisher_name',
      'application-name',
      'dc.publisher',
      'dcterms.publisher',
      'cre',
    ]) ??
    known(
      textIn(linked.find(p => typesOf(p.data).some(t => /Organization$|^WebSite$/u.test(t)))?.data['name']),
      'JSON-LD organisation',
    ) ??
    hostOf(url)
  )
}

/** The section of the outlet that the article stands in. */
export const sectionOf = (meta: Metas, article: Placed | null): Known =>
  known(textIn(article?.data['articleSection']), 'JSON-LD articleSection') ??
  firstMeta(meta, [
    'article:section',
    'og:article:section',
    'parsely-section',
    'section',
    'cxenseparse:section',
  ])

/** The page's own address: what it declares as canonical, made absolute. */
export function canonicalOf(
  elements: readonly ElementNode[],
  meta: Metas,
  article: Placed | null,
  url: string | null,
): Known {
  const absolute = (value: string | null | undefined): string | null => {
    try {
      const made = value ? new URL(value, url ?? undefined) : null
      return made && /^https?:$/u.test(made.protocol) ? made.href : null
    } catch {
      return null
    }
  }
  const link = elements.find(
    e => e.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attr(e, 'rel') ?? ''),
  )
  return (
    known(absolute(link && attr(link, 'href')), 'link canonical') ??
    known(absolute(meta.get('og:url')?.[0]?.value), 'meta og:url') ??
    known(absolute(textIn(article?.data['url'])), 'JSON-LD url')
  )
}

/** The language that the page declares. */
export function declaredLanguage(elements: readonly ElementNode[], meta: Metas): Language | null {
  const html = elements.find(e => e.tag === 'html')
  const claims = [
    ['html lang', html && attr(html, 'lang')],
    ['meta content-language', meta.get('content-language')?.[0]?.value],
    ['meta og:locale', meta.get('og:locale')?.[0]?.value],
  ] as const
  const [basis, said] = claims.find(([, value]) => value) ?? []
  const code = /^([a-z]{2})(?:$|[-_,])/iu.exec(said ?? '')?.[1]
  return basis && code ? { value: code.toLowerCase(), basis } : null
}

/** Whether 3/4/2025 is the fourth of March here: American English, or English that names no country. */
export function monthFirstIn(elements: readonly ElementNode[], meta: Metas): boolean {
  const html = elements.find(e => e.tag === 'html')
  const value = (html && attr(html, 'lang')) || meta.get('og:locale')?.[0]?.value || ''
  return /^en(?:$|[-_]us\b)/iu.test(value)
}
