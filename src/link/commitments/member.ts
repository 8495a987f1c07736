import { edtfBounds } from '../../model/edtf.ts'
import type { FindingOf } from '../../model/finding.ts'
import type { ActorLink } from '../../model/record.ts'
import { cut } from '../../model/span.ts'
import type { Time } from '../../model/time.ts'
import { type Member, timeOf } from '../linked.ts'
import { countedFrom, countedTime } from '../times/counted.ts'
import type { KnownDate } from '../times/index.ts'
import { latestEnd } from '../times/latest.ts'
import { utteranceDay } from '../times/utterance.ts'
import { keyWords } from './words.ts'

export type CommitmentMember = Member<FindingOf<'commitment'>>

/** One telling with what it leads to: whose it is, by when, and the words that are compared. */
export interface Told {
  readonly member: CommitmentMember
  readonly debtor: ActorLink | null
  readonly creditor: ActorLink | null
  readonly content: string
  readonly words: ReadonlySet<string>
  readonly announced: Time | null
  readonly deadline: Time | null
  readonly due: { readonly first: string; readonly last: string } | null
}

const dayOf = (t: Time | null): KnownDate | null => {
  if (!t?.edtf) return null
  const b = edtfBounds(t.edtf)
  return b && b.from !== null && b.to !== null && b.to - b.from <= 86_400_000
    ? { edtf: t.edtf.slice(0, 10), precision: 'day', basis: t.basis }
    : null
}

/**
 * Resolves one telling. A deadline counts from the day of the utterance: the one that the finding names, else the day of which the
 * report mostly tells; where the words count from taking office, from that day.
 */
export function toldOf(
  member: CommitmentMember,
  actorOf: (ref: FindingOf<'commitment'>['debtor']) => ActorLink | null,
  officeDay: (debtor: ActorLink | null, member: CommitmentMember) => KnownDate | null,
): Told {
  const { article, finding: f } = member
  const announced = timeOf(article, f.time)
  const debtor = actorOf(f.debtor)
  const event =
    f.deadline && countedFrom(f.deadline.expression) === 'event' ? officeDay(debtor, member) : null
  const deadline = f.deadline
    ? countedTime(article, f.deadline, { said: dayOf(announced) ?? utteranceDay(article), event })
    : null
  const content = cut(article.reading.text, f.content)
  const names = new Set(
    article.findings.flatMap(n => (n.kind === 'name' && n.actor ? n.text.toLowerCase().split(/\s+/u) : [])),
  )
  return {
    member,
    debtor,
    creditor: actorOf(f.creditor),
    content,
    words: keyWords(content, names),
    announced,
    deadline,
    due: deadline ? latestEnd(deadline) : null,
  }
}
