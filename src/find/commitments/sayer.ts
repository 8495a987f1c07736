import type { ActorRef } from '../../model/finding.ts'
import { overlap } from '../../model/span.ts'
import { actorOf } from '../clause/actors.ts'
import { grouped } from '../clause/groups.ts'
import type { Scene } from '../clause/scene.ts'
import { phraseOf, rootSubject } from '../clause/subject.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { phrased } from './by-words.ts'
import { BODIES } from './lexicon.data.ts'
import { doerOf } from './subject.ts'

/** Whom a subject means: the actor where one is known, and whether it names him or something of his. */
export interface Meant {
  readonly actor: ActorRef | null
  readonly how: 'own' | 'side' | null
  /** Whether he says it of himself. */
  readonly himself?: boolean
}

/** The subject of a verb of saying, in a participle that of the sentence, in a clause with "who" what stands before it. */
function sayerOf(scene: Scene, verb: number): Range | null {
  const { s } = scene
  const own = doerOf(scene, verb, verb)
  if (own && own.to - own.from === 1 && low(s, own.from) === 'who') {
    const noun = low(s, own.from - 1) === ',' ? own.from - 2 : own.from - 1
    return /^(?:NOUN|PROPN)$/u.test(s.tokens[noun]?.upos ?? '') ? phraseOf(scene, noun, noun + 1) : null
  }
  if (own || s.tokens[verb]?.xpos !== 'VBG') return own
  const main = rootSubject(scene)
  return main && main.noun <= verb ? main.phrase : null
}

/** Whom "it", "he", "she" or "they" means right after a verb of saying: whoever says it. "The firm said on Monday that it will". */
export function sayingIt(scene: Scene, { from, to }: Range): Meant | null {
  const { s, times } = scene
  const pronoun = low(s, from)
  if (to - from > 1 || !/^(?:it|he|she|they)$/u.test(pronoun)) return null
  const timed = (k: number): boolean =>
    times.some(t => t.spans.some(x => overlap(x, spanOf(s, k, k + 1)) > 0)) ||
    /^(?:on|in|late)$/u.test(low(s, k))
  let verb = from - 1
  while (verb > 0 && (low(s, verb) === 'that' || timed(verb))) verb--
  if (!cueVerb(low(s, verb)) || s.tokens[verb]?.upos !== 'VERB') return null
  const range = sayerOf(scene, verb)
  if (!range) return null
  // "Norway called for a treaty, saying it would help": the treaty as often as the sayer, unless a firm says it.
  const participle = s.tokens[verb]?.xpos === 'VBG' && /^(?:it|they)$/u.test(pronoun)
  if (participle && actorOf(scene, range)?.actor.type !== 'organisation') return null
  const noun = scene.tree.kids(verb, 'nsubj').find(k => k >= range.from && k < range.to) ?? range.to - 1
  const token = s.tokens[noun]
  const said = actorOf(scene, range)
  // "Cuban exiles vowed they would": the exiles, and not their state.
  const unknown = s.tokens[range.to - 1]?.upos === 'PROPN' ? grouped(scene, range, null) : null
  const sayer =
    said?.how === 'side'
      ? phrased(scene, range)
        ? grouped(scene, range, said.actor.country)
        : null
      : (said?.actor ?? unknown)
  const at = spanOf(s, from, to)
  const actor: ActorRef | null = sayer && {
    ...sayer,
    text: scene.doc.text.slice(at.start, at.end),
    span: at,
    method: 'pronoun',
  }
  switch (pronoun) {
    case 'it': {
      // A name that no person bears, or a noun for a body.
      const body =
        token?.upos === 'PROPN' ? actor?.type !== 'person' : BODIES.has(token?.lemma.toLowerCase() ?? '')
      return body && token?.xpos !== 'NNS' ? { actor, how: 'own', himself: true } : null
    }
    case 'they':
      return token?.xpos === 'NNS' || actor?.type === 'group' ? { actor, how: 'own', himself: true } : null
    default:
      return actor?.type === 'person' ? { actor, how: 'own', himself: true } : null
  }
}
