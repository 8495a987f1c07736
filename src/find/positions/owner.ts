import type { ActorRef } from '../../model/finding.ts'
import { cut } from '../../model/span.ts'
import type { Scene } from '../clause/scene.ts'

/** Those who speak for a person and are not he. */
const CIRCLE = /^['’]s?\s(?:team|aides?|advisers?|advisors?|camp|office|administration|circle|allies)\b/u

/** The persons of whose team, aides or camp a sentence speaks: "according to Ruiz's team". */
export const ownersIn = ({ names, doc }: Scene): readonly ActorRef[] =>
  names.flatMap(n => {
    const end = n.spans.at(-1)?.end ?? 0
    return n.actor?.type === 'person' && CIRCLE.test(cut(doc.text, { start: end, end: end + 20 }))
      ? [n.actor]
      : []
  })

/**
 * Whom an office without a name means right after a sentence about somebody's team: that somebody ("… according to Ruiz's team. But the
 * president has …"). Anybody who is named stays who he is.
 */
export function headOfTeam(actor: ActorRef, owners: readonly ActorRef[]): ActorRef {
  const [owner, ...more] = owners
  const named = actor.method !== 'office' && actor.method !== 'description'
  if (!owner || more.length > 0 || named || actor.type !== 'person' || actor.name === owner.name) return actor
  return { ...owner, text: actor.text, span: actor.span, method: 'description', confidence: 0.7 }
}
