import type { Chain } from '../../model/finding.ts'
import type { Proposal } from '../../model/record.ts'
import { timeOf } from '../linked.ts'
import type { LinkOf, ProposalMember } from './index.ts'

type Given = Proposal['answers'][number]

/** Whether two answers are of one side: one actor, or one state. */
const oneSide = (a: Pick<Given, 'actor' | 'country'>, b: Pick<Given, 'actor' | 'country'>): boolean =>
  a.actor.id === b.actor.id || (a.country !== null && a.country === b.country)

/** Through whom an answer is known: whoever gives it is no voice between. */
const withoutSelf = (chain: Chain, name: string): Chain =>
  chain.at(-1)?.actor?.name === name ? chain.slice(0, -1) : chain

/**
 * Each side's answers in the order of telling, equal ones once, and for every party of whom none is told that it is not reported. A
 * report's silence is no answer.
 *
 * @param group in the order of telling.
 */
export function answersOf(
  group: readonly ProposalMember[],
  parties: Proposal['parties'],
  linkOf: LinkOf,
): Proposal['answers'] {
  const out: Given[] = []
  for (const { article, finding } of group)
    for (const a of finding.answers) {
      const given: Given = {
        actor: linkOf(article.id, a.actor),
        country: a.actor.country,
        answer: a.answer,
        finding: finding.id,
        chain: withoutSelf(finding.chain, a.actor.name),
        time: timeOf(article, a.time),
      }
      const again = out.some(o => o.answer === given.answer && o.actor.id === given.actor.id)
      if (!again) out.push(given)
    }
  if (group.every(m => m.finding.status === 'constraint')) return out
  const silent = parties.filter(p => !out.some(o => oneSide(o, p)))
  return [
    ...out,
    ...silent.map(p => ({ ...p, answer: 'not-reported' as const, finding: null, chain: [], time: null })),
  ]
}
