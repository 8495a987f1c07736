import type { ActorRef } from '../../model/finding.ts'
import type { Scene } from '../clause/scene.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'

/** Whether a stretch is a noun phrase of its own, short enough to name somebody. */
export const phrased = ({ s }: Scene, { from, to }: Range): boolean =>
  to - from <= 16 &&
  /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(s.tokens[from]?.upos ?? '') &&
  !/^(?:who|which|that|what|this|these|those)$/u.test(low(s, from)) &&
  !s.tokens.slice(from, to).some(t => /^(?:AUX|SCONJ)$/u.test(t.upos))

/** Those whom the words `[from, to)` tell and no name: "the party's donors", of the state `country` where it is known. */
export function grouped({ s, doc }: Scene, { from, to }: Range, country: string | null): ActorRef {
  const span = spanOf(s, from, to)
  const text = doc.text.slice(span.start, span.end)
  return {
    text,
    span,
    name: text,
    type: 'group',
    country,
    office: null,
    method: 'description',
    confidence: 0.6,
  }
}
