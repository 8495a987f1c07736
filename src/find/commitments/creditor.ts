import type { ActorRef } from '../../model/finding.ts'
import { actorAfter, actorOf, sameSide } from '../clause/actors.ts'
import type { Candidate } from './candidate.ts'
import { ARRANGED, VAGUE_DEEDS } from './lexicon.data.ts'

const GIVEN_TO: ReadonlySet<string> = new Set(['to', 'for', 'with'])
const BOUGHT_FROM: ReadonlySet<string> = new Set(['from', 'of'])

/** To whom: whoever stands after "to", "for", "with" in the words; of what is bought, whose goods they are; else who is told. */
export function creditorOf(
  c: Candidate,
  full: { from: number; to: number },
  debtor: ActorRef | null,
  addressee: ActorRef | null,
): ActorRef | null {
  const { scene, head } = c
  const verb = scene.s.tokens[head]?.lemma.toLowerCase() ?? ''
  const buys = verb === 'buy' || verb === 'purchase' || verb === 'order'
  const other = (a: ActorRef | null): ActorRef | null => (a && debtor && a.name === debtor.name ? null : a)
  const found = ARRANGED.has(verb) ? null : other(actorAfter(scene, full, buys ? BOUGHT_FROM : GIVEN_TO))
  if (found && found.type !== 'unnamed') return found
  const object =
    scene.tree.kids(head, 'iobj')[0] ?? (VAGUE_DEEDS.has(verb) ? scene.tree.kids(head, 'obj')[0] : undefined)
  if (object !== undefined && !buys) {
    const direct = actorOf(scene, { from: object, to: object + 1 })
    if (
      direct?.how === 'own' &&
      direct.actor.type !== 'group' &&
      direct.actor.type !== 'unnamed' &&
      other(direct.actor)
    )
      return direct.actor
  }
  return addressee && debtor && addressee.type !== 'group' && !sameSide(addressee, debtor) ? addressee : null
}
