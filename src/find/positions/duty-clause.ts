import type { Scene } from '../clause/scene.ts'
import { phraseOf } from '../clause/subject.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { beforeTime } from './main-clause.ts'
import { denied } from './polarity.ts'
import { OPINING } from './teller.ts'

const NOT = /^(?:not|n't|n’t|never)$/u
/** Words that a clause without a comma describes: "everything we need to do", "where they have to be". */
const DESCRIBED = /^(?:what|where|everything|all|anything|something|whatever|steps?)$/u

/**
 * Whether the clause of a subject only describes the word before it or follows from what was said: "a lever it had to press", "what they need to
 * win", "so they have to", "makes sure the board has to".
 */
export function followed({ s }: Scene, { from }: Range): boolean {
  const before = s.tokens[from - 1]
  return (
    before !== undefined &&
    (before.upos === 'NOUN' ||
      DESCRIBED.test(low(s, from - 1)) ||
      /^(?:so|sure)$/u.test(low(s, from - 1)) ||
      (before.upos === 'VERB' && cueVerb(low(s, from - 1)) === null))
  )
}

/** Nouns that name somebody's own view, with the clause behind them. */
const VIEW =
  /^(?:argument|belief|view|position|opinion|conviction|comments?|remarks?|advice|warning|recommendation|call|demand|feeling|statement|message|point|insistence|declaration)$/u

/** Whether a clause that begins at `start` is asked, denied or somebody else's notion: "how it should", "not that it should", "the notion that it should". */
export function unmeant(scene: Scene, start: number): boolean {
  const { s } = scene
  const at = /^["\u201c]$|^``$/u.test(low(s, start - 1)) ? start - 1 : start
  if (/^(?:how|why|what|when|where|whom|like|than)$/u.test(low(s, at - 1))) return true
  if (low(s, at - 1) !== 'that') return false
  const before = beforeTime(scene, at - 2)
  if (before < at - 2) return false
  return NOT.test(low(s, before)) || (s.tokens[before]?.upos === 'NOUN' && !VIEW.test(low(s, before)))
}

/** `never suggested that the toll should rise`: the clause that begins at `at` is what somebody is told not to have said. */
export function unsaidBefore(scene: Scene, at: number): boolean {
  const verb = low(scene.s, at - 1) === 'that' ? at - 2 : at - 1
  const word = low(scene.s, verb)
  return cueVerb(word)?.frames.has('c') === true && !OPINING.test(word) && denied(scene, verb)
}

/** `does not think that the toll should rise`: the clause that begins at `at` hangs on a denied verb of opinion. */
export function unthought(scene: Scene, at: number): boolean {
  const verb = low(scene.s, at - 1) === 'that' ? at - 2 : at - 1
  return OPINING.test(low(scene.s, verb)) && denied(scene, verb)
}

/** A subject without the clause that the tree has put before it: "I think that | should". */
export function clauseOnly({ s }: Scene, subject: Range | null): Range | null {
  if (!subject) return null
  let { from } = subject
  for (let k = from; k < subject.to - 1; k++)
    if (s.tokens[k]?.upos === 'VERB' && cueVerb(low(s, k))?.frames.has('c') === true) from = k + 1
  return { from, to: subject.to }
}

/** The noun phrase before a relative pronoun: "an operation in X which should not …". */
export function beforeRelative(scene: Scene, subject: Range): Range | null {
  if (!/^(?:which|that|who)$/u.test(low(scene.s, subject.from)) || subject.from === 0) return null
  let head = subject.from - 1
  // "I think that should be dropped": no noun before it.
  if (!/^(?:NOUN|PROPN|NUM|PUNCT|ADJ)$/u.test(scene.s.tokens[head]?.upos ?? '')) return null
  const up = scene.tree.head(head)
  // Out of the phrase of place or time into the noun that it describes.
  if (up >= 0 && up < head && /^(?:nmod|obl)$/u.test(scene.tree.rel(head))) {
    if (/^(?:NOUN|PROPN)$/u.test(scene.s.tokens[up]?.upos ?? '')) head = up
    else {
      let k = head - 1
      while (k > up && scene.s.tokens[k]?.upos !== 'NOUN') k--
      if (k > up) head = k
    }
  }
  let { from } = phraseOf(scene, head, subject.from)
  while (scene.s.tokens[from]?.upos === 'ADP' && from < head) from++
  // "that is the talk | that should be held": no subject and verb of another clause.
  const { tokens } = scene.s
  const verb = tokens.findLastIndex(
    (t, i) => i >= from && i < head && /^(?:AUX|VERB)$/u.test(t.upos) && t.xpos !== 'VBG',
  )
  if (verb >= 0) from = verb + 1
  while (tokens[from]?.upos === 'ADV' && from < head) from++
  return { from, to: subject.from }
}

/** `voters should go with her`, `she should be their next president`, `they should beat him`: whom to elect is no issue. */
export function atPolls({ s }: Scene, subject: Range | null, verb: number): boolean {
  const who = subject ? low(s, subject.to - 1) : ''
  if (/^(?:voters?|delegates?|superdelegates?)$/u.test(who) || /^(?:vote|elect)$/u.test(low(s, verb)))
    return true
  if (/^(?:beat|defeat)$/u.test(low(s, verb)) && /^(?:PRON|PROPN)$/u.test(s.tokens[verb + 1]?.upos ?? ''))
    return true
  let at = verb + 1
  while (low(s, verb) === 'be' && /^(?:DET|PRON|ADJ)$/u.test(s.tokens[at]?.upos ?? '')) at++
  return (
    low(s, verb) === 'be' &&
    /^(?:president|nominee|candidate|governor|mayor|elected|nominated|re-elected)$/u.test(low(s, at))
  )
}

/** `what steps need to be taken`, `which measures, if any, have to be taken`: an indirect question has no duty in it. */
export const asked = ({ s }: Scene, { from }: Range): boolean =>
  /^(?:if|what|which|how|whatever|whichever)$/u.test(low(s, from)) && s.tokens[from + 1] !== undefined

/**
 * Whether the clause that begins at `at` hangs on what is not so, or on what somebody wants to win: "if it weren't for the flood, the mayor should",
 * "to win, they must".
 */
export function contrary({ s }: Scene, at: number): boolean {
  let from = at - 1
  if (low(s, from) === ',') from--
  else return false
  while (from > 0 && !/^[,;:.\u2014"\u201c]$/u.test(low(s, from - 1))) from--
  const words = s.tokens.slice(from, at - 1).map((_, i) => low(s, from + i))
  const aim = words[0] === 'in' && words[1] === 'order' ? words.slice(2) : words
  if (aim[0] === 'to') return REACHING.test(aim[1] ?? '')
  return (
    words[0] === 'if' &&
    words.some(
      (w, i) => w === 'were' || w === 'weren' || (w === 'had' && s.tokens[from + i + 1]?.xpos === 'VBN'),
    )
  )
}

/** What one must fulfil a condition for: to win, to be let in. */
const REACHING =
  /^(?:win|succeed|qualify|vote|become|get|obtain|apply|register|clinch|secure|enter|participate|compete|beat|defeat|catch|survive)$/u
