import { attr, elementsOf } from '../tree/node.ts'
import { parsePage } from '../tree/parse.ts'

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)\b/iu
/** Feeds of readers' comments, which are no news. */
const COMMENTS = /\bcomments?\b/iu

/** Addresses of the feeds that a page names (`<link rel="alternate">`), absolute, each once; none of readers' comments. */
export function feedLinks(html: string, url: string): readonly string[] {
  const found = new Set<string>()
  for (const element of elementsOf(parsePage(html).document)) {
    if (element.tag !== 'link' || !/(?:^|\s)alternate(?:\s|$)/iu.test(attr(element, 'rel') ?? '')) continue
    const href = attr(element, 'href') ?? ''
    if (!FEED_TYPE.test(attr(element, 'type') ?? '') || !URL.canParse(href, url)) continue
    if (COMMENTS.test(attr(element, 'title') ?? '') || COMMENTS.test(href)) continue
    const address = new URL(href, url)
    if (/^https?:$/u.test(address.protocol)) found.add(address.href)
  }
  return [...found]
}
