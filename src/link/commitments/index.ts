import type { IssueMatcher } from '../../knowledge/issues.ts'
import { compare } from '../../model/canonical.ts'
import type { ActorRef } from '../../model/finding.ts'
import type { ActorLink, Commitment, Meeting } from '../../model/record.ts'
import { cut } from '../../model/span.ts'
import { issueIn } from '../issue.ts'
import { entityId, evidenceOf, firstSeenOf, members, voicesOf } from '../linked.ts'
import { aside, type Scoped } from '../scope/index.ts'
import type { ActorOf } from '../statements/index.ts'
import { besideOf } from './beside.ts'
import { type Shown, shownBy } from './evidence.ts'
import { type Told, toldOf } from './member.ts'
import { metAsPromised } from './met.ts'
import { countsFromOffice, officeDays } from './office.ts'
import { sameCommitment } from './same.ts'
import { standingOf } from './status.ts'

/**
 * The record's commitments: tellings of one debtor in the same words meet, a vaguer one with the fuller; each has its status as of the
 * record's day. Compared are only tellings of one debtor. What stands in a passage off the topic stays out.
 *
 * @param meetings those of the record: a promise to meet is kept by one that was held.
 * @param asOf day of the record, null while nothing is dated.
 */
export function linkCommitments(
  scoped: Scoped,
  actorOf: ActorOf,
  meetings: readonly Meeting[],
  asOf: string | null,
): readonly Commitment[] {
  const { articles } = scoped
  const linkTo =
    (article: string) =>
    (ref: ActorRef | null): ActorLink | null =>
      ref ? (actorOf(article, ref) ?? unlinked(article, ref)) : null
  const offices = officeDays(articles, (a, ref) => actorOf(a.id, ref))
  const told = members(articles, 'commitment')
    .filter(m => !aside(scoped, m.article.id, m.finding.content))
    .map(m =>
      toldOf(m, linkTo(m.article.id), (debtor, { article, finding }) => {
        const end = finding.deadline?.span.end ?? 0
        return debtor && countsFromOffice(article.reading.text.slice(end, end + 60))
          ? (offices.get(debtor.id) ?? null)
          : null
      }),
    )
    .sort((a, b) => compare(a.member.finding.id, b.member.finding.id))
  const day = asOf === null ? null : asOf.slice(0, 10)
  return groupsOf(told)
    .flatMap(({ group, joined }) => {
      const shown = group.flatMap(t => [...shownBy(t, articles), ...metAsPromised(t, meetings)])
      const related = besideOf(group, meetings)
      return commitmentOf(group, joined, shown, related, day, scoped.issues) ?? []
    })
    .sort((a, b) => compare(a.id, b.id))
}

interface Group {
  readonly group: readonly Told[]
  readonly joined: readonly string[]
}

/** Groups of tellings of one commitment: inside each debtor's block, in canonical order, with the reason of every joint. */
function groupsOf(told: readonly Told[]): readonly Group[] {
  const blocks = new Map<string, { group: Told[]; joined: string[] }[]>()
  for (const t of told) {
    const key = t.debtor?.id ?? ''
    const groups = blocks.get(key) ?? []
    const reasonIn = (g: Group): string | null => {
      const reasons = g.group.map(o => sameCommitment(o, t))
      return reasons.every(r => r !== null) ? (reasons.at(-1) ?? null) : null
    }
    const home = key === '' ? undefined : groups.find(g => reasonIn(g) !== null)
    const reason = home ? reasonIn(home) : null
    if (home && reason !== null) {
      home.group.push(t)
      home.joined.push(reason)
    } else groups.push({ group: [t], joined: [] })
    blocks.set(key, groups)
  }
  return [...blocks.values()].flat()
}

/** The telling that says most: with a deadline, with a number, then with most words; the canonically first of equals. */
function fullest(group: readonly Told[]): Told | undefined {
  const weight = (t: Told): number => (t.due ? 100 : 0) + (/\d/u.test(t.content) ? 50 : 0) + t.words.size
  return group.reduce<Told | undefined>(
    (best, t) => (best && weight(best) >= weight(t) ? best : t),
    undefined,
  )
}

function commitmentOf(
  group: readonly Told[],
  joined: readonly string[],
  shown: readonly Shown[],
  related: Commitment['related'],
  asOf: string | null,
  issues: IssueMatcher,
): Commitment | null {
  const [first] = group
  const best = fullest(group)
  if (!first || !best) return null
  const all = group.map(t => t.member)
  const { finding } = best.member
  const inTime = [...group].sort(
    (a, b) =>
      compare(a.member.article.published?.edtf ?? '~', b.member.article.published?.edtf ?? '~') ||
      compare(a.member.finding.id, b.member.finding.id),
  )
  return {
    kind: 'commitment',
    id: entityId('c', first.member),
    evidence: all.map(evidenceOf),
    firstSeen: firstSeenOf(all),
    voices: voicesOf(all),
    review: 'unreviewed',
    debtor: best.debtor,
    creditor: best.creditor ?? group.find(t => t.creditor)?.creditor ?? null,
    issue: issueIn(issues, best.content, cut(best.member.article.reading.text, finding.sentence)),
    content: best.content,
    strength: finding.strength,
    testable: finding.testable,
    condition: finding.condition?.text ?? null,
    deadline: best.deadline,
    due: best.due,
    announced: best.announced ?? group.find(t => t.announced)?.announced ?? null,
    chain: finding.chain,
    ...standingOf(best, shown, asOf),
    related,
    tellings: inTime.map(t => ({
      finding: t.member.finding.id,
      article: t.member.article.id,
      content: t.content,
      strength: t.member.finding.strength,
      deadline: t.deadline,
      chain: t.member.finding.chain,
      published: t.member.article.published?.edtf ?? null,
      vaguer: t !== best && t.words.size < best.words.size,
    })),
    joined,
  }
}

/** A debtor that is nobody of the register: named, of its own article, linked to nothing. */
const unlinked = (article: string, ref: ActorRef): ActorLink => ({
  id: `p_${article.replace(/^a_/u, '')}.${ref.name.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`,
  name: ref.name,
  office: ref.office,
})
