import type { Tense } from '../../../model/lists.ts'
import { lex, low } from '../scan.ts'
import type { Scan } from '../types.ts'
import { byCue, struck } from './cues.ts'
import { byForms } from './forms.ts'
import { byTree } from './tree.ts'

const DETERMINERS: ReadonlySet<string> = new Set('a an the its their his her our this that'.split(' '))

/** "under a June agreement", "the Friday deadline": the date belongs to a noun, whatever the verb says. */
function modifiesNoun(s: Scan, from: number, to: number): boolean {
  const { weekday, month } = lex(s, from)
  if (to - from > 3 || (weekday === undefined && month === undefined)) return false
  const start = s.atoms[to]?.start
  const { tokens } = s.sentence
  const noun = tokens.findIndex(t => t.start === start)
  if (tokens[noun]?.upos !== 'NOUN') return false
  if (DETERMINERS.has(low(s, from - 1))) return true
  // "to start trading for November transactions": the tree makes the date a part of the noun behind it.
  const own = tokens.find(t => t.start === s.atoms[from]?.start)
  return s.sentence.parsed && own?.head === noun + 1 && /^(?:compound|nmod|amod)/u.test(own.deprel)
}

/**
 * How the sentence speaks of what stands at atoms `[from, to)`: from the tree where there is one, else from verb forms near by.
 * A possessive ("Wednesday's ruling") and a date before its
 * noun ("a June agreement") take no tense from a verb.
 */
export function tenseAt(s: Scan, from: number, to: number): Tense | null {
  if (low(s, to) === "'" && s.atoms[to]?.glued) return null
  if (modifiesNoun(s, from, to) || struck(s, from, to)) return null
  const told = byCue(s, from, to) ?? (s.sentence.parsed ? byTree(s, from, to) : null) ?? byForms(s, from, to)
  // "runs through January" looks ahead; "grew from July through September" does not.
  return told !== 'past' && low(s, from - 1) === 'through' && s.atoms[from - 2]?.kind === 'word'
    ? 'future'
    : told
}
