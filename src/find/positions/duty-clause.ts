import type { Scene } from '../clause/scene.ts'
import { phraseOf } from '../clause/subject.ts'
import { cueVerb } from '../cues/verbs.ts'
import { low } from '../names/words.ts'
import type { Range } from '../tree/index.ts'
import { denied } from './polarity.ts'
import { beforeTime } from './subject.ts'
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

/** Whether a clause that begins at `at` is asked, denied or somebody else's notion: "how it should", "not that it should", "the notion that it should". */
export function unmeant(scene: Scene, at: number): boolean {
  const { s } = scene
  if (/^(?:how|why|what|when|where|whom)$/u.test(low(s, at - 1))) return true
  if (low(s, at - 1) !== 'that') return false
  const before = beforeTime(scene, at - 2)
  if (before < at - 2) return false
  return NOT.test(low(s, before)) || (s.tokens[before]?.upos === 'NOUN' && !VIEW.test(low(s, before)))
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
  return { from, to: subject.from }
}

/** `voters should go with her`, `she should be president`: whom to elect is no issue. */
export function atPolls({ s }: Scene, subject: Range | null, verb: number): boolean {
  const who = subject ? low(s, subject.to - 1) : ''
  return (
    /^(?:voters?|delegates?|superdelegates?)$/u.test(who) ||
    /^(?:vote|elect)$/u.test(low(s, verb)) ||
    (low(s, verb) === 'be' && /^(?:president|elected|nominated)$/u.test(low(s, verb + 1)))
  )
}
