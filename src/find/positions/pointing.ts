import type { Scene } from '../clause/scene.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { POINTING } from './lexicon.ts'

/** Words that only point back to something told before. */
export const POINTER = /^(?:it|this|that|them|these|those|so)$/u

/** Whether words only point back to something told before: "it", "that proposal", "the idea". */
export function pointsBack(scene: Scene, { from, to }: Range): boolean {
  const { s } = scene
  const words = s.tokens.slice(from, to).map((_, i) => low(s, from + i))
  const [first = '', second = ''] = words
  if (POINTER.test(first) && words.length === 1) return true
  // "not ready to do that"
  if (first === 'do' && POINTER.test(second)) return true
  const noun = words.find((w, i) => i > 0 && i < 3 && POINTING.has(w))
  // "the promise as a step forward" still points back; "the proposal for a truce" says what it is.
  return (
    /^(?:that|this|the|such|an?|these|those)$/u.test(first) &&
    noun !== undefined &&
    (POINTING.has(second) || words.length <= 3) &&
    !/^(?:for|of|to|on|that|by)$/u.test(words[words.indexOf(noun) + 1] ?? '')
  )
}

/** Nouns that tell the kind of a thing and not which. */
const KINDS =
  /^(?:bills?|measures?|laws?|legislation|resolutions?|amendments?|deals?|agreements?|motions?|polic(?:y|ies)|statements?|decisions?|efforts?|approach|package|compromise|version|rules?)$/u

/** Verbs that tell no deed by themselves. */
const DEEDLESS = /^(?:act|represent|stand|respond|proceed|work|try|help|start|move|change|continue|engage)$/u

/**
 * Whether a topic names nothing by itself: only pronouns with words of no content beside them ("it", "just that", "get on with it"), or a noun for
 * any proposal that nothing describes ("a bill", "another measure").
 */
export function nameless({ s }: Scene, { from, to }: Range): boolean {
  let at = from
  while (at < to && /^(?:just|only|all|of|both|do|doing)$/u.test(low(s, at))) at++
  // "opposed it because it fell short", "keep following them"
  if (/^(?:it|them|him)$/u.test(low(s, at)) && !/^(?:AUX|VERB)$/u.test(s.tokens[at + 1]?.upos ?? ''))
    return true
  if (at === to - 1 && low(s, at) === 'her') return true
  // "retell that one"
  if (low(s, to - 1) === 'one' && /^(?:that|this|the)$/u.test(low(s, to - 2)) && to - from < 4) return true
  // "a supporter of Roe v" and "endorsed Mr": a sentence that was cut.
  if (/^(?:v|vs|mr|mrs|ms|dr|gov|sen|rep|gen|st|rev)$/u.test(low(s, to - 1)) && /^(?:\.)?$/u.test(low(s, to)))
    return true
  if (/^(?:an?|one|another|some|any|several|two|three)$/u.test(low(s, from)))
    return to - from === 2 && (KINDS.test(low(s, from + 1)) || POINTING.has(low(s, from + 1)))
  const words = s.tokens.slice(from, to)
  // "asked them to act", "called the idea | that they met absurd"
  if (words.length === 1 && words[0]?.upos === 'VERB' && DEEDLESS.test(low(s, from))) return true
  if (
    words.length < 3 &&
    /^(?:idea|notion|suggestion|claim|thought)$/u.test(low(s, to - 1)) &&
    low(s, to) === 'that'
  )
    return true
  if (words.length === 1 && low(s, from) === 'legislation') return true
  // "those who lose should concede"
  if (words.some(t => /^who$/iu.test(t.form))) return false
  // "it needs to be bolder": of what that is said stands elsewhere.
  const said = /^it$/u.test(low(s, from))
  return (
    words.some(t => POINTER.test(t.form.toLowerCase())) &&
    words.every(
      t =>
        POINTER.test(t.form.toLowerCase()) ||
        (!/^(?:NOUN|PROPN|NUM|SYM|X)$/u.test(t.upos) && (said || t.upos !== 'ADJ')),
    )
  )
}
