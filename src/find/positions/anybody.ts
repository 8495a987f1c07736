import type { ActorRef } from '../../model/finding.ts'
import { actorOf } from '../clause/actors.ts'
import { ofHimself, type Scene } from '../clause/scene.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { groupStart } from './polarity.ts'
import { doerOf } from './subject.ts'

/** Whether a noun phrase tells of nobody in particular: "any company that", "someone who", "every deputy". */
export const anybody = ({ s }: Scene, { from, to }: Range): boolean => {
  const first = low(s, from)
  return (
    /^(?:any|anyone|anybody|someone|somebody|whoever|every|everyone|everybody|no-one|nobody)$/u.test(first) ||
    (/^(?:those|people|a|one)$/u.test(first) && /^(?:who|whoever)$/u.test(low(s, to)) && to - from === 1)
  )
}

/** `nominees who would overturn`, `a judge who might strike down`: a relative clause that says what people ought to be like. */
export function wished(scene: Scene, pronoun: number, cue: number): boolean {
  for (let i = Math.max(pronoun, groupStart(scene, cue)); i <= cue; i++)
    if (/^(?:would|could|might|will|can)$/u.test(low(scene.s, i))) return true
  return false
}

/** How far before "that" the verb of saying may stand: "said in a letter published on Monday that". */
const FAR = 14

/** The verb of saying whose words the pronoun at `k` opens as their subject: "said (in a letter) that he"; -1 where it opens none. */
function sayingBefore({ s }: Scene, k: number): number {
  const told = (i: number): boolean => {
    const verb = s.tokens[i]?.upos === 'VERB' ? cueVerb(low(s, i)) : null
    return verb?.frames.has('c') === true && verb.act === 'speech' && s.tokens[i]?.xpos !== 'VBN'
  }
  if (told(k - 1)) return k - 1
  if (low(s, k - 1) !== 'that') return -1
  for (let i = k - 2; i > k - FAR && i > 0; i--) {
    if (/^[,.;:?!\u2014"\u201c\u201d]$/u.test(low(s, i))) return -1
    if (told(i)) return i
  }
  return -1
}

/**
 * Whom "he" or "she" at `k` means that opens what somebody says: nobody where the sayer is not known ("Lee's father said that he"), else `actor`,
 * whom the name finder gives. A pronoun inside a quotation is never the one who is quoted.
 */
export function sayerOr(scene: Scene, k: number, actor: ActorRef | null): ActorRef | null {
  if (!actor || !/^(?:he|she)$/u.test(low(scene.s, k))) return actor
  if (ofHimself(scene, k, actor)) return null
  const verb = sayingBefore(scene, k)
  const sayer = verb < 0 ? null : doerOf(scene, verb)
  if (!sayer) return actor
  const known = actorOf(scene, sayer)
  // "Lee's father said he": not Lee, who only is named in his name.
  const owner = low(scene.s, sayer.to - 1)
  const inside = scene.names.some(
    n =>
      n.actor?.name === actor.name &&
      n.actor.method !== 'pronoun' &&
      n.spans.some(
        x =>
          x.start >= (scene.s.tokens[sayer.from]?.start ?? 0) &&
          x.end <= (scene.s.tokens[sayer.to - 1]?.end ?? 0),
      ),
  )
  if (!inside || /^(?:he|she)$/u.test(owner)) return actor
  if (known?.how !== 'own') return null
  // "Lee's father" is told by these words, where they are words for somebody.
  return known.actor.type === 'group' ? known.actor : actor
}
