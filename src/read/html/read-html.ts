import type { Block, OutLink, Published, Reading } from '../../model/article.ts'
import { articleId, idOf, readingId, sha256 } from '../../model/ids.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { fingerprint } from '../fingerprint.ts'
import { languageOf } from '../language.ts'
import { toSource } from '../raw.ts'
import { generatedLabel } from '../text/label.ts'
import { datesOf } from './date/index.ts'
import { agencyIn, creditLines, datelineIn } from './facts/agency.ts'
import { type NextPage, nextPageOf } from './facts/pages.ts'
import { bylineOf } from './facts/people.ts'
import { canonicalOf, declaredLanguage, monthFirstIn, publisherOf, sectionOf } from './facts/site.ts'
import { bare, chooseTitle, type TitleClaim, titleClaims } from './facts/title.ts'
import { type LivePost, postsOf } from './live/posts.ts'
import { withoutTimes } from './live/times.ts'
import { extractMain, type MainText } from './main/extract.ts'
import { mendMojibake } from './mojibake.ts'
import { isPaywalled } from './paywall.ts'
import { render } from './render.ts'
import { articleData, linkedData, type Placed, textIn } from './structured/json-ld.ts'
import { type Meta, metaOf } from './structured/meta.ts'
import { type ElementNode, elementsOf } from './tree/node.ts'
import { parsePage } from './tree/parse.ts'
import { wallOf } from './walls.ts'

/** Raise it whenever what the HTML reader gives changes: readings name it, and `parley update` reads again. */
export const HTML_READER = 'html/2'

/** A decoded page with what its carrier says of it. */
export interface HtmlInput {
  /** SHA-256 of the raw bytes. */
  readonly source: string
  /** The decoded page; segments and removals point into it. */
  readonly html: string
  readonly encoding: string
  /** The page's address, where it is known. */
  readonly url?: string | null
  /** What the carrier says: a line's `date`, a feed's entry. Wins over what the page says of itself. */
  readonly published?: Published | null
  readonly title?: string | null
  readonly problems?: readonly Problem[]
  /** Place of the page in its source. */
  readonly part?: string
  /** For messages only. */
  readonly name?: string
}

/** Letters under which the language that the page declares is surer than its text. */
const SHORT = 200

/** A parsed page with what it says of itself as a whole. */
interface PageFacts {
  readonly input: HtmlInput
  readonly url: string | null
  readonly source: string
  readonly elements: readonly ElementNode[]
  readonly meta: ReadonlyMap<string, readonly Meta[]>
  readonly linked: readonly Placed[]
  readonly article: Placed | null
  readonly publisher: Reading['publisher']
  readonly monthFirst: boolean
  readonly declared: string | null
  /** From offsets of what was parsed to those of the decoded page. */
  readonly toDecoded: (offset: number) => number
}

/** What one article of a page has of its own. */
interface OwnFacts
  extends Pick<
    Reading,
    'part' | 'parent' | 'role' | 'title' | 'byline' | 'published' | 'modified' | 'canonicalUrl'
  > {
  readonly links: readonly OutLink[]
  readonly paywalled: boolean
  readonly problems: readonly Problem[]
}

/**
 * Reads an HTML page: its article as clean text, what was removed and why, and what the page says of itself; the posts of a live
 * blog as articles of their own after it. Never fails; a page without an article gives a reading with a problem
 * (`read.no-article`, `read.wall`). Cost and memory are bounded by the limits of `parsePage`.
 */
