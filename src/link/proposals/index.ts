import type { IssueMatcher } from '../../knowledge/issues.ts'
import { compare } from '../../model/canonical.ts'
import type { ActorRef, FindingOf } from '../../model/finding.ts'
import type { ActorLink, Proposal } from '../../model/record.ts'
import { cover, cut } from '../../model/span.ts'
import { issueIn } from '../issue.ts'
import { entityId, evidenceOf, firstSeenOf, type Member, members, timeOf, voicesOf } from '../linked.ts'
import { aside, type Scoped } from '../scope/index.ts'
import type { ActorOf } from '../statements/index.ts'
import { answersOf } from './answers.ts'
import { groupsOf } from './group.ts'
import { partiesOf } from './parties.ts'

export type ProposalMember = Member<FindingOf<'proposal'>>

/** Leads an actor of an article to its entity; one that is not in the register stands by itself. */
export type LinkOf = (article: string, ref: ActorRef) => ActorLink

/**
 * The record's proposals: what the sentences of a report tell of one thing on the table, and what several reports tell of it, meets. Every
 * party's answer is listed; one that no report gives is `not-reported`. What stands in a passage off the topic stays out.
 */
export function linkProposals(scoped: Scoped, actorOf: ActorOf): readonly Proposal[] {
  const linkOf: LinkOf = (article, ref) => actorOf(article, ref) ?? unlinked(article, ref)
  const told = members(scoped.articles, 'proposal').filter(
    m => !aside(scoped, m.article.id, cover(m.finding.spans)),
  )
  return groupsOf(told)
    .flatMap(({ group, joined }) => proposalOf(group, joined, linkOf, scoped.issues) ?? [])
    .sort((a, b) => compare(a.id, b.id))
}

/** Standings of a text from the loosest to the firmest: what is told later and firmer holds. */
const FIRMNESS = ['constraint', 'oral', 'proposed', 'draft', 'to-be-signed', 'signed'] as const

function proposalOf(
  group: readonly ProposalMember[],
  joined: readonly string[],
  linkOf: LinkOf,
  issues: IssueMatcher,
): Proposal | null {
  const byId = [...group].sort((a, b) => compare(a.finding.id, b.finding.id))
  const inTime = [...group].sort(
    (a, b) =>
      compare(a.article.published?.edtf ?? '~', b.article.published?.edtf ?? '~') ||
      compare(a.article.id, b.article.id) ||
      cover(a.finding.spans).start - cover(b.finding.spans).start,
  )
  const [first] = byId
  const [told] = inTime
  if (!first || !told) return null
  const parties = partiesOf(inTime, linkOf)
  const firm = inTime.reduce(
    (best, m) => (FIRMNESS.indexOf(m.finding.status) > FIRMNESS.indexOf(best.finding.status) ? m : best),
    told,
  )
  const duration = inTime.find(m => m.finding.duration)
  const timed = inTime.find(m => m.finding.time)
  return {
    kind: 'proposal',
    id: entityId('d', first),
    evidence: inTime.map(evidenceOf),
    firstSeen: firstSeenOf(group),
    voices: voicesOf(group),
    review: 'unreviewed',
    title: told.finding.title,
    issue: issueIn(issues, told.finding.title, cut(told.article.reading.text, told.finding.sentence)),
    status: firm.finding.status,
    modality: firm.finding.modality,
    parties,
    elements: inTime.flatMap(m =>
      m.finding.elements.map(e => ({
        text: e.text,
        negative: e.negative,
        finding: m.finding.id,
        chain: m.finding.chain,
      })),
    ),
    steps: inTime.find(m => m.finding.steps.length > 0)?.finding.steps.map(s => s.text) ?? [],
    conditions: inTime.flatMap(m =>
      m.finding.conditions.map(c => ({ text: c.text, finding: m.finding.id, chain: m.finding.chain })),
    ),
    answers: answersOf(inTime, parties, linkOf),
    duration: duration ? (timeOf(duration.article, duration.finding.duration)?.value ?? null) : null,
    time: timed ? timeOf(timed.article, timed.finding.time) : null,
    joined,
  }
}

const unlinked = (article: string, ref: ActorRef): ActorLink => ({
  id: `p_${article.replace(/^a_/u, '')}.${ref.name.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`,
  name: ref.name,
  office: ref.office,
})
