import type { Published, Reading } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import type { Given } from '../given.ts'
import type { Language } from '../language.ts'
import { datesOf } from './date/index.ts'
import { captionsOf } from './facts/captions.ts'
import { teasersOf } from './facts/links.ts'
import { bylineOf } from './facts/people.ts'
import { canonicalOf, declaredLanguage, monthFirstIn, publisherOf } from './facts/site.ts'
import { chooseTitle, type TitleClaim } from './facts/title.ts'
import type { MainText } from './main/extract.ts'
import { mendMojibake } from './mojibake.ts'
import { isPaywalled } from './paywall.ts'
import type { OwnFacts } from './reading.ts'
import { articleData, linkedData, type Placed } from './structured/json-ld.ts'
import { type Meta, metaOf } from './structured/meta.ts'
import { type ElementNode, elementsOf } from './tree/node.ts'
import { parsePage } from './tree/parse.ts'

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
  readonly title?: Given | null
  readonly problems?: readonly Problem[]
  /** Place of the page in its source. */
  readonly part?: string
  /** For messages only. */
  readonly name?: string
}

/** A parsed page with what it says of itself as a whole. */
export interface Page {
  readonly input: HtmlInput
  readonly url: string | null
  /** What was parsed: the decoded page, mended where its encoding was mistaken. */
  readonly source: string
  readonly document: ElementNode
  readonly elements: readonly ElementNode[]
  readonly meta: ReadonlyMap<string, readonly Meta[]>
  readonly linked: readonly Placed[]
  readonly article: Placed | null
  readonly publisher: Reading['publisher']
  readonly monthFirst: boolean
  readonly declared: Language | null
  /** Whether its encoding was mended, and where it was cut off. */
  readonly mended: boolean
  readonly cutAt: number | null
  /** From offsets of what was parsed to those of the decoded page. */
  readonly toDecoded: (offset: number) => number
}

/** Parses a page and takes down what stands for all of it. */
export function pageOf(input: HtmlInput): Page {
  const mended = mendMojibake(input.html)
  const url = input.url ?? null
  const { document, source, cutAt } = parsePage(mended?.text ?? input.html)
  const elements = [...elementsOf(document)]
  const meta = metaOf(elements)
  const linked = linkedData(elements)
  const article = articleData(linked)
  return {
    input,
    url,
    source,
    document,
    elements,
    meta,
    linked,
    article,
    publisher: publisherOf(meta, linked, article, url),
    monthFirst: monthFirstIn(elements, meta),
    declared: declaredLanguage(elements, meta),
    mended: mended !== null,
    cutAt,
    toDecoded: mended?.toOriginal ?? (offset => offset),
  }
}

/** What a page says of its own article. */
export function factsOfPage(
  page: Page,
  claims: readonly TitleClaim[],
  titles: ReadonlySet<string>,
  main: MainText,
): OwnFacts {
  const { input, elements, meta, linked, article, url, monthFirst } = page
  const { judged } = main
  const dates = datesOf({ elements, meta, linked, article, judged, url, titles, monthFirst })
  const title = input.title ?? chooseTitle(claims)
  return {
    part: input.part ?? '0',
    parent: null,
    role: 'main',
    title: title && { value: title.value, basis: title.basis, source: null },
    byline: bylineOf(elements, meta, article, judged),
    captions: captionsOf(main, article, page.toDecoded),
    published: input.published ?? dates.published,
    modified: dates.modified,
    canonicalUrl: canonicalOf(elements, meta, article, url),
    links: teasersOf(main, page.toDecoded),
    paywalled: isPaywalled(main, article, meta),
    problems: [],
  }
}
