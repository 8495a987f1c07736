import type { Block, OutLink, Published, Reading } from '../../model/article.ts'
import { articleId, idOf, readingId, sha256 } from '../../model/ids.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { fingerprint } from '../fingerprint.ts'
import { languageOf } from '../language.ts'
import { toSource } from '../raw.ts'
import { generatedLabel } from '../text/label.ts'
import { datesOf } from './date/index.ts'
import { agencyIn, datelineIn } from './facts/agency.ts'
import { bylineOf } from './facts/people.ts'
import { canonicalOf, declaredLanguage, monthFirstIn, publisherOf, sectionOf } from './facts/site.ts'
import { bare, chooseTitle, titleClaims } from './facts/title.ts'
import { extractMain } from './main/extract.ts'
import { mendMojibake } from './mojibake.ts'
import { isPaywalled } from './paywall.ts'
import { render } from './render.ts'
import { articleData, linkedData, textIn } from './structured/json-ld.ts'
import { metaOf } from './structured/meta.ts'
import { elementsOf } from './tree/node.ts'
import { parsePage } from './tree/parse.ts'
import { wallOf } from './walls.ts'

/** Raise it whenever what the HTML reader gives changes: readings name it, and `parley update` reads again. */
export const HTML_READER = 'html/1'

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

/**
 * Reads an HTML page: its article as clean text, what was removed and why, and what the page says of itself. Never fails;
 * a page without an article gives a reading with a problem (`read.no-article`, `read.wall`). Cost and memory are bounded by
 * the limits of `parsePage`.
 */
export async function readHtml(input: HtmlInput): Promise<readonly Reading[]> {
  const mended = mendMojibake(input.html)
  const url = input.url ?? null
  const page = parsePage(mended?.text ?? input.html)
  const elements = [...elementsOf(page.document)]
  const meta = metaOf(elements)
  const linked = linkedData(elements)
  const article = articleData(linked)
  const claims = titleClaims(elements, meta, article)
  const titles = new Set(claims.map(c => bare(c.value)).filter(Boolean))
  const articleBody = bare(textIn(article?.data['articleBody']) ?? '')
  const main = extractMain(page.document, { titles, articleBody })
  const toDecoded = mended?.toOriginal ?? ((offset: number) => offset)
  const rendered = render(main.judged, page.source, toDecoded)

  const monthFirst = monthFirstIn(elements, meta)
  const dates = datesOf({ elements, meta, linked, article, judged: main.judged, url, titles, monthFirst })
  const published = input.published ?? dates.published
  const chosen = chooseTitle(claims)
  const title = input.title
    ? { value: input.title, basis: 'given with the page', source: null }
    : chosen && { value: chosen.value, basis: chosen.basis, source: null }
  const byline = bylineOf(elements, meta, article, main.judged)
  const dateline = datelineIn(rendered.text, rendered.blocks)
  const publisher = publisherOf(meta, linked, article, url)
  const agency =
    agencyIn([
      ...(dateline?.dateline.agency ? [{ text: dateline.dateline.agency, basis: 'dateline' }] : []),
      ...(byline ? [{ text: byline.value, basis: 'byline' }] : []),
      ...main.judged
        .filter(j => j.reason === 'byline')
        .map(j => ({ text: j.block.text, basis: 'credit line' })),
    ]) ?? null
  const declared = declaredLanguage(elements, meta)
  const language = rendered.text.length < SHORT && declared ? declared : await languageOf(rendered.text)
  const blocks = withDateline(rendered.blocks, dateline)
  const wall = wallOf(main, rendered.text, title?.value ?? null)
  const paywalled = isPaywalled(main, article, meta)
  const links = main.judged
    .filter(j => j.reason === 'teaser')
    .map((j): OutLink => {
      const pieces = j.block.texts.flatMap(t => t?.pieces ?? [])
      const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0]
      return { title: j.block.text, url: null, source: { start: toDecoded(start), end: toDecoded(end) } }
    })

  const place = input.part ?? '0'
  const id = articleId(input.source, place)
  const name = input.name ?? url ?? 'the page'
  const problems: Problem[] = [...(input.problems ?? [])]
  if (mended) problems.push(problem('read.mended-encoding'))
  if (page.cutAt !== null) problems.push(problem('read.page-cut', { at: page.cutAt }))
  if (wall === 'empty') problems.push(problem('read.no-article', { name, words: countProse(rendered.text) }))
  else if (wall) problems.push(problem('read.wall', { name, what: wall }))
  if (paywalled) problems.push(problem('read.paywalled'))
  if (language !== 'en' && language !== 'und') problems.push(problem('read.language', { language }))
  if (!published) problems.push(problem('read.undated', { article: id }))

  const body = {
    article: id,
    source: input.source,
    part: place,
    parent: null,
    role: 'main' as const,
    reader: HTML_READER,
    encoding: input.encoding,
    text: rendered.text,
    blocks,
    segments: rendered.segments,
    removed: rendered.removed,
    repeated: [],
    links,
    title,
    label: title?.value ?? generatedLabel(rendered.text, blocks),
    byline,
    dateline: dateline && { ...dateline.dateline, source: sourceOf(rendered, dateline) },
    published,
    relativePublished: null,
    modified: dates.modified,
    publisher,
    agency,
    aggregator: null,
    section: sectionOf(meta, article),
    canonicalUrl: canonicalOf(elements, meta, article, url),
    language,
    paywalled,
    fingerprint: fingerprint(rendered.text, blocks),
    problems,
  }
  return [{ ...body, id: readingId(id, HTML_READER, sha256(idOf('t', body))) }]
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
