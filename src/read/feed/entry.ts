import { parseFeed } from 'feedsmith'

/** An entry of a feed, whatever the feed's form. Texts are as the feed holds them. */
export interface Entry {
  readonly title: string | null
  readonly url: string | null
  /** Contents or, where there are none, the summary: HTML or plain text. */
  readonly content: string
  /** Whether `content` is the whole article and no summary, as far as the feed tells. */
  readonly whole: boolean
  readonly published: string | null
  readonly modified: string | null
  readonly authors: readonly string[]
  /** What names the entry in its feed for ever. */
  readonly id: string | null
}

export interface Feed {
  readonly title: string | null
  readonly language: string | null
  readonly entries: readonly Entry[]
}

/** What stands at a path of keys; a list gives its first member. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value
  for (const key of keys) {
    if (Array.isArray(here)) here = here[0]
    if (typeof here !== 'object' || here === null) return undefined
    here = Reflect.get(here, key)
  }
  return here
}

const listAt = (value: unknown, ...keys: readonly string[]): readonly unknown[] => {
  const found = at(value, ...keys)
  return Array.isArray(found) ? found : []
}

/** The first text among values. */
function text(...values: readonly unknown[]): string | null {
  for (const value of values) if (typeof value === 'string' && value.trim() !== '') return value.trim()
  return null
}

const texts = (values: readonly unknown[]): readonly string[] =>
  values.flatMap(v => {
    const found = text(v, at(v, 'name'))
    return found ? [found] : []
  })

function rss(item: unknown): Entry {
  const whole = text(at(item, 'content', 'encoded'))
  return {
    title: text(at(item, 'title')),
    url: text(at(item, 'link'), at(item, 'guid', 'isPermaLink') === false ? null : at(item, 'guid', 'value')),
    content: whole ?? text(at(item, 'description')) ?? '',
    whole: whole !== null,
    published: text(at(item, 'pubDate'), ...listAt(item, 'dc', 'dates')),
    modified: text(...listAt(item, 'dcterms', 'modified')),
    authors: texts([...listAt(item, 'dc', 'creators'), ...listAt(item, 'authors')]),
    id: text(at(item, 'guid', 'value'), at(item, 'link')),
  }
}

function atom(entry: unknown): Entry {
  const links = listAt(entry, 'links')
  const rel = (link: unknown): unknown => at(link, 'rel')
  const link = links.find(l => rel(l) === 'alternate' || rel(l) === undefined) ?? links[0]
  const whole = text(at(entry, 'content', 'value'))
  return {
    title: text(at(entry, 'title', 'value')),
    url: text(at(link, 'href')),
    content: whole ?? text(at(entry, 'summary', 'value')) ?? '',
    whole: whole !== null,
    published: text(at(entry, 'published')),
    modified: text(at(entry, 'updated')),
    authors: texts(listAt(entry, 'authors')),
    id: text(at(entry, 'id'), at(link, 'href')),
  }
}

function json(item: unknown): Entry {
  const whole = text(at(item, 'content_html'), at(item, 'content_text'))
  return {
    title: text(at(item, 'title')),
    url: text(at(item, 'url'), at(item, 'external_url')),
    content: whole ?? text(at(item, 'summary')) ?? '',
    whole: whole !== null,
    published: text(at(item, 'date_published')),
    modified: text(at(item, 'date_modified')),
    authors: texts(listAt(item, 'authors')),
    id: text(at(item, 'id'), at(item, 'url')),
  }
}

/** Entries read of one feed; more belong into several files. */
export const MAX_ENTRIES = 5_000

const HEAD =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]{0,4000}?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:[a-z]+:)?(rss|feed|RDF)\b/iu

/** Whether decoded text is an RSS, Atom, RDF or JSON feed, by its beginning. */
export const looksLikeFeed = (source: string): boolean =>
  HEAD.test(source.slice(0, 8_192)) ||
  (/^\s*\{/u.test(source) &&
    /"version"\s*:\s*"https:\/\/jsonfeed\.org\/version\//u.test(source.slice(0, 8_192)))

/**
 * Takes a feed apart: RSS 0.9x and 2.0, RDF, Atom, JSON Feed. At most `MAX_ENTRIES` entries, in the feed's order; `cut`
 * counts those left out. Throws an Error of the parser for what is no feed.
 */
export function parseEntries(source: string): Feed & { readonly cut: number } {
  const { format, feed } = parseFeed(source, { maxItems: MAX_ENTRIES + 1 })
  const items = listAt(feed, format === 'atom' ? 'entries' : 'items')
  const entry = format === 'atom' ? atom : format === 'json' ? json : rss
  return {
    title: text(at(feed, 'title', 'value'), at(feed, 'title')),
    language: text(at(feed, 'language')),
    entries: items.slice(0, MAX_ENTRIES).map(entry),
    cut: Math.max(0, items.length - MAX_ENTRIES),
  }
}
