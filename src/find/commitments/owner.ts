import { BY_ISO } from '../../knowledge/countries.ts'
import type { ActorRef } from '../../model/finding.ts'
import { overlap } from '../../model/span.ts'
import { actorOf } from '../clause/actors.ts'
import { type Scene, statementAt } from '../clause/scene.ts'
import { phraseOf } from '../clause/subject.ts'
import type { Report } from '../clause/voice.ts'
import { cueVerb } from '../cues/verbs.ts'
import { describedState } from '../names/described-state.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { BODIES } from './lexicon.data.ts'
import { commitVerb } from './lexicon.ts'
import { doerOf } from './subject.ts'

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

/** Whether a stretch is a noun phrase of its own, short enough to name somebody. */
const phrased = ({ s }: Scene, { from, to }: Range): boolean =>
  to - from <= 16 &&
  /^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(s.tokens[from]?.upos ?? '') &&
  !/^(?:who|which|that|what|this|these|those)$/u.test(low(s, from)) &&
  !s.tokens.slice(from, to).some(t => /^(?:AUX|SCONJ)$/u.test(t.upos))

/** Who wills something and is told by a noun: "the party's donors", "half a dozen of them", "bondholders". Null where a name or a pronoun tells it. */
function whoWills(scene: Scene, { from, to }: Range, first: Meant | null): Meant | null {
  const { s } = scene
  const tokens = s.tokens.slice(from, to)
  if (first?.how === 'own' || s.tokens[to - 1]?.upos !== 'NOUN' || !phrased(scene, { from, to })) return null
  if (first && !tokens.some(t => t.xpos === 'NNS')) return null
  return { actor: grouped(scene, { from, to }, first?.actor?.country ?? null), how: 'own' }
}

type Meant = Pick<Owner, 'actor' | 'how'> & { readonly himself?: boolean }

/** Offices whose holders speak for their state. */
const OF_STATE =
  /\b(?:president|premier|chancellor|prime minister|minister|secretary|ambassador|king|queen|emir|sultan|commander)\b/iu

/** "We will defend it" in the mouth of a minister: the state that the minister speaks for. */
function ownState(scene: Scene, { from, to }: Range, report: Report | null): Meant | null {
  if (to - from > 1 || low(scene.s, from) !== 'we') return null
  const at = spanOf(scene.s, from, to)
  const speaker = statementAt(scene, at)?.speaker ?? report?.speaker
  if (!speaker?.country || !OF_STATE.test(speaker.office ?? '')) return null
  const country = BY_ISO.get(speaker.country)
  const text = scene.doc.text.slice(at.start, at.end)
  return country ? { actor: describedState(country, text, at), how: 'own' } : null
}

/** In this order: whoever says it of himself, the speaker's own body, what the words name. */
function meant(scene: Scene, subject: Range, report: Report | null): Meant | null {
  if (nested(scene, subject)) return null
  const itself = sayingIt(scene, subject)
  if (itself && (itself.actor || low(scene.s, subject.from) === 'it')) return itself
  const body = ownState(scene, subject, report) ?? ownBody(scene, subject, report)
  if (body) return body
  const named = misled(scene, subject) ? null : actorOf(scene, subject)
  if (!named) return itself
  return ofHimself(scene, subject, named.actor) ? null : named
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

/** Whether "he" or "she" in somebody's quoted words was taken for the speaker, who would say "I". */
function ofHimself(scene: Scene, { from, to }: Range, actor: ActorRef): boolean {
  if (to - from > 1 || !/^(?:he|she)$/u.test(low(scene.s, from))) return false
  const told = statementAt(scene, spanOf(scene.s, from, to))
  return told?.mode === 'direct' && told.speaker?.name === actor.name
}

/** "it" is no person. */
const misled = (scene: Scene, subject: Range): boolean =>
  subject.to - subject.from === 1 &&
  low(scene.s, subject.from) === 'it' &&
  /^(?:person|unnamed|office)$/u.test(actorOf(scene, subject)?.actor.type ?? '')

/** Bodies whose members speak for them: "her country will help", said a minister. */
const SPOKEN_FOR =
  /^(?:country|nation|state|government|administration|company|firm|party|campaign|ministry|union)$/u

/** "his country", "our company" in somebody's mouth: his state by its name where it is known, else the words. */
function ownBody(scene: Scene, { from, to }: Range, report: Report | null): Meant | null {
  const { s, doc } = scene
  const speaker = report?.speaker
  if (!speaker || to - from !== 2 || !/^(?:his|her|their|our|my)$/u.test(low(s, from))) return null
  if (!SPOKEN_FOR.test(low(s, from + 1))) return null
  const span = spanOf(s, from, to)
  const text = doc.text.slice(span.start, span.end)
  const country = speaker.country === null ? undefined : BY_ISO.get(speaker.country)
  const state = /^(?:country|nation|state|government|administration)$/u.test(low(s, from + 1))
  if (state && country) return { actor: describedState(country, text, span), how: 'own' }
  return { actor: grouped(scene, { from, to }, speaker.country), how: 'own' }
}

/** Those who are told by words alone. */
function grouped({ s, doc }: Scene, { from, to }: Range, country: string | null): ActorRef {
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

/** The subject of a verb of saying, in a participle that of the sentence, in a clause with "who" what stands before it. */
function sayerOf(scene: Scene, verb: number): Range | null {
  const { s, tree } = scene
  const own = doerOf(scene, verb, verb)
  if (own && own.to - own.from === 1 && low(s, own.from) === 'who') {
    const noun = low(s, own.from - 1) === ',' ? own.from - 2 : own.from - 1
    return /^(?:NOUN|PROPN)$/u.test(s.tokens[noun]?.upos ?? '') ? phraseOf(scene, noun, noun + 1) : null
  }
  if (own || s.tokens[verb]?.xpos !== 'VBG') return own
  const root = s.tokens.findIndex(t => t.head === 0)
  const subject = tree.kids(root, 'nsubj')[0]
  return subject === undefined || subject > verb ? null : phraseOf(scene, subject, root)
}

/** Whom "it", "he", "she" or "they" means right after a verb of saying: whoever says it. "The firm said on Monday that it will". */
function sayingIt(scene: Scene, { from, to }: Range): Meant | null {
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

/** Whether the name of an actor is the end of the phrase and nothing stands between: "the carrier Halden Air Inc." */
function ends(scene: Scene, { from, to }: Range, actor: ActorRef): boolean {
  const last = spanOf(scene.s, to - 1, to)
  return (
    scene.s.tokens[to - 1]?.upos === 'PROPN' &&
    !scene.s.tokens.slice(from, to).some(t => /^(?:ADP|PART|VERB|CCONJ)$/u.test(t.upos)) &&
    scene.names.some(n => n.actor?.name === actor.name && n.spans.some(x => overlap(x, last) > 0))
  )
}
