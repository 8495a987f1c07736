import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { topicFrom } from './topic.ts'

/** Whether the verb of being at `be` has a bare "it" for its subject: "it would be", "it is not". */
export function itBefore({ s }: Scene, be: number): boolean {
  let finite = be
  while (finite > 0 && /^(?:AUX|ADV|PART)$/u.test(s.tokens[finite - 1]?.upos ?? '')) finite--
  return low(s, finite - 1) === 'it'
}

/** `it was wrong | for the council to act`, `it is unfair | to tax them`: what is judged stands behind; null where nothing of the kind does. */
export function setBehind(scene: Scene, k: number): Range | null {
  const { s } = scene
  const from = /^["\u201d]$/u.test(low(s, k)) ? k + 1 : k
  // "necessary to 'name them'"
  const verb = /^["\u201c]$/u.test(low(s, from + 1)) ? from + 2 : from + 1
  if (low(s, from) === 'to' && s.tokens[verb]?.upos === 'VERB') return topicFrom(scene, verb)
  if (low(s, from) !== 'for') return null
  const to = s.tokens.findIndex((t, i) => i > from + 1 && i < from + 9 && t.form === 'to')
  return to < 0 || s.tokens[to + 1]?.xpos !== 'VB'
    ? null
    : { from: from + 1, to: topicFrom(scene, to + 1).to }
}
