import type { Reading } from '../model/article.ts'
import { ParleyError } from '../model/problem.ts'
import type { ArticleEntry, Evidence, Record } from '../model/record.ts'
import { cover, cut } from '../model/span.ts'
import { chainInWords, sourceOf } from './chain.ts'
import { cite } from './cite.ts'
import type { Library } from './library.ts'
import { marksOf } from './marks.ts'
import { ordersOf } from './orders.ts'
import { resolve, type Target } from './resolve.ts'
import { articleIndex, titleOf } from './shown.ts'
import type { ShownEvidence, ShowView } from './views.ts'
import { whenOf, whenOrNull } from './when.ts'

type Found = ShowView['found']

function foundOf(target: Target): Found {
  switch (target.kind) {
    case 'meeting':
      return { kind: 'meeting', entity: target, when: whenOrNull(target.time) }
    case 'event':
      return { kind: 'event', entity: target, when: whenOrNull(target.time) }
    case 'statement':
      return { kind: 'statement', entity: target, when: whenOrNull(target.time) }
    case 'proposal':
      return { kind: 'proposal', entity: target, when: whenOrNull(target.time) }
    case 'commitment':
      return { kind: 'commitment', entity: target, when: whenOrNull(target.deadline) }
    case 'figure':
      return { kind: 'figure', entity: target, when: whenOrNull(target.time) }
    case 'background':
      return { kind: 'background', entity: target, when: whenOf(target.time) }
    case 'position':
      return { kind: 'position', entity: target }
    case 'actor':
      return { kind: 'actor', entity: target }
    case 'article':
      return { kind: 'article', entity: target.row }
    case 'review':
      return { kind: 'review', entity: { kind: target.item.kind, why: target.item.why } }
  }
}

function evidenceOf(target: Target): readonly Evidence[] {
  switch (target.kind) {
    case 'article':
      return []
    case 'review':
      return [target.item]
    case 'commitment':
      return [...target.evidence, ...target.shows]
    default:
      return target.evidence
  }
}

/** One piece of evidence spelled out: words, chain, sentence, and the bytes of the raw file. */
async function spellOut(e: Evidence, entry: ArticleEntry, library: Library): Promise<ShownEvidence> {
  const reading: Reading | null = await library.reading(e.reading)
  const place = reading ? await library.place(reading, cover([e.sentence, ...e.spans])) : null
  const source = sourceOf(entry)
  return {
    evidence: e,
    words: reading ? e.spans.map(s => cut(reading.text, s)) : [],
    chain: chainInWords(e.chain, source),
    source,
    ...titleOf(entry),
    published: entry.published,
    place,
    citation: cite(entry, e, place),
  }
}

/** What an id means, with every sentence that shows it. Throws `ask.not-found` and `ask.ambiguous`. */
export async function show(record: Record, asked: string, library: Library): Promise<ShowView> {
  const target = resolve(record, asked)
  const index = articleIndex(record)
  const evidence: ShownEvidence[] = []
  for (const e of evidenceOf(target)) {
    const entry = index.get(e.article)
    if (!entry) throw new ParleyError('internal.bug', { why: `evidence of no article: ${e.finding}` })
    evidence.push(await spellOut(e, entry, library))
  }
  const holds =
    target.kind === 'article'
      ? [
          ...new Map(
            marksOf(record, target.id).map(({ mark: m }) => [
              m.entity,
              { id: m.entity, kind: m.kind, title: m.title },
            ]),
          ).values(),
        ]
      : []
  return {
    asOf: record.asOf,
    asked,
    id: target.id,
    found: foundOf(target),
    evidence,
    order: ordersOf(record, target.id),
    holds,
  }
}
