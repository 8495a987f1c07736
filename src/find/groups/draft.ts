import type { ActorRef, GroupMember } from '../../model/finding.ts'
import type { Sentence } from '../../model/language.ts'
import { cover, type Span } from '../../model/span.ts'
import type { Doc, Draft } from '../pipeline.ts'

/** The reference of a group to itself: its words, without an article, are its name. */
export function groupRef(
  doc: Doc,
  span: Span,
  type: 'group' | 'format',
  country: string | null,
  confidence: number,
): ActorRef {
  const text = doc.text.slice(span.start, span.end)
  const name = text.replace(/^(?:the|a|an|this|that|another)\s+/iu, '').replace(/\s+/gu, ' ')
  return {
    text,
    span: { start: span.start, end: span.end },
    name,
    type,
    country,
    office: null,
    method: 'name',
    confidence,
  }
}

/** A group finding over its own words and those of its members. */
export const groupDraft = (
  s: Sentence,
  actor: ActorRef,
  rest: {
    readonly members: readonly GroupMember[]
    readonly incomplete: boolean
    readonly appointedBy?: ActorRef | null
    readonly channel?: string | null
    readonly confidence: number
  },
): Draft<'group'> => ({
  kind: 'group',
  sentence: { start: s.start, end: s.end },
  spans: [cover([actor.span, ...rest.members.map(m => m.span)])],
  chain: [],
  confidence: rest.confidence,
  actor,
  members: rest.members,
  incomplete: rest.incomplete,
  appointedBy: rest.appointedBy ?? null,
  channel: rest.channel ?? null,
})
