import type { ActorRef } from '../../model/finding.ts'
import { overlap } from '../../model/span.ts'
import { actorOf } from '../clause/actors.ts'
import type { Scene } from '../clause/scene.ts'
import { subjectOf } from '../clause/subject.ts'
import type { Report } from '../clause/voice.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { BODIES } from './lexicon.data.ts'
import { commitVerb } from './lexicon.ts'

/** Whose a candidate is by its subject, and in whose words. */
export interface Owner {
  readonly actor: ActorRef | null
  /** `own`: the subject names him, it or them; `side`: something of theirs; null: nobody who is known. */
  readonly how: 'own' | 'side' | null
  readonly report: Report | null
  /** Whether the verb of saying is itself one of promising: "assured them that". */
  readonly promised: boolean
}

/** Who is meant by a candidate's subject, with the pronouns of an indirect telling: "the firm said it will". */
export function ownerOf(scene: Scene, subject: Range | null, report: Report | null): Owner {
  const promised = report !== null && commitVerb(report.cue, 'c')?.strength === 'pledge'
  const named = subject && !misled(scene, subject) ? actorOf(scene, subject) : null
  const found = subject ? (named ?? speaking(scene, subject)) : null
  if (!found || !subject) return { actor: null, how: null, report, promised }
  return {
    ...found,
    how: found.how === 'side' && found.actor && ends(scene, subject, found.actor) ? 'own' : found.how,
    report,
    promised,
  }
}

/** "it" is no person. */
const misled = (scene: Scene, subject: Range): boolean =>
  subject.to - subject.from === 1 &&
  low(scene.s, subject.from) === 'it' &&
  /^(?:person|unnamed|office)$/u.test(actorOf(scene, subject)?.actor.type ?? '')

/** "it" after a body's own verb of saying: "the firm said on Monday that it will". */
function speaking(
  scene: Scene,
  { from, to }: Range,
): { readonly actor: ActorRef | null; readonly how: 'own' } | null {
  const { s, times } = scene
  if (to - from > 1 || low(s, from) !== 'it') return null
  const timed = (k: number): boolean =>
    times.some(t => t.spans.some(x => overlap(x, spanOf(s, k, k + 1)) > 0)) ||
    /^(?:on|in|late)$/u.test(low(s, k))
  let verb = from - 1
  while (verb > 0 && (low(s, verb) === 'that' || timed(verb))) verb--
  if (!cueVerb(low(s, verb)) || s.tokens[verb]?.upos !== 'VERB') return null
  const range = subjectOf(scene, verb, verb)
  if (!range) return null
  const noun = scene.tree.kids(verb, 'nsubj').find(k => k >= range.from && k < range.to) ?? range.to - 1
  const token = s.tokens[noun]
  const actor = actorOf(scene, range)?.actor ?? null
  // A name that no person bears, or a noun for a body.
  const body =
    token?.upos === 'PROPN' ? actor?.type !== 'person' : BODIES.has(token?.lemma.toLowerCase() ?? '')
  return body && token?.xpos !== 'NNS' ? { actor, how: 'own' } : null
}

/** Whether the name of an actor is the end of the phrase and nothing stands between: "the carrier Halden Air Inc." */
function ends(scene: Scene, { from, to }: Range, actor: ActorRef): boolean {
  const last = spanOf(scene.s, to - 1, to)
  return (
    scene.s.tokens[to - 1]?.upos === 'PROPN' &&
    !scene.s.tokens.slice(from, to).some(t => /^(?:ADP|PART|VERB|CCONJ)$/u.test(t.upos)) &&
    scene.names.some(n => n.actor?.name === actor.name && n.spans.some(x => overlap(x, last) > 0))
  )
}
