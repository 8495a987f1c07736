import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'

/** Whether a stretch is a noun phrase of its own, short enough to name somebody. */
export const phrased = ({ s }: Scene, { from, to }: Range): boolean =>
  to - from <= 16 &&
  /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(s.tokens[from]?.upos ?? '') &&
  !/^(?:who|which|that|what|this|these|those)$/u.test(low(s, from)) &&
  !s.tokens.slice(from, to).some(t => /^(?:AUX|SCONJ)$/u.test(t.upos))
