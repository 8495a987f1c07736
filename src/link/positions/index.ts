import type { IssueMatcher } from '../../knowledge/issues.ts'
import { compare } from '../../model/canonical.ts'
import type { FindingOf } from '../../model/finding.ts'
import { fold } from '../../model/fold.ts'
import type { ActorLink, Held, Position, Shift } from '../../model/record.ts'
import { cut } from '../../model/span.ts'
import { entityId, evidenceOf, firstSeenOf, type Member, members, timeOf, voicesOf } from '../linked.ts'
import { aside, type Scoped } from '../scope/index.ts'
import type { ActorOf } from '../statements/index.ts'
import { byHolding, momentOf } from './order.ts'

type PositionMember = Member<FindingOf<'position'>>

/** A telling with whom and what it leads to. */
interface Told {
  readonly member: PositionMember
  readonly holder: ActorLink
  readonly issue: Position['issue']
}

/**
 * The record's positions: an actor on an issue, as a series over time. Tellings of one actor on one issue meet; where no issue of the list
 * is named, tellings in the same words do. Nothing is joined across actors, so that no shift can arise between two people; shifts are
 * those that a report itself tells of. What stands in a passage off the topic stays out.
 */
export function linkPositions(scoped: Scoped, actorOf: ActorOf): readonly Position[] {
  const blocks = new Map<string, Told[]>()
  for (const member of members(scoped.articles, 'position')) {
    const { article, finding } = member
    if (aside(scoped, article.id, finding.topic.span)) continue
    const holder = actorOf(article.id, finding.holder) ?? unlinked(article.id, finding)
    const issue = issueOf(member, scoped.issues)
    const key = `${holder.id}\u0000${issue ? `#${issue.id}` : fold(finding.topic.text)}`
    const told = { member, holder, issue }
    const block = blocks.get(key)
    if (block) block.push(told)
    else blocks.set(key, [told])
  }
  return [...blocks.values()]
    .flatMap(block => positionOf(block, actorOf) ?? [])
    .sort((a, b) => compare(a.id, b.id))
}

/** The dossier's issue of a telling: by its own words, by those to which they lead, then by the rest of the sentence. */
export function issueOf({ article, finding: f }: PositionMember, issues: IssueMatcher): Position['issue'] {
  const { text } = article.reading
  const found =
    issues.best(f.topic.text) ??
    (f.topic.antecedent && issues.best(cut(text, f.topic.antecedent))) ??
    issues.best(cut(text, f.sentence))
  return found ? { id: found.id, label: found.label } : null
}

/** A holder that is nobody of the register: named, of its own article, linked to nothing. */
const unlinked = (article: string, f: FindingOf<'position'>): ActorLink => ({
  id: `p_${article.replace(/^a_/u, '')}.${fold(f.holder.name).replace(/[^a-z0-9]+/gu, '-')}`,
  name: f.holder.name,
  office: f.holder.office,
})

function positionOf(block: readonly Told[], actorOf: ActorOf): Position | null {
  const told = [...block].sort((a, b) => byHolding(a.member, b.member))
  const byId = [...block].sort((a, b) => compare(a.member.finding.id, b.member.finding.id))
  const [first] = byId
  const last = told.filter(t => t.member.finding.stance !== 'none').at(-1) ?? told.at(-1)
  if (!first || !last) return null
  const all = told.map(t => t.member)
  return {
    kind: 'position',
    id: entityId('o', first.member),
    evidence: byId.map(t => evidenceOf(t.member)),
    firstSeen: firstSeenOf(all),
    voices: voicesOf(all),
    review: 'unreviewed',
    holder: first.holder,
    side: byId.find(t => t.member.finding.holder.country)?.member.finding.holder.country ?? null,
    issue: first.issue,
    topic: last.member.finding.topic.text,
    stance: last.member.finding.stance,
    series: all.map(m => heldOf(m, actorOf)),
    shifts: all.flatMap(m => shiftOf(m) ?? []),
  }
}

const heldOf = ({ article, finding: f }: PositionMember, actorOf: ActorOf): Held => ({
  finding: f.id,
  article: article.id,
  stance: f.stance,
  issueState: f.issueState,
  modality: f.modality,
  topic: f.topic.text,
  conditions: f.conditions.map(c => c.text),
  firstHand: f.firstHand,
  chain: f.chain,
  addressee: actorOf(article.id, f.addressee),
  time: timeOf(article, f.time),
  published: momentOf(article),
})

function shiftOf({ article, finding: f }: PositionMember): Shift | null {
  if (!f.shift) return null
  return {
    finding: f.id,
    article: article.id,
    from: f.shift.from,
    to: f.stance,
    after: f.shift.after?.text ?? null,
    because: f.shift.because,
    chain: f.chain,
    time: timeOf(article, f.time),
  }
}
