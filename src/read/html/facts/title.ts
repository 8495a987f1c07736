import type { Placed } from '../structured/json-ld.ts'
import { textIn } from '../structured/json-ld.ts'
import type { Meta } from '../structured/meta.ts'
import { attr, type ElementNode, textOf } from '../tree/node.ts'

/** A headline with the way it is known; `source` is where it begins in the decoded source. */
export interface TitleClaim {
  readonly value: string
  readonly basis: string
  readonly source: number
}

/** Letters and digits only, in lower case: what two spellings of one headline share. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A document title without the outlet's name at its end or beginning. */
export function stripOutlet(title: string): string {
  const parts = title.split(/\s+[|\-–—·»«:•]{1,2}\s+/u)
  if (parts.length < 2) return title
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a))
  return longest.split(/\s+/u).length >= 3 ? longest : title
}

const decode = (text: string): string =>
  text
    .replace(/&quot;/gu, '"')
    .replace(/&#0?39;|&apos;|&#x27;/gu, "'")
    .replace(/&amp;/gu, '&')
    .replace(/&nbsp;/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** Everything on the page that claims to be its headline, the surest first. */
export function titleClaims(
  elements: readonly ElementNode[],
  meta: ReadonlyMap<string, readonly Meta[]>,
  article: Placed | null,
): TitleClaim[] {
  const claims: TitleClaim[] = []
  const add = (value: string | null | undefined, basis: string, source: number): void => {
    const text = value ? decode(value) : ''
    if (text && text.length <= 400) claims.push({ value: text, basis, source })
  }
  if (article)
    add(
      textIn(article.data['headline']) ?? textIn(article.data['name']),
      'JSON-LD headline',
      article.script.start,
    )
  for (const name of [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'hdl',
  ])
    for (const m of meta.get(name) ?? []) add(stripOutlet(m.value), `meta ${name}`, m.source)
  for (const e of elements)
    if (e.tag === 'title' && e.namespace.endsWith('xhtml'))
      add(stripOutlet(textOf(e, 1000)), 'title element', e.start)
  for (const e of elements) if (e.tag === 'h1') add(textOf(e, 500), 'h1', e.start)
  for (const e of elements)
    if (/\bheadline\b/u.test(attr(e, 'itemprop') ?? '') && e.tag !== 'meta')
      add(textOf(e, 500), 'itemprop headline', e.start)
  return claims
}

/**
 * The headline as the page shows it: an `h1` (or a marked headline) that another claim agrees with, else the surest
 * claim. Null where a page claims nothing.
 */
export function chooseTitle(claims: readonly TitleClaim[]): TitleClaim | null {
  const others = claims.filter(c => c.basis !== 'h1').map(c => bare(c.value))
  for (const claim of claims) {
    if (claim.basis !== 'h1' && claim.basis !== 'itemprop headline') continue
    const own = bare(claim.value)
    if (
      own &&
      others.some(
        o => o === own || (own.length > 15 && (o.includes(own) || own.includes(o)) && o.length > 15),
      )
    )
      return claim
  }
  return claims.find(c => bare(c.value).length > 0) ?? null
}
