import { opensCondition } from '../clause/condition.ts'
import { extentFrom, trimmed } from '../clause/extent.ts'
import type { Scene } from '../clause/scene.ts'
import { isWord, low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { POINTING, POLICIES, UNMISTAKABLE } from './lexicon.ts'

/** "as a prerequisite to", "as a condition for": belongs to what it is said of. */
const AS_NOUN = /^(?:prerequisite|precondition|condition|basis|alternative|part|substitute|replacement)$/u

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

/** The words that name a topic, from token `from` on: to the next clause, the condition, or the closing mark. */
export function topicFrom(scene: Scene, from: number): Range {
  const { s } = scene
  let start = from
  while (
    start < s.tokens.length &&
    (!isWord(s.tokens[start]?.form ?? '') || /^(?:that|both)$/u.test(low(s, start)))
  ) {
    // "that proposal" points back and is a topic of its own.
    if (low(s, start) === 'that' && POINTING.has(low(s, start + 1))) break
    start++
  }
  const stop = (k: number): boolean => conditionOpens(scene, k) || datedFrom(scene, k)
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
  if (
    low(s, to) === 'as' &&
    /^(?:a|an|the)$/u.test(low(s, to + 1)) &&
    AS_NOUN.test(low(s, to + 2)) &&
    !conditionOpens(scene, to)
  )
    to = extentFrom(scene, to + 1, stop)
  const cut = trimmed(scene, { from: start, to: Math.max(start + 1, to) })
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
  if (BACK.test(low(s, topic.from)) && /^(?:AUX|VERB)$/u.test(s.tokens[topic.from + 1]?.upos ?? ''))
    return { from: topic.from, to: topic.from + 1 }
  const gerund = s.tokens[topic.from]?.xpos === 'VBG'
  if (!gerund && !/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/u.test(s.tokens[topic.from]?.upos ?? '')) return topic
  for (let k = topic.from + 1; k < topic.to; k++) {
    const t = s.tokens[k]
    if (
      !t ||
      /^(?:SCONJ|PRON|PUNCT)$/u.test(t.upos) ||
      /^(?:that|who|which|to|where|what|how)$/u.test(low(s, k))
    )
      return topic
    // "the wall but not the shutdown"
    if (low(s, k) === 'but' && low(s, k + 1) === 'not') return { from: topic.from, to: k }
    // "supports reform and ranks it first"
    const then = s.tokens[k + 1]
    if (
      t.upos === 'CCONJ' &&
      then &&
      (UNMISTAKABLE.has(then.form) || (then.upos === 'VERB' && then.xpos === 'VBZ'))
    )
      return { from: topic.from, to: k }
    const noun = /^NN/u.test(s.tokens[k - 1]?.xpos ?? '')
    const finite = t.upos === 'AUX' || (t.upos === 'VERB' && /^VB[DPZ]$/u.test(t.xpos))
    if (noun && finite && s.tokens[k + 1]?.upos !== 'NOUN') {
      // "many of the policies Lee | has fought": the name is the subject of what describes the plural.
      const described = s.tokens[k - 1]?.xpos === 'NNP' && s.tokens[k - 2]?.xpos === 'NNS'
      return { from: topic.from, to: described ? k - 1 : k }
    }
    if (t.upos === 'VERB') return topic
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

/** Whether a date stands at `k`, bare or behind "on", "in" or "by": it says when, and not what. */
function datedFrom({ s, times }: Scene, k: number): boolean {
  if (/^(?:before|after|since|of|from|until|to|the)$/u.test(low(s, k - 1))) return false
  const at = s.tokens[/^(?:on|in|by|during)$/u.test(low(s, k)) ? k + 1 : k]
  // "demanding better pay for months"
  const next = low(s, k) === 'for' ? s.tokens[k + 1] : undefined
  const span = next?.upos === 'NUM' ? s.tokens[k + 2] : next
  if (span && /^(?:days|weeks|months|years|decades)$/u.test(span.form)) return true
  // "left the pact in protest"
  if (low(s, k) === 'in' && /^(?:protest|court)$/u.test(low(s, k + 1))) return true
  return (
    at !== undefined &&
    times.some(t => /^(?:DATE|TIME)$/u.test(t.expression.type) && t.spans[0]?.start === at.start)
  )
}

const BACK = /^(?:it|this|that|them|these|those|so)$/u

/** Whether words only point back to something told before: "it", "that proposal", "the idea". */
export function pointsBack(scene: Scene, { from, to }: Range): boolean {
  const { s } = scene
  const words = s.tokens.slice(from, to).map((_, i) => low(s, from + i))
  const [first = '', second = ''] = words
  if (BACK.test(first) && words.length === 1) return true
  // "not ready to do that"
  if (first === 'do' && BACK.test(second)) return true
  const noun = words.find((w, i) => i > 0 && i < 3 && POINTING.has(w))
  // "the promise as a step forward" still points back; "the proposal for a truce" says what it is.
  return (
    /^(?:that|this|the|such|an?|these|those)$/u.test(first) &&
    noun !== undefined &&
    (POINTING.has(second) || words.length <= 3) &&
    !/^(?:for|of|to|on|that|by)$/u.test(words[words.indexOf(noun) + 1] ?? '')
  )
}

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