export async function readHtml(input: HtmlInput): Promise<readonly Reading[]> {
  const mended = mendMojibake(input.html)
  const url = input.url ?? null
  const parsed = parsePage(mended?.text ?? input.html)
  const elements = [...elementsOf(parsed.document)]
  const meta = metaOf(elements)
  const linked = linkedData(elements)
  const article = articleData(linked)
  const page: PageFacts = {
    input,
    url,
    source: parsed.source,
    elements,
    meta,
    linked,
    article,
    publisher: publisherOf(meta, linked, article, url),
    monthFirst: monthFirstIn(elements, meta),
    declared: declaredLanguage(elements, meta),
    toDecoded: mended?.toOriginal ?? (offset => offset),
  }
  const claims = titleClaims(elements, meta, article)
  const titles = new Set(claims.map(c => bare(c.value)).filter(Boolean))
  const articleBody = bare(textIn(article?.data['articleBody']) ?? '')
  const posts = postsOf(elements, linked, url)
  const main = extractMain(parsed.document, { titles, articleBody }, new Set(posts.map(p => p.element)))

  const problems: Problem[] = [...(input.problems ?? [])]
  if (mended) problems.push(problem('read.mended-encoding'))
  if (parsed.cutAt !== null) problems.push(problem('read.page-cut', { at: parsed.cutAt }))
  const own = factsOfPage(page, claims, titles, main)
  const next = nextPageOf(elements, url ?? own.canonicalUrl?.value ?? null)
  if (next)
    problems.push(
      problem('read.goes-on', {
        words: next.words ?? 'how many is not said',
        url: next.url,
        basis: next.basis,
      }),
    )
  const whole = await readingOf(
    page,
    main,
    { ...own, links: [...own.links, ...(next ? [linkTo(next, page)] : [])], problems },
    posts.length === 0,
  )
  const following = await readPosts(page, posts, whole)
  // A live blog that is nothing but its posts has no article beside them.
  return following.length > 0 && whole.text === '' ? following.map(orphan) : [whole, ...following]
}

/** What a page says of its own article. */
function factsOfPage(
  page: PageFacts,
  claims: readonly TitleClaim[],
  titles: ReadonlySet<string>,
  main: MainText,
): OwnFacts {
  const { input, elements, meta, linked, article, url, monthFirst } = page
  const { judged } = main
  const dates = datesOf({ elements, meta, linked, article, judged, url, titles, monthFirst })
  const chosen = chooseTitle(claims)
  const title = input.title
    ? { value: input.title, basis: 'given with the page', source: null }
    : chosen && { value: chosen.value, basis: chosen.basis, source: null }
  return {
    part: input.part ?? '0',
    parent: null,
    role: 'main',
    title,
    byline: bylineOf(elements, meta, article, judged),
    published: input.published ?? dates.published,
    modified: dates.modified,
    canonicalUrl: canonicalOf(elements, meta, article, url),
    links: teasersOf(page, main),
    paywalled: isPaywalled(main, article, meta),
    problems: [],
  }
}

function teasersOf({ toDecoded }: PageFacts, main: MainText): readonly OutLink[] {
  return main.judged
    .filter(j => j.reason === 'teaser')
    .map((j): OutLink => {
      const pieces = j.block.texts.flatMap(t => t?.pieces ?? [])
      const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0]
      return { title: j.block.text, url: null, source: { start: toDecoded(start), end: toDecoded(end) } }
    })
}

function linkTo(next: NextPage, { toDecoded }: PageFacts): OutLink {
  const at = toDecoded(next.source)
  return { title: next.words ?? 'next page', url: next.url, source: { start: at, end: at }, rel: 'next' }
}

/** The posts of a live blog as articles: each with its own title, writer and moment, and the page's outlet. */
async function readPosts(
  page: PageFacts,
  posts: readonly LivePost[],
  whole: Reading,
): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for (const [i, post] of posts.entries()) {
    const { title } = post
    const main = withoutTimes(
      extractMain(post.element, { titles: new Set(title ? [bare(title)] : []), articleBody: '' }),
    )
    const reading = await readingOf(
      page,
      main,
      {
        part: whole.part === '0' ? String(i + 1) : `${whole.part}/${i + 1}`,
        parent: whole.article,
        role: 'live-post',
        title: title === null ? null : { value: title, basis: 'headline of the post', source: null },
        byline: bylineOf([...elementsOf(post.element)], new Map(), null, main.judged),
        published: post.published ?? whole.published,
        modified: null,
        canonicalUrl: whole.canonicalUrl,
        links: teasersOf(page, main),
        paywalled: whole.paywalled,
        problems: [],
      },
      false,
    )
    if (reading.text !== '') readings.push(reading)
  }
  return readings
}

