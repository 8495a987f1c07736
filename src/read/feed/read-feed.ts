import type { Published, Reading } from '../../model/article.ts'
import { ParleyError, type Problem, problem } from '../../model/problem.ts'
import { amend } from '../amend.ts'
import { given } from '../given.ts'
import { machineDate } from '../html/date/written.ts'
import { readHtml } from '../html/read-html.ts'
import { readText } from '../text/read-text.ts'
import { type Entry, MAX_ENTRIES, parseEntries } from './entry.ts'

/** Raise it whenever what the feed reader gives changes. */
export const FEED_READER = 'feed/2'

const MARKUP =
  /<\/?(?:p|div|br|a|b|strong|em|i|img|ul|ol|li|blockquote|h[1-6]|span|table|figure|section)\b[^>]*>/iu

/** When an entry says that it was published; where it only says when it was last changed, as many feeds do, that. */
export const entryDate = (entry: Entry, led = ''): Published | null =>
  dateOf(entry.published, `date of the feed’s entry${led}`) ??
  dateOf(entry.modified, `date of the last change of the feed’s entry${led}, which gives no other`)

const dateOf = (value: string | null, because: string): Published | null => {
  const date = value === null ? null : machineDate(value, true)
  return date && { edtf: date.edtf, precision: date.precision, basis: 'header', because }
}

/**
 * Reads the entries of a feed as articles of their own, in the feed's order; part n is entry n, and offsets count in the
 * entry's contents as the feed holds them. Entries without any text are left out.
 *
 * @throws ParleyError `read.unreadable` for what begins as a feed and is none, `read.empty` for a feed without entries.
 */
export async function readFeed(input: {
  readonly source: string
  readonly text: string
  readonly encoding: string
  readonly name: string
  readonly problems?: readonly Problem[]
}): Promise<readonly Reading[]> {
  const feed = parsed(input.text, input.name)
  if (feed.entries.length === 0) throw new ParleyError('read.empty', { name: input.name })
  const readings: Reading[] = []
  for (const [i, entry] of feed.entries.entries()) {
    if (entry.content.trim() === '') continue
    const more = [...(readings.length === 0 ? (input.problems ?? []) : [])]
    if (readings.length === 0 && feed.cut > 0)
      more.push(problem('read.feed-cut', { name: input.name, limit: MAX_ENTRIES }))
    for (const reading of await articlesOf(entry, input, String(i), more))
      readings.push(amend(reading, FEED_READER, knownOf(entry, feed.title, reading)))
  }
  if (readings.length === 0) throw new ParleyError('read.empty', { name: input.name })
  return readings
}

function parsed(text: string, name: string): ReturnType<typeof parseEntries> {
  try {
    return parseEntries(text)
  } catch (error) {
    throw new ParleyError('read.unreadable', { name, why: 'it is not a well-formed feed' }, { cause: error })
  }
}

async function articlesOf(
  entry: Entry,
  input: { readonly source: string; readonly encoding: string; readonly name: string },
  part: string,
  problems: readonly Problem[],
): Promise<readonly Reading[]> {
  const published = entryDate(entry)
  const common = {
    source: input.source,
    encoding: input.encoding,
    part,
    problems,
    published,
    title: given(entry.title, 'title of the feed’s entry'),
  }
  return MARKUP.test(entry.content)
    ? readHtml({ ...common, html: entry.content, url: entry.url, name: `${input.name}#${part}` })
    : readText({ ...common, text: entry.content })
}

function knownOf(entry: Entry, feedTitle: string | null, reading: Reading): Partial<Reading> {
  const authors = entry.authors
    .map(a => a.replace(/^\S+@\S+\s*\((.+)\)$/u, '$1').trim())
    .filter(a => a !== '' && !a.includes('@'))
  return {
    role: reading.role === 'main' ? 'item' : reading.role,
    ...(authors.length > 0
      ? { byline: { value: authors.join(', '), role: 'author', basis: 'author of the feed’s entry' } }
      : {}),
    ...(entry.url
      ? { canonicalUrl: { value: entry.url, basis: 'link of the feed’s entry', source: null } }
      : {}),
    ...(feedTitle && !reading.publisher?.basis.startsWith('dateline')
      ? { publisher: { value: feedTitle, basis: 'feed title', source: null } }
      : {}),
    modified: dateOf(entry.modified, 'date of the feed’s entry'),
  }
}
