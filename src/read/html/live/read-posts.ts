import type { Reading } from '../../../model/article.ts'
import { idOf, readingId, sha256 } from '../../../model/ids.ts'
import { captionsOf } from '../facts/captions.ts'
import { teasersOf } from '../facts/links.ts'
import { bylineOf } from '../facts/people.ts'
import { bare } from '../facts/title.ts'
import { extractMain } from '../main/extract.ts'
import type { Page } from '../page.ts'
import { readingOf } from '../reading.ts'
import { elementsOf } from '../tree/node.ts'
import type { LivePost } from './posts.ts'
import { withoutTimes } from './times.ts'

/** The posts of a live blog as articles: each with its own title, writer and moment, and the page's outlet. */
export async function readPosts(
  page: Page,
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
        captions: captionsOf(main, null, page.toDecoded),
        links: teasersOf(main, page.toDecoded),
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
export function orphan(reading: Reading): Reading {
  const { id: _, ...body } = { ...reading, parent: null }
  return { ...body, id: readingId(body.article, body.reader, sha256(idOf('t', body))) }
}
