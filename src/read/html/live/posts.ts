import { decodeHTML } from 'entities'
import type { Published } from '../../../model/article.ts'
import { bare } from '../facts/title.ts'
import { wordsOfName } from '../main/hints.ts'
import { countWords } from '../main/words.ts'
import { type LinkedData, type Placed, textIn, typesOf } from '../structured/json-ld.ts'
import { attr, type ElementNode, elementsOf, textOf } from '../tree/node.ts'
import { momentIn } from './moment.ts'

/** A post of a live blog: the element that holds it, and what the page says of it. */
export interface LivePost {
  readonly element: ElementNode
  readonly title: string | null
  readonly published: Published | null
}

/** Fewer are no live blog. */
const LEAST = 3
/** Words of a post at least, so that a list of its headlines or of times is none. */
const FEW = 12
/** Posts read of one page. */
const MOST = 500

/** Names by which pages call a running report, in the words of a class, an id or an address. */
const LIVE =
  /(?:^| )(?:live ?blog|live ?ticker|live ?story|live ?stream ?text|live ?updates?|live ?coverage|live ?feed|live ?posts?|newsticker|minute by minute|en direct|en vivo|in diretta|ao vivo|as it happened)(?: |$)/u

const isLiveName = (name: string | null): boolean => name !== null && LIVE.test(wordsOfName(name).join(' '))

/**
 * The posts of a live blog, in the order of the page; none where it is no live blog. A page that marks its posts is believed
 * (microdata, then JSON-LD); one that only calls itself a live blog must show a row of like elements, each with a time of its own
 * and prose.
 */
export function postsOf(
  elements: readonly ElementNode[],
  linked: readonly Placed[],
  url: string | null,
): readonly LivePost[] {
  const marked = elements.filter(e => /\bliveBlogUpdate\b/u.test(attr(e, 'itemprop') ?? ''))
  const updates = linked.flatMap(p => [p.data['liveBlogUpdate']].flat().filter(isObject))
  const updateOf = updatesBy(updates)
  const live = linked.some(p => typesOf(p.data).includes('LiveBlogPosting'))
  const found = [
    () => outermost(marked),
    () => withAlike(placesOf(updates, elements)),
    () => (live || callsItselfLive(elements, url) ? likePosts(elements) : []),
  ]
  for (const posts of found) {
    const prose = posts().filter(e => countWords(textOf(e, 5_000)) >= FEW)
    if (prose.length >= LEAST) return prose.slice(0, MOST).map(e => postIn(e, updateOf))
  }
  return []
}

const isObject = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function callsItselfLive(elements: readonly ElementNode[], url: string | null): boolean {
  if (url !== null && URL.canParse(url) && isLiveName(new URL(url).pathname)) return true
  return elements.some(
    e =>
      /^(?:body|main|article|section|div|ol|ul)$/u.test(e.tag) &&
      (isLiveName(attr(e, 'class')) || isLiveName(attr(e, 'id')) || isLiveName(attr(e, 'data-component'))),
  )
}

const outermost = (list: readonly ElementNode[]): readonly ElementNode[] => {
  const all = new Set(list)
  return list.filter(e => {
    for (let up = e.parent; up; up = up.parent) if (all.has(up)) return false
    return true
  })
}

/** The elements that hold the updates which structured data tells: found by id, by headline or by their first words. */
function placesOf(updates: readonly LinkedData[], elements: readonly ElementNode[]): readonly ElementNode[] {
  if (updates.length < LEAST) return []
  const byId = new Map<string, ElementNode>()
  const byText = new Map<string, ElementNode>()
  for (const e of elements) {
    const id = attr(e, 'id')
    if (id && !byId.has(id)) byId.set(id, e)
    if (!TEXTUAL.test(e.tag)) continue
    const text = bare(textOf(e, 400))
    for (const key of [text, text.slice(0, OPENING)])
      if (key.length > 10 && !byText.has(key)) byText.set(key, e)
  }
  const anchors = new Set<ElementNode>()
  for (const update of updates) {
    const anchor =
      byId.get(fragmentOf(update)) ??
      byText.get(bare(textIn(update['headline']) ?? '')) ??
      byText.get(bare(textIn(update['articleBody']) ?? '').slice(0, OPENING))
    if (anchor) anchors.add(anchor)
  }
  return anchors.size < LEAST ? [] : aloneIn(anchors)
}

const TEXTUAL = /^(?:h[1-6]|p|strong|b|li|div|span|a)$/u
/** Letters and digits by which a text is known. */
const OPENING = 60

const fragmentOf = (update: LinkedData): string => {
  for (const key of ['@id', 'url']) {
    const value = update[key]
    const at = typeof value === 'string' ? value.indexOf('#') : -1
    if (typeof value === 'string' && at >= 0) return value.slice(at + 1)
  }
  return ''
}

