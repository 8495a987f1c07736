import { opensCondition } from '../clause/condition.ts'
import { extentFrom, trimmed } from '../clause/extent.ts'
import type { Scene } from '../clause/scene.ts'
import { isWord, low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { POINTING, POLICIES } from './lexicon.ts'
import { POINTER } from './pointing.ts'
import { addsDeed, goesOn, tied } from './topic-end.ts'
import { stopsAt } from './topic-stop.ts'

/** Prepositions whose thing is cut off. */
const LOOSE = /^(?:upon|of|with|into|as|than|between|among|toward|towards|such)$/u

/** What conditions stand behind, beyond those that open a clause. */
const TAIL = [
  ['but', 'only', 'if'],
  ['but', 'only', 'as'],
  ['but', 'only', 'with'],
  ['but', 'only', 'after'],
  ['but', 'only', 'when'],
  ['but', 'only', 'once'],
  ['but', 'only', 'under'],
  ['but', 'only', 'alongside'],
  ['but', 'only', 'in'],
  ['only', 'with'],
  ['only', 'when'],
  ['only', 'after'],
  ['only', 'once'],
  ['only', 'as'],
  ['only', 'alongside'],
  ['in', 'return'],
] as const

/** Whether a condition opens at token `k`. */
export const conditionOpens = (scene: Scene, k: number): boolean =>
  opensCondition(scene, k) > 0 ||
  TAIL.some(words => words.every((w, n) => low(scene.s, k + n) === w)) ||
  // "as part of a deal", and not "as part of our judiciary".
  (low(scene.s, k) === 'as' &&
    low(scene.s, k + 1) === 'part' &&
    low(scene.s, k + 2) === 'of' &&
    [3, 4, 5, 6].some(n => POLICIES.has(low(scene.s, k + n))))

/** Whether "that" at `k` points to the thing that the noun behind it names: "voted for that war". */
const thatNoun = ({ s, tree }: Scene, k: number): boolean =>
  s.tokens[k]?.upos === 'DET' &&
  tree.head(k) === k + 1 &&
  s.tokens[k + 1]?.xpos === 'NN' &&
  !/^(?:AUX|VERB)$/u.test(s.tokens[k + 2]?.upos ?? '')

/** The words that name a topic, from token `from` on: to the next clause, the condition, or the closing mark. */
export function topicFrom(scene: Scene, from: number): Range {
  const { s } = scene
  let start = from
  while (
    start < s.tokens.length &&
    (!isWord(s.tokens[start]?.form ?? '') || /^(?:that|both)$/u.test(low(s, start)))
  ) {
    // "that proposal", "that war" point back and are topics of their own.
    if (low(s, start) === 'that' && (POINTING.has(low(s, start + 1)) || thatNoun(scene, start))) break
    start++
  }
  const stop = (k: number): boolean => conditionOpens(scene, k) || stopsAt(scene, start, k)
  let to = extentFrom(scene, start, stop)
  // A short quotation inside the topic ends at its own mark, and the topic goes on behind it.
  while (to < s.tokens.length && /^["\u201d]$/u.test(low(s, to)) && openMark(scene, start, to)) {
    const next = s.tokens[to + 1]
    if (!next || (/^PUNCT$/u.test(next.upos) && !/^[-\u2010\u2011]$/u.test(next.form))) {
      to++
      break
    }
    to = extentFrom(scene, to + 1, stop)
  }
  if (goesOn(scene, start, to) && !conditionOpens(scene, to)) to = extentFrom(scene, to + 1, stop)
  const cut = { ...trimmed(scene, { from: start, to: Math.max(start + 1, to) }) }
  // "take it head-on": the preposition belongs to its word.
  if (/^[-\u2010]$/u.test(low(s, cut.to)) && tied(scene, cut.to)) return { from: cut.from, to: cut.to + 2 }
  while (cut.to > cut.from + 2 && LOOSE.test(low(s, cut.to - 1))) cut.to--
  // The mark that closes a quotation belongs to it.
  return /^["\u201d]$/u.test(low(s, cut.to)) && openMark(scene, cut.from, cut.to)
    ? { from: cut.from, to: cut.to + 1 }
    : cut
}

/**
 * The words of a topic that is a noun phrase or an infinitive, and no clause: it ends before the verb of the clause around it ("those who endorsed
 * the plan | sounded equivocal").
 */
export function objectTopic(scene: Scene, from: number): Range {
  const { s } = scene
  const topic = topicFrom(scene, from)
  // "the reasons behind its opposition to this | have been told"
  if (POINTER.test(low(s, topic.from)) && /^(?:AUX|VERB)$/u.test(s.tokens[topic.from + 1]?.upos ?? ''))
    return { from: topic.from, to: topic.from + 1 }
  const gerund = s.tokens[topic.from]?.xpos === 'VBG'
  if (!gerund && !/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/u.test(s.tokens[topic.from]?.upos ?? '')) return topic
  for (let k = topic.from + 1; k < topic.to; k++) {
    const t = s.tokens[k]
    if (t && (tied(scene, k) || /^["\u201c\u201d]$/u.test(t.form))) continue
    // "policies of the past by tying them to": how it is done.
    if (
      low(s, k) === 'by' &&
      s.tokens[k + 1]?.xpos === 'VBG' &&
      /^NN/u.test(s.tokens[k - 1]?.xpos ?? '') &&
      !gerund
    )
      return { from: topic.from, to: k }
    if (
      !t ||
      /^(?:SCONJ|PRON|PUNCT)$/u.test(t.upos) ||
      /^(?:that|who|which|to|where|what|how)$/u.test(low(s, k))
    )
      return topic
    // "the wall but not the shutdown"
    if (low(s, k) === 'but' && low(s, k + 1) === 'not') return { from: topic.from, to: k }
    // "called her vote for the war | a mistake"
    if (
      /^an?$/u.test(low(s, k)) &&
      /^NN/u.test(s.tokens[k - 1]?.xpos ?? '') &&
      !/^(?:day|week|month|year|time|head|person|piece|barrel)$/u.test(low(s, k + 1))
    )
      return { from: topic.from, to: k }
    // "made her support for the dam clear"
    if (
      /^(?:clear|plain|known|public)$/u.test(low(s, k)) &&
      /^NN/u.test(s.tokens[k - 1]?.xpos ?? '') &&
      t.upos === 'ADJ'
    )
      return { from: topic.from, to: k }
    if (addsDeed(scene, topic.from, k)) return { from: topic.from, to: k }
    // "a shareholder-rights | plan to": no plural behind "a".
    const tiedPlural = s.tokens[k - 1]?.xpos === 'NNS' && tied(scene, k - 1)
    const noun = /^NN/u.test(s.tokens[k - 1]?.xpos ?? '') && !tiedPlural
    const finite = t.upos === 'AUX' || (t.upos === 'VERB' && /^VB[DPZ]$/u.test(t.xpos))
    if (noun && finite && s.tokens[k + 1]?.upos !== 'NOUN') {
      // "many of the policies Lee | has fought": the name is the subject of what describes the plural.
      const described = s.tokens[k - 1]?.xpos === 'NNP' && s.tokens[k - 2]?.xpos === 'NNS'
      return { from: topic.from, to: described ? k - 1 : k }
    }
    if (t.upos === 'VERB') return t.xpos === 'VBG' ? beforeBeing(scene, topic, k) : topic
  }
  return topic
}

/** A topic with a participle at `k` that describes its noun ends before the verb of being: "gifts from those seeking a permit | was akin to". */
function beforeBeing({ s }: Scene, topic: Range, k: number): Range {
  for (let i = k + 2; i < topic.to - 1; i++) {
    if (/^(?:PUNCT|SCONJ|PRON|VERB)$/u.test(s.tokens[i]?.upos ?? '')) break
    if (/^(?:is|are|was|were)$/u.test(low(s, i)) && /^NN/u.test(s.tokens[i - 1]?.xpos ?? ''))
      return { from: topic.from, to: i }
  }
  return topic
}

/** A topic that ends before the past tense, or the verb at `verb`, of which those who are described by it are the subject. */
export function upToVerb({ s }: Scene, { from, to }: Range, verb: number): Range {
  const told = s.tokens.findIndex(
    (t, i) =>
      i > from &&
      i < to &&
      (i === verb || /^VB[DN]$/u.test(t.xpos)) &&
      t.upos === 'VERB' &&
      low(s, i + 1) !== 'by' &&
      /^NN/u.test(s.tokens[i - 1]?.xpos ?? ''),
  )
  return told < 0 ? { from, to } : { from, to: told }
}

/** Whether tokens `[from, to)` open a quotation and do not close it. */
const openMark = ({ s }: Scene, from: number, to: number): boolean =>
  s.tokens.slice(Math.max(0, from - 1), to).filter(t => /^["\u201c\u201d]$/u.test(t.form)).length % 2 === 1

/**
 * A second topic that a comma, "or" or "and" adds with the preposition or the "to" that opened the first: "hopes of regaining X, …, or of
 * joining Y". Null where there is none.
 */
export function addedTopic(scene: Scene, first: Range): Range | null {
  const { s } = scene
  const opener = low(s, first.from - 1)
  if (!/^(?:of|to|for|on|against)$/u.test(opener)) return null
  for (let k = first.to; k < Math.min(s.tokens.length - 2, first.to + 12); k++) {
    if (/^[.;:?!]$/u.test(low(s, k))) return null
    if (/^(?:or|and|nor)$/u.test(low(s, k)) && low(s, k + 1) === opener) return topicFrom(scene, k + 2)
  }
  return null
}
