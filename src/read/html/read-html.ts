import type { Reading } from '../../model/article.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { linkTo } from './facts/links.ts'
import { nextPageOf } from './facts/pages.ts'
import { bare, titleClaims } from './facts/title.ts'
import { postsOf } from './live/posts.ts'
import { orphan, readPosts } from './live/read-posts.ts'
import { extractMain } from './main/extract.ts'
import { factsOfPage, type HtmlInput, pageOf } from './page.ts'
import { readingOf } from './reading.ts'
import { textIn } from './structured/json-ld.ts'

export { HTML_READER } from './reading.ts'

/**
 * Reads an HTML page: its article as clean text, what was removed and why, and what the page says of itself; the posts of a live
 * blog as articles of their own after it. Never fails; a page without an article gives a reading with a problem
 * (`read.no-article`, `read.wall`). Cost and memory are bounded by the limits of `parsePage`.
 */
export async function readHtml(input: HtmlInput): Promise<readonly Reading[]> {
  const page = pageOf(input)
  const { url, elements, meta, linked, article } = page
  const claims = titleClaims(elements, meta, article)
  const titles = new Set(claims.map(c => bare(c.value)).filter(Boolean))
  const articleBody = bare(textIn(article?.data['articleBody']) ?? '')
  const posts = postsOf(elements, linked, url)
  const main = extractMain(page.document, { titles, articleBody }, new Set(posts.map(p => p.element)))

  const problems: Problem[] = [...(input.problems ?? [])]
  if (page.mended) problems.push(problem('read.mended-encoding'))
  if (page.cutAt !== null) problems.push(problem('read.page-cut', { at: page.cutAt }))
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
  const links = [...own.links, ...(next ? [linkTo(next, page.toDecoded)] : [])]
  const whole = await readingOf(page, main, { ...own, links, problems }, posts.length === 0)
  const following = await readPosts(page, posts, whole)
  // A live blog that is nothing but its posts has no article beside them.
  return following.length > 0 && whole.text === '' ? following.map(orphan) : [whole, ...following]
}
