import type { EventActor, EventFinding } from '../../model/finding.ts'

/** Whether two sides are one actor: the same entity by name, or a state and nothing but a word of that state ("Ukrainian soil"). */
export const sameSide = (a: EventActor, b: EventActor): boolean =>
  a.actor !== null && b.actor !== null
    ? a.actor.name === b.actor.name
    : a.country !== null && a.country === b.country && a.sectors.join() === b.sectors.join()

/** Whether an event's sides are all one actor: nobody is his own counterpart. */
export const onItself = ({ source, target }: Pick<EventFinding, 'source' | 'target'>): boolean =>
  source.length > 0 && target.length > 0 && target.every(b => source.some(a => sameSide(a, b)))
