import { attr, type ElementNode, textOf } from '../tree/node.ts'

/** That an article goes on at another address, and how this is known. */
export interface NextPage {
  readonly url: string
  /** "page 1 of 3", where the page says it. */
  readonly words: string | null
  readonly basis: string
  /** Where the link begins in the parsed source. */
  readonly source: number
}

/** Higher numbers in an address are ids and years. */
const MOST = 50
const PARAMETER = /^(?:page|pageno|pagenum|pagenumber|p|pg|seite|pagina|página|strana|stranka)$/iu

/** An address without its page's number, and that number; 1 where none stands. */
function numbered(url: URL): { readonly base: string; readonly page: number } {
  const rest = new URL(url)
  rest.hash = ''
  for (const [name, value] of url.searchParams)
    if (PARAMETER.test(name) && /^\d{1,2}$/u.test(value) && Number(value) <= MOST) {
      rest.searchParams.delete(name)
      return { base: key(rest), page: Number(value) }
    }
  const path =
    /^(.*?)(?:\/(?:page|seite|p)?[/-]?|[-_,](?:page|p|seite)?[-_]?)(\d{1,2})(\/?|\.\p{L}{3,5})$/u.exec(
      rest.pathname,
    )
  const page = Number(path?.[2])
  if (!path || page < 1 || page > MOST) return { base: key(rest), page: 1 }
  rest.pathname = `${path[1]}${path[3]}`
  return { base: key(rest), page }
}

const key = (url: URL): string =>
  `${url.host.replace(/^www\./u, '')}${url.pathname.replace(/\/+$/u, '')}${url.search}`

const WORDS = /\b(?:page|seite|página|pagina)\s+(\d{1,2})\s*(?:of|von|de|di|\/)\s*(\d{1,2})\b/iu
/** What links to the next page are called. */
const NEXT_NAME =
  /^(?:next(?: page)?|continue(?: reading)?(?: (?:on|to) page \d+)?|nächste seite|weiter|page suivante|siguiente|pagina successiva|\d{1,2}|[›»→>])\s*[›»→>]*$/iu

/**
 * The next page of an article that is cut into several, or null. A link counts only where its address is this page's own with the
 * next number: most links that call themselves "next" lead to the next story.
 *
 * @param own the page's address, or the one that it declares; without one nothing can be told.
 */
export function nextPageOf(elements: readonly ElementNode[], own: string | null): NextPage | null {
  if (own === null || !URL.canParse(own)) return null
  const here = numbered(new URL(own))
  for (const e of elements) {
    if (e.tag !== 'link' && e.tag !== 'a') continue
    const href = attr(e, 'href')
    const rel = /(?:^|\s)next(?:\s|$)/iu.test(attr(e, 'rel') ?? '')
    if (!href || !URL.canParse(href, own) || (!rel && (e.tag === 'link' || !NEXT_NAME.test(textOf(e, 60)))))
      continue
    const url = new URL(href, own)
    const there = numbered(url)
    if (there.base !== here.base || there.page !== here.page + 1) continue
    url.hash = ''
    return {
      url: url.href,
      words: pageWords(elements, here.page),
      basis: rel ? 'link rel next' : 'link to the next page',
      source: e.start,
    }
  }
  return null
}

/** "page 1 of 3" as a short element says it, where its number is this page's. */
function pageWords(elements: readonly ElementNode[], page: number): string | null {
  for (const e of elements) {
    if (e.children.length > 8) continue
    const text = textOf(e, 60)
    const found = text.length < 50 ? WORDS.exec(text) : null
    if (found && Number(found[1]) === page && Number(found[2]) > page) return `page ${page} of ${found[2]}`
  }
  return null
}
