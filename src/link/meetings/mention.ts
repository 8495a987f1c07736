import { canonicalJson, compare } from '../../model/canonical.ts'
import { edtfBounds } from '../../model/edtf.ts'
import type { ActorRef, MeetingFinding } from '../../model/finding.ts'
import type { ActorLink } from '../../model/record.ts'
import type { Time } from '../../model/time.ts'
import { type LinkedArticle, type Member, timeOf } from '../linked.ts'

/** A side of a meeting as the record knows it. */
export interface Side extends ActorLink {
  readonly country: string | null
  /** A state or government stands for those who act for it. */
  readonly state: boolean
  /** Told by name and not by pronoun or description. */
  readonly named: boolean
}

/** One telling of a meeting with all that linking compares. Times in milliseconds, half-open, null where not known. */
export interface Mention {
  readonly member: Member<MeetingFinding>
  readonly sides: readonly Side[]
  readonly time: Time | null
  readonly from: number | null
  readonly to: number | null
  /** An unresolved time's words, so that two tellings of one undated article can be compared. */
  readonly symbol: string | null
  /** Publication, as bounds; null when undated. */
  readonly published: number | null
  readonly call: boolean
  /** Told as a talk of its sides alone: no meeting of more of the same occasion. */
  readonly apart: boolean
  /** Talks with the press: it belongs to the meeting of its sides. */
  readonly press: boolean
}

/** How the record leads a mention of an actor to its entity. */
export type ActorOf = (article: LinkedArticle, ref: ActorRef) => ActorLink

const DAY = 86_400_000
/** What came "after a meeting" is told with the meeting as news of one week. */
const BEFORE = 7 * DAY

/**
 * When it took place as far as is known: its own time, else nothing. "Held" is never after its article's publication, and
 * "planned" not long before it, so an open end is closed by the publication day.
 */
export function mentionOf(member: Member<MeetingFinding>, actorOf: ActorOf): Mention {
  const { article, finding } = member
  const time = standing(finding, timeOf(article, finding.time))
  const bounds = time?.edtf ? edtfBounds(time.edtf) : null
  const day = article.published ? edtfBounds(article.published.edtf) : null
  const ends = bounds?.to ?? null
  return {
    member,
    sides: finding.participants.map(ref => ({
      ...actorOf(article, ref),
      country: ref.country,
      state: ref.type === 'state' || ref.type === 'government',
      named: ref.method !== 'pronoun' && ref.method !== 'description',
    })),
    time,
    from: bounds?.from ?? (finding.timed === 'until' && ends !== null ? ends - BEFORE : null),
    to: ends,
    symbol: time && !bounds && finding.time ? canonicalJson(finding.time.expression.point) : null,
    published: day?.from ?? null,
    call: finding.meetingKind === 'call',
    apart: /^private/.test(finding.label),
    press: /press|news/.test(finding.label),
  }
}

/** Its time as the meeting's: an upper bound where it is that of what came after, an inference where it is a deed's of one of its sides. */
function standing({ timed }: MeetingFinding, time: Time | null): Time | null {
  if (!time?.edtf || timed === null || timed === 'told') return time
  const words = `"${time.expression}"`
  if (timed === 'carried')
    return { ...time, basis: 'inferred', because: `one of its sides acted ${words}, as told just before` }
  const last = time.edtf.split('/').at(-1) ?? time.edtf
  return {
    expression: time.expression,
    edtf: `../${last}`,
    value: null,
    precision: 'interval',
    basis: 'inferred',
    because: `what is told of ${words} came after it`,
    links: time.links,
  }
}

/** Canonical order of tellings: by publication (undated last), article and place. */
export const byTelling = (a: Mention, b: Mention): number =>
  (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) ||
  compare(a.member.article.id, b.member.article.id) ||
  a.member.finding.trigger.start - b.member.finding.trigger.start ||
  compare(a.member.finding.id, b.member.finding.id)

/** A day as people write it, for reasons: 2025-02-27, or 2025-02-24/2025-03-02 for a longer window. */
export function windowText(from: number | null, to: number | null): string {
  const day = (t: number): string => new Date(t).toISOString().slice(0, 10)
  if (from === null || to === null) return 'an open time'
  return to - from <= DAY ? day(from) : `${day(from)}/${day(to - 1)}`
}