/** For each anchor, the largest element around it that holds no other one. */
function aloneIn(anchors: ReadonlySet<ElementNode>): readonly ElementNode[] {
  const held = new Map<ElementNode, number>()
  for (const anchor of anchors)
    for (let at: ElementNode | null = anchor; at; at = at.parent) held.set(at, (held.get(at) ?? 0) + 1)
  return outermost(
    [...anchors].map(anchor => {
      let at = anchor
      while (at.parent && held.get(at.parent) === 1) at = at.parent
      return at
    }),
  ).toSorted((a, b) => a.start - b.start)
}

/** With the elements that stand in the same rows: structured data often tells of the latest posts only. */
function withAlike(posts: readonly ElementNode[]): readonly ElementNode[] {
  const rows = new Map<ElementNode, Set<string>>()
  for (const post of posts)
    if (post.parent) rows.set(post.parent, (rows.get(post.parent) ?? new Set()).add(signature(post)))
  const all = new Set(posts)
  for (const [parent, alike] of rows)
    for (const child of parent.children)
      if (child.kind === 'element' && alike.has(signature(child)) && timeIn(child) !== null) all.add(child)
  return [...all].toSorted((a, b) => a.start - b.start)
}

const signature = (e: ElementNode): string =>
  `${e.tag}.${(attr(e, 'class') ?? '').replace(/\d+/gu, '').trim().split(/\s+/u)[0] ?? ''}`

const isComment = (e: ElementNode): boolean => {
  for (let at: ElementNode | null = e; at; at = at.parent)
    if (/\bcomments?\b/u.test(wordsOfName(`${attr(at, 'class') ?? ''} ${attr(at, 'id') ?? ''}`).join(' ')))
      return true
  return false
}

/** The row of like elements below one parent that holds most prose, each with a time of its own. */
function likePosts(elements: readonly ElementNode[]): readonly ElementNode[] {
  let best: readonly ElementNode[] = []
  let most = 0
  for (const parent of elements) {
    if (parent.children.length < LEAST) continue
    const rows = new Map<string, ElementNode[]>()
    for (const child of parent.children)
      if (child.kind === 'element' && !/^(?:p|br|h[1-6]|tr)$/u.test(child.tag))
        rows.set(signature(child), [...(rows.get(signature(child)) ?? []), child])
    for (const row of rows.values()) {
      if (row.length < LEAST) continue
      const timed = row.filter(e => timeIn(e) !== null && countWords(textOf(e, 5_000)) >= FEW)
      if (timed.length < LEAST || timed.length < row.length * 0.6) continue
      const words = timed.reduce((n, e) => n + countWords(textOf(e, 5_000)), 0)
      if (words > most && !isComment(parent)) {
        best = timed
        most = words
      }
    }
  }
  return best
}

const TIMES = ['datetime', 'content', 'data-timestamp', 'data-time', 'data-datetime', 'data-date'] as const

/** The moment that an element says of itself: its marked date, or its first time element. */
function timeIn(post: ElementNode): Published | null {
  const all = firstOf(post)
  const marked = all.find(e => /\bdatePublished\b/u.test(attr(e, 'itemprop') ?? ''))
  const candidates = [
    marked,
    post,
    ...all.filter(e => e.tag === 'time' || attr(e, 'data-timestamp') !== null),
  ]
  for (const e of candidates)
    for (const name of TIMES) {
      const value = e ? attr(e, name) : null
      const because = e === marked ? 'itemprop datePublished of the post' : 'time of the post'
      const moment = value ? momentIn(value, because) : null
      if (moment) return moment
    }
  return null
}

type Updates = (element: ElementNode) => LinkedData | null

function postIn(element: ElementNode, updateOf: Updates): LivePost {
  const update = updateOf(element)
  const stated = update && (textIn(update['datePublished']) ?? textIn(update['dateModified']))
  const heading = firstOf(element).find(e => /^h[1-6]$/u.test(e.tag))
  const title = (heading && textOf(heading, 400)) || decodeHTML((update && textIn(update['headline'])) ?? '')
  return {
    element,
    title: title || null,
    published: (stated ? momentIn(stated, 'JSON-LD liveBlogUpdate') : null) ?? timeIn(element),
  }
}

/** Finds the update of structured data that an element shows: by id, headline, or first words. */
function updatesBy(updates: readonly LinkedData[]): Updates {
  const known = new Map<string, LinkedData>()
  for (const update of updates)
    for (const key of [
      `#${fragmentOf(update)}`,
      bare(textIn(update['headline']) ?? ''),
      bare(textIn(update['articleBody']) ?? '').slice(0, OPENING),
    ])
      if (key.length > 1 && !known.has(key)) known.set(key, update)
  return element => {
    if (known.size === 0) return null
    for (const e of firstOf(element)) {
      const id = attr(e, 'id')
      const text = TEXTUAL.test(e.tag) ? bare(textOf(e, 400)) : ''
      const found = (id && known.get(`#${id}`)) || known.get(text) || known.get(text.slice(0, OPENING))
      if (found) return found
    }
    return null
  }
}

/** Elements of a post that are looked at: what is said of it stands at its head. */
const HEAD = 120

function firstOf(post: ElementNode): readonly ElementNode[] {
  const out: ElementNode[] = []
  for (const e of elementsOf(post)) {
    if (out.length >= HEAD) break
    out.push(e)
  }
  return out
}
