import type { Block, OutLink, Reading } from '../../model/article.ts'
import { articleId, idOf, readingId, sha256 } from '../../model/ids.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { fingerprint } from '../fingerprint.ts'
import { languageOf } from '../language.ts'
import { toSource } from '../raw.ts'
import { generatedLabel } from '../text/label.ts'
import { agencyIn, creditLines, datelineIn } from './facts/agency.ts'
import { sectionOf } from './facts/site.ts'
import type { MainText } from './main/extract.ts'
import type { Page } from './page.ts'
import { render } from './render.ts'
import { wallOf } from './walls.ts'

/** Raise it whenever what the HTML reader gives changes: readings name it, and `parley update` reads again. */
export const HTML_READER = 'html/3'

/** Letters under which the language that the page declares is surer than its text. */
const SHORT = 200

/** What one article of a page has of its own. */
export interface OwnFacts
  extends Pick<
    Reading,
    | 'part'
    | 'parent'
    | 'role'
    | 'title'
    | 'byline'
    | 'captions'
    | 'published'
    | 'modified'
    | 'canonicalUrl'
    | 'paywalled'
  > {
  readonly links: readonly OutLink[]
  readonly problems: readonly Problem[]
}

/** Lays out what was kept of a page, or of a post, as a reading. `alone`: it is looked at for being no article at all. */
export async function readingOf(page: Page, main: MainText, own: OwnFacts, alone: boolean): Promise<Reading> {
  const { input, meta, article, toDecoded, declared } = page
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
  const problems: Problem[] = [...own.problems]
  const wall = alone ? wallOf(main, rendered.text, own.title?.value ?? null) : null
  const name = input.name ?? page.url ?? 'the page'
  if (wall === 'empty') problems.push(problem('read.no-article', { name, words: countProse(rendered.text) }))
  else if (wall) problems.push(problem('read.wall', { name, what: wall }))
  if (own.paywalled && own.role === 'main') problems.push(problem('read.paywalled'))
  if (language.value !== 'en' && language.value !== 'und')
    problems.push(problem('read.language', { language: language.value }))
  if (!own.published) problems.push(problem('read.undated', { article: id }))

  const body = {
    ...own,
    article: id,
    source: input.source,
    reader: HTML_READER,
    encoding: input.encoding,
    text: rendered.text,
    blocks,
    segments: rendered.segments,
    removed: rendered.removed,
    repeated: [],
    label: own.title?.value ?? generatedLabel(rendered.text, blocks),
    dateline: dateline && { ...dateline.dateline, source: sourceOf(rendered, dateline) },
    relativePublished: null,
    publisher: page.publisher,
    agency,
    aggregator: null,
    section: sectionOf(meta, article),
    language: language.value,
    languageBasis: language.basis,
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