/** A post whose page has no article beside its posts. */
function orphan(reading: Reading): Reading {
  const { id: _, ...body } = { ...reading, parent: null }
  return { ...body, id: readingId(body.article, body.reader, sha256(idOf('t', body))) }
}

/** Lays out what was kept of a page, or of a post, as a reading. `alone`: it is looked at for being no article at all. */
async function readingOf(page: PageFacts, main: MainText, own: OwnFacts, alone: boolean): Promise<Reading> {
  const { input, meta, article, toDecoded, declared } = page
  const { paywalled, problems: before, links, ...facts } = own
  const rendered = render(main.judged, page.source, toDecoded)
  const dateline = datelineIn(rendered.text, rendered.blocks)
  const agency =
    agencyIn([
      ...(dateline?.dateline.agency ? [{ text: dateline.dateline.agency, basis: 'dateline' }] : []),
      ...(own.byline ? [{ text: own.byline.value, basis: 'byline' }] : []),
      ...creditLines(main),
    ]) ?? null
  const language = rendered.text.length < SHORT && declared ? declared : await languageOf(rendered.text)
  const blocks = withDateline(rendered.blocks, dateline)
  const id = articleId(input.source, own.part)
  const name = input.name ?? page.url ?? 'the page'
  const problems: Problem[] = [...before]
  const wall = alone ? wallOf(main, rendered.text, own.title?.value ?? null) : null
  if (wall === 'empty') problems.push(problem('read.no-article', { name, words: countProse(rendered.text) }))
  else if (wall) problems.push(problem('read.wall', { name, what: wall }))
  if (paywalled && own.role === 'main') problems.push(problem('read.paywalled'))
  if (language !== 'en' && language !== 'und') problems.push(problem('read.language', { language }))
  if (!own.published) problems.push(problem('read.undated', { article: id }))

  const body = {
    ...facts,
    article: id,
    source: input.source,
    reader: HTML_READER,
    encoding: input.encoding,
    text: rendered.text,
    blocks,
    segments: rendered.segments,
    removed: rendered.removed,
    repeated: [],
    links,
    label: own.title?.value ?? generatedLabel(rendered.text, blocks),
    dateline: dateline && { ...dateline.dateline, source: sourceOf(rendered, dateline) },
    relativePublished: null,
    publisher: page.publisher,
    agency,
    aggregator: null,
    section: sectionOf(meta, article),
    language,
    paywalled,
    fingerprint: fingerprint(rendered.text, blocks),
    problems,
  }
  return { ...body, id: readingId(id, HTML_READER, sha256(idOf('t', body))) }
}

const countProse = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

type Found = NonNullable<ReturnType<typeof datelineIn>>

/** Parts the dateline from the paragraph that it begins; the text stays as it is. */
function withDateline(blocks: readonly Block[], found: Found | null): readonly Block[] {
  if (!found) return blocks
  return blocks.flatMap((b, i): Block[] => {
    if (i !== found.block) return [b]
    const cut = b.start + found.length
    // The space after the dateline belongs to neither block.
    return [
      { start: b.start, end: cut, kind: 'dateline' },
      { start: Math.min(b.end, cut + 1), end: b.end, kind: b.kind },
    ]
  })
}

function sourceOf(
  rendered: { readonly blocks: readonly Block[]; readonly segments: Reading['segments'] },
  found: Found,
): { start: number; end: number } {
  const from = rendered.blocks[found.block]?.start ?? 0
  const at = { start: from, end: from + found.length }
  return toSource({ segments: rendered.segments }, at) ?? { start: 0, end: 0 }
}
