import { GENERAL_ISSUES } from '../../knowledge/issues.ts'
import type { ActorRef } from '../../model/finding.ts'
import { cut, type Span } from '../../model/span.ts'
import type { Scene } from '../clause/scene.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low, spanOf } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { headNoun, somebody } from './about.ts'
import type { Candidate } from './candidate.ts'
import { nameless, pointsBack } from './pointing.ts'
import { objectTopic } from './topic.ts'

/** How many sentences back words may point. */
const BACK = 3

/** What was told lately: sentences and the topics of positions in them, nearest last. */
export interface Past {
  readonly sentence: Span
  readonly topics: readonly Span[]
  /** Who the subject of its main verb was. */
  readonly subjects: readonly ActorRef[]
  /** Of whose team it spoke. */
  readonly owners: readonly ActorRef[]
}

/**
 * The earlier words to which a topic leads that only points back: the topic of another position before it in its sentence; else the words
 * before the cue, where an issue is named there; else
 * the topics of positions in the sentences before, the last first; else the nearest sentence before that names an issue. Null for a
 * topic that says what it is, and where nothing fits.
 */
export function antecedentOf(c: Candidate, past: readonly Past[], others: readonly Candidate[]): Span | null {
  if (c.antecedent) return c.antecedent
  const { scene } = c
  if (!pointsBack(scene, c.topic)) return null
  const beside = besideOf(c, others)
  if (beside) return spanOf(scene.s, beside.from, beside.to)
  const before = beforeCue(scene, c)
  if (before && GENERAL_ISSUES.best(cut(scene.doc.text, before))) return before
  for (const { sentence, topics } of past.slice(-BACK).reverse()) {
    const named = topics.findLast(t => GENERAL_ISSUES.best(cut(scene.doc.text, t)))
    if (named) return named
    if (GENERAL_ISSUES.best(cut(scene.doc.text, sentence))) return sentence
  }
  return null
}

function beforeCue({ s }: Scene, { cue, topic }: Candidate): Span | null {
  const to = Math.min(cue.from, topic.from)
  return to > 0 ? spanOf(s, 0, to) : null
}

/** The last topic of another position before this one in its sentence that names an issue. */
const besideOf = ({ scene, topic }: Candidate, others: readonly Candidate[]): Range | null =>
  others
    .filter(o => o.topic.to <= topic.from && !pointsBack(scene, o.topic))
    .map(o => o.topic)
    .findLast(t => GENERAL_ISSUES.best(cut(scene.doc.text, spanOf(scene.s, t.from, t.to)))) ?? null

/**
 * The words of the same sentence that a topic means which names nothing by itself: the topic of another position before it, or what the verb before a
 * participle of saying has for its object: "vetoed the toll, calling | it unfair". Null where none are near.
 */
export function meantHere(c: Candidate, others: readonly Candidate[]): Range | null {
  const { scene, topic } = c
  if (!nameless(scene, topic)) return null
  return besideOf(c, others) ?? (topic.to - topic.from === 1 ? objectBefore(scene, topic.from) : null)
}

/** `vetoed the toll, calling | it`, `pleaded for a truce, insisting that | it`: the object of the verb before the comma. */
function objectBefore(scene: Scene, k: number): Range | null {
  const { s } = scene
  let at = low(s, k - 1) === 'that' ? k - 2 : k - 1
  if (s.tokens[at]?.xpos !== 'VBG' || cueVerb(low(s, at)) === null) return null
  if (s.tokens[at - 1]?.upos === 'ADV') at--
  if (low(s, at - 1) !== ',') return null
  const verb = s.tokens.findLastIndex((t, i) => i < at - 1 && t.upos === 'VERB')
  if (verb < 0) return null
  const from = s.tokens[verb + 1]?.upos === 'ADP' ? verb + 2 : verb + 1
  const object = objectTopic(scene, from)
  const whole = object.to === at - 1
  return whole && headNoun(scene, object) >= 0 && !somebody(scene, object) ? object : null
}
