import { GENERAL_ISSUES } from '../../knowledge/issues.ts'
import type { ActorRef } from '../../model/finding.ts'
import { cut, type Span } from '../../model/span.ts'
import type { Scene } from '../clause/scene.ts'
import { spanOf } from '../names/words.ts'
import type { Candidate } from './candidate.ts'
import { pointsBack } from './topic.ts'

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
  const beside = others
    .filter(o => o.topic.to <= c.topic.from && !pointsBack(scene, o.topic))
    .map(o => spanOf(scene.s, o.topic.from, o.topic.to))
    .findLast(t => GENERAL_ISSUES.best(cut(scene.doc.text, t)))
  if (beside) return beside
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
