import type { Reading } from '../../../model/article.ts'
import type { Judged } from '../main/extract.ts'
import { type Placed, textsIn } from '../structured/json-ld.ts'
import type { Meta } from '../structured/meta.ts'
import { attr, type ElementNode, textOf } from '../tree/node.ts'

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:de|da|del|van|von|bin|al|el|la|le|di|du)\\s+)?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}"
const BY = new RegExp(
  `^(?:By|BY|Von|Por|Par|Da|Written by|Reported by)[\\s:]+(${NAME}(?:(?:,\\s+|\\s+and\\s+|\\s*&\\s*)${NAME}){0,4})`,
  'u',
)

/** Whether a text can be a list of names: no address, no whole sentence. */
const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 120 &&
  !/https?:|@|[<>{}]|\d{4}/u.test(text) &&
  text.split(/\s+/u).length <= 16

const clean = (text: string): string =>
  text
    .replace(/^(?:by|von|por|par|da)\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Who wrote the article, from structured data, meta tags, marked elements or a line that begins with "By". */
export function bylineOf(
  elements: readonly ElementNode[],
  meta: ReadonlyMap<string, readonly Meta[]>,
  article: Placed | null,
  judged: readonly Judged[],
): Reading['byline'] {
  const of = (value: string, basis: string): Reading['byline'] => ({ value, role: 'author', basis })
  const linked = [...new Set(textsIn(article?.data['author']).map(clean).filter(isName))]
  if (linked.length > 0) return of(linked.join(', '), 'JSON-LD author')
  for (const name of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'twitter:creator',
  ]) {
    const values = [...new Set((meta.get(name) ?? []).map(m => clean(m.value)).filter(isName))]
    if (values.length > 0) return of(values.slice(0, 6).join(', '), `meta ${name}`)
  }
  for (const element of elements) {
    if (
      element.tag === 'meta' ||
      !(/\bauthor\b/u.test(attr(element, 'itemprop') ?? '') || /\bauthor\b/u.test(attr(element, 'rel') ?? ''))
    )
      continue
    const value = clean(textOf(element, 160))
    if (isName(value)) return of(value, attr(element, 'itemprop') ? 'itemprop author' : 'rel author')
  }
  for (const { block, reason } of judged) {
    if (reason === 'comments' || reason === 'related' || reason === 'navigation' || block.words > 20) continue
    const found = BY.exec(block.text)
    if (found?.[1]) return of(found[1], 'line beginning with By')
  }
  return null
}
