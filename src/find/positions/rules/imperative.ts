import { contains } from '../../../model/span.ts'
import type { Scene } from '../../clause/scene.ts'
import { low, spanOf } from '../../names/words.ts'
import { headNoun, policy, somebody } from '../about.ts'
import { type Candidate, PLAIN, type PositionRule } from '../candidate.ts'
import { EVADING, STATES } from '../lexicon.ts'
import { undone } from '../polarity.ts'
import { topicFrom } from '../topic.ts'

const MARK = /^(?:["\u201c\u2018']|``|'')$/u
const NOT = /^(?:not|n't|n’t|never)$/u
/** What speakers bid their hearers in passing: no deed that is at issue. */
const PASSING =
  /^(?:let|look|listen|imagine|ask|give|thank|trust|watch|read|make|take|get|put|keep|have|do|come|go|move|turn|face|begin|start|try|consider|call|check|meet|join|follow|visit|click|sign|vote|note|recall|compare|assume|suppose|picture)$/u

/** `“Let us ban these weapons”`, `“End the embargo now”`, `“Do not raise the tax”`: what a speaker bids is his position. */
export const imperative: PositionRule = {
  name: 'imperative',
  *find(scene) {
    const { s } = scene
    for (let k = 0; k < s.tokens.length - 1; k++) {
      const found = low(s, k) === 'let' ? together(scene, k) : bidding(scene, k)
      if (found) yield found
    }
  },
}

/** `let's close the mine`, `let us not go to war`. */
function together(scene: Scene, k: number): Candidate | null {
  const { s } = scene
  if (!/^(?:us|'s|’s)$/u.test(low(s, k + 1))) return null
  const not = NOT.test(low(s, k + 2))
  const verb = k + (not ? 3 : 2)
  if (s.tokens[verb]?.xpos !== 'VB') return null
  return bid(scene, k, verb, not)
}

/** A bare verb at the head of a sentence that somebody is told to say. */
function bidding(scene: Scene, k: number): Candidate | null {
  const { s, tree } = scene
  const opens = k === 0 || MARK.test(low(s, k - 1)) || low(s, k - 1) === ':'
  if (!opens) return null
  const no = low(s, k) === 'no' && /^(?:more|to)$/u.test(low(s, k + 1))
  if (no) return slogan(scene, k)
  const not = low(s, k) === 'do' && NOT.test(low(s, k + 1))
  const verb = not ? k + 2 : k
  const token = s.tokens[verb]
  if (token?.xpos !== 'VB' || tree.kids(verb, 'nsubj').length > 0 || PASSING.test(low(s, verb))) return null
  if (!/^(?:root|ccomp|parataxis)$/u.test(tree.rel(verb))) return null
  const at = spanOf(s, verb, verb + 1)
  if (!scene.statements.some(st => st.content.some(c => contains(c, at)))) return null
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(s.tokens[verb + 1]?.upos ?? '')
    ? bid(scene, k, verb, not)
    : null
}

/** `No more money for the war!`, `No to the toll`: a slogan that somebody is told to say. */
function slogan(scene: Scene, k: number): Candidate | null {
  const { s } = scene
  const at = spanOf(s, k, k + 2)
  const topic = topicFrom(scene, k + 2)
  if (!scene.statements.some(st => st.content.some(c => contains(c, at)))) return null
  if (headNoun(scene, topic) < 0 || somebody(scene, topic)) return null
  if (scene.tree.kids(headNoun(scene, topic), 'cop').length > 0) return null
  const last = s.tokens[topic.to]
  if (last && last.upos !== 'PUNCT') return null
  return {
    ...PLAIN,
    scene,
    rule: 'imperative',
    cue: { from: k, to: k + 2 },
    holder: 'speaker',
    topic,
    stance: 'oppose',
    modality: 'requested',
    confidence: policy(scene, topic) ? 0.82 : 0.74,
  }
}

/** What is bid from token `k` on with the verb at `verb`; null where it is no deed on something at issue. */
function bid(scene: Scene, k: number, verb: number, not: boolean): Candidate | null {
  const lemma = scene.s.tokens[verb]?.lemma.toLowerCase() ?? ''
  if (
    STATES.has(lemma) ||
    EVADING.has(lemma) ||
    /^(?:face|get|go|start|begin|try|talk|look|move|do)$/u.test(lemma)
  )
    if (!not) return null
  const { from, turns } = undone(scene, verb)
  const topic = topicFrom(scene, from)
  let first = from === verb ? verb + 1 : from
  while (not && scene.s.tokens[first]?.upos === 'ADP') first++
  const object = { from: first, to: topic.to }
  if (headNoun(scene, object) < 0 || somebody(scene, object)) return null
  return {
    ...PLAIN,
    scene,
    rule: 'imperative',
    cue: { from: k, to: Math.max(k + 1, from) },
    holder: 'speaker',
    topic,
    stance: not !== turns ? 'oppose' : 'support',
    modality: 'requested',
    confidence: policy(scene, object) ? 0.82 : 0.72,
  }
}
