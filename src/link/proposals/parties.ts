import type { ActorRef } from '../../model/finding.ts'
import type { Proposal } from '../../model/record.ts'
import type { LinkOf, ProposalMember } from './index.ts'

type Party = Proposal['parties'][number]

/** Whether an actor is a state or its government: it stands for all who speak for it. */
const isState = (a: ActorRef): boolean => a.type === 'state' || a.type === 'government'

/**
 * Whose a proposal is to agree: all that its tellings name, each once, in the order of telling. A state stands for its persons and its
 * government where it is named itself.
 */
export function partiesOf(group: readonly ProposalMember[], linkOf: LinkOf): readonly Party[] {
  const named = group.flatMap(m =>
    [...m.finding.parties, ...m.finding.answers.filter(a => a.answer === 'proposer').map(a => a.actor)].map(
      ref => ({
        ref,
        link: linkOf(m.article.id, ref),
      }),
    ),
  )
  const states = new Set(named.filter(n => isState(n.ref)).map(n => n.ref.country))
  const out = new Map<string, Party>()
  for (const { ref, link } of named) {
    const state = ref.country !== null && states.has(ref.country)
    const key = state ? `state ${ref.country ?? ''}` : link.id
    const there = out.get(key)
    if (!there || (isState(ref) && ref.type === 'state'))
      out.set(key, { actor: isState(ref) || !state ? link : (there?.actor ?? link), country: ref.country })
  }
  return [...out.values()]
}
