import type { ArticleEntry } from '../../model/record.ts'
import { bySpan, cover, type Span } from '../../model/span.ts'
import type { LinkedArticle } from '../linked.ts'
import { namesIn } from './names.ts'

/** How much more often an off-topic article must name something than the others do, a sentence each, for it to be foreign to them. */
const RATIO = 3
const AT_LEAST = 2

/** States whose people speak, meet or are named with their office in some articles: they take part, whatever else is written of them. */
function takingPart(articles: readonly LinkedArticle[]): ReadonlySet<string> {
  const out = new Set<string>()
  for (const { findings } of articles)
    for (const f of findings) {
      if (f.kind === 'role' && f.country) out.add(f.country)
      const who =
        f.kind === 'statement' ? [f.speaker] : f.kind === 'meeting' ? [...f.participants, f.host] : []
      for (const a of who) if (a?.country) out.add(a.country)
    }
  return out
}

/** How often each key is named in some articles, and how many characters these have. */
function rates(articles: readonly LinkedArticle[]): {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
} {
  const counts = new Map<string, number>()
  for (const a of articles)
    for (const { is } of namesIn(a.findings)) counts.set(is.key, (counts.get(is.key) ?? 0) + 1)
  return { counts, length: articles.reduce((n, a) => n + a.reading.text.length, 1) }
}

/**
 * What only the articles off the topic are about: named in them at least three times as often as elsewhere, and of no state that takes
 * part on the topic or comments off it. Empty where no article is off it.
 */
export function foreignKeys(
  on: readonly LinkedArticle[],
  off: readonly LinkedArticle[],
  parties: ReadonlySet<string>,
): ReadonlySet<string> {
  if (off.length === 0) return new Set()
  const part = takingPart([...on, ...off])
  const here = rates(off)
  const there = rates(on)
  return new Set(
    [...here.counts].flatMap(([key, n]) => {
      if (n < AT_LEAST || parties.has(key) || part.has(key)) return []
      const other = (there.counts.get(key) ?? 0) / there.length
      return n / here.length >= RATIO * other ? [key] : []
    }),
  )
}

/** What bounds a clause on the surface. */
const BOUND = /[,;:()\u2014\u2013.?!]\s|[\u201c\u201d"]/gu

/** The clause around a place in its sentence, as far as marks tell. */
function clauseAround(text: string, sentence: Span, at: Span): Span {
  let { start, end } = sentence
  for (const m of text.slice(sentence.start, sentence.end).matchAll(BOUND)) {
    const place = sentence.start + m.index
    if (place < at.start) start = Math.max(start, place + m[0].length)
    else if (place >= at.end) {
      end = Math.min(end, place)
      break
    }
  }
  return { start, end }
}

/** Whether a name is of something foreign, or begins with it ("Gaza Strip"). */
const isForeign = (key: string, foreign: ReadonlySet<string>): boolean =>
  foreign.has(key) || foreign.has(key.split(' ')[0] ?? '')

/** The passages of an article that are about something foreign to the dossier, neighbours in one, in the order of the text. */
export function asidesOf(article: LinkedArticle, foreign: ReadonlySet<string>): ArticleEntry['asides'] {
  const { text } = article.reading
  const found = namesIn(article.findings)
    .filter(({ is }) => isForeign(is.key, foreign))
    .map(({ name, is }) => ({
      span: clauseAround(text, name.sentence, cover(name.spans)),
      because: `it speaks of ${is.label}, which only articles off the topic are about`,
    }))
    .sort((a, b) => bySpan(a.span, b.span))
  const out: { span: Span; because: string }[] = []
  for (const { span, because } of found) {
    const last = out.at(-1)
    if (last && span.start <= last.span.end + 2) last.span = cover([last.span, span])
    else out.push({ span, because })
  }
  return out
}
