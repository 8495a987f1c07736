import type { ActorRef } from '../../model/finding.ts'
import { overlap } from '../../model/span.ts'
import { actorOf } from '../clause/actors.ts'
import { grouped } from '../clause/groups.ts'
import { ofHimself, type Scene } from '../clause/scene.ts'
import type { Report } from '../clause/voice.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { phrased } from './by-words.ts'
import { commitVerb } from './lexicon.ts'
import { ownSide } from './own-side.ts'
import { type Meant, sayingIt } from './sayer.ts'

/** Whose a candidate is by its subject, and in whose words. */
export interface Owner {
  readonly actor: ActorRef | null
  /** `own`: the subject names him, it or them; `side`: something of theirs; null: nobody who is known. */
  readonly how: 'own' | 'side' | null
  /** Whether he says it of himself: "the firm said it will". */
  readonly himself: boolean
  readonly report: Report | null
  /** Whether the verb of saying is itself one of promising: "assured them that". */
  readonly promised: boolean
}

/**
 * Who is meant by a candidate's subject, with the pronouns of an indirect telling: "the firm said it will". `willed`: the verb says by itself that its
 * subject wills it ("vowed to"), so that "the party's donors" are the donors.
 */
export function ownerOf(scene: Scene, subject: Range | null, report: Report | null, willed: boolean): Owner {
  const promised = report !== null && commitVerb(report.cue, 'c')?.strength === 'pledge'
  const first = subject ? meant(scene, subject, report) : null
  const found = subject && willed ? (whoWills(scene, subject, first) ?? first) : first
  if (!found || !subject) return { actor: null, how: null, himself: false, report, promised }
  return {
    ...found,
    himself: found.himself === true,
    how: found.how === 'side' && found.actor && ends(scene, subject, found.actor) ? 'own' : found.how,
    report,
    promised,
  }
}

/** Who wills something and is told by a noun: "the party's donors", "half a dozen of them", "bondholders". Null where a name or a pronoun tells it. */
function whoWills(scene: Scene, { from, to }: Range, first: Meant | null): Meant | null {
  const { s } = scene
  const tokens = s.tokens.slice(from, to)
  if (first?.how === 'own' || s.tokens[to - 1]?.upos !== 'NOUN' || !phrased(scene, { from, to })) return null
  if (first && !tokens.some(t => t.xpos === 'NNS')) return null
  return { actor: grouped(scene, { from, to }, first?.actor?.country ?? null), how: 'own' }
}

/** In this order: whoever says it of himself, the speaker's own body, what the words name. */
function meant(scene: Scene, subject: Range, report: Report | null): Meant | null {
  if (nested(scene, subject)) return null
  const itself = sayingIt(scene, subject)
  if (itself && (itself.actor || low(scene.s, subject.from) === 'it')) return itself
  const body = ownSide(scene, subject, report)
  if (body) return body
  const named = misled(scene, subject) ? null : actorOf(scene, subject)
  if (!named) return itself
  const alone = subject.to - subject.from === 1
  return alone && ofHimself(scene, subject.from, named.actor) ? null : named
}

/** "people saying, 'I will earn more'": "I" in a quotation inside another is nobody who is known. */
function nested({ s }: Scene, { from, to }: Range): boolean {
  if (to - from > 1 || !/^(?:i|we)$/u.test(low(s, from))) return false
  for (let k = from - 1; k >= Math.max(0, from - 40); k--) {
    if (/^(?:["“”]|``|'')$/u.test(low(s, k))) return false
    if (/^[‘'`]$/u.test(low(s, k)))
      return /^(?:[,:]|“)$/u.test(low(s, k - 1)) || cueVerb(low(s, k - 1)) !== null
  }
  return false
}

/** "it" is no person. */
const misled = (scene: Scene, subject: Range): boolean =>
  subject.to - subject.from === 1 &&
  low(scene.s, subject.from) === 'it' &&
  /^(?:person|unnamed|office)$/u.test(actorOf(scene, subject)?.actor.type ?? '')

/** Whether the name of an actor is the end of the phrase and nothing stands between: "the carrier Halden Air Inc." */
function ends(scene: Scene, { from, to }: Range, actor: ActorRef): boolean {
  const last = spanOf(scene.s, to - 1, to)
  return (
    scene.s.tokens[to - 1]?.upos === 'PROPN' &&
    !scene.s.tokens.slice(from, to).some(t => /^(?:ADP|PART|VERB|CCONJ)$/u.test(t.upos)) &&
    scene.names.some(n => n.actor?.name === actor.name && n.spans.some(x => overlap(x, last) > 0))
  )
}
