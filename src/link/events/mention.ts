import { compare } from '../../model/canonical.ts'
import { edtfBounds } from '../../model/edtf.ts'
import type { ActorRef, EventActor, EventFinding } from '../../model/finding.ts'
import type { ActorLink, EventSide } from '../../model/record.ts'
import { cut } from '../../model/span.ts'
import type { Time } from '../../model/time.ts'
import { type LinkedArticle, type Member, timeOf } from '../linked.ts'

/** One telling of an event with all that linking compares. Times in milliseconds, half-open, null where not known. */
export interface EventMention {
  readonly member: Member<EventFinding>
  readonly source: readonly EventSide[]
  readonly target: readonly EventSide[]
  readonly time: Time | null
  readonly from: number | null
  readonly to: number | null
  /** Publication, in milliseconds; null when undated. */
  readonly published: number | null
}

/** How the record leads a mention of an actor to its entity. */
export type ActorOf = (article: LinkedArticle, ref: ActorRef) => ActorLink

/** An event as told, with its sides as the record knows them and its time under the article's date. */
export function eventMention(member: Member<EventFinding>, actorOf: ActorOf): EventMention {
  const { article, finding } = member
  const time = timeOf(article, finding.time)
  const bounds = time?.edtf ? edtfBounds(time.edtf) : null
  const day = article.published ? edtfBounds(article.published.edtf) : null
  const side = (a: EventActor): EventSide => ({
    actor: a.actor ? actorOf(article, a.actor) : null,
    country: a.country,
    sectors: a.sectors,
    text: a.span ? cut(article.reading.text, a.span) : '',
  })
  return {
    member,
    source: finding.source.map(side),
    target: finding.target.map(side),
    time,
    from: bounds?.from ?? null,
    to: bounds?.to ?? null,
    published: day?.from ?? null,
  }
}

/** Canonical order of tellings: by publication (undated last), article and place. */
export const byTelling = (a: EventMention, b: EventMention): number =>
  (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) ||
  compare(a.member.article.id, b.member.article.id) ||
  a.member.finding.trigger.start - b.member.finding.trigger.start ||
  compare(a.member.finding.id, b.member.finding.id)
