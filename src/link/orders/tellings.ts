import type { EventFinding, MeetingFinding, StatementFinding } from '../../model/finding.ts'
import type { Event, Meeting, Statement } from '../../model/record.ts'
import type { LinkedArticle } from '../linked.ts'

/** An entity that may come before or after another. */
export type Ordered = Meeting | Event | Statement

/** One entity comes before or after another, with the words that say so. */
export interface Order {
  /** Id of the entity that is placed, and of the one beside which it is placed. */
  readonly of: string
  readonly relation: 'before' | 'after'
  readonly to: string
  /** "just before": nothing of a day lies between them. */
  readonly close: boolean
  /** How many days lie between the two, where the words count them. */
  readonly days: number | null
  /** In words, what it rests on. */
  readonly basis: string
  /** The words of the text that say it; null where it follows from dates. */
  readonly words: string | null
}

/** A place of an article that tells of an entity. */
export interface Telling {
  readonly entity: Ordered
  readonly finding: MeetingFinding | EventFinding | StatementFinding
}

/** The tellings of one article in the order of the text. */
export interface ArticleTellings {
  readonly article: LinkedArticle
  readonly told: readonly Telling[]
}

/** Where each entity is told, article by article; articles that tell of nothing are left out. */
export function tellingsOf(
  articles: readonly LinkedArticle[],
  entities: readonly Ordered[],
): readonly ArticleTellings[] {
  const entityOf = new Map<string, Ordered>()
  for (const e of entities) for (const { finding } of e.evidence) entityOf.set(`${e.kind} ${finding}`, e)
  return articles.flatMap(article => {
    const told = article.findings.flatMap((finding): readonly Telling[] => {
      if (finding.kind !== 'meeting' && finding.kind !== 'event' && finding.kind !== 'statement') return []
      const entity = entityOf.get(`${finding.kind} ${finding.id}`)
      return entity ? [{ entity, finding }] : []
    })
    return told.length > 0 ? [{ article, told }] : []
  })
}
